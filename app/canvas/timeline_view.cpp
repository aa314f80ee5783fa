#include "canvas/timeline_view.h"

#include "canvas/time_bar.h"
#include "canvas/timeline_camera.h"
#include "canvas/timeline_input.h"
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
constexpr CivilSecond closeUp = 14 * secondsPerDay;
} // namespace

TimelineView::TimelineView(Session &session, QWidget *parent)
    : QAbstractScrollArea(parent), m_session(session), m_input(std::make_unique<TimelineInput>(*this)),
      m_camera(new TimelineCamera(session, this))
{
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Events by time. Arrow keys go from event to event, plus and minus zoom."));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::OpenHandCursor);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    connect(&session, &Session::eventsChanged, this, &TimelineView::takeEvents);
    connect(&session, &Session::articlesChanged, this, [this] {
        if (m_laneMode == LaneMode::Article)
            rebuild();
    });
    connect(&session, &Session::selectionChanged, this, &TimelineView::takeSelection);
    connect(m_camera, &TimelineCamera::moved, this, &TimelineView::invalidate);
    takeEvents();
}

TimelineView::~TimelineView() = default;

void TimelineView::takeEvents()
{
    m_lanes = std::make_unique<Lanes>(m_session.events(), m_laneMode);
    rebuild();
    m_camera->setData(m_lanes->dataRange());
}

/// New lanes or fonts: what was worded and measured is worth nothing any more.
void TimelineView::rebuild()
{
    QHash<ArticleId, QString> titles;
    for (const ArticleSummary &article : m_session.articles())
        titles.insert(article.id, article.title);
    m_painter = std::make_unique<ScenePainter>(*m_lanes, titles, font());
    m_camera->setWidth(timeWidth()); // which invalidates
}

void TimelineView::takeSelection()
{
    viewport()->update();
    const int event = selectedRow();
    const int row = event < 0 ? -1 : m_lanes->rowOf(event);
    if (row < 0 || m_selecting)
        return;
    showRow(row);
    const EventSpan span = eventSpan(m_lanes->table()->row(event));
    const TimeRange shown = m_camera->viewport().range();
    if (span.start < shown.end && span.end > shown.start)
        return;
    const CivilSecond middle = span.hasOpenStart() ? span.end
                               : span.hasOpenEnd() ? span.start
                                                   : span.start + (span.end - span.start) / 2;
    m_camera->flyTo(middle, 0.4); // its label stands behind it
}

double TimelineView::timeWidth() const
{
    return std::max(viewport()->width() - (m_painter ? m_painter->metrics().headerWidth : 0), 1.0);
}

void TimelineView::zoomAbout(double factor, double x)
{
    m_camera->zoomAbout(factor, x - m_painter->metrics().headerWidth);
}

void TimelineView::panBy(double right, double down)
{
    m_camera->stop();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(std::lround(down)));
    if (right != 0)
        m_camera->panBy(right);
}

void TimelineView::showAll()
{
    m_camera->showAll();
}

/// Keys zoom about the selected event while it is in sight, else about the middle.
double TimelineView::zoomAnchor() const
{
    const auto rect = markRect(m_session.selectedEvent());
    const double left = m_painter->metrics().headerWidth;
    const double middle = left + timeWidth() / 2;
    if (!rect)
        return middle;
    return rect->left() >= left && rect->right() <= viewport()->width() ? rect->center().x() : middle;
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

void TimelineView::setToday(CivilSecond now)
{
    m_today = now;
    invalidate();
}

void TimelineView::setLaneMode(LaneMode mode)
{
    if (mode == m_laneMode)
        return;
    m_laneMode = mode;
    m_lanes = std::make_unique<Lanes>(m_session.events(), mode);
    rebuild();
    if (const int event = selectedRow(); event >= 0 && m_lanes->rowOf(event) >= 0)
        showRow(m_lanes->rowOf(event));
}

void TimelineView::showRow(int row)
{
    const SceneMetrics &metrics = m_painter->metrics();
    const auto top = static_cast<int>(rowTop(*m_lanes, metrics, row));
    const auto height = static_cast<int>(metrics.rowHeight);
    QScrollBar *bar = verticalScrollBar();
    const int shown = bar->pageStep();
    if (top < bar->value())
        bar->setValue(top - height);
    else if (top + height > bar->value() + shown)
        bar->setValue(top + 2 * height - shown);
}

int TimelineView::selectedRow() const
{
    return m_session.selectedEvent() ? m_lanes->table()->indexOf(m_session.selectedEvent()) : -1;
}

void TimelineView::select(int event)
{
    if (event >= 0)
        m_session.selectEvent(m_lanes->table()->row(event).id);
}

void TimelineView::step(int from, int by)
{
    select(neighbourInTime(*m_lanes, from, by));
}

void TimelineView::moveSelection(int lanes)
{
    select(lanes == 0 ? selectedRow() : neighbourInLanes(*m_lanes, selectedRow(), lanes));
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
    const auto hit = hitTest(scene(), point);
    if (!hit || scene().marks[*hit].count <= 1)
        return;
    const TimeRange range = scene().marks[*hit].range;
    const CivilSecond margin = std::max<CivilSecond>(range.length() / 5, 1800);
    m_camera->flyTo({range.start - margin, range.end + 2 * margin});
}

void TimelineView::selectAt(const QPointF &point)
{
    const auto hit = hitTest(scene(), point);
    if (!hit || scene().marks[*hit].count > 1)
        return;
    const QScopedValueRollback selecting(m_selecting, true); // what is clicked is in sight
    select(scene().marks[*hit].event);
}

void TimelineView::zoomToMarkAt(const QPointF &point)
{
    const auto hit = hitTest(scene(), point);
    if (!hit || scene().marks[*hit].count > 1)
        return;
    const EventSpan span = eventSpan(m_lanes->table()->row(scene().marks[*hit].event));
    const CivilSecond start = span.hasOpenStart() ? span.end : span.start;
    const CivilSecond end = span.hasOpenEnd() ? span.start : span.end;
    const CivilSecond margin = std::max(end - start, closeUp / 2);
    m_camera->flyTo({start - margin, end + margin});
}

bool TimelineView::isMarkAt(const QPointF &point) const
{
    return hitTest(scene(), point).has_value();
}

void TimelineView::hoverAt(const std::optional<QPointF> &point)
{
    const auto markAt = [this](const std::optional<QPointF> &at) { return at ? hitTest(scene(), *at) : std::nullopt; };
    const bool changes = markAt(m_hover) != markAt(point);
    m_hover = point;
    if (changes)
        viewport()->update();
}

std::optional<QRectF> TimelineView::markRect(EventId event) const
{
    const int row = event ? m_lanes->table()->indexOf(event) : -1;
    const auto mark = row < 0 ? std::nullopt : markOf(scene(), *m_lanes, row);
    return mark ? std::optional(scene().marks[*mark].rect) : std::nullopt;
}

void TimelineView::invalidate()
{
    m_scene.reset();
    updateScrollBars();
    viewport()->update();
}

const Scene &TimelineView::scene() const
{
    if (!m_scene) {
        m_painter->trim();
        SceneRequest request;
        request.lanes = m_lanes.get();
        request.viewport = m_camera->viewport();
        request.size = viewport()->size();
        request.scrollY = verticalScrollBar()->value();
        request.metrics = m_painter->metrics();
        request.measure = m_painter->measure();
        request.today = m_today;
        m_scene = buildScene(request);
    }
    return *m_scene;
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Scene &shown = scene();
    SceneState state;
    state.hovered = m_hover ? hitTest(shown, *m_hover) : std::nullopt;
    if (const int event = selectedRow(); event >= 0)
        state.selected = markOf(shown, *m_lanes, event);
    m_painter->paint(painter, shown, Theme::of(palette()), state);
    painter.setFont(font());
    painter.setPen(Theme::of(palette()).mutedText);
    if (m_lanes->eventCount() == 0 && m_session.isLoaded())
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("No dated events"));
    if (m_focusFrame) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void TimelineView::updateScrollBars()
{
    const QScopedValueRollback setting(m_settingBars, true);
    const double height = viewport()->height() - m_painter->metrics().rulerHeight;
    const double content = contentHeight(*m_lanes, m_painter->metrics());
    verticalScrollBar()->setRange(0, static_cast<int>(std::max(std::ceil(content - height), 0.0)));
    verticalScrollBar()->setPageStep(static_cast<int>(std::max(height, 1.0)));
    verticalScrollBar()->setSingleStep(static_cast<int>(m_painter->metrics().rowHeight));

    m_barUnit = placeTimeBar(*horizontalScrollBar(), m_camera->limits().bounds, m_camera->viewport());
}

void TimelineView::scrollContentsBy(int dx, int)
{
    if (m_settingBars || !m_painter)
        return;
    m_scene.reset();
    viewport()->update();
    if (dx != 0)
        m_camera->panBy(-dx * m_barUnit / m_camera->viewport().scale().secondsPerPixel);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel:
        m_input->wheel(*static_cast<QWheelEvent *>(event));
        return true;
    case QEvent::MouseButtonPress:
        m_input->press(*static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseMove:
        m_input->move(*static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseButtonRelease:
        m_input->release(*static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseButtonDblClick:
        m_input->doubleClick(*static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::ContextMenu:
        m_input->contextMenu(*static_cast<QContextMenuEvent *>(event));
        return true;
    case QEvent::Leave:
        m_input->leave();
        break;
    case QEvent::ToolTip:
        showTip(*static_cast<QHelpEvent *>(event));
        return true;
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::showTip(const QHelpEvent &help)
{
    const auto hit = hitTest(scene(), help.pos());
    if (!hit) {
        QToolTip::hideText();
        return;
    }
    const Mark &mark = scene().marks[*hit];
    const EventId event = m_lanes->table()->row(mark.event).id;
    const QString tip = mark.count > 1 ? countTip(mark.count) : eventTip(m_session.loadEvent(event));
    QToolTip::showText(help.globalPos(), tip, viewport(), mark.rect.toAlignedRect().intersected(viewport()->rect()));
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
    m_camera->setWidth(timeWidth());
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        rebuild();
    else if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace dateline
