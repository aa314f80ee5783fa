#include "timeline/overview.h"

#include "timeline/event_span.h"
#include "timeline/lane_keys.h"

#include <algorithm>

namespace dateline {

TimeRange Overview::rangeOf(std::size_t bin) const
{
    const double seconds = static_cast<double>(range.length()) / static_cast<double>(bins.size());
    const auto at = [&](std::size_t number) {
        return range.start + static_cast<CivilSecond>(static_cast<double>(number) * seconds);
    };
    return {at(bin), at(bin + 1)};
}

Overview overviewOf(const EventSelection &events, const TimeRange &range, int bins)
{
    Overview made{range, std::vector<Overview::Bin>(static_cast<std::size_t>(bins)), 0};
    const double perSecond = bins / static_cast<double>(range.length());
    const EventTable &table = *events.table();
    table.forEach([&](int slot) {
        const EventTable::Row &row = table.row(slot);
        const CivilSecond at = anchorOf(row);
        if (!events.contains(slot) || !hasPlace(row) || !range.contains(at))
            return;
        const auto number = static_cast<std::size_t>(static_cast<double>(at - range.start) * perSecond);
        Overview::Bin &bin = made.bins[std::min(number, made.bins.size() - 1)];
        ++bin.byQuad[static_cast<std::size_t>(quadIndex(row))];
        made.fullest = std::max(made.fullest, ++bin.total);
    });
    return made;
}

} // namespace dateline
