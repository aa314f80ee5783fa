#pragma once

#include "domain/calendar.h"

namespace dateline {

/// A stretch of civil time, half-open. What the timeline shows, what a click on a bar asks for.
struct TimeRange {
    CivilSecond start = 0;
    CivilSecond end = 0;

    CivilSecond length() const { return end - start; }
    bool isEmpty() const { return end <= start; }
    bool contains(CivilSecond second) const { return start <= second && second < end; }
    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

} // namespace dateline
