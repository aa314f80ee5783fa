#include "canvas/timeline_view.h"

#include "canvas/date_field.h"
#include "canvas/label_quotes.h"
#include "canvas/overview_strip.h"
#include "canvas/timeline_accessible.h"
#include "canvas/timeline_camera.h"
#include "canvas/timeline_input.h"
#include "state/bookmarks.h"
#include "state/session.h"
#include "timeline/event_span.h"
#include "timeline/neighbours.h"
#include "wording/event_tip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {
constexpr double keyZoom = 1.4142135623730951; // two notches
} // namespace

TimelineView::TimelineView(Session &session, QWidget *parent)
    : QAbstractScrollArea(parent), m_session(session), m_input(std::make_unique<TimelineInput>(*this)),
      m_camera(new TimelineCamera(session, this)), m_overview(new OverviewStrip(this)),
      m_quotes(new LabelQuotes(
          session,
          [this] {
              return LabelQuotes::Painted{m_stage.painter(), m_stage.table()};
          },
          this))
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::OpenHandCursor);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the overview is one
    connect(&session, &Session::lanesChanged, this, &TimelineView::takeLanes);
    connect(&session, &Session::articlesChanged, this, [this] {
        if (laneMode() == LaneMode::Article)
            setLanes(m_stage.lanes());
        showDays();
    });
    connect(&session, &Session::selectionChanged, this, &TimelineView::takeSelection);
    connect(m_quotes, &LabelQuotes::read, this, &TimelineView::look);
    connect(&session.bookmarks(), &Bookmarks::changed, this, &TimelineView::showDays);
    connect(m_camera, &TimelineCamera::moved, this, &TimelineView::invalidate);
    connect(m_camera, &TimelineCamera::scrolled, this, &TimelineView::scrollBy);
    connectOverview();
    takeLanes();
    new TimelineAnnouncer(session, *this); // before anything asks for the accessible interface
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Events by time. Arrow keys go from event to event, plus and minus zoom."));
}

TimelineView::~TimelineView() = default;

void TimelineView::connectOverview()
{
    setViewportMargins(0, 0, 0, m_overview->sizeHint().height());
    connect(m_overview, &OverviewStrip::moved, m_camera, &TimelineCamera::lookAt);
    connect(m_overview, &OverviewStrip::jumped, m_camera, qOverload<const TimeRange &>(&TimelineCamera::flyTo));
    connect(m_overview, &OverviewStrip::allAsked, m_camera, &TimelineCamera::showAll);
    connect(m_overview, &OverviewStrip::panned, this, [this](double share) { m_camera->panBy(share * timeWidth()); });
    connect(m_overview, &OverviewStrip::zoomed, this, [this](double factor, CivilSecond about) {
        const double x = m_camera->viewport().scale().x(about);
        m_camera->zoomAbout(factor, x >= 0 && x <= timeWidth() ? x : timeWidth() / 2);
    });
}

void TimelineView::placeOverview()
{
    const QRect above = viewport()->geometry();
    m_overview->setGeometry(above.left(), above.bottom() + 1, above.width(), viewportMargins().bottom());
}

/// What the overview shows beside the events.
void TimelineView::showDays()
{
    OverviewStrip::Days days;
    days.today = m_today;
    if (const int event = selectedRow(); event >= 0 && m_stage.table().row(event).dated)
        days.selected = anchorOf(m_stage.table().row(event));
    for (const Bookmark &bookmark : m_session.bookmarks().all())
        days.bookmarks.push_back(bookmark.at);
    for (const ArticleSummary &article : m_session.articles()) {
        if (const auto day = article.published ? article.published->earliest() : std::nullopt)
            days.published.push_back(*day);
    }
    std::ranges::sort(days.published);
    m_stage.setDays(days.published, days.bookmarks);
    m_overview->setDays(days);
    viewport()->update();
}

void TimelineView::takeLanes()
{
    const auto before = m_stage.lanes();
    setLanes(m_session.lanes());
    const bool standsElsewhere = before && (before->mode() != m_stage.lanes()->mode() || before->rowCount() == 0);
    if (const int event = selectedRow(); standsElsewhere && event >= 0 && m_stage.lanes()->rowOf(event) >= 0)
        showRow(m_stage.lanes()->rowOf(event));
    m_camera->setData(m_stage.lanes()->dataRange());
    m_overview->setEvents(m_session.shown(), allShown(m_stage.lanes()->dataRange()));
    showDays();
}

/// New lanes, titles or fonts.
void TimelineView::setLanes(std::shared_ptr<const Lanes> lanes)
{
    QHash<ArticleId, QString> titles;
    for (const ArticleSummary &article : m_session.articles()) {
        if (lanes->mode() == LaneMode::Article)
            titles.insert(article.id, article.title);
    }
    m_stage.set(std::move(lanes), titles, font());
    m_camera->setWidth(timeWidth()); // which looks anew
}

void TimelineView::takeSelection()
{
    viewport()->update();
    showDays();
    if (!m_selecting)
        showSelected();
}

void TimelineView::showSelected()
{
    const int event = selectedRow();
    const int row = event < 0 ? -1 : m_stage.lanes()->rowOf(event);
    if (row < 0)
        return;
    showRow(row);
    const EventSpan span = eventSpan(m_stage.table().row(event));
    const TimeRange shown = m_camera->viewport().range();
    if (span.start < shown.end && span.end > shown.start)
        return;
    const TimeRange known = span.known();
    m_camera->follow(known.start + known.length() / 2, 0.4); // its label stands behind it
}

double TimelineView::timeWidth() const
{
    return std::max(viewport()->width() - m_stage.metrics().headerWidth, 1.0);
}

void TimelineView::zoomAbout(double factor, double x)
{
    m_camera->zoomAbout(factor, m_stage.mirror().built({x, 0}).x() - m_stage.metrics().headerWidth);
}

void TimelineView::panBy(double right, double down)
{
    m_camera->stop();
    scrollBy(down);
    if (right != 0)
        m_camera->panBy(m_timeLeftward ? -right : right);
}

void TimelineView::panInTime(double pixelsLater)
{
    m_camera->stop();
    m_camera->panBy(pixelsLater);
}

void TimelineView::glide(QPointF pixelsPerSecond)
{
    if (m_timeLeftward)
        pixelsPerSecond.setX(-pixelsPerSecond.x());
    m_camera->glide(pixelsPerSecond);
}

/// What is less than a pixel waits for the next step.
void TimelineView::scrollBy(double down)
{
    m_scrollRest += down;
    const double whole = std::trunc(m_scrollRest);
    m_scrollRest -= whole;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(whole));
}

/// Keys zoom about the selected event while it is in sight, else about the middle.
double TimelineView::zoomAnchor() const
{
    const auto rect = markRect(m_session.selectedEvent());
    const QRectF area = m_stage.mirror().area({m_stage.metrics().headerWidth, 0, timeWidth(), 0});
    const bool inSight = rect && rect->left() >= area.left() && rect->right() <= area.right();
    return inSight ? rect->center().x() : area.center().x();
}

void TimelineView::zoomIn()
{
    zoomAbout(keyZoom, zoomAnchor());
}

void TimelineView::zoomOut()
{
    zoomAbout(1 / keyZoom, zoomAnchor());
}

void TimelineView::showToday()
{
    if (m_today)
        m_camera->flyTo(*m_today);
}

void TimelineView::askDate()
{
    if (!m_dateField) {
        m_dateField = new DateField(this);
        connect(m_dateField, &DateField::chosen, this, [this](const Edtf &date) {
            const CivilSecond first = date.earliest().value_or(date.latest().value_or(0));
            m_camera->flyTo(closeUp({first, date.latest().value_or(first) + 1}));
        });
    }
    m_dateField->ask(viewport()->geometry(), m_today ? std::optional(civilDay(*m_today)) : std::nullopt);
}

void TimelineView::setToday(CivilSecond now)
{
    m_today = now;
    look();
    showDays();
}

void TimelineView::setTimeLeftward(bool leftward)
{
    m_timeLeftward = leftward;
    m_overview->setTimeLeftward(leftward);
    look();
}

LaneMode TimelineView::laneMode() const
{
    return m_session.laneMode();
}

void TimelineView::setLaneMode(LaneMode mode)
{
    m_session.setLaneMode(mode);
}

void TimelineView::setLaneWishes(const LaneWishes &wishes)
{
    m_stage.arrange(wishes);
    invalidate();
}

void TimelineView::showRow(int row)
{
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(static_cast<int>(m_stage.layout().scrollShowing(row, bar->value(), bar->pageStep())));
}

int TimelineView::selectedRow() const
{
    return m_session.selectedEvent() ? m_stage.table().indexOf(m_session.selectedEvent()) : -1;
}

void TimelineView::select(int event)
{
    if (event >= 0)
        m_session.selectEvent(m_stage.table().row(event).id);
}

void TimelineView::step(int from, int by)
{
    select(neighbourInTime(*m_stage.lanes(), from, by));
}

void TimelineView::moveSelection(int lanes)
{
    select(neighbourInLanes(*m_stage.lanes(), m_stage.layout(), selectedRow(), lanes));
}

bool TimelineView::clearSelection()
{
    const bool selected = static_cast<bool>(m_session.selectedEvent());
    m_session.selectEvent({});
    return selected;
}

void TimelineView::activateAt(const QPointF &point)
{
    selectAt(point);
    const Mark *mark = m_stage.markAt(point);
    if (!mark || mark->count <= 1)
        return;
    m_hover = point; // what was clicked stays where it is while its lane grows
    zoomInto(*mark);
}

void TimelineView::zoomInto(const Mark &count)
{
    const CivilSecond margin = std::max<CivilSecond>(count.range.length() / 5, 1800);
    m_camera->flyTo({count.range.start - margin, count.range.end + 2 * margin});
}

void TimelineView::selectAt(const QPointF &point)
{
    const Mark *mark = m_stage.markAt(point);
    if (!mark || mark->count > 1)
        return;
    const QScopedValueRollback selecting(m_selecting, true); // what is clicked is in sight
    select(mark->event);
}

void TimelineView::zoomToMarkAt(const QPointF &point)
{
    if (const Mark *mark = m_stage.markAt(point); mark && mark->count == 1)
        m_camera->flyTo(closeUpOf(mark->event));
}

TimeRange TimelineView::closeUpOf(int event) const
{
    return closeUp(eventSpan(m_stage.table().row(event)).known());
}

void TimelineView::fit()
{
    const int event = selectedRow();
    const bool dated = event >= 0 && m_stage.table().row(event).dated;
    if (!dated || m_camera->destination() == closeUpOf(event))
        m_camera->showAll();
    else
        m_camera->flyTo(closeUpOf(event));
}

bool TimelineView::isMarkAt(const QPointF &point) const
{
    return m_stage.markAt(point) != nullptr;
}

void TimelineView::hoverAt(const std::optional<QPointF> &point)
{
    const auto markAt = [this](const std::optional<QPointF> &at) { return at ? m_stage.markAt(*at) : nullptr; };
    const bool changes = markAt(m_hover) != markAt(point);
    m_hover = point;
    if (changes)
        viewport()->update();
}

std::optional<QRectF> TimelineView::markRect(EventId event) const
{
    const Mark *mark = m_stage.markOf(event);
    return mark ? std::optional(m_stage.mirror().area(mark->rect)) : std::nullopt;
}

/// Lanes grow and shrink with the zoom: what is under the cursor stays there, without one what is selected, else the middle.
void TimelineView::invalidate()
{
    const QRectF whole(viewport()->rect());
    const auto selected = markRect(m_session.selectedEvent());
    const double at = m_hover ? m_hover->y() : selected ? selected->center().y() : whole.center().y();
    const double below = std::clamp(at, m_stage.metrics().rulerHeight, whole.bottom()) - m_stage.metrics().rulerHeight;
    const double scrolled = verticalScrollBar()->value();
    const double moved = m_stage.zoomTo(m_camera->viewport().scale().secondsPerPixel, scrolled + below);
    updateScrollBar();
    verticalScrollBar()->setValue(static_cast<int>(std::lround(moved - below)));
    look();
    m_overview->setShown(m_camera->viewport().range());
}

void TimelineView::look()
{
    m_quotes->wait();
    m_stage.look(
        {m_camera->viewport(), viewport()->size(), static_cast<double>(verticalScrollBar()->value()), m_today, facing()});
    viewport()->update();
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const SceneState state{m_stage.indexOf(m_stage.markOf(m_session.selectedEvent())),
                           m_stage.indexOf(m_hover ? m_stage.markAt(*m_hover) : nullptr)};
    m_stage.painter().paint(painter, scene(), Theme::of(palette()), state);
    painter.setFont(font());
    painter.setPen(Theme::of(palette()).mutedText);
    if (m_stage.lanes()->eventCount() == 0 && m_session.isLoaded())
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("No dated events"));
    if (m_focusFrame) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void TimelineView::updateScrollBar()
{
    const double height = m_stage.lanesHeight(viewport()->height());
    const double content = m_stage.layout().height();
    verticalScrollBar()->setRange(0, static_cast<int>(std::max(std::ceil(content - height), 0.0)));
    verticalScrollBar()->setPageStep(static_cast<int>(std::max(height, 1.0)));
    verticalScrollBar()->setSingleStep(static_cast<int>(m_stage.metrics().rowHeight));
}

void TimelineView::scrollContentsBy(int, int)
{
    look();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        showTip(*static_cast<QHelpEvent *>(event));
        return true;
    }
    return m_input->handle(*event) || QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::showTip(const QHelpEvent &help)
{
    const Mark *mark = m_stage.markAt(help.pos());
    const auto published = dayMarkAt(scene().published, m_stage.mirror().built(help.pos()));
    if (published) {
        const DayMark &days = scene().published[*published];
        QToolTip::showText(help.globalPos(), publishedTip(days.count, days.range.start, days.range.end - 1), viewport());
        return;
    }
    if (!mark) {
        QToolTip::hideText();
        return;
    }
    const QString tip =
        mark->count > 1 ? countTip(mark->count) : eventTip(m_session.loadEvent(m_stage.table().row(mark->event).id));
    QToolTip::showText(help.globalPos(), tip, viewport(),
                       m_stage.mirror().area(mark->rect).toAlignedRect().intersected(viewport()->rect()));
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        // Who came by keyboard must see where he is.
        const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
        m_focusFrame = event->type() == QEvent::FocusIn && byKey;
        viewport()->update();
    }
    return QAbstractScrollArea::event(event);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (!m_input->key(*event))
        event->ignore();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    placeOverview();
    m_camera->setWidth(timeWidth());
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        setViewportMargins(0, 0, 0, m_overview->sizeHint().height());
        setLanes(m_stage.lanes());
    } else if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        look();
    }
}

} // namespace dateline
