#include "timeline/ruler.h"

#include "support/test_paths.h"

#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

using namespace dateline;

namespace {
constexpr TickWidths widths{44, 26, 34, 42};

Viewport viewportOf(CivilSecond start, double seconds)
{
    return Viewport({start, start + static_cast<CivilSecond>(seconds)}, 1200);
}

std::vector<int> yearsOf(const RulerRow &row)
{
    std::vector<int> years;
    for (const Tick &tick : row.ticks)
        years.push_back(static_cast<int>(civilDay(tick.start).year()));
    return years;
}
} // namespace

RC_GTEST_PROP(Ruler, ticksAreSortedWithoutGapsAndWideEnough, ())
{
    const CivilSecond start = *rc::gen::inRange<CivilSecond>(civilSecond(-32000, 1, 1), civilSecond(32000, 1, 1));
    const Viewport viewport = viewportOf(start, 3600 * std::pow(5.7e8, *rc::gen::inRange(0, 1000) / 1000.0));
    const Ruler ruler = buildRuler(viewport, widths);
    for (const RulerRow *row : {&ruler.major, &ruler.minor}) {
        RC_ASSERT(!row->ticks.empty());
        for (std::size_t index = 1; index < row->ticks.size(); ++index) {
            RC_ASSERT(row->ticks[index].start > row->ticks[index - 1].start);
            RC_ASSERT(row->ticks[index].left == row->ticks[index - 1].right);
        }
    }
    RC_ASSERT(ruler.minor.ticks.size() < 100u);
    // The calendar may cut the first and the last cell.
    const double narrowest = widths[static_cast<std::size_t>(ruler.minor.step.unit)] * 0.999;
    for (std::size_t index = 1; index + 1 < ruler.minor.ticks.size(); ++index)
        RC_ASSERT(ruler.minor.ticks[index].right - ruler.minor.ticks[index].left >= narrowest);
}

RC_GTEST_PROP(Ruler, everyMajorTickIsAMinorOne, ())
{
    const CivilSecond start = *rc::gen::inRange<CivilSecond>(civilSecond(-9000, 1, 1), civilSecond(9000, 1, 1));
    const Ruler ruler = buildRuler(viewportOf(start, 3600 * std::pow(1e7, *rc::gen::inRange(0, 1000) / 1000.0)), widths);
    std::set<CivilSecond> minor;
    for (const Tick &tick : ruler.minor.ticks)
        minor.insert(tick.start);
    for (const Tick &tick : ruler.major.ticks) {
        if (tick.left >= 0)
            RC_ASSERT(minor.contains(tick.start));
    }
}

TEST(Ruler, unitsFromHoursToMillennia)
{
    const CivilSecond start = civilSecond(2024, 1, 1);
    const auto steps = [&](double days) {
        const Ruler ruler = buildRuler(viewportOf(start, days * 86400), widths);
        return std::pair(ruler.major.step, ruler.minor.step);
    };
    EXPECT_EQ(steps(0.5), std::pair(TickStep{TickUnit::Day, 1}, TickStep{TickUnit::Hour, 1}));
    EXPECT_EQ(steps(3), std::pair(TickStep{TickUnit::Day, 1}, TickStep{TickUnit::Hour, 3}));
    EXPECT_EQ(steps(30), std::pair(TickStep{TickUnit::Month, 1}, TickStep{TickUnit::Day, 1}));
    EXPECT_EQ(steps(200), std::pair(TickStep{TickUnit::Month, 1}, TickStep{TickUnit::Day, 7}));
    EXPECT_EQ(steps(365), std::pair(TickStep{TickUnit::Year, 1}, TickStep{TickUnit::Month, 1}));
    EXPECT_EQ(steps(365 * 6), std::pair(TickStep{TickUnit::Year, 1}, TickStep{TickUnit::Month, 3}));
    EXPECT_EQ(steps(365 * 20), std::pair(TickStep{TickUnit::Year, 10}, TickStep{TickUnit::Year, 1}));
    EXPECT_EQ(steps(365 * 2000), std::pair(TickStep{TickUnit::Year, 1000}, TickStep{TickUnit::Year, 100}));
    EXPECT_EQ(steps(365 * 30000), std::pair(TickStep{TickUnit::Year, 10000}, TickStep{TickUnit::Year, 2000}));
}

TEST(Ruler, centuriesAreCountedWithoutAYearZero)
{
    // From 250 BCE to 250 CE: 300 BCE, 200 BCE, 100 BCE, 1, 100, 200.
    const CivilSecond start = civilSecond(-249, 1, 1);
    const Ruler ruler = buildRuler(Viewport({start, civilSecond(250, 1, 1)}, 300), widths);
    ASSERT_EQ(ruler.minor.step, (TickStep{TickUnit::Year, 100}));
    EXPECT_EQ(yearsOf(ruler.minor), (std::vector<int>{-299, -199, -99, 1, 100, 200}));
    EXPECT_EQ(yearsOf(ruler.major), (std::vector<int>{-999, 1}));
}

TEST(Ruler, weeksOfAMonthBeginAgainWithIt)
{
    const TickStep weeks{TickUnit::Day, 7};
    std::vector<unsigned> days;
    for (CivilSecond tick = civilSecond(2024, 2, 1); tick < civilSecond(2024, 3, 9); tick = tickAfter(tick, weeks))
        days.push_back(static_cast<unsigned>(civilDay(tick).day()));
    EXPECT_EQ(days, (std::vector<unsigned>{1, 8, 15, 22, 1, 8}));
    EXPECT_EQ(tickAtOrBefore(civilSecond(2024, 2, 29) + 80000, weeks), civilSecond(2024, 2, 22));
}

TEST(Ruler, theCalendarsEndsHoldTicks)
{
    for (const CivilSecond start : {calendarRange().start - 1000000, calendarRange().end - 1000000}) {
        const Ruler ruler = buildRuler(viewportOf(start, 2000000), widths);
        EXPECT_FALSE(ruler.minor.ticks.empty());
    }
}
