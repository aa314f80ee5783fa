#include "timeline/neighbours.h"

#include <algorithm>
#include <cstdlib>

namespace dateline {

namespace {

CivilSecond anchorOf(const EventTable::Row &row)
{
    return row.earliest == EventTable::openStart ? row.latest : row.earliest;
}

std::size_t laneOf(const Lanes &lanes, int row)
{
    const auto after = std::ranges::upper_bound(lanes.lanes(), row, {}, &Lane::firstRow);
    return static_cast<std::size_t>(after - lanes.lanes().begin()) - 1;
}

} // namespace

int neighbourInTime(const Lanes &lanes, int event, int step)
{
    const int count = lanes.eventCount() > 0 ? lanes.table()->datedCount() : 0;
    int next = event >= 0 ? event + step : step > 0 ? 0 : count - 1;
    while (next >= 0 && next < count && lanes.rowOf(next) < 0)
        next += step > 0 ? 1 : -1;
    return next >= 0 && next < count ? next : -1;
}

int neighbourInLanes(const Lanes &lanes, int event, int step)
{
    const int row = event >= 0 ? lanes.rowOf(event) : -1;
    if (row < 0)
        return neighbourInTime(lanes, -1, 1);
    const auto lane = static_cast<std::ptrdiff_t>(laneOf(lanes, row)) + step;
    if (lane < 0 || lane >= static_cast<std::ptrdiff_t>(lanes.lanes().size()))
        return -1;
    const Lane &target = lanes.lanes()[static_cast<std::size_t>(lane)];
    const CivilSecond at = anchorOf(lanes.table()->row(event));
    int best = -1;
    CivilSecond bestDistance = 0;
    for (int each = target.firstRow; each < target.firstRow + target.rowCount; ++each) {
        const auto items = lanes.row(each);
        const auto after = std::ranges::lower_bound(items, at, {}, &LaneItem::start);
        for (auto near = after == items.begin() ? after : after - 1; near != items.end() && near <= after; ++near) {
            const CivilSecond distance = std::abs(anchorOf(lanes.table()->row(near->event)) - at);
            if (best < 0 || distance < bestDistance) {
                best = near->event;
                bestDistance = distance;
            }
        }
    }
    return best;
}

} // namespace dateline
