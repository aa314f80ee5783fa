#include "domain/event_score.h"
#include "stats/stats_samples.h"
#include "stats/tally.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

TEST(Tally, NothingDatedGivesNoBars)
{
    for (const auto &table : {tableOf({}), tableOf({{QString(), EventType::Threaten, {}, {}}})}) {
        const Periods none = periodsAround({}, countedStretch(table), 90);
        EXPECT_EQ(none.count, 0);
        EXPECT_TRUE(tallyActivity(table, none).exact.empty());
        EXPECT_EQ(tallyActivity(table, none).undated, table->size());
    }
}

TEST(Tally, CountsByQuadAndMonthEmptyOnesIncluded)
{
    const auto table = tableOf({{QStringLiteral("2023-12-31"), EventType::Threaten, {}, {}},
                                {QStringLiteral("2023-12"), EventType::Accuse, {}, {}, Modality::Denied},
                                {QStringLiteral("2024-02-29"), EventType::Agree, {}, {}, Modality::Planned},
                                {QStringLiteral("2024-02-01T00:00"), std::nullopt, {}, {}, Modality::Claimed},
                                {QStringLiteral("2024"), EventType::Agree, {}, {}},
                                {QString(), EventType::Agree, {}, {}}});
    const Activity activity =
        tallyActivity(table, {PeriodUnit::Month, periodNumber(PeriodUnit::Month, civilSecond(2023, 12, 1)), 3});
    ASSERT_EQ(activity.exact.size(), 3U);
    EXPECT_EQ(activity.exact[0].bySet, (std::array<int, setCount>{0, 0, 2, 0, 0}));
    EXPECT_EQ(activity.exact[1].bySet, (std::array<int, setCount>{0, 0, 0, 0, 0}));
    EXPECT_EQ(activity.inexact[1].bySet, (std::array<int, setCount>{1, 0, 0, 0, 0})) << "a year counts where it begins";
    EXPECT_EQ(activity.exact[2].bySet, (std::array<int, setCount>{1, 0, 0, 0, 1}));
    EXPECT_EQ(activity.counted, 5);
    EXPECT_EQ(activity.notDone, 2);
    EXPECT_EQ(activity.undated, 1);
}

RC_GTEST_PROP(Tally, EveryEventWithinThePeriodsIsCountedOnceInItsOwn, ())
{
    const EventSelection events = anyShown();
    const auto unit = static_cast<PeriodUnit>(*rc::gen::inRange(0, periodUnitCount));
    const Periods periods{unit, periodNumber(unit, civilSecond(2022, 11, 1)) + *rc::gen::inRange(0, 5),
                          *rc::gen::inRange(1, 400)};
    const Activity activity = tallyActivity(events, periods);
    std::vector<QuadTally> exact(activity.exact.size());
    std::vector<QuadTally> inexact(activity.exact.size());
    int counted = 0;
    int notDone = 0;
    const auto rows = datedRows(events);
    for (const EventTable::Row &row : rows) {
        const int index = periods.indexOf(countedAt(row));
        if (index < 0)
            continue;
        (fitsPeriod(row, unit) ? exact : inexact)[static_cast<std::size_t>(index)].add(row);
        ++counted;
        notDone += isDone(row.modality) ? 0 : 1;
    }
    RC_ASSERT(activity.exact == exact);
    RC_ASSERT(activity.inexact == inexact);
    RC_ASSERT(activity.counted == counted);
    RC_ASSERT(activity.notDone == notDone);
    RC_ASSERT(activity.undated == events.count() - static_cast<int>(rows.size()));
}

RC_GTEST_PROP(Tally, AChartOfAllTheDataCountsEveryDatedEvent, ())
{
    const EventSelection events = anyShown();
    const Activity activity = tallyActivity(events, periodsAround({}, countedStretch(events), *rc::gen::inRange(20, 200)));
    int total = 0;
    for (const auto *counts : {&activity.exact, &activity.inexact}) {
        for (const QuadTally &each : *counts)
            total += each.total();
    }
    RC_ASSERT(total == static_cast<int>(datedRows(events).size()));
    RC_ASSERT(activity.counted == total);
}

} // namespace
