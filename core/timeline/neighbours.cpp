#include "timeline/neighbours.h"

#include "timeline/event_span.h"

#include <algorithm>
#include <cstdlib>

namespace dateline {

int neighbourInTime(const Lanes &lanes, int event, int step)
{
    if (lanes.eventCount() == 0)
        return -1;
    const EventTable &table = *lanes.table();
    const int count = table.datedCount();
    int next = event >= 0 ? table.positionOf(event) + step : step > 0 ? 0 : count - 1;
    while (next >= 0 && next < count && lanes.rowOf(table.slotAt(next)) < 0)
        next += step > 0 ? 1 : -1;
    return next >= 0 && next < count ? table.slotAt(next) : -1;
}

int neighbourInLanes(const Lanes &lanes, const LaneLayout &layout, int event, int step)
{
    const int row = event >= 0 ? lanes.rowOf(event) : -1;
    if (row < 0)
        return neighbourInTime(lanes, -1, 1);
    const int place = layout.placeOfRow(row) + step;
    if (place < 0 || place >= static_cast<int>(layout.places().size()))
        return -1;
    const int lane = layout.places()[static_cast<std::size_t>(place)].lane;
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
