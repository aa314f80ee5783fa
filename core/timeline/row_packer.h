#pragma once

#include "timeline/lanes.h"

#include <functional>
#include <queue>
#include <utility>
#include <vector>

namespace dateline {

/// Gives the events of one lane their rows, in order of start. In a row no two overlap.
/// The first `roomyRows` rows are shared out so that each event has `room` seconds for its label behind its start, or as much of
/// it as there is; what overlaps too often for them goes to the lowest free row below. O(log rows) an event.
class RowPacker {
public:
    RowPacker(int roomyRows, CivilSecond room) : m_roomyRows(roomyRows), m_room(room) {}

    /// REQUIRES: starts ascend from call to call.
    int place(const LaneItem &item);
    int rowCount() const { return static_cast<int>(m_roomy.size()) + m_denseRows; }

private:
    struct Roomy {
        CivilSecond end = 0;      ///< of the last event
        CivilSecond labelEnd = 0; ///< of its label
    };
    int roomyRow(CivilSecond start) const;
    int denseRow(const LaneItem &item);

    int m_roomyRows;
    CivilSecond m_room;
    std::vector<Roomy> m_roomy;
    int m_denseRows = 0;
    std::priority_queue<int, std::vector<int>, std::greater<>> m_free; // the lowest first
    using Busy = std::pair<CivilSecond, int>;                          // end, row
    std::priority_queue<Busy, std::vector<Busy>, std::greater<>> m_busy;
};

} // namespace dateline
