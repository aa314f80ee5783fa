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
constexpr qreal lineWidth = 1.6;

/// An event type of each quad, for its shape.
std::optional<EventType> typeOf(std::size_t set)
{
    constexpr std::array<EventType, quadCount> types{EventType::Agree, EventType::Cooperate, EventType::Request,
                                                     EventType::Protest};
    return set < quadCount ? std::optional(types[set]) : std::nullopt;
}

qreal markWidth(const QFontMetricsF &metrics)
{
    return metrics.ascent() + markGap;
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

void ChartHeading::setLegend(const Legend &legend)
{
    m_legend = legend;
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

std::vector<QString> ChartHeading::legendTexts() const
{
    std::vector<QString> texts;
    for (std::size_t set = 0; set < setCount; ++set)
        texts.push_back(set < quadCount || m_legend.untyped ? setText(set) : QString());
    texts.push_back(m_legend.hatched);
    texts.push_back(m_legend.line);
    return texts;
}

qreal ChartHeading::legendWidth() const
{
    const QFontMetricsF metrics(smallFont());
    qreal width = 0;
    for (const QString &text : legendTexts()) {
        if (!text.isEmpty())
            width += betweenEntries + markWidth(metrics) + metrics.horizontalAdvance(text);
    }
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
    painter.setFont(smallFont());
    const QFontMetricsF metrics(painter.font());
    const bool oneRow = onOneRow(width());
    const qreal room = width() - 2 * margin - (oneRow ? legendWidth() : 0);
    const qreal baseline = rowPadding + metrics.ascent();
    painter.setPen(Theme::of(palette()).text);
    painter.drawText(QPointF(margin, baseline), metrics.elidedText(m_note, Qt::ElideRight, room));
    const qreal left = oneRow ? width() - margin - legendWidth() + betweenEntries : margin;
    paintLegend(painter, QPointF(left, baseline + (oneRow ? 0 : rowHeight())));
}

void ChartHeading::paintLegend(QPainter &painter, QPointF baseline) const
{
    const Theme &theme = Theme::of(palette());
    const QFontMetricsF metrics(painter.font());
    const qreal side = metrics.ascent() * 0.8;
    const std::vector<QString> texts = legendTexts();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t entry = 0; entry < texts.size(); ++entry) {
        if (texts[entry].isEmpty())
            continue;
        const QRectF mark(baseline.x(), baseline.y() - (metrics.capHeight() + side) / 2, side, side);
        if (entry < setCount) {
            painter.fillPath(shapePath(typeOf(entry), mark), theme.quad(typeOf(entry)));
        } else if (entry == setCount) {
            painter.setPen(QPen(theme.mutedText, 1));
            painter.setBrush(QBrush(theme.mutedText, Qt::BDiagPattern));
            painter.drawRect(mark);
        } else {
            painter.setPen(QPen(theme.text, lineWidth));
            painter.drawLine(QPointF(mark.left(), mark.center().y()), QPointF(mark.right(), mark.center().y()));
        }
        painter.setPen(theme.mutedText);
        painter.drawText(baseline + QPointF(markWidth(metrics), 0), texts[entry]);
        baseline.rx() += markWidth(metrics) + metrics.horizontalAdvance(texts[entry]) + betweenEntries;
    }
}

} // namespace dateline
