#include "timeline/neighbours.h"

#include "domain/event_table_builder.h"
#include "timeline_samples.h"

using namespace dateline;

namespace {
Lanes twoLanes()
{
    EventTable::Builder builder;
    builder.add(dated(1, QStringLiteral("2024-01-01"), EventType::Agree));
    builder.add(dated(2, QStringLiteral("2024-02-01"), EventType::Assault));
    auto dismissed = dated(3, QStringLiteral("2024-03-01"), EventType::Agree);
    dismissed.status = EventStatus::Dismissed;
    builder.add(dismissed);
    builder.add(dated(4, QStringLiteral("2024-04-01"), EventType::Agree));
    builder.add(dated(5, QStringLiteral("2024-09-01"), EventType::Assault));
    return Lanes(builder.build(), LaneMode::Quad);
}
} // namespace

TEST(Neighbours, followTheTimeAndSkipWhatHasNoPlace)
{
    const Lanes lanes = twoLanes();
    EXPECT_EQ(neighbourInTime(lanes, 0, 1), 1);
    EXPECT_EQ(neighbourInTime(lanes, 1, 1), 3);
    EXPECT_EQ(neighbourInTime(lanes, 3, -1), 1);
    EXPECT_EQ(neighbourInTime(lanes, 4, 1), -1);
    EXPECT_EQ(neighbourInTime(lanes, 0, -1), -1);
    EXPECT_EQ(neighbourInTime(lanes, -1, 1), 0);
    EXPECT_EQ(neighbourInTime(lanes, -1, -1), 4);
    EXPECT_EQ(neighbourInTime(Lanes(), -1, 1), -1);
}

TEST(Neighbours, ofTheNextLaneTheNearestInTime)
{
    const Lanes lanes = twoLanes();
    const LaneLayout layout(lanes, {});
    EXPECT_EQ(neighbourInLanes(lanes, layout, 0, 1), 1);
    EXPECT_EQ(neighbourInLanes(lanes, layout, 3, 1), 1);
    EXPECT_EQ(neighbourInLanes(lanes, layout, 4, -1), 3);
    EXPECT_EQ(neighbourInLanes(lanes, layout, 4, 1), -1);
    EXPECT_EQ(neighbourInLanes(lanes, layout, -1, 1), 0);
}
