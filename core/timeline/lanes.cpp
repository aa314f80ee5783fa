#include "timeline/lanes.h"

#include "timeline/event_span.h"
#include "timeline/row_packer.h"

#include <algorithm>
#include <iterator>

namespace dateline {

namespace {

// A label takes about an eighth of the width when all events are shown, and rows are shared out up to about two screens full.
constexpr int labelsAcross = 8;
constexpr std::size_t mostRoomyRows = 64;
constexpr std::size_t fewestRoomyRows = 4;

const EventTable::Row &rowAt(const EventTable &table, int position)
{
    return table.row(table.slotAt(position));
}

/// The room of a label in time. A few events far from the rest do not stretch it much.
CivilSecond labelRoom(const EventTable &table, const TimeRange &data)
{
    const int last = table.datedCount() - 1;
    const CivilSecond most = anchorOf(rowAt(table, last - last / 20)) - anchorOf(rowAt(table, last / 20));
    return std::max(std::min(data.length(), 3 * most) / labelsAcross, secondsPerDay);
}

bool startsBefore(const LaneItem &a, const LaneItem &b)
{
    return std::tie(a.start, a.end, a.event) < std::tie(b.start, b.end, b.event);
}

/// Of a row's items, in their order.
void countQuadChanges(std::vector<LaneItem> &items)
{
    std::uint32_t changes = 0;
    std::uint32_t before = items.empty() ? 0 : items.front().quad;
    for (LaneItem &item : items) {
        changes += item.quad != before ? 1 : 0;
        before = item.quad;
        item.quadChanges = changes;
    }
}

} // namespace

Lanes::Lanes(EventTablePtr table, LaneMode mode, Packing packing) : m_table(std::move(table)), m_mode(mode)
{
    const LaneAssignment assigned = assignLanes(*m_table, mode);
    for (const LaneKey &key : assigned.keys)
        m_lanes.push_back({key, 0, 0, 0});
    Places places(assigned.laneOf.size());
    for (std::size_t slot = 0; slot < places.size(); ++slot) {
        places[slot].lane = assigned.laneOf[slot];
        if (places[slot].lane < 0)
            continue;
        ++m_lanes[static_cast<std::size_t>(places[slot].lane)].events;
        ++m_eventCount;
    }
    m_places = std::make_shared<const Places>(std::move(places));
    findDataRange();
    m_density = LaneDensity(*m_table, assigned.laneOf, m_lanes.size());
    if (packing == Packing::Rows && m_eventCount > 0)
        pack(assigned.laneOf);
}

const Lanes::Place &Lanes::placeOf(int slot) const
{
    const auto index = static_cast<std::size_t>(slot);
    return index < m_places->size() ? (*m_places)[index] : m_latePlaces[index - m_places->size()];
}

int Lanes::rowOf(int slot) const
{
    const Place &place = placeOf(slot);
    return place.lane < 0 || m_rows.empty() ? -1 : m_lanes[static_cast<std::size_t>(place.lane)].firstRow + place.row;
}

void Lanes::findDataRange()
{
    m_dataRange = {};
    bool first = true;
    m_table->forEach([&](int slot) {
        if (placeOf(slot).lane < 0)
            return;
        const TimeRange known = knownRange(m_table->row(slot));
        m_dataRange = first ? known : TimeRange{m_dataRange.start, std::max(m_dataRange.end, known.end)}; // starts ascend
        first = false;
    });
}

void Lanes::pack(const std::vector<int> &laneOf)
{
    m_packedEvents = m_eventCount;
    m_labelRoom = labelRoom(*m_table, m_dataRange);
    m_roomyRows = static_cast<int>(std::clamp(mostRoomyRows / m_lanes.size(), fewestRoomyRows, mostRoomyRows));
    // The table's order is that of starts, but for those that a faded or open side moves.
    std::vector<Row> ordered(m_lanes.size());
    std::vector<Row> moved(m_lanes.size());
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane)
        ordered[lane].reserve(static_cast<std::size_t>(m_lanes[lane].events));
    m_table->forEach([&](int slot) {
        const int lane = laneOf[static_cast<std::size_t>(slot)];
        if (lane < 0)
            return;
        const EventTable::Row &row = m_table->row(slot);
        const EventSpan span = eventSpan(row);
        auto &items = (span.start == anchorOf(row) ? ordered : moved)[static_cast<std::size_t>(lane)];
        items.push_back({span.start, span.end, slot, static_cast<std::uint32_t>(quadIndex(row)), 0});
    });
    Places places(laneOf.size());
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
        const auto known = static_cast<std::ptrdiff_t>(ordered[lane].size());
        std::ranges::sort(moved[lane], startsBefore);
        ordered[lane].insert(ordered[lane].end(), moved[lane].begin(), moved[lane].end());
        std::ranges::inplace_merge(ordered[lane], ordered[lane].begin() + known, startsBefore);
        packLane(ordered[lane], lane, places);
        ordered[lane] = {};
    }
    m_places = std::make_shared<const Places>(std::move(places));
}

void Lanes::packLane(const Row &items, std::size_t lane, Places &places)
{
    RowPacker packer(m_roomyRows, m_labelRoom);
    std::vector<std::size_t> counts;
    for (const LaneItem &item : items) {
        const int row = packer.place(item);
        places[static_cast<std::size_t>(item.event)] = {static_cast<int>(lane), row};
        counts.resize(static_cast<std::size_t>(packer.rowCount()), 0);
        ++counts[static_cast<std::size_t>(row)];
    }
    std::vector<Row> rows(counts.size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        rows[row].reserve(counts[row]);
    for (const LaneItem &item : items)
        rows[static_cast<std::size_t>(places[static_cast<std::size_t>(item.event)].row)].push_back(item);
    m_lanes[lane].firstRow = rowCount();
    m_lanes[lane].rowCount = static_cast<int>(rows.size());
    for (Row &row : rows) {
        countQuadChanges(row);
        m_rows.push_back(std::make_shared<const Row>(std::move(row)));
    }
}

Lanes Lanes::renumbered(const EventTablePtr &folded) const
{
    std::vector<int> laneOf(static_cast<std::size_t>(folded->slotCount()));
    Places places(laneOf.size());
    std::vector<int> slots(static_cast<std::size_t>(m_table->slotCount()));
    std::size_t position = 0;
    m_table->forEach([&](int slot) {
        slots[static_cast<std::size_t>(slot)] = static_cast<int>(position);
        places[position] = placeOf(slot);
        laneOf[position++] = placeOf(slot).lane;
    });
    Lanes made = *this;
    made.m_table = folded;
    made.m_places = std::make_shared<const Places>(std::move(places));
    made.m_latePlaces.clear();
    for (RowPtr &row : made.m_rows) {
        Row items = *row;
        for (LaneItem &item : items)
            item.event = slots[static_cast<std::size_t>(item.event)];
        row = std::make_shared<const Row>(std::move(items));
    }
    made.m_density = LaneDensity(*folded, laneOf, m_lanes.size());
    return made;
}

Lanes Lanes::filtered(const EventSelection &selection) const
{
    if (selection.isAll())
        return *this;
    Lanes made = *this;
    made.m_selection = selection;
    made.m_lanes.clear();
    made.m_rows.clear();
    made.m_latePlaces.clear();
    made.m_eventCount = 0;
    Places places(static_cast<std::size_t>(m_table->slotCount()));
    std::vector<int> laneOf(places.size(), -1);
    for (const Lane &lane : m_lanes) {
        const int number = static_cast<int>(made.m_lanes.size());
        const int firstRow = made.rowCount();
        int events = 0;
        for (int row = 0; row < lane.rowCount; ++row) {
            made.m_rows.push_back(std::make_shared<const Row>(chosenOf(this->row(lane.firstRow + row), selection)));
            for (const LaneItem &item : *made.m_rows.back()) {
                places[static_cast<std::size_t>(item.event)] = {number, row};
                laneOf[static_cast<std::size_t>(item.event)] = number;
                ++events;
            }
        }
        while (made.rowCount() > firstRow && made.m_rows.back()->empty())
            made.m_rows.pop_back();
        if (events > 0)
            made.m_lanes.push_back({lane.key, firstRow, made.rowCount() - firstRow, events});
        made.m_eventCount += events;
    }
    made.m_places = std::make_shared<const Places>(std::move(places));
    made.m_density = LaneDensity(*m_table, laneOf, made.m_lanes.size());
    made.findDataRange();
    return made;
}

Lanes::Row Lanes::chosenOf(std::span<const LaneItem> items, const EventSelection &selection) const
{
    Row chosen;
    for (const LaneItem &item : items) {
        if (!selection.contains(item.event))
            continue;
        chosen.push_back(item);
    }
    countQuadChanges(chosen);
    chosen.shrink_to_fit();
    return chosen;
}

std::size_t Lanes::byteCount() const
{
    std::size_t bytes = (m_places->capacity() + m_latePlaces.capacity()) * sizeof(Place) + m_density.byteCount();
    for (const RowPtr &row : m_rows)
        bytes += sizeof(Row) + row->capacity() * sizeof(LaneItem);
    return bytes + m_rows.capacity() * sizeof(RowPtr);
}

} // namespace dateline
