#pragma once

#include "stats/counted_rows.h"

#include <array>
#include <vector>

namespace dateline {

/// Events by quad; the last number is of events without a type.
struct QuadTally {
    std::array<int, quadCount + 1> bySet{};

    int total() const;
    void add(const EventTable::Row &row);
    friend bool operator==(const QuadTally &, const QuadTally &) = default;
};
inline constexpr int setCount = quadCount + 1;

/// How many events of which quad each period has. Every dated event counts once, in the period where it begins, whatever its
/// modality: the chart shows what the timeline shows.
struct Activity {
    Periods periods;
    std::vector<QuadTally> counts; ///< one a period
    int counted = 0;               ///< in all periods together
    int inexact = 0;               ///< of those: dated less exactly than a period is long
    int notDone = 0;               ///< of those: denied, planned or hypothetical
    int undated = 0;               ///< of all that are selected
};
/// O(events within the periods, and undated ones).
Activity tallyActivity(const EventSelection &events, const Periods &periods);

} // namespace dateline
