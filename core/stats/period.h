#pragma once

#include "domain/calendar.h"

#include <cstdint>

namespace dateline {

/// What a bar of a chart stands for. Weeks begin on Monday, decades in years that end in 0.
enum class PeriodUnit : std::uint8_t { Day, Week, Month, Quarter, Year, Decade, Century, Millennium };
inline constexpr int periodUnitCount = 8;

/// A unit's periods are numbered through all of time. Seconds outside the calendar count as its first or last.
std::int64_t periodNumber(PeriodUnit unit, CivilSecond second);
/// First second of a period, within the calendar.
CivilSecond periodStart(PeriodUnit unit, std::int64_t number);

/// Consecutive periods of one unit: the bars of a chart.
struct Periods {
    PeriodUnit unit = PeriodUnit::Month;
    std::int64_t first = 0; ///< number of the first one
    int count = 0;

    CivilSecond start(int index = 0) const { return periodStart(unit, first + index); }
    CivilSecond end(int index) const { return periodStart(unit, first + index + 1); } ///< first second of the next
    CivilSecond end() const { return periodStart(unit, first + count); }
    /// The period that holds a second, or -1 when none of these does.
    int indexOf(CivilSecond second) const;
    /// Where a second lies between the first period (0) and the end of the last (count), in periods; not clamped, but never
    /// further off than the calendar.
    double position(CivilSecond second) const;
    friend bool operator==(const Periods &, const Periods &) = default;
};

/// A stretch of civil time, half-open; empty when end ≤ start.
struct Stretch {
    CivilSecond start = 0;
    CivilSecond end = 0;
    bool isEmpty() const { return end <= start; }
    CivilSecond length() const { return end - start; }
    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// The periods to draw while `shown` is on the timeline: what is shown and half as much around it, but no further than the data
/// reach and at least `fewestBars`; the unit is the finest, from `finest` on, that makes at most `mostBars`. An empty `shown`
/// means all of the data.
Periods periodsAround(const Stretch &shown, const Stretch &data, int mostBars, PeriodUnit finest = PeriodUnit::Day);

/// Whether a chart of `periods` may stay as it is while `shown` moves on: it still holds what is shown of the data, and that is
/// not too small a part of it. So bars keep their places while a person pans.
bool stillServes(const Periods &periods, const Stretch &shown, const Stretch &data, PeriodUnit finest = PeriodUnit::Day);

} // namespace dateline
