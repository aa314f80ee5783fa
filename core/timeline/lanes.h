#pragma once

#include "domain/event_table.h"
#include "timeline/lane_density.h"
#include "timeline/lane_keys.h"
#include "timeline/time_range.h"

#include <cstdint>
#include <span>
#include <vector>

namespace dateline {

struct Lane {
    LaneKey key;
    int firstRow = 0; ///< rows [firstRow, firstRow + rowCount) of the timeline are this lane's
    int rowCount = 0;
    int events = 0;
};

/// An event in its row.
struct LaneItem {
    CivilSecond start = 0; ///< as EventSpan
    CivilSecond end = 0;
    std::int32_t event = 0;        ///< row of the event table
    std::uint32_t quadChanges = 0; ///< how often the quad changed in this row up to here: equal = one quad in between
};

/// Where every dated event stands: a lane by its kind, and a row of the lane. Packed in time, never in pixels, once for a table,
/// so nothing moves while one zooms or pans. In one row no two events overlap. Dismissed events have no place.
///
/// Rows are shared so that labels have room: events of a lane spread over several rows as long as there are few of them; many
/// fill the rows that are there. O(n log n) to build. Immutable.
class Lanes {
public:
    Lanes() = default;
    /// Without packing there are lanes and what is in them, but no rows: for a first, coarse picture.
    enum class Packing : std::uint8_t { Rows, None };
    Lanes(EventTablePtr table, LaneMode mode, Packing packing = Packing::Rows);

    const EventTablePtr &table() const { return m_table; }
    LaneMode mode() const { return m_mode; }
    const std::vector<Lane> &lanes() const { return m_lanes; }
    int rowCount() const { return static_cast<int>(m_rowBegin.size()) - 1; }
    int eventCount() const { return m_eventCount; }
    /// The events of a row, by start; their ends ascend too.
    std::span<const LaneItem> row(int row) const;
    /// The row of an event of the table, or -1 when it has no place.
    int rowOf(int event) const { return m_rowOf[static_cast<std::size_t>(event)]; }
    /// From the first known second to the last; empty when there are no events.
    const TimeRange &dataRange() const { return m_dataRange; }
    const LaneDensity &density() const { return m_density; }

private:
    void pack(std::vector<LaneItem> items, const std::vector<int> &laneOf);
    void countQuadChanges();

    EventTablePtr m_table;
    LaneMode m_mode = LaneMode::Quad;
    std::vector<Lane> m_lanes;
    std::vector<LaneItem> m_items;            // by row, then start
    std::vector<std::uint32_t> m_rowBegin{0}; // rowCount() + 1
    std::vector<std::int32_t> m_rowOf;
    TimeRange m_dataRange;
    int m_eventCount = 0;
    LaneDensity m_density;
};

} // namespace dateline
