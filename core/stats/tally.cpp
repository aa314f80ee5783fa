#include "stats/tally.h"

#include "domain/event_score.h"

#include <numeric>

namespace dateline {

int QuadCounts::total() const
{
    return std::accumulate(bySet.begin(), bySet.end(), 0);
}

void QuadCounts::add(const EventTable::Row &row)
{
    const auto type = row.eventType();
    ++bySet[type ? static_cast<std::size_t>(quadOf(*type)) : quadCount];
}

Activity tallyActivity(const EventTable &events, const Periods &periods)
{
    Activity made;
    made.periods = periods;
    made.counts.resize(static_cast<std::size_t>(periods.count));
    made.undated = events.size() - events.datedCount();
    forRowsOf(events, periods, [&](const EventTable::Row &row, std::size_t period) {
        made.counts[period].add(row);
        ++made.counted;
        made.inexact += fitsPeriod(row, periods.unit) ? 0 : 1;
        made.notDone += isDone(row.modality) ? 0 : 1;
    });
    return made;
}

} // namespace dateline
