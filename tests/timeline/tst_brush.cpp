#include "timeline_samples.h"

#include "timeline/brush.h"
#include "timeline/overview.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <numeric>

using namespace dateline;

namespace {

constexpr TimeRange all{0, 1000 * secondsPerDay};
const Viewport overview(all, 1000); // a day a pixel

TimeRange days(CivilSecond first, CivilSecond last)
{
    return {first * secondsPerDay, last * secondsPerDay};
}

} // namespace

TEST(Brush, isTakenByItsEdgesItsMiddleOrNotAtAll)
{
    const Brush brush(overview, days(200, 400));
    EXPECT_EQ(brush.partAt(193), BrushPart::Outside);
    EXPECT_EQ(brush.partAt(195), BrushPart::Start);
    EXPECT_EQ(brush.partAt(205), BrushPart::Start);
    EXPECT_EQ(brush.partAt(300), BrushPart::Middle);
    EXPECT_EQ(brush.partAt(405), BrushPart::End);
    EXPECT_EQ(brush.partAt(407), BrushPart::Outside);
}

TEST(Brush, aNarrowOneCanStillBeMovedAndResized)
{
    const Brush brush(overview, {500 * secondsPerDay, 500 * secondsPerDay + 3600});
    EXPECT_EQ(brush.partAt(500), BrushPart::Middle);
    EXPECT_EQ(brush.partAt(493), BrushPart::Start);
    EXPECT_EQ(brush.partAt(507), BrushPart::End);
    EXPECT_EQ(brush.partAt(515), BrushPart::Outside);
}

TEST(Brush, draggingMovesOrResizesWithinTheOverview)
{
    const Brush brush(overview, days(200, 400));
    EXPECT_EQ(brush.dragged(BrushPart::Middle, 50), days(250, 450));
    EXPECT_EQ(brush.dragged(BrushPart::Middle, 5000), days(800, 1000));
    EXPECT_EQ(brush.dragged(BrushPart::Start, -50), days(150, 400));
    EXPECT_EQ(brush.dragged(BrushPart::Start, -5000), days(0, 400));
    EXPECT_EQ(brush.dragged(BrushPart::End, 5000), days(200, 1000));
    EXPECT_EQ(brush.dragged(BrushPart::End, -5000).length(), 3600);
    EXPECT_EQ(brush.dragged(BrushPart::Outside, 50), brush.shown());
}

TEST(Brush, whatIsOutsideComesBackAndGoesNoFurtherOut)
{
    const Brush brush(overview, days(1200, 1300));
    EXPECT_TRUE(brush.isOutside());
    EXPECT_EQ(brush.dragged(BrushPart::Middle, 100), brush.shown());
    EXPECT_EQ(brush.dragged(BrushPart::Middle, -400), days(800, 900));
}

RC_GTEST_PROP(Brush, aDragKeepsTheOtherEndsAndAnHourAtLeast, ())
{
    const auto start = *rc::gen::inRange<CivilSecond>(-all.end, 2 * all.end);
    const auto length = *rc::gen::inRange<CivilSecond>(3600, all.end);
    const Brush brush(overview, {start, start + length});
    const double pixels = *rc::gen::inRange(-3000, 3000);
    const TimeRange moved = brush.dragged(BrushPart::Middle, pixels);
    RC_ASSERT(moved.length() == length);
    const TimeRange later = brush.dragged(BrushPart::Start, pixels);
    RC_ASSERT(later.end == brush.shown().end);
    const TimeRange longer = brush.dragged(BrushPart::End, pixels);
    RC_ASSERT(longer.start == brush.shown().start);
    for (const TimeRange &each : {moved, later, longer}) {
        RC_ASSERT(each.length() >= 3600);
        RC_ASSERT(each.start >= std::min(all.start, start));
        RC_ASSERT(each.end <= std::max(all.end, start + length));
    }
}

RC_GTEST_PROP(Overview, countsEveryEventOfTheRangeOnceInTheBinWhereItBegins, ())
{
    const EventTablePtr table = *tableGen();
    const Lanes lanes(table, LaneMode::None);
    RC_PRE(!lanes.dataRange().isEmpty());
    const TimeRange range = *rangeGen(lanes.dataRange());
    const Overview counts = overviewOf(table, range, *rc::gen::inRange(1, 300));
    std::vector<EventTable::Row> rows;
    for (int slot = 0; slot < table->size(); ++slot) // of a table just built, slots are positions
        rows.push_back(table->row(slot));
    std::uint32_t counted = 0;
    for (std::size_t bin = 0; bin < counts.bins.size(); ++bin) {
        const Overview::Bin &each = counts.bins[bin];
        RC_ASSERT(std::accumulate(each.byQuad.begin(), each.byQuad.end(), 0U) == each.total);
        RC_ASSERT(each.total <= counts.fullest);
        counted += each.total;
        // Its own seconds, up to the rounding of one.
        const TimeRange own = counts.rangeOf(bin);
        const auto begins = [&](const EventTable::Row &row, CivilSecond slack) {
            const CivilSecond at = row.earliest == EventTable::openStart ? row.latest : row.earliest;
            return row.dated && own.start - slack <= at && at < own.end + slack;
        };
        const auto most = std::ranges::count_if(rows, [&](const auto &row) { return begins(row, 2); });
        const auto least = std::ranges::count_if(rows, [&](const auto &row) { return begins(row, -2); });
        RC_ASSERT(each.total <= most);
        RC_ASSERT(each.total >= least);
    }
    const auto inRange = std::ranges::count_if(rows, [&](const EventTable::Row &row) {
        return row.dated && range.contains(row.earliest == EventTable::openStart ? row.latest : row.earliest);
    });
    RC_ASSERT(counted == inRange);
}
