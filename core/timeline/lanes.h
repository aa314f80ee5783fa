#pragma once

#include "domain/event_selection.h"
#include "timeline/lane_density.h"
#include "timeline/lane_keys.h"
#include "timeline/time_range.h"

#include <cstdint>
#include <memory>
#include <optional>
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
    std::int32_t event = 0;             ///< slot of the event table
    std::uint32_t quad : 3 = 0;         ///< quadIndex() of the event: looking into the table costs more than all else
    std::uint32_t quadChanges : 29 = 0; ///< how often the quad changed in this row up to here: equal = one quad in between
};

/// Where every dated event stands: a lane by its kind, and a row of the lane. Packed in time, never in pixels, once for a table,
/// so nothing moves while one zooms or pans. In one row no two events overlap. Dismissed events have no place.
///
/// Rows are shared so that labels have room: events of a lane spread over several rows as long as there are few of them; many
/// fill the rows that are there. O(n log n) to build. Immutable, and cheap to copy: copies share rows.
///
/// What follows a change or a filter never repacks: who stays keeps the row of its lane, counted from the lane's first. A row
/// that is left without an event stays as long as there is a fuller one below it.
class Lanes {
public:
    Lanes() = default;
    /// Without packing there are lanes and what is in them, but no rows: for a first, coarse picture.
    enum class Packing : std::uint8_t { Rows, None };
    Lanes(EventTablePtr table, LaneMode mode, Packing packing = Packing::Rows);

    /// These lanes with the changes that lead to a table. REQUIRES: it was changed() from table(), or from what that came from.
    /// O(changes × rows of a lane); O(n) when a lane comes or goes.
    Lanes after(const EventTablePtr &changed) const;
    /// The same for a table that was folded(). REQUIRES: from table(). O(n).
    Lanes renumbered(const EventTablePtr &folded) const;
    /// Whether so many have come since rows were shared out that labels stand better when all are packed anew.
    bool isOutgrown() const { return m_eventCount > m_packedEvents + m_packedEvents / 4; }
    /// What a selection lets through; lanes without an event are left out. REQUIRES: of table(). O(n).
    Lanes filtered(const EventSelection &selection) const;

    const EventTablePtr &table() const { return m_table; }
    LaneMode mode() const { return m_mode; }
    const std::vector<Lane> &lanes() const { return m_lanes; }
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    int eventCount() const { return m_eventCount; }
    /// The events of a row, by start; their ends ascend too. As long as a row stays as it is, its data lies where it lay.
    std::span<const LaneItem> row(int row) const { return *m_rows[static_cast<std::size_t>(row)]; }
    /// The row of an event of the table, or -1 when it has no place.
    int rowOf(int slot) const;
    /// From the first known second to the last; empty when there are no events.
    const TimeRange &dataRange() const { return m_dataRange; }
    const LaneDensity &density() const { return m_density; }
    /// What became of a plan, as far as who chose these events knows it.
    Outcome outcomeOf(int slot) const { return m_selection ? m_selection->outcomeOf(slot) : m_table->row(slot).outcome; }

    /// Bytes of memory that are not the table's.
    std::size_t byteCount() const;

private:
    using Row = std::vector<LaneItem>;
    using RowPtr = std::shared_ptr<const Row>;
    struct Place {
        int lane = -1; // -1 = none
        int row = 0;   // of the lane
    };
    using Places = std::vector<Place>;

    const Place &placeOf(int slot) const;
    void pack(const std::vector<int> &laneOf);
    void packLane(const Row &items, std::size_t lane, Places &places);
    Row chosenOf(std::span<const LaneItem> items, const EventSelection &selection) const;
    void findDataRange();
    // Changes, see lane_changes.cpp.
    void remove(int slot);
    void add(int slot, int old);
    std::size_t laneFor(const EventTable::Row &row);
    void removeLane(std::size_t at);
    void moveLanes(int from, int by);
    void placeRows();
    CivilSecond gapFor(const LaneItem &item, int row) const;
    int rowFor(const Lane &lane, const LaneItem &item) const;
    void putInto(std::size_t lane, int row, LaneItem item);

    EventTablePtr m_table = std::make_shared<const EventTable>();
    LaneMode m_mode = LaneMode::Quad;
    std::vector<Lane> m_lanes;
    std::vector<RowPtr> m_rows;                                                // of all lanes, one behind the other
    std::shared_ptr<const Places> m_places = std::make_shared<const Places>(); // by slot
    Places m_latePlaces;                                                       // of slots beyond these
    CivilSecond m_labelRoom = 0;                                               // behind an event
    int m_roomyRows = 0;                                                       // of each lane that are shared out by it
    TimeRange m_dataRange;
    std::optional<EventSelection> m_selection; // that these were filtered by
    int m_eventCount = 0;
    int m_packedEvents = 0;
    LaneDensity m_density;
};

} // namespace dateline
