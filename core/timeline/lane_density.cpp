#include "timeline/lane_density.h"

#include "timeline/event_span.h"
#include "timeline/time_bins.h"

#include <algorithm>
#include <utility>

namespace dateline {

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
    std::vector<Columns> columns(lanes);
    table.forEach([&](int slot) {
        const int lane = laneOf[static_cast<std::size_t>(slot)];
        if (lane < 0)
            return;
        const EventTable::Row &row = table.row(slot);
        Column &column = columns[static_cast<std::size_t>(lane)][static_cast<std::size_t>(quadIndex(row))];
        column.seconds.push_back(anchorOf(row)); // the table ascends
        column.events.push_back(slot);
    });
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        for (Column &column : columns[lane]) {
            column.seconds.shrink_to_fit();
            column.events.shrink_to_fit();
        }
        m_lanes[lane].fullest = fullestOf(columns[lane]);
        m_lanes[lane].base = std::make_shared<const Columns>(std::move(columns[lane]));
    }
}

std::size_t LaneDensity::Column::begin(CivilSecond from) const
{
    return static_cast<std::size_t>(std::ranges::lower_bound(seconds, from) - seconds.begin());
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

std::size_t LaneDensity::Column::find(CivilSecond second, int event) const
{
    for (std::size_t at = begin(second); at < seconds.size() && seconds[at] == second; ++at) {
        if (events[at] == event)
            return at;
    }
    return seconds.size();
}

void LaneDensity::Column::insert(CivilSecond second, int event)
{
    const auto at = static_cast<std::ptrdiff_t>(begin(second));
    seconds.insert(seconds.begin() + at, second);
    events.insert(events.begin() + at, event);
}

void LaneDensity::Column::erase(std::size_t at)
{
    seconds.erase(seconds.begin() + static_cast<std::ptrdiff_t>(at));
    events.erase(events.begin() + static_cast<std::ptrdiff_t>(at));
}

std::vector<LaneDensity::Cursor> LaneDensity::cursorsAt(const LaneColumns &lane, CivilSecond from)
{
    std::vector<Cursor> cursors;
    for (const Columns *columns : {lane.base.get(), &lane.come, &lane.gone}) {
        for (std::size_t quad = 0; quad < columns->size(); ++quad) {
            const Column &column = (*columns)[quad];
            if (const std::size_t at = column.begin(from); at < column.seconds.size())
                cursors.push_back({&column, quad, at, columns == &lane.gone});
        }
    }
    return cursors;
}

std::vector<LaneDensity::Bin> LaneDensity::bins(int lane, CivilSecond seconds, CivilSecond from, CivilSecond until) const
{
    const LaneColumns &own = m_lanes[static_cast<std::size_t>(lane)];
    std::vector<Cursor> cursors = cursorsAt(own, floorDivide(from, seconds) * seconds);
    std::vector<Bin> made;
    while (!cursors.empty()) {
        const auto secondAt = [](const Cursor &cursor) { return cursor.column->seconds[cursor.at]; };
        const CivilSecond next = secondAt(*std::ranges::min_element(cursors, {}, secondAt));
        Bin bin{floorDivide(next, seconds), {}, 0, -1};
        if (bin.number > floorDivide(until, seconds))
            break;
        const CivilSecond limit = (bin.number + 1) * seconds;
        CivilSecond first = limit;
        for (Cursor &cursor : cursors) {
            if (secondAt(cursor) >= limit)
                continue;
            const std::size_t end = cursor.column->end(cursor.at, limit);
            const auto events = static_cast<int>(end - cursor.at);
            bin.counts[cursor.quad] += static_cast<std::uint32_t>(cursor.isGone ? -events : events);
            bin.total += cursor.isGone ? -events : events;
            const Column &gone = own.gone[cursor.quad];
            for (std::size_t at = cursor.at; at < end && !cursor.isGone && cursor.column->seconds[at] < first; ++at) {
                if (gone.find(cursor.column->seconds[at], cursor.column->events[at]) < gone.seconds.size())
                    continue;
                first = cursor.column->seconds[at];
                bin.event = cursor.column->events[at];
            }
            cursor.at = end;
        }
        std::erase_if(cursors, [](const Cursor &cursor) { return cursor.at >= cursor.column->seconds.size(); });
        if (bin.total > 0)
            made.push_back(bin);
    }
    return made;
}

/// From bins of a second on, each time two become one: far fewer than events after the first step.
std::vector<int> LaneDensity::fullestOf(const Columns &columns)
{
    std::vector<int> fullest;
    std::vector<std::pair<CivilSecond, int>> bins; // number, events
    const auto add = [&bins](CivilSecond number, int events) {
        if (!bins.empty() && bins.back().first == number)
            bins.back().second += events;
        else
            bins.emplace_back(number, events);
    };
    for (const Column &column : columns) {
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
        fullest.push_back(most == bins.end() ? 0 : most->second);
    }
    return fullest;
}

int LaneDensity::fullest(int lane, int exponent) const
{
    const auto &own = m_lanes[static_cast<std::size_t>(lane)].fullest;
    return own[static_cast<std::size_t>(std::clamp(exponent, 0, static_cast<int>(own.size()) - 1))];
}

void LaneDensity::add(std::size_t lane, const EventTable::Row &row, int slot)
{
    LaneColumns &own = m_lanes[lane];
    const CivilSecond second = anchorOf(row);
    own.come[static_cast<std::size_t>(quadIndex(row))].insert(second, slot);
    for (std::size_t exponent = 0; exponent < exponents; ++exponent) {
        const auto seconds = CivilSecond{1} << exponent;
        own.fullest[exponent] =
            std::max(own.fullest[exponent], bins(static_cast<int>(lane), seconds, second, second).front().total);
    }
}

void LaneDensity::remove(std::size_t lane, const EventTable::Row &row, int slot)
{
    LaneColumns &own = m_lanes[lane];
    const auto quad = static_cast<std::size_t>(quadIndex(row));
    const std::size_t at = own.come[quad].find(anchorOf(row), slot);
    if (at < own.come[quad].seconds.size())
        own.come[quad].erase(at);
    else
        own.gone[quad].insert(anchorOf(row), slot);
}

void LaneDensity::insertLane(std::size_t at)
{
    m_lanes.insert(m_lanes.begin() + static_cast<std::ptrdiff_t>(at), LaneColumns());
}

void LaneDensity::removeLane(std::size_t at)
{
    m_lanes.erase(m_lanes.begin() + static_cast<std::ptrdiff_t>(at));
}

std::size_t LaneDensity::byteCount() const
{
    std::size_t bytes = 0;
    for (const LaneColumns &lane : m_lanes) {
        for (const Columns *columns : {lane.base.get(), &lane.come, &lane.gone}) {
            for (const Column &column : *columns)
                bytes += column.seconds.capacity() * sizeof(CivilSecond) + column.events.capacity() * sizeof(std::int32_t);
        }
    }
    return bytes;
}

} // namespace dateline
