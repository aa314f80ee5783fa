#include "charts/rank_bars.h"

#include "look/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>

namespace dateline {

namespace {

constexpr int margin = 8;
constexpr int gap = 8;
constexpr qreal barWidth = 0.72;
constexpr qreal mostOfWidth = 0.4; // for the names
constexpr qreal tallestRow = 1.9;  // in heights of the font

QString countText(const RankBars::Row &row)
{
    return QLocale().toString(row.counts.total());
}

} // namespace

RankBars::RankBars(QWidget *parent)
    : BarView(parent), m_bars(new QHorizontalStackedBarSeries), m_rowAxis(new QBarCategoryAxis), m_valueAxis(new QValueAxis)
{
    m_bars->setBarWidth(barWidth);
    chart()->addSeries(m_bars);
    chart()->addAxis(m_rowAxis, Qt::AlignLeft);
    chart()->addAxis(m_valueAxis, Qt::AlignBottom);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_rowAxis), static_cast<QAbstractAxis *>(m_valueAxis)}) {
        m_bars->attachAxis(axis);
        // Every bar has its number beside it. An axis that is not visible at all would leave the bars without a scale.
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
        axis->setLineVisible(false);
    }
    barsChanged();
}

void RankBars::setRows(const std::vector<Row> &rows)
{
    m_rows = rows;
    m_marked.clear();
    m_shown = roomFor();
    fillSeries();
    barsChanged();
}

void RankBars::setMarked(const std::vector<int> &rows)
{
    m_marked = rows;
    viewport()->update();
}

QRectF RankBars::barRect(int bar) const
{
    const qreal height = plot().height() / m_shown;
    return {0, plot().top() + bar * height, static_cast<qreal>(width()), height};
}

int RankBars::roomFor() const
{
    const int room = static_cast<int>((height() - 2 * margin) / QFontMetricsF(smallFont()).height());
    return std::min(std::max(room, 1), static_cast<int>(m_rows.size()));
}

void RankBars::arrange()
{
    if (const int room = roomFor(); room != m_shown) {
        m_shown = room;
        fillSeries();
        restyle(Theme::of(palette()));
    }
    QFont bold = smallFont();
    bold.setBold(true); // as the marked ones are
    const QFontMetricsF metrics(bold);
    qreal names = 0;
    qreal numbers = 0;
    for (int row = 0; row < m_shown; ++row) {
        names = std::max(names, metrics.horizontalAdvance(m_rows[static_cast<std::size_t>(row)].name));
        numbers = std::max(numbers, metrics.horizontalAdvance(countText(m_rows[static_cast<std::size_t>(row)])));
    }
    const qreal left = margin + std::min(names, width() * mostOfWidth) + gap;
    const qreal right = gap + numbers + margin;
    const qreal height = std::min<qreal>(this->height() - 2 * margin, m_shown * tallestRow * metrics.height());
    chart()->setPlotArea(QRectF(left, margin, std::max(width() - left - right, 1.0), std::max(height, 1.0)));
}

/// Qt Charts counts rows from below.
void RankBars::fillSeries()
{
    m_bars->clear();
    m_rowAxis->clear();
    QStringList names; // never seen, but told apart
    for (int row = 0; row < m_shown; ++row)
        names << QString::number(row);
    m_rowAxis->append(names);
    QList<QBarSet *> sets;
    for (std::size_t set = 0; set < setCount; ++set) {
        auto *bars = new QBarSet(QString::number(set));
        for (int row = m_shown - 1; row >= 0; --row)
            bars->append(m_rows[static_cast<std::size_t>(row)].counts.bySet[set]);
        sets << bars;
    }
    m_bars->append(sets);
    m_valueAxis->setRange(0, m_rows.empty() ? 1 : m_rows.front().counts.total());
}

void RankBars::restyle(const Theme &theme)
{
    const QList<QBarSet *> sets = m_bars->barSets();
    for (qsizetype set = 0; set < sets.size(); ++set) {
        sets[set]->setBrush(set < quadCount ? theme.quads[static_cast<std::size_t>(set)] : theme.untyped);
        sets[set]->setPen(Qt::NoPen);
    }
}

void RankBars::paintOver(QPainter &painter, const Theme &theme)
{
    const QFont plain = painter.font();
    QFont bold = plain;
    bold.setBold(true);
    for (int row = 0; row < m_shown; ++row) {
        const Row &entry = m_rows[static_cast<std::size_t>(row)];
        const bool marked = std::ranges::find(m_marked, row) != m_marked.end();
        painter.setFont(marked ? bold : plain);
        const QFontMetricsF metrics(painter.font());
        const qreal baseline = barRect(row).center().y() + metrics.capHeight() / 2;
        const QString name = metrics.elidedText(entry.name, Qt::ElideRight, plot().left() - gap - margin);
        painter.setPen(marked ? theme.text : theme.mutedText);
        painter.drawText(QPointF(plot().left() - gap - metrics.horizontalAdvance(name), baseline), name);
        const QString count = countText(entry);
        painter.drawText(QPointF(width() - margin - metrics.horizontalAdvance(count), baseline), count);
    }
    painter.setFont(plain);
}

} // namespace dateline
