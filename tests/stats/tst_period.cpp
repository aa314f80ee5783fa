#include "stats/counted_rows.h"
#include "stats/stats_samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

constexpr CivilSecond day = secondsPerDay;

PeriodUnit anyUnit()
{
    return static_cast<PeriodUnit>(*rc::gen::inRange(0, periodUnitCount));
}
CivilSecond anySecond()
{
    return *rc::gen::inRange(civilSecond(firstYear, 1, 1), civilSecond(lastYear, 12, 31));
}
EventTable::Row rowOf(const char *date)
{
    return tableOf({{QString::fromLatin1(date), {}, {}, {}}})->row(0);
}

TEST(Period, StartsWhereTheCalendarSays)
{
    const CivilSecond thursday = civilSecond(2024, 7, 25) + 5000;
    const auto startOf = [&](PeriodUnit unit) { return periodStart(unit, periodNumber(unit, thursday)); };
    EXPECT_EQ(startOf(PeriodUnit::Day), civilSecond(2024, 7, 25));
    EXPECT_EQ(startOf(PeriodUnit::Week), civilSecond(2024, 7, 22));
    EXPECT_EQ(startOf(PeriodUnit::Month), civilSecond(2024, 7, 1));
    EXPECT_EQ(startOf(PeriodUnit::Quarter), civilSecond(2024, 7, 1));
    EXPECT_EQ(startOf(PeriodUnit::Year), civilSecond(2024, 1, 1));
    EXPECT_EQ(startOf(PeriodUnit::Decade), civilSecond(2020, 1, 1));
    EXPECT_EQ(startOf(PeriodUnit::Century), civilSecond(2000, 1, 1));
    EXPECT_EQ(periodStart(PeriodUnit::Month, periodNumber(PeriodUnit::Month, civilSecond(-1, 11, 30))), civilSecond(-1, 11, 1));
    EXPECT_EQ(periodStart(PeriodUnit::Week, periodNumber(PeriodUnit::Week, civilSecond(1969, 12, 31))),
              civilSecond(1969, 12, 29));
}

TEST(Period, TheCalendarsEndsAreTheLast)
{
    for (int unit = 0; unit < periodUnitCount; ++unit) {
        const auto of = static_cast<PeriodUnit>(unit);
        const auto last = periodNumber(of, EventTable::openEnd);
        EXPECT_EQ(last, periodNumber(of, civilSecond(lastYear, 12, 31)));
        EXPECT_EQ(periodStart(of, last + 1), civilSecond(lastYear + 1, 1, 1));
        EXPECT_EQ(periodStart(of, periodNumber(of, EventTable::openStart)), civilSecond(firstYear, 1, 1));
    }
}

RC_GTEST_PROP(Period, EverySecondLiesInItsPeriodAndNoOther, ())
{
    const PeriodUnit unit = anyUnit();
    const CivilSecond second = anySecond();
    const auto number = periodNumber(unit, second);
    RC_ASSERT(periodStart(unit, number) <= second);
    RC_ASSERT(second < periodStart(unit, number + 1));
    RC_ASSERT(periodNumber(unit, periodStart(unit, number + 1) - 1) == number);
}

RC_GTEST_PROP(Period, APositionRisesWithTheSecond, ())
{
    const Periods periods{anyUnit(), periodNumber(PeriodUnit::Month, civilSecond(2020, 1, 1)), 12};
    const CivilSecond a = anySecond();
    const CivilSecond b = anySecond();
    RC_ASSERT((a <= b) == (periods.position(a) <= periods.position(b)));
    if (const int index = periods.indexOf(a); index >= 0)
        RC_ASSERT(static_cast<int>(periods.position(a)) == index);
}

RC_GTEST_PROP(Period, TheChartHoldsWhatIsShownOfTheDataInAFewBars, ())
{
    const CivilSecond dataStart = civilSecond(1990, 1, 1) + *rc::gen::inRange<CivilSecond>(0, 9000) * day;
    const Stretch data{dataStart, dataStart + 1 + *rc::gen::inRange<CivilSecond>(0, 20000) * day};
    const CivilSecond start = civilSecond(1980, 1, 1) + *rc::gen::inRange<CivilSecond>(0, 30000) * day;
    const Stretch shown{start, start + *rc::gen::inRange<CivilSecond>(1, 20000) * day};
    const auto finest = static_cast<PeriodUnit>(*rc::gen::inRange(0, 3));
    const Periods periods = periodsAround(shown, data, 90, finest);
    RC_ASSERT(periods.count >= 16);
    RC_ASSERT(periods.count <= 90);
    RC_ASSERT(periods.unit >= finest);
    const Stretch seen{std::max(shown.start, data.start), std::min(shown.end, data.end)};
    if (!seen.isEmpty()) {
        RC_ASSERT(periods.start() <= seen.start);
        RC_ASSERT(periods.end() >= seen.end);
        RC_ASSERT(stillServes(periods, shown, data, finest));
    }
}

TEST(Period, TheUnitFollowsWhatIsShown)
{
    const Stretch data{civilSecond(1994, 1, 1), civilSecond(2024, 1, 1)};
    const auto unitFor = [&](CivilSecond days) {
        const CivilSecond start = civilSecond(2010, 1, 1);
        return periodsAround({start, start + days * day}, data, 90).unit;
    };
    EXPECT_EQ(unitFor(30), PeriodUnit::Day);
    EXPECT_EQ(unitFor(200), PeriodUnit::Week);
    EXPECT_EQ(unitFor(800), PeriodUnit::Month);
    EXPECT_EQ(unitFor(3000), PeriodUnit::Quarter);
    EXPECT_EQ(periodsAround({}, data, 90).unit, PeriodUnit::Year);
    EXPECT_EQ(periodsAround({}, data, 90).count, 30);
    EXPECT_EQ(periodsAround({}, {}, 90).count, 0);
}

TEST(Period, BarsStayWhileWhatIsShownMovesAmongThem)
{
    const Stretch data{civilSecond(2020, 1, 1), civilSecond(2024, 1, 1)};
    const Stretch quarter{civilSecond(2022, 4, 1), civilSecond(2022, 7, 1)};
    const Periods periods = periodsAround(quarter, data, 90);
    EXPECT_TRUE(stillServes(periods, {quarter.start + 20 * day, quarter.end + 20 * day}, data));
    EXPECT_FALSE(stillServes(periods, {quarter.start + 80 * day, quarter.end + 80 * day}, data)) << "it ran off the chart";
    EXPECT_FALSE(stillServes(periods, {quarter.start, quarter.start + 10 * day}, data)) << "it became too small a part";
    EXPECT_FALSE(stillServes(periods, {}, data));
    EXPECT_TRUE(stillServes(periodsAround({}, data, 90), {civilSecond(2000, 1, 1), civilSecond(2050, 1, 1)}, data))
        << "beyond the data there is nothing to draw";
}

TEST(Period, ADateFitsWherePeriodsAreNotFiner)
{
    EXPECT_TRUE(fitsPeriod(rowOf("2024-07-25T10:30"), PeriodUnit::Day));
    EXPECT_TRUE(fitsPeriod(rowOf("2024-07-25~"), PeriodUnit::Week));
    EXPECT_FALSE(fitsPeriod(rowOf("2024-07"), PeriodUnit::Week));
    EXPECT_TRUE(fitsPeriod(rowOf("2024-07"), PeriodUnit::Month));
    EXPECT_FALSE(fitsPeriod(rowOf("2024-07-1X"), PeriodUnit::Week));
    EXPECT_TRUE(fitsPeriod(rowOf("2024-07-1X"), PeriodUnit::Month));
    EXPECT_FALSE(fitsPeriod(rowOf("2024-22"), PeriodUnit::Quarter)) << "a summer is in two quarters";
    EXPECT_TRUE(fitsPeriod(rowOf("2024-22"), PeriodUnit::Year));
    EXPECT_FALSE(fitsPeriod(rowOf("2024-24"), PeriodUnit::Year)) << "a winter is in two years";
    EXPECT_FALSE(fitsPeriod(rowOf("2024"), PeriodUnit::Quarter));
    EXPECT_TRUE(fitsPeriod(rowOf("2023-09-19/2023-10-20"), PeriodUnit::Day)) << "it lasts, and begins on a day";
    EXPECT_FALSE(fitsPeriod(rowOf("../2024-06-19"), PeriodUnit::Year)) << "nobody says when it began";
    EXPECT_TRUE(fitsPeriod(rowOf("2023-09-19/.."), PeriodUnit::Day));
    EXPECT_FALSE(fitsPeriod(rowOf("[2023-06-30,2023-07-01]"), PeriodUnit::Month));
    EXPECT_TRUE(fitsPeriod(rowOf("[2023-06-29,2023-06-30]"), PeriodUnit::Month));
}

RC_GTEST_PROP(Period, RowsWithinAStretchAreThoseThatBeginThere, ())
{
    const EventSelection events = anyShown();
    const CivilSecond start = civilSecond(2022, 6, 1) + *rc::gen::inRange<CivilSecond>(0, 800) * day;
    const Stretch stretch{start, start + *rc::gen::inRange<CivilSecond>(-1, 400) * day};
    std::vector<EventId> within;
    std::vector<EventId> naive;
    forEventsWithin(events, stretch, [&](int slot) { within.push_back(events.table()->row(slot).id); });
    const auto rows = datedRows(events);
    for (const EventTable::Row &row : rows) {
        if (countedAt(row) >= stretch.start && countedAt(row) < stretch.end)
            naive.push_back(row.id);
    }
    RC_ASSERT(within == naive);
    std::size_t all = 0;
    forEventsWithin(events, countedStretch(events), [&](int) { ++all; });
    RC_ASSERT(all == rows.size());
}

} // namespace
