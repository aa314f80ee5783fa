#include "timeline/viewport.h"

#include "support/test_paths.h"

#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {
constexpr TimeRange year2024{civilSecond(2024, 1, 1), civilSecond(2025, 1, 1)};

rc::Gen<Viewport> viewportGen()
{
    return rc::gen::map(rc::gen::tuple(rc::gen::inRange<CivilSecond>(civilSecond(-30000, 1, 1), civilSecond(30000, 1, 1)),
                                       rc::gen::inRange(0, 1000), rc::gen::inRange(1, 4000)),
                        [](const std::tuple<CivilSecond, int, int> &drawn) {
                            const auto [start, zoom, width] = drawn;
                            const auto length =
                                static_cast<CivilSecond>(3600 * std::pow(2.6e8, zoom / 1000.0)); // to 30,000 years
                            return Viewport({start, start + length}, width);
                        });
}
} // namespace

RC_GTEST_PROP(TimeScale, aSecondComesBackFromItsPixel, ())
{
    const Viewport viewport = *viewportGen();
    const TimeRange range = viewport.range();
    const CivilSecond second = range.start + *rc::gen::inRange<CivilSecond>(0, range.length());
    const CivilSecond back = viewport.scale().secondAt(viewport.scale().x(second));
    RC_ASSERT(std::abs(back - second) <= 1);
}

RC_GTEST_PROP(TimeScale, laterIsFurtherRight, ())
{
    const TimeScale scale = (*viewportGen()).scale();
    const CivilSecond first = scale.second + *rc::gen::inRange<CivilSecond>(-1000000000, 1000000000);
    const CivilSecond later = first + *rc::gen::inRange<CivilSecond>(1, 1000000000);
    RC_ASSERT(scale.x(first) < scale.x(later));
}

TEST(TimeScale, aDeepZoomDoesNotJitter)
{
    // An hour across in the year -30000: neighbouring seconds are the same distance apart everywhere.
    const CivilSecond start = civilSecond(-30000, 1, 1);
    const TimeScale scale = Viewport({start, start + 3600}, 1800).scale();
    for (CivilSecond second = 0; second < 3600; ++second)
        EXPECT_DOUBLE_EQ(scale.x(start + second), static_cast<double>(second) / 2);
}

RC_GTEST_PROP(Viewport, zoomKeepsTheTimeUnderTheCursor, ())
{
    Viewport viewport = *viewportGen();
    const ViewLimits limits{calendarRange(), 3600};
    const double anchor = *rc::gen::inRange(0, 1000) / 1000.0 * viewport.width();
    const double factor = std::pow(2.0, *rc::gen::inRange(-8, 9) / 4.0);
    const Viewport next = viewport.zoomed(factor, anchor, limits);
    const TimeRange calendar = calendarRange();
    const auto isInside = [&](const Viewport &view) {
        return view.range().start > calendar.start && view.range().end < calendar.end;
    };
    RC_PRE(isInside(viewport) && isInside(next));
    // What was under the cursor is there still, to a hundredth of a pixel.
    const double seconds =
        static_cast<double>(next.scale().second - viewport.scale().second) + next.scale().fraction - viewport.scale().fraction;
    const double before = anchor * viewport.scale().secondsPerPixel;
    const double after = seconds + anchor * next.scale().secondsPerPixel;
    RC_ASSERT(std::abs(before - after) <= 0.01 * next.scale().secondsPerPixel + 1e-3);
}

TEST(Viewport, aSmallPanIsNotLost)
{
    Viewport viewport({year2024.start, year2024.start + 3600}, 1800); // two seconds a pixel
    const ViewLimits limits = ViewLimits::around(year2024);
    for (int step = 0; step < 100; ++step)
        viewport = viewport.panned(0.1, limits);
    EXPECT_EQ(viewport.range().start, year2024.start + 20);
    EXPECT_EQ(viewport.range().length(), 3600);
}

TEST(Viewport, zoomEndsAtAnHourAndAtTwiceTheData)
{
    const TimeRange data{civilSecond(2000, 1, 1), civilSecond(2020, 1, 1)};
    const ViewLimits limits = ViewLimits::around(data);
    Viewport viewport(data, 1000);
    EXPECT_EQ(viewport.zoomed(1e9, 500, limits).range().length(), 3600);
    const TimeRange widest = viewport.zoomed(1e-9, 900, limits).range();
    EXPECT_EQ(widest.length(), 2 * data.length());
    EXPECT_EQ(widest, limits.bounds);
}

TEST(Viewport, panEndsAtTheBoundsButNeverCutsWhatIsShown)
{
    const ViewLimits limits = ViewLimits::around(year2024);
    EXPECT_EQ(Viewport(year2024, 1000).panned(1e9, limits).range().end, limits.bounds.end);
    EXPECT_EQ(Viewport(year2024, 1000).panned(-1e9, limits).range().start, limits.bounds.start);
    const TimeRange outside{civilSecond(2040, 1, 1), civilSecond(2041, 1, 1)};
    EXPECT_EQ(Viewport(outside, 1000).panned(50, limits).range(), outside);
    EXPECT_LT(Viewport(outside, 1000).panned(-50, limits).range().start, outside.start);
}

TEST(Viewport, limitsStayInTheCalendar)
{
    const TimeRange calendar = calendarRange();
    EXPECT_EQ(ViewLimits::around(calendar).bounds, calendar);
}

TEST(Viewport, anotherWidthShowsTheSameStretch)
{
    EXPECT_EQ(Viewport(year2024, 1000).resized(333).range(), year2024);
    EXPECT_EQ(Viewport({5, 5}, 0).range().length(), 1);
}
