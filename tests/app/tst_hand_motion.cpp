#include "canvas/glide.h"
#include "canvas/hand_motion.h"

#include <gtest/gtest.h>

using namespace dateline;

namespace {

/// A hand that moves `step` every 10 ms, ten times; it lets go at once.
QPointF flicked(const QPointF &step, std::uint64_t rest = 0)
{
    Flick flick;
    flick.begin({}, 1000);
    for (int count = 1; count <= 10; ++count)
        flick.add(step * count, 1000 + 10U * static_cast<unsigned>(count));
    return flick.velocity(1100 + rest);
}

} // namespace

TEST(Flick, isAsFastAsTheHandAtItsEnd)
{
    EXPECT_EQ(flicked({8, -4}), QPointF(800, -400));
    EXPECT_EQ(flicked({1, 0}), QPointF());      // slow
    EXPECT_EQ(flicked({8, 0}, 100), QPointF()); // rested
    Flick turned;                               // only the last tenth of a second counts
    turned.begin({}, 0);
    turned.add({-500, 0}, 500);
    turned.add({-480, 0}, 520);
    turned.add({-400, 0}, 540);
    EXPECT_EQ(turned.velocity(545), QPointF(2500, 0));
    Flick still;
    still.begin({5, 5}, 10);
    EXPECT_EQ(still.velocity(11), QPointF());
}

TEST(AxisLock, keepsAGestureToItsAxisUntilItStops)
{
    AxisLock lock;
    EXPECT_EQ(lock.along({2, 1}, 1000, true), QPointF()); // not known yet
    EXPECT_EQ(lock.along({4, 2}, 1010, false), QPointF(6, 0));
    EXPECT_EQ(lock.along({1, 30}, 1020, false), QPointF(1, 0));
    EXPECT_EQ(lock.along({1, 30}, 1200, false), QPointF(1, 0));
    EXPECT_EQ(lock.along({1, 30}, 1600, false), QPointF(0, 30)); // it had stopped
    EXPECT_EQ(lock.along({-9, 3}, 1610, true), QPointF(-9, 0));  // or says so
}

TEST(Glide, goesOnInTheSameDirectionSlowerAndSlower)
{
    std::vector<QPointF> steps;
    Glide glide;
    glide.launch({1000, -500}, [&](const QPointF &step) { steps.push_back(step); });
    EXPECT_EQ(glide.state(), QAbstractAnimation::Running);
    EXPECT_GT(glide.duration(), 500);
    for (int time = 50; time <= glide.duration(); time += 50)
        glide.setCurrentTime(time);
    glide.setCurrentTime(glide.duration());
    EXPECT_EQ(glide.state(), QAbstractAnimation::Stopped);
    ASSERT_GT(steps.size(), 10U);
    QPointF gone;
    for (std::size_t step = 0; step < steps.size(); ++step) {
        EXPECT_NEAR(steps[step].y(), -steps[step].x() / 2, 1e-9);
        EXPECT_TRUE(step == 0 || step + 1 == steps.size() || steps[step].x() < steps[step - 1].x());
        gone += steps[step];
    }
    EXPECT_NEAR(gone.x(), 325, 10);
}

TEST(Glide, ofNextToNothingDoesNotBegin)
{
    Glide glide;
    glide.launch({3, 3}, [](const QPointF &) { ADD_FAILURE(); });
    EXPECT_EQ(glide.state(), QAbstractAnimation::Stopped);
}
