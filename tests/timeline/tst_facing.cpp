#include "timeline/timeline_samples.h"

#include <array>

using namespace dateline;

namespace {
constexpr std::array<Facing, 4> facings{Facing{false, false}, {true, false}, {false, true}, {true, true}};
} // namespace

TEST(Mirror, putsNamesAndTimeWhereTheyAreSeen)
{
    const QRectF name(0, 0, 30, 10);
    const QRectF mark(150, 0, 40, 10); // the first 40 pixels of time
    const auto left = [](const Facing &facing, const QRectF &rect, bool header) {
        const Mirror mirror(facing, 1000, 150);
        return (header ? mirror.header(rect) : mirror.area(rect)).left();
    };
    EXPECT_EQ(left({false, false}, name, true), 0);
    EXPECT_EQ(left({false, false}, mark, false), 150);
    EXPECT_EQ(left({true, false}, name, true), 970);
    EXPECT_EQ(left({true, false}, mark, false), 0);
    EXPECT_EQ(left({false, true}, name, true), 0);
    EXPECT_EQ(left({false, true}, mark, false), 960);
    EXPECT_EQ(left({true, true}, name, true), 970);
    EXPECT_EQ(left({true, true}, mark, false), 810);
}

RC_GTEST_PROP(Mirror, whatIsSeenLeadsBackToWhatWasBuilt, ())
{
    const Facing facing = *rc::gen::element(facings[0], facings[1], facings[2], facings[3]);
    const int header = *rc::gen::inRange(0, 300);
    const Mirror mirror(facing, 1000, header);
    const QPointF built(*rc::gen::inRange(0, 1000) + 0.25, 7);
    const QRectF point(built, QSizeF(0, 0));
    const QPointF seen = built.x() < header ? mirror.header(point).topLeft() : mirror.area(point).topLeft();
    RC_ASSERT(mirror.built(seen) == built);
    RC_ASSERT(seen.x() >= 0 && seen.x() <= 1000);
}

RC_GTEST_PROP(Mirror, whatIsDrawnIsHitWhereItIsSeen, ())
{
    const Lanes lanes(*tableGen(), LaneMode::Quad);
    RC_PRE(lanes.eventCount() > 0);
    SceneRequest request = sampleRequest(lanes, *rangeGen(lanes.dataRange()));
    const Scene plain = buildScene(request);
    request.facing = *rc::gen::element(facings[0], facings[1], facings[2], facings[3]);
    const Scene facing = buildScene(request);
    RC_ASSERT(facing.marks.size() == plain.marks.size());
    for (const Mark &mark : plain.marks) {
        const QRectF inSight =
            mark.rect.intersected(QRectF(plain.left(), plain.top(), plain.size.width() - plain.left(), plain.size.height()));
        if (inSight.width() < 1 || inSight.height() < 1)
            continue;
        const QPointF seen = facing.mirror().area(inSight).center();
        RC_ASSERT(hitTest(facing, seen) == hitTest(plain, inSight.center()));
    }
}
