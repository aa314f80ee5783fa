#pragma once

#include "domain/event_table.h"
#include "timeline/time_range.h"

namespace dateline {

/// The stretch that an event is drawn over, half-open: its first to its last possible second, and one unit more on each side when
/// the date is about or uncertain (DOMAIN: dates). Open sides are EventTable::openStart and openEnd.
struct EventSpan {
    CivilSecond start = 0;
    CivilSecond end = 0;
    CivilSecond fade = 0; ///< seconds of each closed side that are faded; 0 = hard edges

    bool hasOpenStart() const { return start == EventTable::openStart; }
    bool hasOpenEnd() const { return end == EventTable::openEnd; }
    /// What is known of it: of an open one the end that is, an empty range.
    TimeRange known() const { return {hasOpenStart() ? end : start, hasOpenEnd() ? start : end}; }
};

/// The second that an event is sorted and counted at: its first, or with an open start its last.
inline CivilSecond anchorOf(const EventTable::Row &row)
{
    return row.earliest == EventTable::openStart ? row.latest : row.earliest;
}

/// From its first known second to behind its last: open sides left aside. REQUIRES: a dated row.
inline TimeRange knownRange(const EventTable::Row &row)
{
    return {anchorOf(row), (row.latest == EventTable::openEnd ? row.earliest : row.latest) + 1};
}

/// REQUIRES: a dated row.
EventSpan eventSpan(const EventTable::Row &row);

} // namespace dateline
