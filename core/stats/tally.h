#pragma once

#include "stats/counted_rows.h"

#include <array>
#include <vector>

namespace dateline {

inline constexpr std::size_t setCount = quadCount + 1;

/// Events by quad; the last number is of events without a type.
struct QuadTally {
    std::array<int, setCount> bySet{};

    int total() const;
    void add(const EventTable::Row &row);
    QuadTally &operator+=(const QuadTally &other);
    friend bool operator==(const QuadTally &, const QuadTally &) = default;
};

/// How many events of which quad each period has. Every dated event counts once, in the period where it begins, whatever its
/// modality: the chart shows what the timeline shows. "July 2024" begins on the 1st, but nobody says that it was then: by days
/// or weeks it is inexact, and is shown apart.
struct Activity {
    Periods periods;
    std::vector<QuadTally> exact;   ///< one a period
    std::vector<QuadTally> inexact; ///< the same of events that are dated less exactly than a period is long
    int counted = 0;                ///< in all periods together
    int notDone = 0;                ///< of those: denied, planned or hypothetical
    int undated = 0;                ///< of all that are selected
};
/// O(events within the periods, and undated ones).
Activity tallyActivity(const EventSelection &events, const Periods &periods);

} // namespace dateline
