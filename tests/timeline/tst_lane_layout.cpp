#include "timeline/lane_layout.h"

#include "domain/event_table_builder.h"
#include "timeline_samples.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace dateline;

namespace {

/// Four lanes of one quad each; the third has many rows.
Lanes fourLanes()
{
    EventTable::Builder builder;
    qint64 id = 0;
    for (const EventType type : {EventType::Agree, EventType::Aid, EventType::Accuse, EventType::Assault})
        builder.add(dated(++id, QStringLiteral("2024-01-01"), type));
    for (int more = 0; more < 9; ++more)
        builder.add(dated(++id, QStringLiteral("2024-01-01"), EventType::Accuse));
    return Lanes(builder.build(), LaneMode::Quad);
}

LaneKey quad(int number)
{
    return {LaneKey::Kind::Quad, number, {}, {}};
}

std::vector<int> order(const LaneLayout &layout)
{
    std::vector<int> lanes;
    for (const LanePlace &place : layout.places())
        lanes.push_back(place.lane);
    return lanes;
}

} // namespace

TEST(LaneLayout, withoutWishesLanesStandAsTheyCome)
{
    const Lanes lanes = fourLanes();
    const LaneLayout layout(lanes, {});
    EXPECT_EQ(order(layout), (std::vector{0, 1, 2, 3}));
    EXPECT_DOUBLE_EQ(layout.rowTop(0), SceneMetrics{}.lanePadding);
    EXPECT_DOUBLE_EQ(layout.height(), 13 * SceneMetrics{}.rowHeight + 8 * SceneMetrics{}.lanePadding);
    EXPECT_EQ(layout.placeAt(-1), -1);
    EXPECT_EQ(layout.placeAt(layout.height()), -1);
    for (std::size_t place = 0; place < 4; ++place)
        EXPECT_EQ(layout.placeAt(layout.places()[place].top), static_cast<int>(place));
}

TEST(LaneLayout, wishedLanesComeFirstAndPinnedOnesBeforeThem)
{
    const Lanes lanes = fourLanes();
    const LaneWishes wishes{{quad(3), quad(9), quad(1)}, {quad(2)}, {quad(2)}};
    const LaneLayout layout(lanes, {}, wishes);
    EXPECT_EQ(order(layout), (std::vector{2, 3, 1, 0}));
    EXPECT_TRUE(layout.places()[0].pinned && layout.places()[0].collapsed);
    EXPECT_EQ(layout.placeOf(2), 0);
    EXPECT_EQ(layout.placeOfRow(lanes.lanes()[2].firstRow + 5), 0);
    // All rows of a collapsed lane are one.
    EXPECT_DOUBLE_EQ(layout.rowTop(lanes.lanes()[2].firstRow + 5), layout.rowTop(lanes.lanes()[2].firstRow));
    EXPECT_DOUBLE_EQ(layout.places()[1].top, SceneMetrics{}.rowHeight + 2 * SceneMetrics{}.lanePadding);
}

TEST(LaneLayout, pinnedLanesThatWouldTakeMoreThanHalfScrollLikeTheRest)
{
    const Lanes lanes = fourLanes();
    const LaneLayout layout(lanes, {}, {{}, {}, {quad(0), quad(2)}});
    EXPECT_EQ(order(layout), (std::vector{0, 2, 1, 3}));
    EXPECT_EQ(layout.frozenCount(200), 1);
    EXPECT_DOUBLE_EQ(layout.frozenHeight(200), layout.places()[1].top);
    EXPECT_EQ(layout.frozenCount(600), 2);
    EXPECT_EQ(layout.frozenCount(10), 0);
    EXPECT_DOUBLE_EQ(layout.frozenHeight(10), 0);
}

TEST(LaneLayout, scrollsToARowOnlyAsFarAsNeeded)
{
    const Lanes lanes = fourLanes();
    const LaneLayout layout(lanes, {}, {{}, {}, {quad(0)}});
    const double frozen = layout.frozenHeight(120);
    ASSERT_GT(frozen, 0);
    EXPECT_DOUBLE_EQ(layout.scrollShowing(0, 77, 120), 77) << "it is pinned";
    for (int row = 1; row < lanes.rowCount(); ++row) {
        for (const double from : {0.0, 50.0, 150.0}) {
            const double scroll = layout.scrollShowing(row, from, 120);
            EXPECT_GE(layout.rowTop(row) - scroll, frozen - 0.01);
            EXPECT_LE(layout.rowTop(row) + SceneMetrics{}.rowHeight - scroll, 120.01);
        }
    }
}

RC_GTEST_PROP(LaneLayout, lanesFollowEachOtherWithoutGapsWhateverIsWished, ())
{
    const EventTablePtr table = *tableGen();
    const Lanes lanes(table, LaneMode::Quad);
    const auto some = [&] {
        std::vector<LaneKey> chosen;
        for (const Lane &lane : lanes.lanes()) {
            if (*rc::gen::inRange(0, 2) == 1)
                chosen.insert(chosen.begin(), lane.key);
        }
        return chosen;
    };
    const LaneLayout layout(lanes, {}, {some(), some(), some()});
    RC_ASSERT(layout.places().size() == lanes.lanes().size());
    double top = 0;
    bool pinned = true;
    for (std::size_t index = 0; index < layout.places().size(); ++index) {
        const LanePlace &place = layout.places()[index];
        RC_ASSERT(place.top == top);
        RC_ASSERT(pinned || !place.pinned);
        RC_ASSERT(layout.placeOf(place.lane) == static_cast<int>(index));
        pinned = place.pinned;
        top += place.height;
    }
}

TEST(LaneLayout, settledLanesAreRowsOrColumnsAndNothingBetween)
{
    const Lanes lanes = fourLanes();
    LaneLayout layout(lanes, {});
    std::set<double> seen;
    for (double secondsPerPixel = 1; secondsPerPixel < 1e9; secondsPerPixel *= 1.3) {
        for (const int mostRows : {2, 100}) {
            layout.zoomTo(secondsPerPixel);
            layout.settle(mostRows);
            for (const LanePlace &place : layout.places()) {
                seen.insert(place.rows);
                EXPECT_EQ(place.rows, place.growth);
                const int rows = lanes.lanes()[static_cast<std::size_t>(place.lane)].rowCount;
                if (place.rows == 1) {
                    EXPECT_LE(rows, mostRows);
                    EXPECT_DOUBLE_EQ(place.height, rows * SceneMetrics{}.rowHeight + 2 * SceneMetrics{}.lanePadding);
                }
            }
        }
    }
    EXPECT_EQ(seen, (std::set<double>{0, 1}));
}

namespace {

/// Many days, so that every lane has some way from columns to rows.
Lanes crowdedLanes()
{
    EventTable::Builder builder;
    qint64 id = 0;
    for (const EventType type : {EventType::Agree, EventType::Aid, EventType::Accuse, EventType::Assault}) {
        const int step = static_cast<int>(id / 400) + 1;
        for (int event = 0; event < 400; ++event)
            builder.add(
                dated(++id, Edtf::day(civilDay(civilSecond(2020, 1, 1) + event * step * secondsPerDay)).toString(), type));
    }
    return Lanes(builder.build(), LaneMode::Quad);
}

bool isHalfWay(const LanePlace &place)
{
    return place.rows > 0 && place.rows < 1;
}

} // namespace

TEST(LaneLayout, whereTheZoomRestsNoLaneIsHalfWayBetweenColumnsAndRows)
{
    const Lanes lanes = crowdedLanes();
    LaneLayout layout(lanes, {});
    int halfWay = 0;
    for (double secondsPerPixel = 1e7; secondsPerPixel > 100; secondsPerPixel /= 1.02) {
        layout.zoomTo(secondsPerPixel);
        const std::vector<LanePlace> before = layout.places();
        layout.rest(1);
        for (std::size_t index = 0; index < before.size(); ++index) {
            const LanePlace &place = layout.places()[index];
            halfWay += isHalfWay(before[index]) ? 1 : 0;
            EXPECT_FALSE(isHalfWay(place)) << secondsPerPixel;
            EXPECT_GE(place.rows, before[index].rows) << "rows that appear never go again";
            EXPECT_EQ(place.rested, 1);
        }
    }
    EXPECT_GT(halfWay, 10);
}

TEST(LaneLayout, settingOutFromARestAndComingToOneIsSmooth)
{
    const Lanes lanes = crowdedLanes();
    LaneLayout layout(lanes, {});
    const auto expectNear = [&](const std::vector<LanePlace> &before) {
        for (std::size_t index = 0; index < before.size(); ++index) {
            const LanePlace &place = layout.places()[index];
            ASSERT_LT(std::abs(place.rows - before[index].rows), 0.08);
            ASSERT_LT(std::abs(place.height / before[index].height - 1), 0.09);
        }
    };
    int halfWay = 0;
    for (double rest = 1e6; rest > 2000; rest /= 1.1) {
        for (const double step : {1 / 64.0, -1 / 64.0}) {
            double secondsPerPixel = rest;
            layout.zoomTo(rest);
            for (const int octaves : {24, 80}) { // of 64: one where something of the last rest is left
                for (int share = 0; share <= 32; ++share) {
                    const std::vector<LanePlace> before = layout.places();
                    layout.rest(share / 32.0);
                    expectNear(before);
                }
                halfWay += std::ranges::count_if(layout.places(), [](const LanePlace &each) { return each.rows == 1; }) > 0;
                for (int each = 0; each < octaves; ++each) {
                    const std::vector<LanePlace> before = layout.places();
                    layout.zoomTo(secondsPerPixel *= std::exp2(step));
                    expectNear(before);
                }
            }
            // Far from it nothing is left of a rest: the zoom alone decides.
            LaneLayout fresh(lanes, {});
            fresh.zoomTo(secondsPerPixel);
            EXPECT_DOUBLE_EQ(fresh.height(), layout.height());
        }
    }
    EXPECT_GT(halfWay, 20);
}
