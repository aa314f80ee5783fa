#include "timeline/day_peaks.h"

#include "timeline_samples.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace dateline;

namespace {

const TimeRange aYear{civilSecond(2024, 1, 1), civilSecond(2025, 1, 1)};
const QRectF strip(150, 0, 1100, 18);
constexpr double nameWidth = 90;

rc::Gen<std::vector<WeighedDay>> daysGen()
{
    const auto day =
        rc::gen::inRange<CivilSecond>(civilSecond(2023, 6, 1) / secondsPerDay, civilSecond(2025, 6, 1) / secondsPerDay);
    const auto pairs = rc::gen::container<std::map<CivilSecond, int>>(day, rc::gen::inRange(1, 30));
    return rc::gen::map(pairs, [](const std::map<CivilSecond, int> &drawn) {
        std::vector<WeighedDay> days;
        for (const auto &[number, weight] : drawn)
            days.push_back({number * secondsPerDay, weight});
        return days;
    });
}

} // namespace

RC_GTEST_PROP(DayPeaks, whatIsDrawnCanBeHitAndTheHeaviestStands, ())
{
    const DayPeaks days(*daysGen());
    const Viewport viewport(*rangeGen(aYear), strip.width());
    const auto peaks = days.inSight(viewport, strip, nameWidth);
    double right = -1e9;
    for (std::size_t peak = 0; peak < peaks.size(); ++peak) {
        RC_ASSERT(peaks[peak].rect.left() >= right);
        right = peaks[peak].rect.right();
        if (strip.contains(peaks[peak].rect.center()))
            RC_ASSERT(dayPeakAt(peaks, peaks[peak].rect.center()) == peak);
    }
    const WeighedDay *heaviest = nullptr; // well within sight
    for (const WeighedDay &day : days.days()) {
        const double x = viewport.scale().x(day.start + secondsPerDay / 2);
        if (x > 10 && x < viewport.width() - 10 && (!heaviest || day.weight > heaviest->weight))
            heaviest = &day;
    }
    if (heaviest) {
        const auto found =
            std::ranges::find_if(peaks, [&](const DayPeak &peak) { return days.days()[peak.day].weight >= heaviest->weight; });
        RC_ASSERT(found != peaks.end());
    }
}

/// Names never meet, and of two days that are near each other the heavier has its own.
RC_GTEST_PROP(DayPeaks, onlyTheHeaviestAroundHasItsName, ())
{
    const DayPeaks days(*daysGen());
    const Viewport viewport(*rangeGen(aYear), strip.width());
    const auto peaks = days.inSight(viewport, strip, nameWidth);
    const auto x = [&](const DayPeak &peak) { return viewport.scale().x(days.days()[peak.day].start + secondsPerDay / 2); };
    const DayPeak *before = nullptr;
    for (const DayPeak &peak : peaks) {
        if (!peak.named)
            continue;
        if (before)
            RC_ASSERT(x(peak) - x(*before) >= nameWidth - 1);
        before = &peak;
    }
    for (const DayPeak &peak : peaks) {
        if (peak.named || x(peak) < nameWidth || x(peak) > viewport.width() - nameWidth)
            continue;
        RC_ASSERT(std::ranges::any_of(days.days(), [&](const WeighedDay &day) {
            const double other = viewport.scale().x(day.start + secondsPerDay / 2);
            return std::abs(other - x(peak)) <= nameWidth + 1 + viewport.scale().width(secondsPerDay) &&
                   day.weight >= days.days()[peak.day].weight && day.start != days.days()[peak.day].start;
        }));
    }
}

/// Which days stand out and have names does not change while one pans.
RC_GTEST_PROP(DayPeaks, panningOnlyShifts, ())
{
    const DayPeaks days(*daysGen());
    const Viewport viewport(*rangeGen(aYear), strip.width());
    const Viewport panned = viewport.panned(*rc::gen::inRange(-300, 300), ViewLimits{calendarRange()});
    const auto of = [&](const Viewport &from) {
        std::map<std::size_t, bool> seen; // well within sight of both
        for (const DayPeak &peak : days.inSight(from, strip, nameWidth)) {
            const CivilSecond middle = days.days()[peak.day].start + secondsPerDay / 2;
            const auto inside = [&](const Viewport &each) {
                return each.scale().x(middle) > 20 && each.scale().x(middle) < each.width() - 20;
            };
            if (inside(viewport) && inside(panned))
                seen[peak.day] = peak.named;
        }
        return seen;
    };
    RC_ASSERT(of(viewport) == of(panned));
}

TEST(DayPeaks, WhereTimeIsLeftOutTheyStandWhereTheAxisPutsThem)
{
    const DayPeaks days({{civilSecond(2020, 9, 27), 5}, {civilSecond(2024, 7, 25), 9}});
    const auto axis = std::make_shared<const TimeAxis>(
        std::vector<TimeRange>{{civilSecond(2020, 12, 1), civilSecond(2024, 6, 1)}}, 30 * secondsPerDay);
    const Viewport viewport({civilSecond(2020, 9, 1), civilSecond(2024, 8, 1)}, strip.width(), axis);
    const auto peaks = days.inSight(viewport, strip, nameWidth);
    ASSERT_EQ(peaks.size(), 2u);
    for (const DayPeak &peak : peaks)
        EXPECT_NEAR(peak.rect.center().x() - strip.left(), viewport.scale().x(days.days()[peak.day].start + secondsPerDay / 2),
                    1);
    EXPECT_EQ(days.heaviest(), 9);
    EXPECT_TRUE(DayPeaks().inSight(viewport, strip, nameWidth).empty());
}
