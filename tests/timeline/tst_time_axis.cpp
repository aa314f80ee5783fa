#include "timeline/time_axis.h"

#include "domain/event_table_builder.h"
#include "timeline/axis_range.h"
#include "timeline/scene.h"
#include "timeline_samples.h"

#include <cmath>

using namespace dateline;

namespace {

/// Apart from each other, each longer than what is shown of it.
rc::Gen<std::vector<TimeRange>> gapsGen()
{
    return rc::gen::map(
        rc::gen::container<std::vector<std::pair<int, int>>>(rc::gen::pair(rc::gen::inRange(1, 400), rc::gen::inRange(3, 4000))),
        [](const std::vector<std::pair<int, int>> &drawn) {
            std::vector<TimeRange> gaps;
            CivilSecond at = civilSecond(1900, 1, 1);
            for (const auto &[before, length] : drawn) {
                at += before * secondsPerDay;
                gaps.push_back({at, at + length * secondsPerDay});
                at = gaps.back().end;
            }
            return gaps;
        });
}

/// A cluster in 1905, one in 1950 and one in 2020.
EventTablePtr threeClusters()
{
    std::vector<QString> dates;
    for (const char *year : {"1905", "1950", "2020"}) {
        for (int day = 1; day <= 28; ++day)
            dates.push_back(QStringLiteral("%1-03-%2").arg(QLatin1String(year)).arg(day, 2, 10, QLatin1Char('0')));
    }
    return tableOf(dates);
}

} // namespace

RC_GTEST_PROP(TimeAxis, secondsComeBackAndKeepTheirOrder, ())
{
    const auto gaps = *gapsGen();
    const TimeAxis axis(gaps, 2 * secondsPerDay);
    const CivilSecond first = civilSecond(1890, 1, 1);
    const auto second = [&] { return first + *rc::gen::inRange<CivilSecond>(0, 400 * 365 * secondsPerDay); };
    const CivilSecond civil = second();
    const CivilSecond later = second();
    RC_ASSERT((civil <= later) == (axis.toAxis(civil) <= axis.toAxis(later)) || axis.toAxis(civil) == axis.toAxis(later));
    bool empty = false;
    CivilSecond longest = 1;
    for (const TimeRange &gap : gaps) {
        empty = empty || gap.contains(civil);
        longest = std::max(longest, gap.length() / (2 * secondsPerDay) + 2);
    }
    const CivilSecond back = axis.toCivil(axis.toAxis(civil));
    if (!empty)
        RC_ASSERT(back == civil);
    RC_ASSERT(std::abs(back - civil) <= longest);
    // Every second of the axis has one of its own.
    const CivilSecond at = axis.toAxis(civil);
    RC_ASSERT(axis.toAxis(axis.toCivil(at)) == at);
}

RC_GTEST_PROP(TimeAxis, pixelsComeBack, ())
{
    const auto axis = std::make_shared<const TimeAxis>(*gapsGen(), 2 * secondsPerDay);
    const Viewport viewport(*rangeGen({civilSecond(1900, 1, 1), civilSecond(1990, 1, 1)}), 1000, axis);
    const double x = *rc::gen::inRange(0, 1000);
    const double back = viewport.scale().x(viewport.scale().secondAt(x));
    RC_ASSERT(std::abs(back - x) <= 1.5 / viewport.scale().secondsPerPixel + 0.01);
}

TEST(TimeAxis, isFoundWhereAThirdIsGained)
{
    const auto axis = TimeAxis::forEvents(*threeClusters());
    ASSERT_TRUE(axis);
    ASSERT_EQ(axis->gaps().size(), 2u);
    EXPECT_EQ(axis->gaps()[0], (TimeRange{civilSecond(1905, 3, 29), civilSecond(1950, 3, 1)}));
    // What is left is mostly events.
    const CivilSecond left = axis->toAxis(civilSecond(2020, 4, 1)) - axis->toAxis(civilSecond(1905, 3, 1));
    EXPECT_LT(left, 120 * secondsPerDay);

    std::vector<QString> even;
    for (int month = 1; month <= 12; ++month)
        even.push_back(QStringLiteral("2024-%1-15").arg(month, 2, 10, QLatin1Char('0')));
    EXPECT_FALSE(TimeAxis::forEvents(*tableOf(even))->gaps().size() < 1) << "short gaps between points count too";
    EXPECT_FALSE(TimeAxis::forEvents(*tableOf({QStringLiteral("2024")})));
    EXPECT_FALSE(TimeAxis::forEvents(*EventTable::Builder().build()));
    EXPECT_FALSE(TimeAxis::forEvents(*tableOf({QStringLiteral("1900/2024"), QStringLiteral("1905"), QStringLiteral("2020")})))
        << "something goes on all the time";
}

TEST(TimeAxis, neverMoreThanTwentyGaps)
{
    std::vector<QString> dates;
    for (int year = 1900; year < 2000; ++year)
        dates.push_back(QStringLiteral("%1-06").arg(year));
    const auto axis = TimeAxis::forEvents(*tableOf(dates));
    EXPECT_TRUE(!axis || axis->gaps().size() <= 20u);
}

TEST(TimeAxis, scenesGoThroughIt)
{
    const EventTablePtr table = threeClusters();
    const Lanes lanes(table, LaneMode::None);
    SceneRequest request = sampleRequest(lanes, allShown(lanes.dataRange()), 800);
    request.viewport = request.viewport.on(TimeAxis::forEvents(*table));
    EXPECT_EQ(request.viewport.range(), allShown(lanes.dataRange())) << "the range stays civil";
    const Scene scene = buildScene(request);
    EXPECT_EQ(scene.breaks.size(), 2u);
    int events = 0;
    for (const Mark &mark : scene.marks) {
        events += mark.count;
        EXPECT_TRUE(hitTest(scene, mark.rect.center()));
        for (const DayMark &gap : scene.breaks)
            EXPECT_LT(mark.rect.intersected(gap.rect).width(), mark.rect.width()) << "nothing stands in empty time";
    }
    EXPECT_EQ(events, lanes.eventCount());
    // No ruler of days through a century.
    EXPECT_LT(scene.ruler.minor.ticks.size(), 400u);
    double right = -1e9;
    for (const Tick &tick : scene.ruler.minor.ticks) {
        EXPECT_GE(tick.left, right - 0.01);
        right = tick.left;
    }
}

RC_GTEST_PROP(TimeAxis, whatIsDrawnOnItCanBeHit, ())
{
    const EventTablePtr table = *rc::gen::suchThat(tableGen(), [](const EventTablePtr &made) { return made->datedCount() > 0; });
    const Lanes lanes(table, LaneMode::Quad);
    SceneRequest request = sampleRequest(lanes, *rangeGen(lanes.dataRange()));
    request.viewport = request.viewport.on(TimeAxis::forEvents(*table));
    const Scene scene = buildScene(request);
    const QRectF area(scene.left(), scene.top(), scene.size.width() - scene.left(), scene.lanesBottom - scene.top());
    for (const Mark &mark : scene.marks) {
        RC_ASSERT(mark.rect.width() >= 8 && mark.rect.height() >= 8);
        const QRectF seen = mark.rect.intersected(area);
        if (!seen.isEmpty())
            RC_ASSERT(hitTest(scene, seen.center()).has_value());
    }
}

TEST(TimeAxis, marginsAreMeasuredOnIt)
{
    const EventTablePtr table = threeClusters();
    const auto axis = TimeAxis::forEvents(*table);
    const TimeRange data = Lanes(table, LaneMode::None).dataRange();
    const TimeRange shown = allShown(data, axis);
    EXPECT_LT(data.start - shown.start, 30 * secondsPerDay);
    EXPECT_LT(shown.end - data.end, 30 * secondsPerDay);
    EXPECT_EQ(allShown(data, nullptr), allShown(data));
    EXPECT_EQ(limitsAround(data, nullptr), ViewLimits::around(data));
    EXPECT_LT(limitsAround(data, axis).bounds.length(), ViewLimits::around(data).bounds.length());
}

TEST(TimeAxis, aFlightOverABreakIsEven)
{
    const auto axis = TimeAxis::forEvents(*threeClusters());
    ASSERT_TRUE(axis);
    const TimeRange from{civilSecond(1905, 3, 5), civilSecond(1905, 3, 12)};
    const TimeRange to{civilSecond(1950, 3, 1), civilSecond(2020, 3, 20)};
    const auto lengthAt = [&](int step) {
        const TimeRange there = between(from, to, step / 64.0, axis);
        return static_cast<double>(axis->toAxis(there.end) - axis->toAxis(there.start));
    };
    EXPECT_EQ(between(from, to, 0, axis), from);
    EXPECT_EQ(between(from, to, 1, axis), to);
    const double factor = std::pow(lengthAt(64) / lengthAt(0), 1 / 64.0);
    for (int step = 0; step < 64; ++step)
        EXPECT_NEAR(lengthAt(step + 1) / lengthAt(step), factor, 0.001) << step;
}
