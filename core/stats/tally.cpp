#include "stats/tally.h"

#include "domain/event_score.h"

#include <numeric>

namespace dateline {

int QuadTally::total() const
{
    return std::accumulate(bySet.begin(), bySet.end(), 0);
}

void QuadTally::add(const EventTable::Row &row)
{
    const auto type = row.eventType();
    ++bySet[type ? static_cast<std::size_t>(quadOf(*type)) : quadCount];
}

QuadTally &QuadTally::operator+=(const QuadTally &other)
{
    for (std::size_t set = 0; set < setCount; ++set)
        bySet[set] += other.bySet[set];
    return *this;
}

Activity tallyActivity(const EventSelection &events, const Periods &periods)
{
    Activity made;
    made.periods = periods;
    made.exact.resize(static_cast<std::size_t>(periods.count));
    made.inexact.resize(static_cast<std::size_t>(periods.count));
    const EventTable &table = *events.table();
    for (int position = table.datedCount(); position < table.size(); ++position)
        made.undated += events.contains(table.slotAt(position)) ? 1 : 0;
    forRowsOf(events, periods, [&](const EventTable::Row &row, std::size_t period) {
        (fitsPeriod(row, periods.unit) ? made.exact : made.inexact)[period].add(row);
        ++made.counted;
        made.notDone += isDone(row.modality) ? 0 : 1;
    });
    return made;
}

} // namespace dateline
