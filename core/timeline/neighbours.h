#pragma once

#include "timeline/lane_layout.h"
#include "timeline/lanes.h"

namespace dateline {

/// The event that stands `step` places after (before when negative) another in the order of the table; from -1 the first or last.
/// -1 when there is none.
int neighbourInTime(const Lanes &lanes, int event, int step);

/// The event of the next lane below (above when `step` is negative), as the layout has them, that is nearest in time; -1 when
/// there is none.
int neighbourInLanes(const Lanes &lanes, const LaneLayout &layout, int event, int step);

} // namespace dateline
