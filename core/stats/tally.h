#pragma once

#include "domain/event_table.h"
#include "domain/event_type.h"

#include <array>
#include <vector>

namespace dateline {

/// Events of one month, by quad; events without a type count in `untyped`.
struct MonthTally {
    int year = 0;
    unsigned month = 1;
    std::array<int, quadCount> byQuad{};
    int untyped = 0;

    int total() const;
    CivilSecond start() const; ///< first second of the month
    CivilSecond end() const;   ///< first second of the next
};

/// Events per month from the first dated month to the last, empty months included; an event counts once, in the month of its
/// earliest second (an open start: of its latest). When the span is above `mostMonths` only one window of that length is given:
/// of those that hold the median event's month the one with the most events, the earliest of equals. O(n).
std::vector<MonthTally> tallyByMonth(const EventTable &events, int mostMonths = 240);

} // namespace dateline
