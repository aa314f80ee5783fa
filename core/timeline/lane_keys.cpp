#include "timeline/lane_keys.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace dateline {

namespace {

constexpr std::size_t mostActorLanes = 12;

bool hasPlace(const EventTable::Row &row)
{
    return row.dated && row.status != EventStatus::Dismissed;
}

/// Lanes in the order of their first event, of every row's key.
template<class KeyOf>
LaneAssignment byFirstEvent(const EventTable &table, KeyOf keyOf)
{
    LaneAssignment made{{}, std::vector<int>(static_cast<std::size_t>(table.size()), -1)};
    std::unordered_map<std::int64_t, int> known; // all keys of one table are of one or two kinds that do not share values
    for (int index = 0; index < table.datedCount(); ++index) {
        if (!hasPlace(table.row(index)))
            continue;
        const LaneKey key = keyOf(table.row(index));
        const auto [found, isNew] = known.try_emplace(key.value, static_cast<int>(made.keys.size()));
        if (isNew)
            made.keys.push_back(key);
        made.laneOf[static_cast<std::size_t>(index)] = found->second;
    }
    return made;
}

/// Puts the lanes into the order of `before`.
template<class Before>
LaneAssignment sorted(LaneAssignment made, Before before)
{
    std::vector<int> order(made.keys.size());
    std::iota(order.begin(), order.end(), 0);
    const auto key = [&](int lane) { return made.keys[static_cast<std::size_t>(lane)]; };
    std::ranges::stable_sort(order, [&](int a, int b) { return before(key(a), key(b)); });
    std::vector<int> place(order.size());
    std::vector<LaneKey> keys;
    for (std::size_t index = 0; index < order.size(); ++index) {
        place[static_cast<std::size_t>(order[index])] = static_cast<int>(index);
        keys.push_back(key(order[index]));
    }
    made.keys = std::move(keys);
    for (int &lane : made.laneOf)
        lane = lane < 0 ? lane : place[static_cast<std::size_t>(lane)];
    return made;
}

LaneAssignment byQuad(const EventTable &table)
{
    const auto keyOf = [](const EventTable::Row &row) {
        const auto type = row.eventType();
        return type ? LaneKey{LaneKey::Kind::Quad, static_cast<std::int64_t>(quadOf(*type))}
                    : LaneKey{LaneKey::Kind::Untyped, quadCount};
    };
    return sorted(byFirstEvent(table, keyOf), [](const LaneKey &a, const LaneKey &b) { return a.value < b.value; });
}

LaneAssignment byActor(const EventTable &table)
{
    std::vector<int> events(static_cast<std::size_t>(table.actorCount()), 0);
    for (const EventTable::Row &row : table.rows()) {
        if (hasPlace(row))
            ++events[row.source];
    }
    std::vector<std::uint32_t> actors(events.size() - 1);
    std::iota(actors.begin(), actors.end(), 1u); // 0 is no actor
    std::ranges::sort(actors, [&](std::uint32_t a, std::uint32_t b) {
        return events[a] != events[b] ? events[a] > events[b] : table.actorName(a) < table.actorName(b);
    });
    std::vector<std::int64_t> rank(events.size(), static_cast<std::int64_t>(mostActorLanes));
    for (std::size_t place = 0; place < std::min(actors.size(), mostActorLanes); ++place)
        rank[actors[place]] = static_cast<std::int64_t>(place);
    const auto keyOf = [&](const EventTable::Row &row) {
        const bool rest = rank[row.source] == static_cast<std::int64_t>(mostActorLanes);
        return rest ? LaneKey{LaneKey::Kind::Rest, 0} : LaneKey{LaneKey::Kind::Actor, row.source};
    };
    const auto place = [&](const LaneKey &key) {
        return key.kind == LaneKey::Kind::Rest ? static_cast<std::int64_t>(mostActorLanes)
                                               : rank[static_cast<std::size_t>(key.value)];
    };
    return sorted(byFirstEvent(table, keyOf), [&](const LaneKey &a, const LaneKey &b) { return place(a) < place(b); });
}

} // namespace

LaneAssignment assignLanes(const EventTable &table, LaneMode mode)
{
    switch (mode) {
    case LaneMode::Quad:
        return byQuad(table);
    case LaneMode::Actor:
        return byActor(table);
    case LaneMode::Article:
        return byFirstEvent(table, [](const EventTable::Row &row) { return LaneKey{LaneKey::Kind::Article, row.article.value}; });
    case LaneMode::None:
        break;
    }
    return byFirstEvent(table, [](const EventTable::Row &) { return LaneKey{LaneKey::Kind::All, 0}; });
}

} // namespace dateline
