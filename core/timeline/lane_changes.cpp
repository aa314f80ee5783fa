#include "timeline/event_span.h"
#include "timeline/lanes.h"

#include <algorithm>

namespace dateline {

namespace {

LaneItem itemOf(const EventTable &table, int slot)
{
    const EventTable::Row &row = table.row(slot);
    const EventSpan span = eventSpan(row);
    return {span.start, span.end, slot, static_cast<std::uint32_t>(quadIndex(row)), 0};
}

/// Lanes of one's own stand first, of quads and types in their order.
std::pair<int, std::int64_t> rankOf(const LaneKey &key)
{
    if (key.kind == LaneKey::Kind::Rest || key.kind == LaneKey::Kind::Without)
        return {key.kind == LaneKey::Kind::Rest ? 1 : 2, 0};
    return {0, key.kind == LaneKey::Kind::Quad || key.kind == LaneKey::Kind::Type ? key.value : 0};
}

} // namespace

Lanes Lanes::after(const EventTablePtr &changed) const
{
    const EventTable::Changes changes = changed->changesSince(*m_table);
    Lanes made = *this;
    made.m_table = changed;
    bool shrunk = m_eventCount == 0;
    for (const int slot : changes.gone) {
        if (placeOf(slot).lane < 0)
            continue;
        const TimeRange known = knownRange(m_table->row(slot));
        shrunk |= known.start == m_dataRange.start || known.end == m_dataRange.end;
        made.remove(slot);
    }
    for (const int slot : changes.come)
        made.add(slot, m_table->indexOf(changed->row(slot).id));
    for (std::size_t lane = made.m_lanes.size(); lane-- > 0;) {
        if (made.m_lanes[lane].events == 0)
            made.removeLane(lane);
    }
    if (shrunk)
        made.findDataRange();
    return made;
}

void Lanes::remove(int slot)
{
    const Place place = placeOf(slot);
    const auto laneIndex = static_cast<std::size_t>(place.lane);
    Lane &lane = m_lanes[laneIndex];
    RowPtr &row = m_rows[static_cast<std::size_t>(lane.firstRow + place.row)];
    Row items = *row;
    const auto at = std::ranges::lower_bound(items, itemOf(*m_table, slot).start, {}, &LaneItem::start);
    const auto next = items.erase(at);
    // From the one before to the one behind is one step now.
    if (next != items.begin() && next != items.end()) {
        const std::uint32_t step = next->quadChanges - std::prev(next)->quadChanges;
        const std::uint32_t now = std::prev(next)->quad == next->quad ? 0 : 1;
        for (auto each = next; each != items.end(); ++each)
            each->quadChanges -= step - now;
    }
    row = std::make_shared<const Row>(std::move(items));
    m_density.remove(laneIndex, m_table->row(slot), slot);
    --lane.events;
    --m_eventCount;
    while (lane.rowCount > 0 && m_rows[static_cast<std::size_t>(lane.firstRow + lane.rowCount - 1)]->empty()) {
        m_rows.erase(m_rows.begin() + lane.firstRow + lane.rowCount - 1);
        --lane.rowCount;
        placeRows();
    }
}

/// `old` is the slot that the event had before it was changed, or -1. Who changes nothing about its time and lane stays in its
/// row.
void Lanes::add(int slot, int old)
{
    m_latePlaces.resize(static_cast<std::size_t>(slot) + 1 - m_places->size());
    const EventTable::Row &row = m_table->row(slot);
    if (!hasPlace(row))
        return;
    const std::size_t lane = laneFor(row);
    const LaneItem item = itemOf(*m_table, slot);
    const Place before = old < 0 ? Place() : placeOf(old);
    const bool stays = before.lane == static_cast<int>(lane) && before.row < m_lanes[lane].rowCount &&
                       gapFor(item, m_lanes[lane].firstRow + before.row) >= 0;
    const int rowOfLane = stays ? before.row : rowFor(m_lanes[lane], item);
    putInto(lane, rowOfLane, item);
    m_latePlaces.back() = {static_cast<int>(lane), rowOfLane};
    m_density.add(lane, row, slot);
    ++m_lanes[lane].events;
    const TimeRange known = knownRange(row);
    m_dataRange =
        m_eventCount == 0 ? known : TimeRange{std::min(m_dataRange.start, known.start), std::max(m_dataRange.end, known.end)};
    ++m_eventCount;
}

/// The lane of an event; one that is not there yet is made.
std::size_t Lanes::laneFor(const EventTable::Row &row)
{
    const auto find = [this](const LaneKey &key) {
        return static_cast<std::size_t>(std::ranges::find(m_lanes, key, &Lane::key) - m_lanes.begin());
    };
    LaneKey key = laneKeyOf(*m_table, row, m_mode);
    if (find(key) == m_lanes.size() && key.kind != LaneKey::Kind::Without) {
        const auto own = std::ranges::count_if(m_lanes, [](const Lane &lane) { return rankOf(lane.key).first == 0; });
        if (static_cast<std::size_t>(own) >= mostLanes(m_mode))
            key = {LaneKey::Kind::Rest, static_cast<std::int64_t>(m_mode), {}, {}};
    }
    const std::size_t known = find(key);
    if (known < m_lanes.size())
        return known;
    const auto behind = std::ranges::upper_bound(m_lanes, rankOf(key), {}, [](const Lane &lane) { return rankOf(lane.key); });
    const auto at = static_cast<std::size_t>(behind - m_lanes.begin());
    m_lanes.insert(behind, {key, 0, 0, 0});
    m_density.insertLane(at);
    moveLanes(static_cast<int>(at), 1);
    placeRows();
    return at;
}

/// REQUIRES: it has neither events nor rows.
void Lanes::removeLane(std::size_t at)
{
    m_lanes.erase(m_lanes.begin() + static_cast<std::ptrdiff_t>(at));
    m_density.removeLane(at);
    moveLanes(static_cast<int>(at), -1);
}

void Lanes::moveLanes(int from, int by)
{
    Places places = *m_places;
    for (Places *each : {&places, &m_latePlaces}) {
        for (Place &place : *each)
            place.lane += place.lane >= from ? by : 0;
    }
    m_places = std::make_shared<const Places>(std::move(places));
}

void Lanes::placeRows()
{
    int row = 0;
    for (Lane &lane : m_lanes) {
        lane.firstRow = row;
        row += lane.rowCount;
    }
}

/// How much room the row has for an item and the labels of both it and the one before; -1 when it is taken.
CivilSecond Lanes::gapFor(const LaneItem &item, int row) const
{
    const auto items = this->row(row);
    const auto next = std::ranges::lower_bound(items, item.start, {}, &LaneItem::start);
    CivilSecond gap = m_labelRoom;
    if (next != items.end()) {
        if (next->start < item.end)
            return -1;
        gap = std::min(gap, next->start - item.end);
    }
    if (next != items.begin()) {
        if (std::prev(next)->end > item.start)
            return -1;
        gap = std::min(gap, item.start - std::prev(next)->end);
    }
    return gap;
}

/// As RowPacker: the first of the rows that are shared out with room for labels, else the roomiest of them, else the first one
/// below; a new one when all are taken.
int Lanes::rowFor(const Lane &lane, const LaneItem &item) const
{
    int best = -1;
    CivilSecond most = -1;
    const int roomy = std::min(lane.rowCount, m_roomyRows);
    for (int row = 0; row < roomy && most < m_labelRoom; ++row) {
        const CivilSecond gap = gapFor(item, lane.firstRow + row);
        if (gap <= most)
            continue;
        best = row;
        most = gap;
    }
    if (most < m_labelRoom && lane.rowCount < m_roomyRows)
        return lane.rowCount;
    for (int row = roomy; row < lane.rowCount && best < 0; ++row) {
        if (gapFor(item, lane.firstRow + row) >= 0)
            best = row;
    }
    return best < 0 ? lane.rowCount : best;
}

void Lanes::putInto(std::size_t laneIndex, int row, LaneItem item)
{
    Lane &lane = m_lanes[laneIndex];
    const auto index = static_cast<std::ptrdiff_t>(lane.firstRow + row);
    if (row == lane.rowCount) {
        m_rows.insert(m_rows.begin() + index, std::make_shared<const Row>(Row{item}));
        ++lane.rowCount;
        placeRows();
        return;
    }
    RowPtr &known = m_rows[static_cast<std::size_t>(index)];
    Row items;
    items.reserve(known->size() + 1);
    const auto behind = std::ranges::lower_bound(*known, item.start, {}, &LaneItem::start);
    items.assign(known->begin(), behind);
    if (!items.empty())
        item.quadChanges = items.back().quadChanges + (items.back().quad == item.quad ? 0 : 1);
    items.push_back(item);
    // What changes behind it changes for all that follow.
    std::uint32_t shift = 0;
    if (behind != known->end())
        shift = item.quadChanges + (item.quad == behind->quad ? 0 : 1) - behind->quadChanges;
    for (auto each = behind; each != known->end(); ++each) {
        items.push_back(*each);
        items.back().quadChanges += shift;
    }
    known = std::make_shared<const Row>(std::move(items));
}

} // namespace dateline
