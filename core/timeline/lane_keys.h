#pragma once

#include "timeline/lanes.h"

#include <vector>

namespace dateline {

/// Which lanes a table has, in their order from top to bottom, and the lane of every row of the table that has a place (-1
/// otherwise). Quads stand in their fixed order; actors by their number of events, those beyond the first dozen together;
/// articles by their first event.
struct LaneAssignment {
    std::vector<LaneKey> keys;
    std::vector<int> laneOf;
};
LaneAssignment assignLanes(const EventTable &table, LaneMode mode);

} // namespace dateline
