#include "timeline/view_history.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {
TimeRange at(int place)
{
    return {place * 1000, place * 1000 + 500};
}
} // namespace

TEST(ViewHistory, aStepLeadsToWhereOneWasLastNotToWhereAJumpHadLed)
{
    ViewHistory history;
    EXPECT_FALSE(history.back(at(1)));
    history.leave(at(1)); // and pans from 2 to 3
    EXPECT_EQ(history.back(at(3)), at(1));
    EXPECT_FALSE(history.hasBack());
    EXPECT_EQ(history.forward(at(4)), at(3));
    EXPECT_EQ(history.back(at(3)), at(4));
}

TEST(ViewHistory, aJumpForgetsWhatLayAheadAndTheSamePlaceIsOneStep)
{
    ViewHistory history;
    history.leave(at(1));
    history.back(at(2));
    history.leave(at(1));
    EXPECT_FALSE(history.hasForward());
    history.leave(at(1));
    history.back(at(5));
    EXPECT_FALSE(history.hasBack());
}

RC_GTEST_PROP(ViewHistory, goingBackAllTheWayAndForwardAgainEndsWhereOneWas, ())
{
    ViewHistory history;
    const int jumps = *rc::gen::inRange(1, 300);
    for (int jump = 0; jump < jumps; ++jump)
        history.leave(at(jump));
    TimeRange here = at(jumps);
    int steps = 0;
    for (; history.hasBack(); ++steps)
        here = *history.back(here);
    RC_ASSERT(here == at(std::max(jumps - 200, 0)));
    RC_ASSERT(steps == std::min(jumps, 200));
    while (history.hasForward())
        here = *history.forward(here);
    RC_ASSERT(here == at(jumps));
}
