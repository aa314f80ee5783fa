#include "charts/chart_heading.h"

#include "charts/count_text.h"
#include "look/event_mark.h"
#include "look/theme.h"
#include "wording/plain_tip.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr qreal smallText = 0.92;
constexpr int margin = 8;
constexpr int betweenEntries = 14;
constexpr int markGap = 5;
constexpr int leastNote = 24; // in characters, before the legend has a row of its own
constexpr int rowPadding = 4;

/// An event type of each quad, for its shape.
std::optional<EventType> typeOf(std::size_t set)
{
    constexpr std::array<EventType, quadCount> types{EventType::Agree, EventType::Cooperate, EventType::Request,
                                                     EventType::Protest};
    return set < quadCount ? std::optional(types[set]) : std::nullopt;
}

} // namespace

ChartHeading::ChartHeading(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartHeading::setNote(const QString &note, const QString &more)
{
    m_note = note;
    setToolTip(plainTip(more.isEmpty() ? note : QStringLiteral("%1\n\n%2").arg(note, more)));
    setAccessibleName(note);
    setAccessibleDescription(more);
    updateGeometry();
    update();
}

void ChartHeading::setLegend(bool untyped, const QString &line)
{
    m_sets = quadCount + (untyped ? 1 : 0);
    m_line = line;
    updateGeometry();
    update();
}

QFont ChartHeading::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * smallText);
    return small;
}

int ChartHeading::rowHeight() const
{
    return QFontMetrics(smallFont()).height() + rowPadding;
}

qreal ChartHeading::legendWidth() const
{
    const QFontMetricsF metrics(smallFont());
    qreal width = 0;
    for (std::size_t set = 0; set < m_sets; ++set)
        width += metrics.ascent() + markGap + metrics.horizontalAdvance(setText(set)) + betweenEntries;
    if (!m_line.isEmpty())
        width += 2 * metrics.ascent() + markGap + metrics.horizontalAdvance(m_line) + betweenEntries;
    return width;
}

bool ChartHeading::onOneRow(int width) const
{
    const QFontMetricsF metrics(smallFont());
    const qreal note = std::min(metrics.horizontalAdvance(m_note), leastNote * metrics.averageCharWidth());
    return note + betweenEntries + legendWidth() + 2 * margin <= width;
}

QSize ChartHeading::sizeHint() const
{
    return {static_cast<int>(legendWidth()) + 2 * margin, rowHeight()};
}

QSize ChartHeading::minimumSizeHint() const
{
    return {10 * margin, rowHeight()};
}

int ChartHeading::heightForWidth(int width) const
{
    return (onOneRow(width) ? 1 : 2) * rowHeight() + rowPadding;
}

void ChartHeading::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void ChartHeading::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    const Theme &theme = Theme::of(palette());
    const QFontMetricsF metrics(painter.font());
    const bool oneRow = onOneRow(width());
    const qreal legend = legendWidth();
    const qreal noteBaseline = rowPadding + metrics.ascent();
    const qreal room = width() - 2 * margin - (oneRow ? legend : 0);
    painter.setPen(theme.text);
    painter.drawText(QPointF(margin, noteBaseline), metrics.elidedText(m_note, Qt::ElideRight, room));

    qreal x = oneRow ? width() - margin - legend + betweenEntries : margin;
    const qreal baseline = noteBaseline + (oneRow ? 0 : rowHeight());
    const qreal side = metrics.ascent() * 0.8;
    painter.setPen(theme.mutedText);
    for (std::size_t set = 0; set < m_sets; ++set) {
        const QRectF mark(x, baseline - metrics.capHeight() / 2 - side / 2, side, side);
        painter.fillPath(shapePath(typeOf(set), mark), theme.quad(typeOf(set)));
        x += metrics.ascent() + markGap;
        painter.drawText(QPointF(x, baseline), setText(set));
        x += metrics.horizontalAdvance(setText(set)) + betweenEntries;
    }
    if (!m_line.isEmpty()) {
        const qreal length = 2 * metrics.ascent();
        painter.setPen(QPen(theme.text, 1.6));
        painter.drawLine(QPointF(x, baseline - metrics.capHeight() / 2), QPointF(x + length, baseline - metrics.capHeight() / 2));
        painter.setPen(theme.mutedText);
        painter.drawText(QPointF(x + length + markGap, baseline), m_line);
    }
}

} // namespace dateline
