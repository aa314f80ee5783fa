#include "charts/activity_chart.h"

#include "charts/month_axis.h"
#include "look/theme.h"
#include "state/session.h"
#include "wording/date_text.h"
#include "wording/event_type_text.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QLegend>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

namespace dateline {

namespace {

constexpr int mostSteps = 4;
constexpr int sideMargin = 8;
constexpr qreal smallText = 0.92;

/// 1, 2, 5, 10, 20 …: so that at most `mostSteps` of it cover `largest`.
int countStep(int largest)
{
    for (int power = 1;; power *= 10) {
        for (const int digit : {1, 2, 5}) {
            if (digit * power * mostSteps >= largest)
                return digit * power;
        }
    }
}

int countOf(const MonthTally &month, std::size_t set)
{
    return set < quadCount ? month.byQuad[set] : month.untyped;
}

QString setText(std::size_t set)
{
    return set < quadCount ? quadText(static_cast<Quad>(set)) : ActivityChart::tr("Other");
}

} // namespace

ActivityChart::ActivityChart(Session &session, QWidget *parent)
    : QChartView(parent), m_session(session), m_bars(new QStackedBarSeries), m_monthAxis(new QBarCategoryAxis),
      m_countAxis(new QValueAxis)
{
    setAccessibleName(tr("Events per month"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(200, 120);
    setAcceptDrops(false); // the whole window is the target of drops
    viewport()->setMouseTracking(true);
    buildChart();
    connect(&m_session, &Session::libraryChanged, this, &ActivityChart::showEvents);
    connect(&m_session, &Session::eventsChanged, this, &ActivityChart::showEvents);
    connect(&m_session, &Session::visibleRangeChanged, viewport(), qOverload<>(&QWidget::update));
    showEvents();
}

void ActivityChart::buildChart()
{
    QChart &chart = *this->chart();
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setBackgroundRoundness(0);
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    m_bars->setBarWidth(0.8);
    chart.addSeries(m_bars);
    // The words under the bars are drawn by drawMonths(): Qt Charts would cut each to the width of one bar.
    m_monthAxis->setLabelsVisible(false);
    m_monthAxis->setGridLineVisible(false);
    m_monthAxis->setLineVisible(false);
    m_countAxis->setLabelFormat(QStringLiteral("%d"));
    m_countAxis->setTickType(QValueAxis::TicksDynamic);
    m_countAxis->setLineVisible(false);
    chart.addAxis(m_monthAxis, Qt::AlignBottom);
    chart.addAxis(m_countAxis, Qt::AlignLeft);
    m_bars->attachAxis(m_monthAxis);
    m_bars->attachAxis(m_countAxis);
    chart.legend()->setAlignment(Qt::AlignTop);
    chart.legend()->setMarkerShape(QLegend::MarkerShapeCircle);
    chart.legend()->setContentsMargins(0, 0, 0, 0);
}

std::optional<int> ActivityChart::monthAt(QPointF point) const
{
    const QRectF plot = chart()->plotArea();
    if (m_months.empty() || point.x() < plot.left() || point.x() >= plot.right())
        return std::nullopt;
    const auto count = static_cast<int>(m_months.size());
    return std::clamp(static_cast<int>((point.x() - plot.left()) / plot.width() * count), 0, count - 1);
}

QRectF ActivityChart::monthRect(int month) const
{
    const QRectF plot = chart()->plotArea();
    const qreal width = plot.width() / static_cast<qreal>(m_months.size());
    return {plot.left() + month * width, plot.top(), width, plot.height()};
}

QString ActivityChart::monthSummary(int month) const
{
    const MonthTally &tally = m_months[static_cast<std::size_t>(month)];
    QStringList lines{tr("%1: %n event(s)", "month", tally.total()).arg(monthText(tally.year, tally.month))};
    for (std::size_t set = 0; set <= quadCount; ++set) {
        if (countOf(tally, set) > 0)
            lines << tr("%1: %2", "kind of event, how many").arg(setText(set)).arg(countOf(tally, set));
    }
    return lines.join(u'\n');
}

void ActivityChart::showEvents()
{
    m_months = tallyByMonth(*m_session.events());
    m_cursor.reset();
    fillBars();
    fitValues();
    updateColours();
}

/// New sets with all their values: changing the values of old ones one by one is a hundred times slower.
void ActivityChart::fillBars()
{
    m_bars->clear();
    m_monthAxis->clear();
    QStringList names; // never seen, but told apart
    for (const MonthTally &month : m_months)
        names << QStringLiteral("%1-%2").arg(month.year).arg(month.month);
    m_monthAxis->append(names);
    for (std::size_t set = 0; set <= quadCount; ++set) {
        const bool needed =
            set < quadCount || std::ranges::any_of(m_months, [](const MonthTally &month) { return month.untyped > 0; });
        if (!needed)
            continue;
        QList<qreal> values;
        for (const MonthTally &month : m_months)
            values << countOf(month, set);
        auto *bars = new QBarSet(setText(set));
        bars->append(values);
        m_bars->append(bars);
    }
    chart()->setVisible(!m_months.empty());
}

void ActivityChart::fitValues()
{
    int largest = 1;
    for (const MonthTally &month : m_months)
        largest = std::max(largest, month.total());
    const int step = countStep(largest);
    m_countAxis->setTickInterval(step);
    m_countAxis->setRange(0, (largest + step - 1) / step * step);
}

void ActivityChart::updateColours()
{
    const Theme &theme = Theme::of(palette());
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * smallText);
    const int axisRows = 2 * QFontMetrics(small).height();
    chart()->setMargins({sideMargin, sideMargin, sideMargin, axisRows});
    chart()->setBackgroundBrush(theme.background);
    setBackgroundBrush(theme.background);
    chart()->legend()->setLabelColor(theme.mutedText);
    chart()->legend()->setFont(small);
    m_countAxis->setLabelsBrush(theme.mutedText);
    m_countAxis->setLabelsFont(small);
    m_countAxis->setGridLinePen(QPen(theme.grid, 0));
    const QList<QBarSet *> sets = m_bars->barSets();
    for (qsizetype set = 0; set < sets.size(); ++set) {
        const QColor colour = set < quadCount ? theme.quads[static_cast<std::size_t>(set)] : theme.untyped;
        sets[set]->setBrush(colour);
        sets[set]->setPen(Qt::NoPen);
    }
    viewport()->update();
}

void ActivityChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateColours();
}

void ActivityChart::drawForeground(QPainter *painter, const QRectF &)
{
    painter->save();
    if (m_months.empty()) {
        painter->setPen(Theme::of(palette()).mutedText);
        painter->drawText(viewport()->rect(), Qt::AlignCenter, tr("No dated events"));
    } else {
        paleOutside(*painter);
        drawMonths(*painter);
    }
    painter->restore();
}

void ActivityChart::paleOutside(QPainter &painter) const
{
    const TimeRange &range = m_session.visibleRange();
    const Theme &theme = Theme::of(palette());
    QColor veil = theme.background;
    veil.setAlphaF(0.6F);
    for (int month = 0; month < static_cast<int>(m_months.size()); ++month) {
        const MonthTally &tally = m_months[static_cast<std::size_t>(month)];
        if (range.isEmpty() || (tally.end() > range.start && tally.start() < range.end))
            continue;
        QRectF bar = monthRect(month);
        bar.setTop(chart()->mapToPosition(QPointF(month, tally.total()), m_bars).y());
        painter.fillRect(bar, veil);
    }
    if (m_cursor) {
        QColor light = theme.text;
        light.setAlphaF(0.08F);
        painter.fillRect(monthRect(*m_cursor), light);
    }
}

void ActivityChart::drawMonths(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    painter.setFont(m_countAxis->labelsFont());
    const QFontMetricsF metrics(painter.font());
    const QRectF plot = chart()->plotArea();
    const std::vector<AxisLabel> labels = monthAxis(m_months, plot.width() / static_cast<qreal>(m_months.size()), metrics);
    const bool withMonths = std::ranges::any_of(labels, [](const AxisLabel &label) { return !label.year; });
    const qreal firstRow = plot.bottom() + 4 + metrics.ascent();
    painter.setPen(theme.mutedText);
    for (const AxisLabel &label : labels) {
        const QRectF bar = monthRect(label.month);
        const qreal width = metrics.horizontalAdvance(label.text);
        const qreal x = label.year ? bar.left() + 2 : bar.center().x() - width / 2;
        painter.drawText(QPointF(x, firstRow + (label.year && withMonths ? metrics.height() : 0)), label.text);
        if (label.year) {
            painter.setPen(QPen(theme.grid, 0));
            painter.drawLine(QPointF(bar.left(), plot.bottom()), QPointF(bar.left(), plot.bottom() + 6));
            painter.setPen(theme.mutedText);
        }
    }
}

void ActivityChart::keyPressEvent(QKeyEvent *event)
{
    const auto last = static_cast<int>(m_months.size()) - 1;
    const bool moves = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (last >= 0 && moves) {
        const int step = event->key() == Qt::Key_Left ? -1 : 1;
        setCursorMonth(m_cursor ? std::clamp(*m_cursor + step, 0, last) : 0);
    } else if (m_cursor && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        showMonth(*m_cursor);
    } else {
        QChartView::keyPressEvent(event);
    }
}

void ActivityChart::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    setCursorMonth(monthAt(event->position()));
}

/// Not to the chart: it would take the press for itself.
void ActivityChart::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void ActivityChart::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<int> month = monthAt(event->position());
    if (event->button() == Qt::LeftButton && month)
        showMonth(*month);
}

void ActivityChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    setCursorMonth(std::nullopt);
}

bool ActivityChart::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::optional<int> month = monthAt(help->pos());
    QToolTip::showText(help->globalPos(), month ? monthSummary(*month) : QString(), viewport());
    return true;
}

void ActivityChart::setCursorMonth(std::optional<int> month)
{
    if (month == m_cursor)
        return;
    m_cursor = month;
    setAccessibleDescription(month ? monthSummary(*month) : QString());
    viewport()->update();
}

void ActivityChart::showMonth(int month)
{
    const MonthTally &tally = m_months[static_cast<std::size_t>(month)];
    m_session.setVisibleRange({tally.start(), tally.end()});
}

} // namespace dateline
