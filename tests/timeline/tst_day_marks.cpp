#include "domain/event_table_builder.h"
#include "timeline/day_marks.h"
#include "timeline/scene.h"

#include "timeline_samples.h"

#include <algorithm>

using namespace dateline;

namespace {

const TimeRange aYear{civilSecond(2024, 1, 1), civilSecond(2025, 1, 1)};
const QRectF strip(150, 580, 1100, 20);

} // namespace

RC_GTEST_PROP(DayMarks, everySecondInSightIsInOneMarkThatCanBeHit, ())
{
    auto seconds = *rc::gen::container<std::vector<CivilSecond>>(
        rc::gen::inRange<CivilSecond>(civilSecond(2023, 6, 1), civilSecond(2025, 6, 1)));
    std::ranges::sort(seconds);
    const Viewport viewport(*rangeGen(aYear), 1100);
    const auto marks = dayMarks(seconds, viewport, strip);
    double right = -1e9;
    for (std::size_t index = 0; index < marks.size(); ++index) {
        RC_ASSERT(marks[index].rect.width() >= 8);
        RC_ASSERT(marks[index].rect.left() >= right);
        right = marks[index].rect.right();
        if (strip.contains(marks[index].rect.center()))
            RC_ASSERT(dayMarkAt(marks, marks[index].rect.center()) == index);
    }
    for (std::size_t second = 0; second < seconds.size(); ++second) {
        const double x = viewport.scale().x(seconds[second]);
        if (x < 10 || x > viewport.width() - 10)
            continue;
        RC_ASSERT(std::ranges::count_if(marks, [&](const DayMark &mark) {
                      return mark.first <= static_cast<int>(second) && static_cast<int>(second) < mark.first + mark.count;
                  }) == 1);
    }
}

TEST(DayMarks, standBelowTheLanesAndInTheRuler)
{
    const Lanes lanes(tableOf(std::vector<QString>(60, QStringLiteral("2024-06-15"))), LaneMode::None);
    const std::vector<CivilSecond> published{civilSecond(2024, 6, 15), civilSecond(2024, 6, 15), civilSecond(2024, 9, 1)};
    const std::vector<CivilSecond> bookmarks{civilSecond(2024, 3, 1)};
    SceneRequest request = sampleRequest(lanes, aYear, 600);
    request.published = &published;
    request.bookmarks = &bookmarks;
    const Scene scene = buildScene(request);
    EXPECT_EQ(scene.lanesBottom, 600 - request.metrics.stripHeight);
    ASSERT_EQ(scene.published.size(), 2u);
    EXPECT_EQ(scene.published[0].count, 2);
    EXPECT_GE(scene.published[0].rect.top(), scene.lanesBottom);
    ASSERT_EQ(scene.bookmarks.size(), 1u);
    EXPECT_LE(scene.bookmarks[0].rect.bottom(), scene.top());
    // What lies under the strip cannot be hit.
    EXPECT_FALSE(hitTest(scene, scene.published[0].rect.center()));
    EXPECT_EQ(dayMarkAt(scene.published, scene.published[1].rect.center()), 1u);
    request.published = nullptr;
    EXPECT_EQ(buildScene(request).lanesBottom, 600);
}

TEST(SceneLinks, joinADenialWithWhatItDeniesWhenBothStandAlone)
{
    EventTable::Builder builder;
    builder.add(dated(1, QStringLiteral("2024-03-01"), EventType::Accuse));
    auto denial = dated(2, QStringLiteral("2024-05-01"), EventType::Reject);
    denial.answers = {1};
    builder.add(denial);
    auto far = dated(3, QStringLiteral("2024-06-01"), EventType::Reject);
    far.answers = {77}; // not in the table
    builder.add(far);
    const Lanes lanes(builder.build(), LaneMode::Quad);
    const Scene scene = buildScene(sampleRequest(lanes, aYear));
    ASSERT_EQ(scene.links.size(), 1u);
    EXPECT_EQ(scene.marks[scene.links[0].from].event, 1);
    EXPECT_EQ(scene.marks[scene.links[0].to].event, 0);
    EXPECT_TRUE(buildScene(sampleRequest(lanes, {civilSecond(2024, 4, 1), civilSecond(2025, 1, 1)})).links.empty());
}
