#include "timeline/lane_density.h"

#include "timeline/event_span.h"
#include "timeline/time_bins.h"

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

/// Bins of 2^40 seconds hold all of history.
constexpr std::size_t exponents = 41;

} // namespace

int quadIndex(const EventTable::Row &row)
{
    const auto type = row.eventType();
    return type ? static_cast<int>(quadOf(*type)) : quadCount;
}

std::optional<EventType> typeOfQuadIndex(std::size_t index)
{
    constexpr std::array types{EventType::Agree, EventType::Cooperate, EventType::Request, EventType::Protest};
    return index < types.size() ? std::optional(types[index]) : std::nullopt;
}

LaneDensity::LaneDensity(const EventTable &table, const std::vector<int> &laneOf, std::size_t lanes) : m_lanes(lanes)
{
    for (int event = 0; event < table.datedCount(); ++event) {
        const int lane = laneOf[static_cast<std::size_t>(event)];
        if (lane < 0)
            continue;
        const EventTable::Row &row = table.row(event);
        Column &column = m_lanes[static_cast<std::size_t>(lane)].quads[static_cast<std::size_t>(quadIndex(row))];
        column.seconds.push_back(anchorOf(row)); // the table ascends
        column.events.push_back(event);
    }
    for (LaneColumns &lane : m_lanes)
        findFullest(lane);
}

/// The first one from `begin` on that is not before `limit`. Gallops: it is near.
std::size_t LaneDensity::Column::end(std::size_t begin, CivilSecond limit) const
{
    std::size_t step = 1;
    while (begin + step < seconds.size() && seconds[begin + step] < limit) {
        begin += step;
        step *= 2;
    }
    const auto first = seconds.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto last = seconds.begin() + static_cast<std::ptrdiff_t>(std::min(begin + step + 1, seconds.size()));
    return static_cast<std::size_t>(std::lower_bound(first, last, limit) - seconds.begin());
}

std::vector<LaneDensity::Bin> LaneDensity::bins(int lane, CivilSecond seconds, CivilSecond from, CivilSecond until) const
{
    const auto &quads = m_lanes[static_cast<std::size_t>(lane)].quads;
    const CivilSecond first = floorDivide(from, seconds) * seconds;
    std::array<std::size_t, quadCount + 1> at{};
    for (std::size_t quad = 0; quad < quads.size(); ++quad)
        at[quad] = static_cast<std::size_t>(std::ranges::lower_bound(quads[quad].seconds, first) - quads[quad].seconds.begin());
    std::vector<Bin> made;
    while (true) {
        CivilSecond next = EventTable::openEnd;
        for (std::size_t quad = 0; quad < quads.size(); ++quad) {
            if (at[quad] < quads[quad].seconds.size())
                next = std::min(next, quads[quad].seconds[at[quad]]);
        }
        if (next == EventTable::openEnd || floorDivide(next, seconds) > floorDivide(until, seconds))
            return made;
        Bin bin{floorDivide(next, seconds), {}, 0, std::numeric_limits<int>::max()};
        for (std::size_t quad = 0; quad < quads.size(); ++quad) {
            const Column &column = quads[quad];
            const CivilSecond limit = (bin.number + 1) * seconds;
            if (at[quad] >= column.seconds.size() || column.seconds[at[quad]] >= limit)
                continue;
            const std::size_t end = column.end(at[quad], limit);
            bin.counts[quad] = static_cast<std::uint32_t>(end - at[quad]);
            bin.total += static_cast<int>(end - at[quad]);
            bin.event = std::min(bin.event, static_cast<int>(column.events[at[quad]]));
            at[quad] = end;
        }
        made.push_back(bin);
    }
}

/// From bins of a second on, each time two become one: far fewer than events after the first step.
void LaneDensity::findFullest(LaneColumns &lane)
{
    std::vector<std::pair<CivilSecond, int>> bins; // number, events
    const auto add = [&bins](CivilSecond number, int events) {
        if (!bins.empty() && bins.back().first == number)
            bins.back().second += events;
        else
            bins.emplace_back(number, events);
    };
    for (const Column &column : lane.quads) {
        const std::size_t known = bins.size();
        for (const CivilSecond second : column.seconds) {
            if (bins.size() > known && bins.back().first == second)
                ++bins.back().second;
            else
                bins.emplace_back(second, 1);
        }
        std::ranges::inplace_merge(bins, bins.begin() + static_cast<std::ptrdiff_t>(known), {},
                                   &std::pair<CivilSecond, int>::first);
    }
    for (std::size_t exponent = 0; exponent < exponents; ++exponent) {
        const auto finer = std::exchange(bins, {});
        for (const auto &[number, events] : finer)
            add(exponent == 0 ? number : floorDivide(number, 2), events);
        const auto most = std::ranges::max_element(bins, {}, &std::pair<CivilSecond, int>::second);
        lane.fullest.push_back(most == bins.end() ? 0 : most->second);
    }
}

int LaneDensity::fullest(int lane, int exponent) const
{
    const auto &own = m_lanes[static_cast<std::size_t>(lane)].fullest;
    return own[static_cast<std::size_t>(std::clamp(exponent, 0, static_cast<int>(own.size()) - 1))];
}

} // namespace dateline
