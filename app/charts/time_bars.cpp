#include "charts/time_bars.h"

#include "look/theme.h"
#include "timeline/ruler.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QLineSeries>
#include <QLocale>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr int margin = 8;
constexpr int gap = 6;
constexpr int fewestBars = 20;
constexpr qreal barWidth = 0.82;
constexpr float veilStrength = 0.62F;
constexpr float edgeStrength = 0.6F;
constexpr double neverFits = 1e9;

/// 1, 2, 5, 10, 20 …: so that at most `mostSteps` of it cover `span`.
qreal niceStep(qreal span, int mostSteps)
{
    for (qreal power = 1;; power *= 10) {
        for (const int digit : {1, 2, 5}) {
            if (digit * power * mostSteps >= span)
                return digit * power;
        }
    }
}

const QColor &colourOf(std::size_t set, const Theme &theme)
{
    return set < quadCount ? theme.quads[set] : theme.untyped;
}

/// A ruler finer than the bars would count what they do not tell apart.
TickWidths noFinerThan(PeriodUnit unit, TickWidths widths)
{
    const auto forbid = [&](TickUnit finer) { widths[static_cast<std::size_t>(finer)] = neverFits; };
    forbid(TickUnit::Hour);
    if (unit >= PeriodUnit::Month)
        forbid(TickUnit::Day);
    if (unit >= PeriodUnit::Year)
        forbid(TickUnit::Month);
    return widths;
}

} // namespace

TimeBars::TimeBars(QWidget *parent)
    : BarView(parent), m_bars(new QStackedBarSeries), m_line(new QLineSeries), m_periodAxis(new QBarCategoryAxis),
      m_valueAxis(new QValueAxis)
{
    QChart &chart = *this->chart();
    m_bars->setBarWidth(barWidth);
    chart.addSeries(m_bars);
    chart.addSeries(m_line);
    chart.addAxis(m_periodAxis, Qt::AlignBottom);
    chart.addAxis(m_valueAxis, Qt::AlignLeft);
    for (QAbstractSeries *series : {static_cast<QAbstractSeries *>(m_bars), static_cast<QAbstractSeries *>(m_line)}) {
        series->attachAxis(m_periodAxis);
        series->attachAxis(m_valueAxis);
    }
    // Grid and words are drawn here: Qt Charts would cut each word to the width of one bar, and moves its grid a frame too late.
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_periodAxis), static_cast<QAbstractAxis *>(m_valueAxis)}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
    }
    barsChanged();
}

void TimeBars::setData(const Data &data)
{
    m_data = data;
    m_marked = -1;
    fillSeries();
    barsChanged();
}

void TimeBars::setShown(const TimeRange &shown)
{
    m_shown = shown;
    viewport()->update();
}

void TimeBars::setTimeLeftward(bool leftward)
{
    m_leftward = leftward;
    fillSeries();
    barsChanged();
}

void TimeBars::setMarked(int bar)
{
    m_marked = bar;
    viewport()->update();
}

int TimeBars::roomFor(int narrowestBar) const
{
    return std::max(width() / narrowestBar, fewestBars);
}

QRectF TimeBars::barRect(int bar) const
{
    const qreal width = plot().width() / barCount();
    return {seen(plot().left() + bar * width, width), plot().top(), width, plot().height()};
}

QRectF TimeBars::stackRect(int bar) const
{
    const Span stack = stackOf(bar);
    const QRectF whole = barRect(bar);
    const qreal inset = whole.width() * (1 - barWidth) / 2;
    return QRectF(QPointF(whole.left() + inset, yOf(stack.high)), QPointF(whole.right() - inset, yOf(stack.low)));
}

TimeBars::Span TimeBars::stackOf(int bar) const
{
    Span stack;
    for (const Data::Sets *sets : {&m_data.solid, &m_data.hatched}) {
        for (const QList<qreal> &numbers : *sets) {
            const qreal number = numbers.isEmpty() ? 0 : numbers[bar];
            (number < 0 ? stack.low : stack.high) += number;
        }
    }
    return stack;
}

/// New sets with all their values: changing the values of old ones one by one is a hundred times slower. Qt Charts has no
/// reversed axis for bars, so they change places.
void TimeBars::fillSeries()
{
    m_bars->clear();
    m_periodAxis->clear();
    QStringList names; // never seen, but told apart
    for (int bar = 0; bar < barCount(); ++bar)
        names << QString::number(bar);
    m_periodAxis->append(names);
    const auto inOrder = [this](QList<qreal> numbers) {
        if (m_leftward)
            std::ranges::reverse(numbers);
        return numbers;
    };
    QList<QBarSet *> sets;
    for (const Data::Sets *kind : {&m_data.solid, &m_data.hatched}) {
        for (const QList<qreal> &numbers : *kind) {
            auto *set = new QBarSet(QString::number(sets.size()));
            set->append(numbers.isEmpty() ? QList<qreal>(barCount(), 0) : inOrder(numbers));
            sets << set;
        }
    }
    m_bars->append(sets);
    QList<QPointF> points;
    for (const qreal number : inOrder(m_data.line))
        points << QPointF(static_cast<qreal>(points.size()), number);
    m_line->replace(points);
}

void TimeBars::arrange()
{
    m_labels = std::make_unique<RulerLabels>(smallFont(), smallFont());
    const QFontMetricsF metrics(smallFont());
    const qreal height = this->height() - margin - 2 * metrics.height() - gap;
    const int mostSteps = std::clamp(static_cast<int>(height / (2 * metrics.height())), 1, 6);
    m_values = {};
    for (int bar = 0; bar < barCount(); ++bar) {
        const Span stack = stackOf(bar);
        m_values = {std::min(m_values.low, stack.low), std::max(m_values.high, stack.high)};
    }
    for (const qreal number : m_data.line)
        m_values = {std::min(m_values.low, number), std::max(m_values.high, number)};
    m_step = niceStep(std::max(m_values.high - m_values.low, 1.0), mostSteps);
    m_values = {std::floor(m_values.low / m_step) * m_step, std::ceil(m_values.high / m_step) * m_step};
    if (m_values.low == m_values.high)
        m_values.high = m_step;
    m_valueAxis->setRange(m_values.low, m_values.high);
    const qreal widest =
        std::max(metrics.horizontalAdvance(valueText(m_values.low)), metrics.horizontalAdvance(valueText(m_values.high)));
    const qreal left = margin + widest + gap;
    chart()->setPlotArea(QRectF(left, margin, std::max(width() - left - margin, 1.0), std::max(height, 1.0)));
}

void TimeBars::restyle(const Theme &theme)
{
    const QList<QBarSet *> sets = m_bars->barSets();
    for (std::size_t at = 0; at < static_cast<std::size_t>(sets.size()); ++at) {
        const QColor &colour = colourOf(at % setCount, theme);
        sets[static_cast<qsizetype>(at)]->setBrush(at < setCount ? QBrush(colour) : QBrush(colour, Qt::BDiagPattern));
        sets[static_cast<qsizetype>(at)]->setPen(Qt::NoPen); // a bar of no height would have one too
    }
    m_line->setPen(QPen(theme.text, 1.6));
}

qreal TimeBars::xOf(CivilSecond second) const
{
    return plot().left() + m_data.periods.position(second) * plot().width() / barCount();
}

/// The left of what is so wide.
qreal TimeBars::seen(qreal x, qreal width) const
{
    return m_leftward ? plot().left() + plot().right() - x - width : x;
}

qreal TimeBars::yOf(qreal value) const
{
    return plot().bottom() - (value - m_values.low) / (m_values.high - m_values.low) * plot().height();
}

QString TimeBars::valueText(qreal value) const
{
    return (value < 0 ? QStringLiteral("−") : QString()) + QLocale().toString(static_cast<int>(std::abs(value)));
}

void TimeBars::paintUnder(QPainter &painter, const Theme &theme)
{
    painter.setPen(QPen(theme.grid, 0));
    for (qreal value = m_values.low; value <= m_values.high; value += m_step)
        painter.drawLine(QPointF(plot().left(), yOf(value)), QPointF(plot().right(), yOf(value)));
}

void TimeBars::paintOver(QPainter &painter, const Theme &theme)
{
    paintOutlines(painter, theme);
    paintShown(painter, theme);
    paintValues(painter, theme);
    paintRuler(painter, theme);
    if (m_marked >= 0 && m_marked < barCount()) {
        painter.setPen(QPen(theme.selection, 2));
        painter.drawRect(stackRect(m_marked).adjusted(-1, -1, 1, 1));
    }
}

void TimeBars::paintOutlines(QPainter &painter, const Theme &theme) const
{
    for (int bar = 0; bar < barCount(); ++bar) {
        const QRectF stack = stackRect(bar);
        qreal below = 0;
        for (const QList<qreal> &numbers : m_data.solid)
            below += numbers.isEmpty() ? 0 : std::max(numbers[bar], 0.0);
        for (std::size_t set = 0; set < setCount; ++set) {
            const qreal number = m_data.hatched[set].isEmpty() ? 0 : m_data.hatched[set][bar];
            painter.setPen(QPen(colourOf(set, theme), 1));
            if (number > 0)
                painter.drawRect(QRectF(QPointF(stack.left(), yOf(below + number)), QPointF(stack.right(), yOf(below))));
            below += number;
        }
    }
}

void TimeBars::paintShown(QPainter &painter, const Theme &theme) const
{
    if (m_shown.isEmpty())
        return;
    QColor veil = theme.background;
    veil.setAlphaF(veilStrength);
    const auto edgeAt = [this](CivilSecond second) { return seen(std::clamp(xOf(second), plot().left(), plot().right())); };
    const auto [from, to] = std::minmax({edgeAt(m_shown.start), edgeAt(m_shown.end)});
    painter.fillRect(QRectF(plot().topLeft(), QPointF(from, plot().bottom())), veil);
    painter.fillRect(QRectF(QPointF(to, plot().top()), plot().bottomRight()), veil);
    QColor edgeColour = theme.mutedText;
    edgeColour.setAlphaF(edgeStrength);
    painter.setPen(QPen(edgeColour, 0));
    for (const qreal edge : {from, to}) {
        if (edge > plot().left() && edge < plot().right())
            painter.drawLine(QPointF(edge, plot().top()), QPointF(edge, plot().bottom()));
    }
}

void TimeBars::paintValues(QPainter &painter, const Theme &theme) const
{
    const QFontMetricsF metrics(painter.font());
    painter.setPen(theme.mutedText);
    for (qreal value = m_values.low; value <= m_values.high; value += m_step) {
        const QString text = valueText(value);
        const qreal baseline = std::max(yOf(value) + metrics.capHeight() / 2, metrics.ascent());
        painter.drawText(QPointF(plot().left() - gap - metrics.horizontalAdvance(text), baseline), text);
    }
    if (m_values.low < 0)
        painter.drawLine(QPointF(plot().left(), yOf(0)), QPointF(plot().right(), yOf(0)));
}

void TimeBars::paintRuler(QPainter &painter, const Theme &theme)
{
    const Viewport viewport({m_data.periods.start(), m_data.periods.end()}, plot().width());
    const Ruler ruler = buildRuler(viewport, noFinerThan(m_data.periods.unit, m_labels->tickWidths()));
    const QFontMetricsF metrics(painter.font());
    const qreal first = plot().bottom() + gap / 2.0 + metrics.ascent();
    paintRulerRow(painter, theme, ruler.minor, false, first);
    paintRulerRow(painter, theme, ruler.major, true, first + metrics.height());
}

/// Every label stands under the bar it begins with, and none touches the next.
void TimeBars::paintRulerRow(QPainter &painter, const Theme &theme, const RulerRow &row, bool major, qreal baseline)
{
    double narrowest = neverFits;
    for (std::size_t tick = 1; tick + 1 < row.ticks.size(); ++tick)
        narrowest = std::min(narrowest, row.ticks[tick].right - row.ticks[tick].left);
    const auto form = m_labels->formFor(row.step, major, narrowest);
    if (!form)
        return;
    const qreal oneBar = plot().width() / barCount();
    qreal free = plot().left() - gap;
    for (std::size_t index = 0; index < row.ticks.size(); ++index) {
        const Tick &tick = row.ticks[index];
        const auto &label = m_labels->text(tick, row.step, major, *form);
        const qreal from = std::max(xOf(tick.start), plot().left());
        const qreal to = index + 1 < row.ticks.size() ? xOf(row.ticks[index + 1].start) : plot().right();
        const bool centred = !major && to - from < oneBar * 1.5;
        const qreal x = centred ? (from + to - label.width) / 2 : from + 2;
        if (x < free || x + label.width > width())
            continue;
        if (index + 1 < row.ticks.size() && !centred && x + label.width > to)
            continue;
        painter.setPen(QPen(theme.grid, 0));
        if (xOf(tick.start) >= plot().left() && !centred)
            painter.drawLine(QPointF(seen(from), plot().bottom()), QPointF(seen(from), baseline));
        painter.setPen(theme.mutedText);
        painter.drawStaticText(QPointF(seen(x, label.width), baseline - QFontMetricsF(painter.font()).ascent()), label.text);
        free = x + label.width + gap;
    }
}

} // namespace dateline
