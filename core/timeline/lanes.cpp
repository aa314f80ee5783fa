#include "timeline/lanes.h"

#include "timeline/event_span.h"
#include "timeline/row_packer.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace dateline {

namespace {

// A label takes about an eighth of the width when all events are shown, and rows are shared out up to about two screens full.
constexpr int labelsAcross = 8;
constexpr std::size_t mostRoomyRows = 64;
constexpr std::size_t fewestRoomyRows = 4;

/// The room of a label in time. A few events far from the rest do not stretch it much.
CivilSecond labelRoom(const EventTable &table, const TimeRange &data)
{
    const int last = table.datedCount() - 1;
    const CivilSecond most = anchorOf(table.row(last - last / 20)) - anchorOf(table.row(last / 20));
    return std::max(std::min(data.length(), 3 * most) / labelsAcross, secondsPerDay);
}

} // namespace

Lanes::Lanes(EventTablePtr table, LaneMode mode, Packing packing)
    : m_table(std::move(table)), m_mode(mode), m_rowOf(static_cast<std::size_t>(m_table->size()), -1)
{
    LaneAssignment assigned = assignLanes(*m_table, mode);
    for (const LaneKey &key : assigned.keys)
        m_lanes.push_back({key, 0, 0, 0});
    std::vector<LaneItem> items;
    bool first = true;
    for (int event = 0; event < m_table->datedCount(); ++event) {
        const int lane = assigned.laneOf[static_cast<std::size_t>(event)];
        if (lane < 0)
            continue;
        ++m_lanes[static_cast<std::size_t>(lane)].events;
        const EventTable::Row &row = m_table->row(event);
        const EventSpan span = eventSpan(row);
        if (packing == Packing::Rows)
            items.push_back({span.start, span.end, event, 0});
        const TimeRange known{anchorOf(row), (row.latest == EventTable::openEnd ? row.earliest : row.latest) + 1};
        m_dataRange = first ? known : TimeRange{std::min(m_dataRange.start, known.start), std::max(m_dataRange.end, known.end)};
        first = false;
        ++m_eventCount;
    }
    m_density = LaneDensity(*m_table, assigned.laneOf, m_lanes.size());
    if (!items.empty())
        pack(std::move(items), assigned.laneOf);
}

std::span<const LaneItem> Lanes::row(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    return std::span(m_items).subspan(m_rowBegin[index], m_rowBegin[index + 1] - m_rowBegin[index]);
}

void Lanes::pack(std::vector<LaneItem> items, const std::vector<int> &laneOf)
{
    const auto lane = [&](const LaneItem &item) { return laneOf[static_cast<std::size_t>(item.event)]; };
    std::ranges::sort(items, {}, [&](const LaneItem &item) { return std::tuple(lane(item), item.start, item.end, item.event); });
    const auto roomyRows = static_cast<int>(std::clamp(mostRoomyRows / m_lanes.size(), fewestRoomyRows, mostRoomyRows));
    const CivilSecond room = labelRoom(*m_table, m_dataRange);
    int rows = 0;
    for (std::size_t begin = 0; begin < items.size();) {
        Lane &current = m_lanes[static_cast<std::size_t>(lane(items[begin]))];
        RowPacker packer(roomyRows, room);
        std::size_t end = begin;
        for (; end < items.size() && lane(items[end]) == lane(items[begin]); ++end)
            m_rowOf[static_cast<std::size_t>(items[end].event)] = rows + packer.place(items[end]);
        current = {current.key, rows, packer.rowCount(), static_cast<int>(end - begin)};
        rows += packer.rowCount();
        begin = end;
    }
    // Into the order of rows: each row's events keep their order of start.
    m_rowBegin.assign(static_cast<std::size_t>(rows) + 1, 0);
    const auto row = [&](const LaneItem &item) {
        return static_cast<std::size_t>(m_rowOf[static_cast<std::size_t>(item.event)]);
    };
    for (const LaneItem &item : items)
        ++m_rowBegin[row(item) + 1];
    std::partial_sum(m_rowBegin.begin(), m_rowBegin.end(), m_rowBegin.begin());
    std::vector<std::uint32_t> next(m_rowBegin.begin(), m_rowBegin.end() - 1);
    m_items.resize(items.size());
    for (const LaneItem &item : items)
        m_items[next[row(item)]++] = item;
    countQuadChanges();
}

void Lanes::countQuadChanges()
{
    for (std::size_t index = 1; index < m_items.size(); ++index) {
        const bool changed = quadIndex(m_table->row(m_items[index].event)) != quadIndex(m_table->row(m_items[index - 1].event));
        m_items[index].quadChanges = m_items[index - 1].quadChanges + (changed ? 1 : 0);
    }
}

} // namespace dateline
