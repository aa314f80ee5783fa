#include "timeline/page_cuts.h"

#include "support/test_paths.h"

#include <rapidcheck/gtest.h>

#include <algorithm>

using namespace dateline;

namespace {

constexpr TickWidths widths{44, 26, 34, 42};
constexpr double width = 900;
constexpr double overlap = 20;

double pixels(const PageCuts &cuts, int page)
{
    const auto at = static_cast<std::size_t>(page);
    return static_cast<double>(cuts.at[at + 1] - cuts.at[at]) / cuts.secondsPerPixel;
}

} // namespace

RC_GTEST_PROP(PageCuts, pagesFollowEachOtherAtOneScaleAndNoneIsOverfull, ())
{
    const CivilSecond start = *rc::gen::inRange<CivilSecond>(civilSecond(-32000, 1, 1), civilSecond(31000, 1, 1));
    const auto length = static_cast<CivilSecond>(60 * std::pow(5e8, *rc::gen::inRange(0, 1000) / 1000.0));
    const int wanted = *rc::gen::inRange(1, 20);
    const PageCuts cuts = cutIntoPages({start, start + length}, wanted, width, overlap, widths);
    RC_ASSERT(cuts.pages() == std::clamp<CivilSecond>(length / 3600, 1, wanted));
    RC_ASSERT(cuts.at.front() == start);
    RC_ASSERT(cuts.at.back() == start + length);
    for (int page = 0; page < cuts.pages(); ++page) {
        RC_ASSERT(pixels(cuts, page) > width / 4);
        RC_ASSERT(pixels(cuts, page) <= width - (page < cuts.pages() - 1 ? overlap : 0) + 1e-6);
    }
}

RC_GTEST_PROP(PageCuts, pagesOfDaysAndMoreAreCutAtMidnight, ())
{
    const int pages = *rc::gen::inRange(2, 12);
    const int days = *rc::gen::inRange(40, 100'000);
    const CivilSecond start = civilSecond(*rc::gen::inRange(-500, 2024), 3, 5) + 12345;
    const PageCuts cuts = cutIntoPages({start, start + pages * days * secondsPerDay}, pages, width, overlap, widths);
    for (std::size_t cut = 1; cut + 1 < cuts.at.size(); ++cut)
        RC_ASSERT(cuts.at[cut] % secondsPerDay == 0);
}

TEST(PageCuts, aMajorTickIsPreferred)
{
    const TimeRange range{civilSecond(2020, 1, 20), civilSecond(2023, 2, 3)};
    const PageCuts cuts = cutIntoPages(range, 3, width, overlap, widths);
    EXPECT_EQ(cuts.at, (std::vector{range.start, civilSecond(2021, 1, 1), civilSecond(2022, 1, 1), range.end}));
}

TEST(PageCuts, elsewhereAMinorTickServes)
{
    const TimeRange range{civilSecond(2024, 1, 1), civilSecond(2025, 1, 1)};
    const PageCuts cuts = cutIntoPages(range, 2, width, overlap, widths);
    EXPECT_EQ(cuts.at[1], civilSecond(2024, 7, 1));
}
