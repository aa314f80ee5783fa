#include "domain/event_score.h"
#include "stats/escalation.h"
#include "stats/stats_samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

Periods weeksFrom(CivilSecond second, int count)
{
    return {PeriodUnit::Week, periodNumber(PeriodUnit::Week, second), count};
}
ActorPair pairOf(const EventTable &table, const QString &source, const QString &target)
{
    ActorPair pair;
    for (std::uint32_t actor = 1; actor < static_cast<std::uint32_t>(table.actorCount()); ++actor) {
        pair.source = table.actorName(actor) == source ? actor : pair.source;
        pair.target = table.actorName(actor) == target ? actor : pair.target;
    }
    return pair;
}

TEST(EventScore, ConflictIsNegativeAndCooperationPositive)
{
    for (int number = 0; number < eventTypeCount; ++number) {
        const auto type = static_cast<EventType>(number);
        const Quad quad = quadOf(type);
        const bool conflict = quad == Quad::VerbalConflict || quad == Quad::MaterialConflict;
        EXPECT_LE(std::abs(conflictScore(type)), 10);
        if (type == EventType::Request)
            EXPECT_EQ(conflictScore(type), 0);
        else
            EXPECT_EQ(conflictScore(type) < 0, conflict) << eventTypeName(type).toStdString();
    }
    EXPECT_EQ(conflictScore(EventType::Accuse), -3) << "not the +3 of the draft";
}

TEST(Escalation, SumsWhatWasDoneBetweenTwo)
{
    const QString arm = QStringLiteral("ARM");
    const QString aze = QStringLiteral("AZE");
    const auto table = tableOf({{QStringLiteral("2024-07-22"), EventType::Threaten, aze, arm},
                                {QStringLiteral("2024-07-25"), EventType::Assault, aze, arm, Modality::Claimed},
                                {QStringLiteral("2024-07-28"), EventType::Consult, aze, arm},
                                {QStringLiteral("2024-07-24"), EventType::Assault, aze, arm, Modality::Denied},
                                {QStringLiteral("2024-07-24"), EventType::Assault, aze, arm, Modality::Hypothetical},
                                {QStringLiteral("2024-08-01"), EventType::Consult, aze, arm, Modality::Planned},
                                {QStringLiteral("2024-07-24"), EventType::Accuse, arm, aze},
                                {QStringLiteral("2024-08"), EventType::Aid, aze, arm},
                                {QStringLiteral("2024-07-29"), std::nullopt, aze, arm},
                                {{}, EventType::Aid, aze, arm}});
    const Periods weeks = weeksFrom(civilSecond(2024, 7, 22), 2);
    const ActorPair pair = pairOf(*table, aze, arm);
    const Escalation between = tallyEscalation(table, pair, weeks, 4);
    ASSERT_EQ(between.sums.size(), 2U);
    EXPECT_EQ(between.sums[0].byQuad, (std::array<double, quadCount>{2.5, 0, -3.5, -9}));
    EXPECT_EQ(between.sums[0].score(), -10);
    EXPECT_EQ(between.sums[0].events, 3);
    EXPECT_EQ(between.sums[1].events, 0);
    EXPECT_EQ(between.average, (std::vector<double>{-10, -5}));
    EXPECT_EQ(between.counted, 3);
    EXPECT_EQ(between.notDone, 3);
    EXPECT_EQ(between.inexact, 1);
    EXPECT_EQ(between.untyped, 1);
    EXPECT_EQ(tallyEscalation(table, std::nullopt, weeks, 4).sums[0].score(), -13);
    EXPECT_EQ(eventsBehind(table, pair, weeks, 0, 10).size(), 3U);
    EXPECT_EQ(eventsBehind(table, pair, weeks, 0, 2).size(), 2U);
    EXPECT_EQ(eventsBehind(table, std::nullopt, weeks, 0, 10).size(), 4U);
}

TEST(Escalation, TheAverageKnowsWhatLiesBeforeTheChart)
{
    const auto table = tableOf(
        {{QStringLiteral("2024-07-01"), EventType::Coerce, {}, {}}, {QStringLiteral("2024-07-22"), EventType::Aid, {}, {}}});
    const Escalation later = tallyEscalation(table, std::nullopt, weeksFrom(civilSecond(2024, 7, 15), 2), 3);
    EXPECT_EQ(later.average, (std::vector<double>{-7.0 / 3, 10.0 / 3}));
    EXPECT_EQ(later.counted, 1) << "only what is on the chart";
}

RC_GTEST_PROP(Escalation, SumsAndCountsAreThoseOfANaiveCount, ())
{
    const EventSelection events = anyShown();
    const EventTablePtr table = events.table();
    const auto unit = static_cast<PeriodUnit>(*rc::gen::inRange(0, 5));
    const Periods periods{unit, periodNumber(unit, civilSecond(2022, 12, 1)) + *rc::gen::inRange(0, 8), *rc::gen::inRange(1, 80)};
    std::optional<ActorPair> who;
    if (*rc::gen::arbitrary<bool>())
        who = pairOf(*table, QStringLiteral("ARM"), QStringLiteral("AZE"));
    const Escalation made = tallyEscalation(events, who, periods, 4);
    int asked = 0;
    int behind = 0;
    for (int index = 0; index < periods.count; ++index) {
        double score = 0;
        const auto rows = eventsBehind(events, who, periods, index, 1000);
        for (const int row : rows)
            score += conflictScore(*table->row(row).eventType());
        if (made.sums.empty()) {
            RC_ASSERT(rows.empty());
            continue;
        }
        RC_ASSERT(made.sums[static_cast<std::size_t>(index)].score() == score);
        RC_ASSERT(made.sums[static_cast<std::size_t>(index)].events == static_cast<int>(rows.size()));
        behind += static_cast<int>(rows.size());
    }
    for (const EventTable::Row &row : datedRows(events))
        asked += isBetween(row, who) && periods.indexOf(countedAt(row)) >= 0 ? 1 : 0;
    RC_ASSERT(made.counted == behind);
    RC_ASSERT(made.counted + made.notDone + made.inexact + made.untyped == asked);
}

RC_GTEST_PROP(Escalation, AMovingAverageIsTheMeanOfTheLast, ())
{
    const auto halves = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-40, 40));
    const int length = *rc::gen::inRange(1, 8);
    const std::vector<double> numbers(halves.begin(), halves.end());
    const std::vector<double> averages = movingAverage(numbers, length);
    RC_ASSERT(averages.size() == numbers.size());
    for (int at = 0; at < static_cast<int>(numbers.size()); ++at) {
        double sum = 0;
        int count = 0;
        for (int back = 0; back < length && back <= at; ++back, ++count)
            sum += numbers[static_cast<std::size_t>(at - back)];
        RC_ASSERT(averages[static_cast<std::size_t>(at)] == sum / count);
    }
}

} // namespace
