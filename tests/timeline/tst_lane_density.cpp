#include "timeline/lane_density.h"

#include "timeline/event_span.h"
#include "timeline/lanes.h"
#include "timeline/time_bins.h"

#include "timeline_samples.h"

#include <map>
#include <numeric>

using namespace dateline;

RC_GTEST_PROP(LaneDensity, countsEveryEventOnceInItsBin, ())
{
    const EventTablePtr table = *tableGen();
    const Lanes lanes(table, *rc::gen::element(LaneMode::Quad, LaneMode::Actor, LaneMode::None));
    const int exponent = *rc::gen::inRange(0, 40);
    const CivilSecond seconds = CivilSecond{1} << exponent;
    for (int lane = 0; lane < static_cast<int>(lanes.lanes().size()); ++lane) {
        const Lane &own = lanes.lanes()[static_cast<std::size_t>(lane)];
        std::map<CivilSecond, QuadCounts> expected;
        for (int row = own.firstRow; row < own.firstRow + own.rowCount; ++row) {
            for (const LaneItem &item : lanes.row(row)) {
                const EventTable::Row &event = table->row(item.event);
                ++expected[floorDivide(anchorOf(event), seconds)][static_cast<std::size_t>(quadIndex(event))];
            }
        }
        const TimeRange data = lanes.dataRange();
        int fullest = 0;
        std::map<CivilSecond, QuadCounts> found;
        for (const LaneDensity::Bin &bin : lanes.density().bins(lane, seconds, data.start, data.end)) {
            found[bin.number] = bin.counts;
            RC_ASSERT(bin.total == static_cast<int>(std::accumulate(bin.counts.begin(), bin.counts.end(), 0u)));
            RC_ASSERT(floorDivide(anchorOf(table->row(bin.event)), seconds) == bin.number);
            fullest = std::max(fullest, bin.total);
        }
        RC_ASSERT(found == expected);
        RC_ASSERT(lanes.density().fullest(lane, exponent) == fullest);
    }
}

TEST(LaneDensity, aStretchHoldsTheBinsThatItTouches)
{
    const Lanes lanes(tableOf({QStringLiteral("2024-01-01"), QStringLiteral("2024-03-01"), QStringLiteral("2024-03-02"),
                               QStringLiteral("2024-12-31")}),
                      LaneMode::None);
    const auto bins = lanes.density().bins(0, secondsPerDay, civilSecond(2024, 2, 1), civilSecond(2024, 3, 2) + 5);
    ASSERT_EQ(bins.size(), 2u);
    EXPECT_EQ(bins[0].number * secondsPerDay, civilSecond(2024, 3, 1));
    EXPECT_EQ(bins[1].event, 2);
}
