#include "stats/ranking.h"
#include "stats/stats_samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>
#include <set>

using namespace dateline;

namespace {

constexpr Stretch everything{civilSecond(2000, 1, 1), civilSecond(2030, 1, 1)};

TEST(Ranking, MostEventsFirstAndOfEqualsByName)
{
    const auto table = tableOf({{QStringLiteral("2024-01-01"), EventType::Threaten, QStringLiteral("RUS"), QStringLiteral("ARM")},
                                {QStringLiteral("2024-01-02"), EventType::Aid, QStringLiteral("AZE"), QStringLiteral("ARM")},
                                {QStringLiteral("2024-01-03"), EventType::Aid, QStringLiteral("ARM"), QStringLiteral("ARM")},
                                {QStringLiteral("2024-01-04"), std::nullopt, QStringLiteral("USA"), {}},
                                {QStringLiteral("2024-01-05"), EventType::Agree, {}, {}},
                                {{}, EventType::Agree, QStringLiteral("USA"), QStringLiteral("RUS")}});
    const Ranking actors = rankActors(table, everything, 3);
    ASSERT_EQ(actors.entries.size(), 3U);
    QStringList names;
    for (const Ranking::Entry &entry : actors.entries)
        names << table->actorName(entry.who.source);
    EXPECT_EQ(names, (QStringList{QStringLiteral("ARM"), QStringLiteral("AZE"), QStringLiteral("RUS")}));
    EXPECT_EQ(actors.entries[0].counts.total(), 3) << "an act on oneself is one event";
    EXPECT_EQ(actors.more, 1);
    EXPECT_EQ(actors.counted, 4);
    EXPECT_EQ(actors.unnamed, 1);

    const Ranking pairs = rankPairs(table, everything, 12);
    ASSERT_EQ(pairs.entries.size(), 2U) << "an act on oneself is between no pair";
    EXPECT_EQ(table->actorName(pairs.entries[0].who.source), QStringLiteral("AZE"));
    EXPECT_EQ(pairs.unnamed, 3);
    EXPECT_EQ(rankPairs(table, {civilSecond(2024, 1, 2), civilSecond(2024, 1, 3)}, 12).entries.size(), 1U);
}

RC_GTEST_PROP(Ranking, NumbersAreThoseOfANaiveCount, ())
{
    const EventSelection events = anyShown();
    const auto rows = datedRows(events);
    const int most = *rc::gen::inRange(0, 6);
    std::map<ActorPair, int> pairs;
    std::map<std::uint32_t, int> actors;
    for (const EventTable::Row &row : rows) {
        if (row.source != 0 && row.target != 0 && row.source != row.target)
            ++pairs[{row.source, row.target}];
        for (const std::uint32_t actor : std::set{row.source, row.target}) {
            if (actor != 0)
                ++actors[actor];
        }
    }
    const Ranking rankedPairs = rankPairs(events, everything, most);
    const Ranking rankedActors = rankActors(events, everything, most);
    for (const Ranking::Entry &entry : rankedPairs.entries)
        RC_ASSERT(entry.counts.total() == pairs.at(entry.who));
    for (const Ranking::Entry &entry : rankedActors.entries)
        RC_ASSERT(entry.counts.total() == actors.at(entry.who.source));
    RC_ASSERT(rankedPairs.entries.size() + static_cast<std::size_t>(rankedPairs.more) == pairs.size());
    RC_ASSERT(rankedActors.entries.size() + static_cast<std::size_t>(rankedActors.more) == actors.size());
    for (const Ranking *ranking : {&rankedPairs, &rankedActors}) {
        RC_ASSERT(ranking->counted + ranking->unnamed == static_cast<int>(rows.size()));
        RC_ASSERT(std::ranges::is_sorted(ranking->entries, std::greater(),
                                         [](const Ranking::Entry &entry) { return entry.counts.total(); }));
    }
    int inPairs = 0;
    for (const Ranking::Entry &entry : rankPairs(events, everything, 100).entries)
        inPairs += entry.counts.total();
    RC_ASSERT(inPairs == rankedPairs.counted);
}

} // namespace
