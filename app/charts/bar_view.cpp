#include "charts/bar_view.h"

#include "look/theme.h"

#include <QChart>
#include <QContextMenuEvent>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QLegend>
#include <QToolTip>

#include <algorithm>

namespace dateline {

namespace {
constexpr qreal smallText = 0.92;
constexpr float cursorStrength = 0.08F;
} // namespace

BarView::BarView(QWidget *parent) : QChartView(parent), m_hint(new EmptyHint(this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 90);
    setLayoutDirection(Qt::LeftToRight); // which way time runs is not a language's matter
    setAcceptDrops(false);               // the whole window is the target of drops
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide(); // ChartHeading has it, with the shapes of the timeline
}

void BarView::describe(const QString &all, const Hint &whenEmpty)
{
    m_all = all;
    m_hint->say(barCount() == 0 ? whenEmpty : QString());
    if (!m_cursor)
        setAccessibleDescription(barCount() == 0 ? whenEmpty.text : all);
}

std::optional<int> BarView::barAt(QPointF point) const
{
    for (int bar = 0; bar < barCount(); ++bar) {
        if (barRect(bar).contains(point))
            return bar;
    }
    return std::nullopt;
}

QFont BarView::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * smallText);
    return small;
}

void BarView::barsChanged()
{
    m_cursor.reset();
    m_pressed.reset();
    chart()->setVisible(barCount() > 0);
    arrange();
    applyStyle();
}

void BarView::applyStyle()
{
    const Theme &theme = Theme::of(palette());
    setBackgroundBrush(theme.background);
    restyle(theme);
    viewport()->update();
}

void BarView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyStyle();
}

void BarView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const std::optional<int> bar = byKey ? m_cursor : barAt(event->pos());
    if (!bar)
        return;
    const QPoint at = byKey ? viewport()->mapToGlobal(barRect(*bar).center().toPoint()) : event->globalPos();
    Q_EMIT menuAsked(*bar, at);
}

void BarView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    arrange();
}

void BarView::drawBackground(QPainter *painter, const QRectF &exposed)
{
    QChartView::drawBackground(painter, exposed);
    if (barCount() > 0)
        paintUnder(*painter, Theme::of(palette()));
}

void BarView::drawForeground(QPainter *painter, const QRectF &)
{
    if (barCount() == 0)
        return;
    const Theme &theme = Theme::of(palette());
    painter->save();
    painter->setFont(smallFont());
    paintOver(*painter, theme);
    if (m_cursor) {
        QColor light = theme.text;
        light.setAlphaF(cursorStrength);
        painter->fillRect(cursorRect(), light);
        if (hasFocus()) {
            painter->setRenderHint(QPainter::Antialiasing, false);
            painter->setPen(QPen(palette().color(QPalette::Highlight), 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(cursorRect().toAlignedRect().adjusted(0, 0, -1, -1));
        }
    }
    painter->restore();
}

/// The bar, or all of them since the press.
QRectF BarView::cursorRect() const
{
    const int from = m_pressed.value_or(*m_cursor);
    return barRect(std::min(from, *m_cursor)) | barRect(std::max(from, *m_cursor));
}

void BarView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void BarView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void BarView::keyPressEvent(QKeyEvent *event)
{
    const bool across = barOrder() == Qt::Horizontal;
    const int back = across ? Qt::Key_Left : Qt::Key_Up;
    const int on = across ? Qt::Key_Right : Qt::Key_Down;
    const int key = event->key();
    if (barCount() > 0 && (key == back || key == on || key == Qt::Key_Home || key == Qt::Key_End))
        moveCursor(key);
    else if (m_cursor && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space))
        Q_EMIT chosen(*m_cursor, *m_cursor);
    else
        event->ignore();
}

void BarView::moveCursor(int key)
{
    const int last = barCount() - 1;
    if (key == Qt::Key_Home || key == Qt::Key_End) {
        setCursorBar(key == Qt::Key_Home ? 0 : last);
        return;
    }
    const int step = (key == Qt::Key_Left || key == Qt::Key_Up) != isReversed() ? -1 : 1;
    setCursorBar(m_cursor ? std::clamp(*m_cursor + step, 0, last) : step > 0 ? 0 : last);
}

void BarView::mouseMoveEvent(QMouseEvent *event)
{
    setCursorBar(barAt(event->position()));
}

/// Not to the chart: it would take the press for itself.
void BarView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? barAt(event->position()) : std::nullopt;
}

void BarView::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<int> pressed = std::exchange(m_pressed, std::nullopt);
    const std::optional<int> released = barAt(event->position());
    viewport()->update();
    if (event->button() == Qt::LeftButton && pressed && released)
        Q_EMIT chosen(std::min(*pressed, *released), std::max(*pressed, *released));
}

void BarView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    setCursorBar(std::nullopt);
}

bool BarView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::optional<int> bar = barAt(help->pos());
    const QRect area = bar ? barRect(*bar).toAlignedRect() : QRect();
    QToolTip::showText(help->globalPos(), bar && m_tip ? m_tip(*bar) : QString(), viewport(), area);
    return true;
}

void BarView::setCursorBar(std::optional<int> bar)
{
    if (bar == m_cursor)
        return;
    m_cursor = bar;
    setAccessibleDescription(bar && m_summary ? m_summary(*bar) : m_all);
    viewport()->update();
}

} // namespace dateline
