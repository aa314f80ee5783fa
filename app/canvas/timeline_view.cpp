#include "canvas/timeline_view.h"

#include "canvas/day_strip.h"
#include "canvas/label_quotes.h"
#include "canvas/lane_headers.h"
#include "canvas/legend_panel.h"
#include "canvas/overview_strip.h"
#include "canvas/range_selection.h"
#include "canvas/timeline_accessible.h"
#include "canvas/timeline_camera.h"
#include "canvas/timeline_hint.h"
#include "canvas/timeline_input.h"
#include "canvas/timeline_tip.h"
#include "state/bookmarks.h"
#include "state/session.h"
#include "timeline/event_span.h"
#include "timeline/neighbours.h"
#include "wording/plain_tip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace dateline {

TimelineView::TimelineView(Session &session, QWidget *parent)
    : QAbstractScrollArea(parent), m_session(session), m_input(std::make_unique<TimelineInput>(*this)),
      m_headers(std::make_unique<LaneHeaders>(*this)), m_camera(new TimelineCamera(session, this)),
      m_overview(new OverviewStrip(this)), m_dayStrip(new DayStrip(session, this)), m_range(new RangeSelection(session, *this)),
      m_legend(new LegendPanel(viewport())), m_quotes(new LabelQuotes(
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
    connect(&session, &Session::articlesChanged, this, &TimelineView::takeArticles);
    connect(&session, &Session::selectionChanged, this, &TimelineView::takeSelection);
    connect(m_quotes, &LabelQuotes::read, this, &TimelineView::look);
    connect(&session.bookmarks(), &Bookmarks::changed, this, &TimelineView::showDays);
    connect(m_camera, &TimelineCamera::moved, this, &TimelineView::invalidate);
    connect(m_camera, &TimelineCamera::scrolled, this, &TimelineView::scrollBy);
    connectStrips();
    new TimelineHint(session, this);
    takeLanes();
    takeArticles();
    m_announcer = new TimelineAnnouncer(session, *this); // before anything asks for the accessible interface
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Events by time. Arrow keys go from event to event, plus and minus zoom."));
}

TimelineView::~TimelineView() = default;

void TimelineView::connectStrips()
{
    placeStrips();
    connect(m_dayStrip, &DayStrip::weighed, this, &TimelineView::placeStrips);
    connect(m_dayStrip, &DayStrip::dayAsked, this, [this](std::int64_t day) {
        m_camera->flyTo(closeUp({day * secondsPerDay, (day + 1) * secondsPerDay}));
    });
    connect(m_overview, &OverviewStrip::moved, m_camera, &TimelineCamera::lookAt);
    connect(m_overview, &OverviewStrip::jumped, m_camera, qOverload<const TimeRange &>(&TimelineCamera::flyTo));
    connect(m_overview, &OverviewStrip::allAsked, m_camera, &TimelineCamera::showAll);
    connect(m_overview, &OverviewStrip::panned, this, [this](double share) { m_camera->panBy(share * timeWidth()); });
    connect(m_overview, &OverviewStrip::zoomed, this, [this](double factor, CivilSecond about) {
        const double x = m_camera->viewport().scale().x(about);
        m_camera->zoomAbout(factor, x >= 0 && x <= timeWidth() ? x : timeWidth() / 2);
    });
}

void TimelineView::placeStrips()
{
    const bool days = m_dayStrip->isWorthShowing();
    setViewportMargins(0, days ? DayStrip::height : 0, 0, m_overview->sizeHint().height());
    const QRect lanes = viewport()->geometry();
    m_dayStrip->setVisible(days);
    m_dayStrip->setGeometry(lanes.left(), lanes.top() - DayStrip::height, lanes.width(), DayStrip::height);
    m_overview->setGeometry(lanes.left(), lanes.bottom() + 1, lanes.width(), viewportMargins().bottom());
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
    std::ranges::sort(days.bookmarks);
    days.published = m_published;
    m_stage.setDays(days.published, days.bookmarks);
    m_overview->setDays(days);
    viewport()->update();
}

void TimelineView::takeLanes()
{
    const auto before = m_stage.lanes();
    setLanes(m_session.lanes());
    const bool standsElsewhere = before && (before->mode() != m_stage.lanes()->mode() || before->rowCount() == 0);
    if (standsElsewhere)
        showSelectedRow();
    if (m_compressed)
        setCompressed(true);
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

void TimelineView::takeArticles()
{
    if (laneMode() == LaneMode::Article)
        setLanes(m_stage.lanes());
    m_published.clear();
    for (const ArticleSummary &article : m_session.articles()) {
        if (const auto day = article.published ? article.published->earliest() : std::nullopt)
            m_published.push_back(*day);
    }
    std::ranges::sort(m_published);
    showDays();
}

void TimelineView::takeSelection()
{
    viewport()->update();
    showDays();
    if (!m_selecting)
        showSelected();
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

void TimelineView::setCompressed(bool compressed)
{
    m_compressed = compressed;
    m_camera->setAxis(compressed ? TimeAxis::forEvents(m_stage.table()) : nullptr);
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
    m_announcer->announcePlace();
    Q_EMIT laneWishesChanged();
}

void TimelineView::setLegendVisible(bool visible)
{
    placeLegend();
    m_legend->setVisible(visible);
}

/// Within the lanes.
void TimelineView::placeLegend()
{
    const double top = m_stage.metrics().rulerHeight;
    m_legend->place(QRectF(0, top, viewport()->width(), m_stage.lanesHeight(viewport()->height())).toRect());
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
    const double moved = m_stage.zoomTo(m_camera->viewport().scale().secondsPerPixel, m_camera->rested(), scrolled + below);
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
    m_range->place();
    m_dayStrip->setOutlook(m_camera->viewport(), facing(), m_stage.metrics().headerWidth);
    viewport()->update();
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const SceneState state{m_stage.indexOf(m_stage.markOf(m_session.selectedEvent())),
                           m_stage.indexOf(m_hover ? m_stage.markAt(*m_hover) : nullptr), hasFocus() ? selectedLane() : -1};
    m_stage.painter().paint(painter, scene(), Theme::of(palette()), state);
    m_range->paint(painter);
    m_headers->paint(painter);
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
    if (const LaneBand *band = m_headers->bandAt(help.pos())) {
        const int events = m_stage.lanes()->lanes()[static_cast<std::size_t>(band->lane)].events;
        const QString tip = plainTip(tr("%1: %n event(s)", "lane", events).arg(m_stage.painter().laneName(band->lane)));
        QToolTip::showText(help.globalPos(), tip, viewport(), band->rect.toAlignedRect());
        return;
    }
    const TimelineTip tip = tipAt(m_stage, m_session, help.pos());
    if (tip.text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help.globalPos(), tip.text, viewport(), tip.area.intersected(viewport()->rect()));
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
    if (event->type() == QEvent::ContextMenu) // of the keyboard; those of the mouse come to the viewport
        return m_input->handle(*event);
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
    placeStrips();
    m_camera->setWidth(timeWidth());
    placeLegend();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        placeStrips();
        setLanes(m_stage.lanes());
    } else if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        look();
    }
}

} // namespace dateline
