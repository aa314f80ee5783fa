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
constexpr int mostRows = 3;
constexpr qreal lineWidth = 1.6;
constexpr std::size_t hatchedSign = setCount;
constexpr std::size_t lineSign = setCount + 1;

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

/// Row by row within `room` pixels.
std::vector<ChartHeading::Entry> ChartHeading::legend(qreal room) const
{
    std::vector<Entry> entries;
    for (std::size_t set = 0; set < (m_legend.untyped ? setCount : quadCount); ++set)
        entries.push_back({set, setText(set), {}});
    if (!m_legend.hatched.isEmpty())
        entries.push_back({hatchedSign, m_legend.hatched, {}});
    if (!m_legend.line.isEmpty())
        entries.push_back({lineSign, m_legend.line, {}});
    const QFontMetricsF metrics(smallFont());
    QPointF place;
    for (Entry &entry : entries) {
        const qreal width = markWidth(metrics) + metrics.horizontalAdvance(entry.text);
        if (place.x() > 0 && place.x() + width > room)
            place = QPointF(0, place.y() + rowHeight());
        entry.place = place;
        place.rx() += width + betweenEntries;
    }
    if (place.y() >= mostRows * rowHeight()) // more than it explains; a bar's words name the quads too
        entries.clear();
    return entries;
}

qreal ChartHeading::legendWidth() const
{
    const Entry last = legend(QWIDGETSIZE_MAX).back();
    const QFontMetricsF metrics(smallFont());
    return last.place.x() + markWidth(metrics) + metrics.horizontalAdvance(last.text) + betweenEntries;
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
    const std::vector<Entry> entries = legend(width - 2 * margin);
    const bool below = !onOneRow(width) && !entries.empty();
    return rowPadding + rowHeight() + (below ? static_cast<int>(entries.back().place.y()) + rowHeight() : 0);
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
    const QPointF corner =
        oneRow ? QPointF(width() - margin - legendWidth() + betweenEntries, baseline) : QPointF(margin, baseline + rowHeight());
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Entry &entry : legend(oneRow ? QWIDGETSIZE_MAX : width() - 2 * margin))
        paintEntry(painter, entry, corner);
}

void ChartHeading::paintEntry(QPainter &painter, const Entry &entry, QPointF corner) const
{
    const Theme &theme = Theme::of(palette());
    const QFontMetricsF metrics(painter.font());
    const QPointF at = corner + entry.place;
    const qreal side = metrics.ascent() * 0.8;
    const QRectF mark(at.x(), at.y() - (metrics.capHeight() + side) / 2, side, side);
    if (entry.sign == hatchedSign) {
        painter.setPen(QPen(theme.mutedText, 1));
        painter.setBrush(QBrush(theme.mutedText, Qt::BDiagPattern));
        painter.drawRect(mark);
    } else if (entry.sign == lineSign) {
        painter.setPen(QPen(theme.text, lineWidth));
        painter.drawLine(QPointF(mark.left(), mark.center().y()), QPointF(mark.right(), mark.center().y()));
    } else {
        painter.fillPath(shapePath(typeOf(entry.sign), mark), theme.quad(typeOf(entry.sign)));
    }
    painter.setPen(theme.mutedText);
    painter.drawText(at + QPointF(markWidth(metrics), 0), entry.text);
}

} // namespace dateline
