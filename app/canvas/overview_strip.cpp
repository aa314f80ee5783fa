#include "canvas/overview_strip.h"

#include "canvas/bookmark_flag.h"
#include "canvas/ruler_labels.h"
#include "look/theme.h"
#include "wording/date_text.h"
#include "wording/plain_tip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double barTop = 5;
constexpr double barSpace = 26;
constexpr double barWidth = 2;
constexpr double leastBar = 2;
constexpr double tickSpace = 5;
constexpr double smallText = 0.88;
constexpr double wheelNotch = 120;
constexpr double notchesToDouble = 4;
constexpr double keyZoom = 1.4142135623730951;
constexpr double keyPan = 0.1;
constexpr double pagePan = 0.9;

} // namespace

OverviewStrip::OverviewStrip(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Overview"));
    setAccessibleDescription(tr("All events. Arrow keys move what the timeline shows, plus and minus zoom."));
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
}

QFont OverviewStrip::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * smallText);
    return small;
}

double OverviewStrip::barsBottom() const
{
    return barTop + barSpace;
}

QSize OverviewStrip::sizeHint() const
{
    const double words = QFontMetricsF(smallFont()).height();
    return {200, static_cast<int>(std::ceil(barsBottom() + tickSpace + words + 2))};
}

void OverviewStrip::setEvents(const EventSelection &events, const TimeRange &all)
{
    m_events = events;
    m_all = all;
    count();
}

void OverviewStrip::count()
{
    m_picture = {};
    update();
    m_scale = Viewport(m_all, width());
    m_brush = Brush(m_scale, m_brush.shown());
    const auto bins = static_cast<std::size_t>(std::max(width() / static_cast<int>(barWidth), 1));
    if (m_overview.range != m_all || m_overview.bins.size() != bins)
        m_overview = {}; // else it may be seen until the new one is there
    if (!m_events || m_all.isEmpty())
        return;
    const Counter::Count count = [this, events = *m_events, all = m_all, bins]() -> Counter::Show {
        return [this, events, all, overview = overviewOf(events, all, static_cast<int>(bins))] {
            if (events.isSame(*m_events) && all == m_all) // else the next one is under way
                take(overview);
        };
    };
    m_counter.count(static_cast<std::size_t>(m_events->table()->size()), count);
}

void OverviewStrip::take(const Overview &overview)
{
    m_overview = overview;
    m_picture = {};
    update();
}

void OverviewStrip::setShown(const TimeRange &shown)
{
    m_brush = Brush(m_scale, shown);
    update();
}

void OverviewStrip::setDays(const Days &days)
{
    if (days == m_days)
        return;
    if (days.published != m_days.published)
        m_picture = {}; // the others are drawn over it
    m_days = days;
    update();
}

void OverviewStrip::setTimeLeftward(bool leftward)
{
    m_leftward = leftward;
    m_picture = {};
    update();
}

void OverviewStrip::mirror(QPainter &painter) const
{
    if (!m_leftward)
        return;
    painter.translate(width(), 0);
    painter.scale(-1, 1);
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull() || m_picture.devicePixelRatio() != devicePixelRatioF())
        drawPicture();
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    painter.drawPixmap(0, 0, m_picture);
    mirror(painter);
    drawBrush(painter, theme);
    drawDays(painter, theme);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void OverviewStrip::drawPicture()
{
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    const Theme &theme = Theme::of(palette());
    m_picture.fill(theme.background);
    QPainter painter(&m_picture);
    mirror(painter);
    painter.setFont(smallFont());
    drawYears(painter, theme);
    drawBars(painter, theme);
    for (const CivilSecond day : m_days.published)
        painter.fillRect(QRectF(std::floor(m_scale.scale().x(day)), barsBottom() + 1, 1, tickSpace - 2), theme.mutedText);
    painter.fillRect(QRectF(0, 0, width(), 1), theme.grid);
}

/// The root of the number, so that single events are seen beside hundreds.
void OverviewStrip::drawBars(QPainter &painter, const Theme &theme) const
{
    const double scale = (barSpace - leastBar) / std::sqrt(std::max(m_overview.fullest, 2U));
    for (std::size_t number = 0; number < m_overview.bins.size(); ++number) {
        const Overview::Bin &bin = m_overview.bins[number];
        if (bin.total == 0)
            continue;
        const double height = leastBar + scale * std::sqrt(bin.total);
        double bottom = barsBottom();
        for (std::size_t quad = 0; quad <= quadCount; ++quad) {
            const double part = height * bin.byQuad[quad] / bin.total;
            painter.fillRect(QRectF(static_cast<double>(number) * barWidth, bottom - part, barWidth, part),
                             quad < quadCount ? theme.quads[quad] : theme.untyped);
            bottom -= part;
        }
    }
    painter.fillRect(QRectF(0, barsBottom(), width(), 1), theme.grid);
}

void OverviewStrip::drawYears(QPainter &painter, const Theme &theme) const
{
    RulerLabels labels(painter.font(), painter.font());
    const Ruler ruler = buildRuler(m_scale, labels.tickWidths());
    const RulerRow &row = ruler.minor.step.unit == TickUnit::Year ? ruler.minor : ruler.major; // its words stand alone
    if (row.ticks.empty())
        return;
    const auto widest = std::ranges::max(row.ticks, {}, [](const Tick &tick) { return tick.right - tick.left; });
    const bool major = &row == &ruler.major;
    const auto form = labels.formFor(row.step, major, widest.right - widest.left);
    painter.setPen(theme.mutedText);
    for (const Tick &tick : row.ticks) {
        painter.fillRect(QRectF(std::floor(tick.left), barTop, 1, height() - barTop), theme.grid);
        if (!form)
            continue;
        const RulerLabels::Text &words = labels.text(tick, row.step, major, *form);
        const double x = std::max(tick.left, 0.0) + 4;
        if (x + words.width + 4 > std::min(tick.right, static_cast<double>(width())))
            continue;
        painter.save();
        mirror(painter); // back, for words
        const double left = m_leftward ? builtX(x + words.width) : x;
        painter.drawStaticText(QPointF(left, barsBottom() + tickSpace), words.text);
        painter.restore();
    }
}

void OverviewStrip::drawBrush(QPainter &painter, const Theme &theme) const
{
    const TimeRange &shown = m_brush.shown();
    if (shown.isEmpty() || m_overview.bins.empty())
        return;
    const double left = m_brush.left();
    const double right = std::max(m_brush.right(), left + 2);
    QColor veil = theme.laneGround;
    veil.setAlphaF(0.72F);
    painter.fillRect(QRectF(0, 1, left, height()), veil);
    painter.fillRect(QRectF(right, 1, width() - right, height()), veil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.mutedText, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(left, 1, right - left, height() - 1).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.mutedText);
    if (right - left > 14) {
        for (const double edge : {left + 1, right - 4})
            painter.drawRoundedRect(QRectF(edge, barTop + barSpace / 2 - 7, 3, 14), 1.5, 1.5);
    }
    if (m_brush.isOutside()) { // an arrow says on which side
        const bool before = shown.end <= m_overview.range.start;
        const double tip = before ? 2 : width() - 2.0;
        const double back = before ? 10 : width() - 10.0;
        const double middle = barTop + barSpace / 2;
        painter.drawPolygon(QPolygonF{{tip, middle}, {back, middle - 7}, {back, middle + 7}});
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void OverviewStrip::drawDays(QPainter &painter, const Theme &theme) const
{
    const auto line = [&](CivilSecond at, const QColor &colour, double thick) {
        if (m_all.contains(at))
            painter.fillRect(QRectF(std::floor(m_scale.scale().x(at)) - std::floor(thick / 2), barTop - 2, thick, barSpace + 2),
                             colour);
    };
    for (const CivilSecond at : m_days.bookmarks) {
        if (m_all.contains(at))
            paintFlag(painter, {m_scale.scale().x(at), 11}, theme);
    }
    if (m_days.today)
        line(*m_days.today, theme.today, 2);
    if (m_days.selected)
        line(*m_days.selected, theme.selection, 2);
}

bool OverviewStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto &help = *static_cast<QHelpEvent *>(event);
        QToolTip::showText(help.globalPos(), tipAt(builtX(help.pos().x())), this);
        return true;
    }
    return QWidget::event(event);
}

QString OverviewStrip::tipAt(double x) const
{
    if (m_overview.bins.empty())
        return {};
    const auto number = static_cast<std::size_t>(std::clamp(x / barWidth, 0.0, static_cast<double>(m_overview.bins.size() - 1)));
    const TimeRange bin = m_overview.rangeOf(number);
    QStringList lines{tr("%1: %n event(s)", "days", static_cast<int>(m_overview.bins[number].total))
                          .arg(spanText(bin.start, std::max(bin.end - 1, bin.start)))};
    if (const TimeRange &shown = m_brush.shown(); !shown.isEmpty())
        lines << tr("Shown: %1", "days").arg(spanText(shown.start, shown.end - 1));
    return plainTip(lines.join(u'\n'));
}

void OverviewStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    count();
}

void OverviewStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange) {
        m_picture = {};
        updateGeometry();
        update();
    }
}

TimeRange OverviewStrip::centredOn(CivilSecond second) const
{
    const CivilSecond start = second - m_brush.shown().length() / 2;
    return {start, start + m_brush.shown().length()};
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_brush.shown().isEmpty())
        return;
    const double x = builtX(event->position().x());
    m_held = m_brush.partAt(x);
    m_heldAt = x;
    m_heldBrush = m_brush;
    if (m_held == BrushPart::Outside) { // it comes under the hand and can be dragged on
        m_held = BrushPart::Middle;
        m_heldBrush = Brush(m_scale, centredOn(m_scale.scale().secondAt(x)));
        Q_EMIT jumped(m_heldBrush.shown());
    }
    showCursor(x);
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    const double x = builtX(event->position().x());
    if (m_held != BrushPart::Outside && x != m_heldAt)
        Q_EMIT moved(m_heldBrush.dragged(m_held, x - m_heldAt));
    showCursor(x);
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *event)
{
    m_held = BrushPart::Outside;
    showCursor(builtX(event->position().x()));
}

void OverviewStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT allAsked();
}

void OverviewStrip::showCursor(double x)
{
    const bool held = m_held != BrushPart::Outside;
    const BrushPart part = held ? m_held : m_brush.partAt(x);
    if (part == BrushPart::Middle)
        setCursor(held ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
    else
        setCursor(part == BrushPart::Outside ? Qt::ArrowCursor : Qt::SizeHorCursor);
}

void OverviewStrip::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    if (std::abs(angle.x()) > std::abs(angle.y()))
        Q_EMIT panned((m_leftward ? angle.x() : -angle.x()) / wheelNotch * keyPan);
    else
        Q_EMIT zoomed(std::pow(2.0, angle.y() / wheelNotch / notchesToDouble),
                      m_scale.scale().secondAt(builtX(event->position().x())));
    event->accept();
}

void OverviewStrip::keyPressEvent(QKeyEvent *event)
{
    const TimeRange &shown = m_brush.shown();
    const CivilSecond middle = shown.start + shown.length() / 2;
    switch (event->key()) {
    case Qt::Key_Left:
        return Q_EMIT panned(m_leftward ? keyPan : -keyPan);
    case Qt::Key_Right:
        return Q_EMIT panned(m_leftward ? -keyPan : keyPan);
    case Qt::Key_PageUp:
        return Q_EMIT panned(-pagePan);
    case Qt::Key_PageDown:
        return Q_EMIT panned(pagePan);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return Q_EMIT zoomed(keyZoom, middle);
    case Qt::Key_Minus:
        return Q_EMIT zoomed(1 / keyZoom, middle);
    case Qt::Key_Home:
        return Q_EMIT jumped({m_all.start, m_all.start + shown.length()});
    case Qt::Key_End:
        return Q_EMIT jumped({m_all.end - shown.length(), m_all.end});
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace dateline
