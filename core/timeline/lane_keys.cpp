#include "timeline/lane_keys.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <unordered_map>

namespace dateline {

namespace {

static_assert(static_cast<int>(LaneKey::Kind::All) == static_cast<int>(LaneMode::None));

// More names than these nobody finds again; more articles no screen can hold.
constexpr std::size_t mostNamed = 12;
constexpr std::size_t mostArticles = 1000;

constexpr int dyadShift = 32;

/// Tells the lanes of one mode and table apart; 0 = the event has no such thing.
std::uint64_t laneNumber(const EventTable::Row &row, LaneMode mode)
{
    switch (mode) {
    case LaneMode::Quad:
        return row.type == EventTable::noType ? 0 : 1 + static_cast<std::uint64_t>(quadOf(*row.eventType()));
    case LaneMode::Type:
        return row.type == EventTable::noType ? 0 : 1u + row.type;
    case LaneMode::Actor:
        return row.source;
    case LaneMode::Dyad:
        return row.source == 0 || row.target == 0 ? 0 : std::uint64_t{row.source} << dyadShift | row.target;
    case LaneMode::Speaker:
        return row.speaker;
    case LaneMode::Article:
        return static_cast<std::uint64_t>(row.article.value);
    case LaneMode::Tag:
        return row.tag;
    case LaneMode::None:
        break;
    }
    return 1;
}

LaneKey keyOf(const EventTable &table, LaneMode mode, std::uint64_t number)
{
    const auto kind = static_cast<LaneKey::Kind>(mode);
    if (number == 0)
        return {LaneKey::Kind::Without, static_cast<std::int64_t>(mode), {}, {}};
    const auto low = static_cast<std::uint32_t>(number);
    switch (mode) {
    case LaneMode::Quad:
    case LaneMode::Type:
        return {kind, static_cast<std::int64_t>(number - 1), {}, {}};
    case LaneMode::Actor:
    case LaneMode::Speaker:
        return {kind, 0, table.actorName(low), {}};
    case LaneMode::Dyad:
        return {kind, 0, table.actorName(static_cast<std::uint32_t>(number >> dyadShift)), table.actorName(low)};
    case LaneMode::Article:
        return {kind, static_cast<std::int64_t>(number), {}, {}};
    case LaneMode::Tag:
        return {kind, 0, table.tagName(low), {}};
    case LaneMode::None:
        break;
    }
    return {};
}

bool isRanked(LaneMode mode)
{
    return mode == LaneMode::Actor || mode == LaneMode::Dyad || mode == LaneMode::Speaker || mode == LaneMode::Tag;
}

/// Events that share a lane number, in the order of their first event.
struct Group {
    std::uint64_t number = 0;
    int events = 0;
};

/// Small numbers are looked up at once, others by hash.
class Groups {
public:
    int of(std::uint64_t number)
    {
        if (number < m_small.size())
            return counted(m_small[static_cast<std::size_t>(number)], number);
        return counted(m_large.try_emplace(number, -1).first->second, number);
    }
    const std::vector<Group> &all() const { return m_groups; }

private:
    int counted(int &group, std::uint64_t number)
    {
        if (group < 0) {
            group = static_cast<int>(m_groups.size());
            m_groups.push_back({number, 0});
        }
        ++m_groups[static_cast<std::size_t>(group)].events;
        return group;
    }

    std::vector<int> m_small = std::vector<int>(4096, -1);
    std::unordered_map<std::uint64_t, int> m_large;
    std::vector<Group> m_groups;
};

/// The groups that have a lane of their own, from top to bottom.
std::vector<int> ownLanes(const EventTable &table, LaneMode mode, const std::vector<Group> &groups)
{
    std::vector<int> lanes;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        if (groups[group].number != 0)
            lanes.push_back(static_cast<int>(group));
    }
    const auto at = [&](int group) -> const Group & { return groups[static_cast<std::size_t>(group)]; };
    if (isRanked(mode) || lanes.size() > mostLanes(mode)) {
        std::ranges::sort(lanes, [&](int a, int b) {
            if (at(a).events != at(b).events)
                return at(a).events > at(b).events;
            const LaneKey first = keyOf(table, mode, at(a).number);
            const LaneKey second = keyOf(table, mode, at(b).number);
            return std::tie(first.name, first.other, first.value) < std::tie(second.name, second.other, second.value);
        });
        lanes.resize(std::min(lanes.size(), mostLanes(mode)));
    }
    if (mode == LaneMode::Article)
        std::ranges::sort(lanes);
    else if (!isRanked(mode))
        std::ranges::sort(lanes, {}, [&](int group) { return at(group).number; });
    return lanes;
}

} // namespace

LaneKey laneKeyOf(const EventTable &table, const EventTable::Row &row, LaneMode mode)
{
    return keyOf(table, mode, laneNumber(row, mode));
}

std::size_t mostLanes(LaneMode mode)
{
    if (mode == LaneMode::Article)
        return mostArticles;
    return isRanked(mode) ? mostNamed : std::numeric_limits<std::size_t>::max();
}

LaneAssignment assignLanes(const EventTable &table, LaneMode mode)
{
    LaneAssignment made{{}, std::vector<int>(static_cast<std::size_t>(table.slotCount()), -1)};
    Groups groups;
    table.forEach([&](int slot) {
        if (hasPlace(table.row(slot)))
            made.laneOf[static_cast<std::size_t>(slot)] = groups.of(laneNumber(table.row(slot), mode));
    });
    const std::vector<int> own = ownLanes(table, mode, groups.all());
    std::vector<int> laneOfGroup(groups.all().size(), -1);
    for (const int group : own) {
        laneOfGroup[static_cast<std::size_t>(group)] = static_cast<int>(made.keys.size());
        made.keys.push_back(keyOf(table, mode, groups.all()[static_cast<std::size_t>(group)].number));
    }
    const auto addTogether = [&](const LaneKey &key, bool without) {
        const int lane = static_cast<int>(made.keys.size());
        bool used = false;
        for (std::size_t group = 0; group < laneOfGroup.size(); ++group) {
            if (laneOfGroup[group] >= 0 || (groups.all()[group].number == 0) != without)
                continue;
            laneOfGroup[group] = lane;
            used = true;
        }
        if (used)
            made.keys.push_back(key);
    };
    addTogether({LaneKey::Kind::Rest, static_cast<std::int64_t>(mode), {}, {}}, false);
    addTogether({LaneKey::Kind::Without, static_cast<std::int64_t>(mode), {}, {}}, true);
    for (int &lane : made.laneOf)
        lane = lane < 0 ? lane : laneOfGroup[static_cast<std::size_t>(lane)];
    return made;
}

} // namespace dateline
