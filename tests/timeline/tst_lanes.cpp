#include "domain/event_table_builder.h"
#include "timeline/event_span.h"
#include "timeline/lanes.h"

#include "timeline_samples.h"

#include <set>

using namespace dateline;

namespace {
constexpr std::array modes{LaneMode::Quad,    LaneMode::Type,    LaneMode::Actor, LaneMode::Dyad,
                           LaneMode::Speaker, LaneMode::Article, LaneMode::Tag,   LaneMode::None};
}

RC_GTEST_PROP(Lanes, noTwoEventsOfARowOverlap, ())
{
    const EventTablePtr table = *tableGen();
    for (const LaneMode mode : modes) {
        const Lanes lanes(table, mode);
        for (int row = 0; row < lanes.rowCount(); ++row) {
            const auto items = lanes.row(row);
            RC_ASSERT(!items.empty());
            for (std::size_t index = 1; index < items.size(); ++index)
                RC_ASSERT(items[index - 1].end <= items[index].start);
        }
    }
}

RC_GTEST_PROP(Lanes, everyDatedEventStandsInOneRowOfItsLane, ())
{
    const EventTablePtr table = *tableGen();
    for (const LaneMode mode : modes) {
        const Lanes lanes(table, mode);
        RC_ASSERT(lanes.eventCount() == table->datedCount());
        std::set<int> seen;
        int rows = 0;
        for (const Lane &lane : lanes.lanes()) {
            RC_ASSERT(lane.firstRow == rows);
            rows += lane.rowCount;
            int events = 0;
            for (int row = lane.firstRow; row < rows; ++row) {
                for (const LaneItem &item : lanes.row(row)) {
                    RC_ASSERT(seen.insert(item.event).second);
                    RC_ASSERT(lanes.rowOf(item.event) == row);
                    if (lane.key.kind == LaneKey::Kind::Rest)
                        RC_ASSERT(std::ranges::none_of(lanes.lanes(), [&](const Lane &other) {
                            return other.key == laneKeyOf(*table, table->row(item.event), mode);
                        }));
                    else
                        RC_ASSERT(laneKeyOf(*table, table->row(item.event), mode) == lane.key);
                    ++events;
                }
            }
            RC_ASSERT(events == lane.events);
        }
        RC_ASSERT(rows == lanes.rowCount());
    }
}

TEST(Lanes, quadsStandInTheirOrderAndUntypedLast)
{
    EventTable::Builder builder;
    builder.add(dated(1, QStringLiteral("2024-01-01"), std::nullopt));
    builder.add(dated(2, QStringLiteral("2024-01-02"), EventType::Assault));
    builder.add(dated(3, QStringLiteral("2024-01-03"), EventType::Agree));
    const Lanes lanes(builder.build(), LaneMode::Quad);
    ASSERT_EQ(lanes.lanes().size(), 3u);
    EXPECT_EQ(lanes.lanes()[0].key, (LaneKey{LaneKey::Kind::Quad, static_cast<int>(Quad::VerbalCooperation), {}, {}}));
    EXPECT_EQ(lanes.lanes()[1].key, (LaneKey{LaneKey::Kind::Quad, static_cast<int>(Quad::MaterialConflict), {}, {}}));
    EXPECT_EQ(lanes.lanes()[2].key, (LaneKey{LaneKey::Kind::Without, static_cast<int>(LaneMode::Quad), {}, {}}));
}

TEST(Lanes, actorsStandByTheirNumberOfEventsAndTheRestTogether)
{
    EventTable::Builder builder;
    qint64 id = 0;
    for (int actor = 0; actor < 20; ++actor) {
        for (int event = 0; event <= actor; ++event) {
            auto input = dated(++id, QStringLiteral("2024-01-%1").arg(actor + 1, 2, 10, QLatin1Char('0')));
            input.source = QStringLiteral("A%1").arg(actor, 2, 10, QLatin1Char('0'));
            builder.add(input);
        }
    }
    builder.add(dated(++id, QStringLiteral("2023-01-01"))); // nobody acts
    const EventTablePtr table = builder.build();
    const Lanes lanes(table, LaneMode::Actor);
    ASSERT_EQ(lanes.lanes().size(), 14u);
    EXPECT_EQ(lanes.lanes()[0].key.name, QStringLiteral("A19"));
    EXPECT_EQ(lanes.lanes()[11].key.name, QStringLiteral("A08"));
    EXPECT_EQ(lanes.lanes()[12].key.kind, LaneKey::Kind::Rest);
    EXPECT_EQ(lanes.lanes()[12].events, 36);
    EXPECT_EQ(lanes.lanes()[13].key.kind, LaneKey::Kind::Without);
    EXPECT_EQ(lanes.lanes()[13].events, 1);
}

TEST(Lanes, aDyadHasADirectionAndNeedsBothSides)
{
    EventTable::Builder builder;
    qint64 id = 0;
    for (const auto &[source, target] : std::initializer_list<std::pair<const char *, const char *>>{
             {"AZE", "ARM"}, {"ARM", "AZE"}, {"AZE", "ARM"}, {"EU", ""}, {"", "ARM"}}) {
        auto input = dated(++id, QStringLiteral("2024-01-01"));
        input.source = QLatin1String(source);
        input.target = QLatin1String(target);
        builder.add(input);
    }
    const Lanes lanes(builder.build(), LaneMode::Dyad);
    ASSERT_EQ(lanes.lanes().size(), 3u);
    EXPECT_EQ(lanes.lanes()[0].key, (LaneKey{LaneKey::Kind::Dyad, 0, QStringLiteral("AZE"), QStringLiteral("ARM")}));
    EXPECT_EQ(lanes.lanes()[0].events, 2);
    EXPECT_EQ(lanes.lanes()[1].key, (LaneKey{LaneKey::Kind::Dyad, 0, QStringLiteral("ARM"), QStringLiteral("AZE")}));
    EXPECT_EQ(lanes.lanes()[2].key.kind, LaneKey::Kind::Without);
    EXPECT_EQ(lanes.lanes()[2].events, 2);
}

TEST(Lanes, speakersAndTagsHaveLanes)
{
    EventTable::Builder builder;
    auto said = dated(1, QStringLiteral("2024-01-01"));
    said.speaker = QStringLiteral("EU");
    auto tagged = dated(2, QStringLiteral("2024-01-02"));
    tagged.tags = {QStringLiteral("border")};
    builder.add(said);
    builder.add(tagged);
    const EventTablePtr table = builder.build();
    const Lanes speakers(table, LaneMode::Speaker);
    EXPECT_EQ(speakers.lanes()[0].key, (LaneKey{LaneKey::Kind::Speaker, 0, QStringLiteral("EU"), {}}));
    EXPECT_EQ(speakers.rowOf(1), 1) << "the other one stands below, without a speaker";
    const Lanes tags(table, LaneMode::Tag);
    EXPECT_EQ(tags.lanes()[0].key, (LaneKey{LaneKey::Kind::Tag, 0, QStringLiteral("border"), {}}));
    EXPECT_EQ(tags.lanes()[1].key.mode(), LaneMode::Tag);
}

TEST(Lanes, ofMoreArticlesThanAScreenCanHoldTheRarestStandTogether)
{
    EventTable::Builder builder;
    for (int article = 1; article <= 1200; ++article) {
        auto input = dated(article, QStringLiteral("%1").arg(3000 - article));
        input.article = {article};
        builder.add(input);
    }
    auto again = dated(2000, QStringLiteral("2999"));
    again.article = {1};
    builder.add(again);
    const Lanes lanes(builder.build(), LaneMode::Article);
    ASSERT_EQ(lanes.lanes().size(), 1001u);
    EXPECT_EQ(lanes.lanes()[999].key.value, 1) << "in the order of the first event, and the one with two stays";
    EXPECT_EQ(lanes.lanes()[1000].key.kind, LaneKey::Kind::Rest);
    EXPECT_EQ(lanes.lanes()[1000].events, 200);
}

TEST(Lanes, fewEventsSpreadSoThatLabelsHaveRoom)
{
    std::vector<QString> dates;
    for (int day = 1; day <= 28; ++day)
        dates.push_back(QStringLiteral("2024-06-%1").arg(day, 2, 10, QLatin1Char('0')));
    const Lanes lanes(tableOf(dates), LaneMode::Quad);
    EXPECT_GE(lanes.rowCount(), 3);
    EXPECT_LE(lanes.rowCount(), 8);
    // Many on one day need a row each: they do overlap in time.
    EXPECT_EQ(Lanes(tableOf(std::vector<QString>(100, QStringLiteral("2024-06-01"))), LaneMode::Quad).rowCount(), 100);
}

TEST(Lanes, dismissedAndUndatedEventsHaveNoPlace)
{
    EventTable::Builder builder;
    auto dismissed = dated(1, QStringLiteral("2024"));
    dismissed.status = EventStatus::Dismissed;
    builder.add(dismissed);
    auto undated = dated(2, QStringLiteral("2024"));
    undated.happened.reset();
    builder.add(undated);
    const Lanes lanes(builder.build(), LaneMode::Quad);
    EXPECT_EQ(lanes.eventCount(), 0);
    EXPECT_EQ(lanes.rowOf(0), -1);
    EXPECT_TRUE(lanes.dataRange().isEmpty());
    EXPECT_TRUE(lanes.lanes().empty());
}

TEST(Lanes, theDataRangeLeavesOpenEndsAside)
{
    const Lanes lanes(tableOf({QStringLiteral("2023-09/.."), QStringLiteral("../2024-06-19"), QStringLiteral("2022-05-01")}),
                      LaneMode::None);
    EXPECT_EQ(lanes.dataRange(), (TimeRange{civilSecond(2022, 5, 1), civilSecond(2024, 6, 20)}));
}

TEST(EventSpan, anUncertainDateFadesOneUnitOnEachSide)
{
    const EventTablePtr table = tableOf({QStringLiteral("2024-07-11~")});
    const EventSpan span = eventSpan(table->row(0));
    EXPECT_EQ(span.start, civilSecond(2024, 7, 10));
    EXPECT_EQ(span.end, civilSecond(2024, 7, 13));
    EXPECT_EQ(span.fade, secondsPerDay);
    const EventTablePtr since = tableOf({QStringLiteral("2023-09?/..")});
    EXPECT_TRUE(eventSpan(since->row(0)).hasOpenEnd());
    EXPECT_EQ(eventSpan(since->row(0)).start, civilSecond(2023, 9, 1) - 30 * secondsPerDay);
}
