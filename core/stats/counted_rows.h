#pragma once

#include "domain/event_table.h"
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
Stretch countedStretch(const EventTable &events);

/// The positions of the dated rows that count within a stretch: [first, last).
struct RowRange {
    int first = 0;
    int last = 0;
};
RowRange rowsWithin(const EventTable &events, const Stretch &stretch);

/// Calls `take(row, period)` for every row that counts within the periods, in order of time.
template<class Take>
void forRowsOf(const EventTable &events, const Periods &periods, Take take)
{
    const RowRange rows = rowsWithin(events, {periods.start(), periods.end()});
    // The period only ever moves on: its number need not be worked out a million times.
    std::size_t period = 0;
    CivilSecond end = periods.end(0);
    for (int index = rows.first; index < rows.last; ++index) {
        const EventTable::Row &row = events.row(events.slotAt(index));
        while (countedAt(row) >= end)
            end = periods.end(static_cast<int>(++period));
        take(row, period);
    }
}

} // namespace dateline
