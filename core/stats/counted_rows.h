#pragma once

#include "domain/event_selection.h"
#include "stats/period.h"

namespace dateline {

/// When an event counts: where it begins, one with an open start where it ends. What the table is sorted by.
inline CivilSecond countedAt(const EventTable::Row &row)
{
    return row.earliest == EventTable::openStart ? row.latest : row.earliest;
}

/// Whether a date is exact enough to say which period of the unit the event belongs to.
bool fitsPeriod(const EventTable::Row &row, PeriodUnit unit);

/// From where the first dated event counts to behind where the last one does; empty when there are none.
Stretch countedStretch(const EventSelection &events);

/// Positions of the dated events of a table that count within a stretch: [first, last).
struct PositionRange {
    int first = 0;
    int last = 0;
};
PositionRange positionsWithin(const EventTable &table, const Stretch &stretch);

/// Calls `take(slot)` for the selected events that count within a stretch, in order of time.
template<class Take>
void forEventsWithin(const EventSelection &events, const Stretch &stretch, Take take)
{
    const EventTable &table = *events.table();
    const PositionRange positions = positionsWithin(table, stretch);
    for (int position = positions.first; position < positions.last; ++position) {
        if (const int slot = table.slotAt(position); events.contains(slot))
            take(slot);
    }
}

/// Calls `take(row, period)` for the selected events that count within the periods, in order of time.
template<class Take>
void forRowsOf(const EventSelection &events, const Periods &periods, Take take)
{
    // The period only ever moves on: its number need not be worked out a million times.
    std::size_t period = 0;
    CivilSecond end = periods.end(0);
    forEventsWithin(events, {periods.start(), periods.end()}, [&](int slot) {
        const EventTable::Row &row = events.table()->row(slot);
        while (countedAt(row) >= end)
            end = periods.end(static_cast<int>(++period));
        take(row, period);
    });
}

} // namespace dateline
