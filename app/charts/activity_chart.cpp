#include "charts/activity_chart.h"

#include "charts/chart_heading.h"
#include "charts/count_text.h"
#include "charts/time_bars.h"
#include "listing/shown_hint.h"
#include "state/session.h"
#include "wording/period_text.h"
#include "wording/plain_tip.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int narrowestBar = 12; // pixels

} // namespace

ActivityChart::ActivityChart(Session &session, QWidget *parent)
    : ChartPane(session, new TimeBars, parent), m_bars(findChild<TimeBars *>())
{
    m_bars->setAccessibleName(tr("Activity: events by time and quad"));
    m_bars->setSummary([this](int bar) { return summary(bar); });
    m_bars->setTip([this](int bar) { return plainTip(summary(bar)); });
    connect(m_bars, &BarView::chosen, this, &ActivityChart::showTime);
    showNote();
}

QuadTally ActivityChart::tally(int bar) const
{
    QuadTally all = m_activity.exact[static_cast<std::size_t>(bar)];
    return all += m_activity.inexact[static_cast<std::size_t>(bar)];
}

QString ActivityChart::summary(int bar) const
{
    const QuadTally counts = tally(bar);
    return countsText(tr("%1: %Ln event(s)", "period", counts.total()).arg(periodText(m_activity.periods, bar)), counts);
}

Counter::Count ActivityChart::recount()
{
    return [this, events = session().shown(), shown = shownStretch(), mostBars = m_bars->roomFor(narrowestBar)] {
        const Stretch dated = countedStretch(events);
        const Activity activity = tallyActivity(events, periodsAround(shown, dated, mostBars));
        return [this, activity, dated] { adopt(activity, dated); };
    };
}

bool ActivityChart::stillServes() const
{
    return dateline::stillServes(m_activity.periods, shownStretch(), m_data);
}

void ActivityChart::adopt(const Activity &activity, const Stretch &dated)
{
    m_activity = activity;
    m_data = dated;
    TimeBars::Data bars;
    bars.periods = activity.periods;
    for (std::size_t set = 0; set < setCount; ++set) {
        for (const QuadTally &counts : activity.exact)
            bars.solid[set] << counts.bySet[set];
        for (const QuadTally &counts : activity.inexact)
            bars.hatched[set] << counts.bySet[set];
    }
    m_bars->setData(bars);
    showNote();
    showRange();
    showSelection();
}

void ActivityChart::showNote()
{
    const Activity &counted = m_activity;
    QuadTally all;
    QuadTally inexact;
    for (const QuadTally &counts : counted.inexact)
        inexact += counts;
    for (int bar = 0; bar < counted.periods.count; ++bar)
        all += tally(bar);
    ChartHeading::Legend legend;
    legend.untyped = all.bySet[quadCount] > 0;
    if (inexact.total() > 0)
        legend.hatched = tr("%Ln dated less exactly", nullptr, inexact.total());
    heading().setLegend(legend);
    QStringList note;
    if (counted.periods.count > 0)
        note << tr("%1: %Ln event(s)", "by month", counted.counted).arg(periodUnitText(counted.periods.unit));
    if (counted.notDone > 0)
        note << tr("%Ln denied, planned or hypothetical", nullptr, counted.notDone);
    if (counted.undated > 0)
        note << tr("%Ln undated left out", nullptr, counted.undated);
    heading().setNote(
        note.join(QStringLiteral(" · ")),
        tr("Every dated event that the timeline shows counts once, in the period in which it begins: one that is denied, "
           "planned or hypothetical too. One that is dated less exactly than a bar is long is hatched: nobody says that it "
           "was just then."));
    m_bars->describe((legend.hatched.isEmpty() ? note : note << legend.hatched).join(QStringLiteral(" · ")),
                     shownHint(session(), tr("No dated events")));
}

void ActivityChart::showRange()
{
    m_bars->setShown(session().visibleRange());
}

void ActivityChart::showSelection()
{
    const EventSelection &events = session().shown();
    const int slot = events.table()->indexOf(session().selectedEvent());
    const bool counted = slot >= 0 && events.contains(slot) && events.table()->row(slot).dated;
    m_bars->setMarked(counted ? m_activity.periods.indexOf(countedAt(events.table()->row(slot))) : -1);
}

void ActivityChart::showTime(int first, int last)
{
    session().setVisibleRange({m_activity.periods.start(first), m_activity.periods.end(last)});
}

} // namespace dateline
