#include "timeline/ruler.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int dayStep = 7;
constexpr int coarsest = 10000;
constexpr double secondsPerHour = 3600;
constexpr double secondsPerYear = 365.0 * secondsPerDay;

struct Candidate {
    TickStep step;
    double shortest; // seconds of its shortest cell
};

constexpr std::array<Candidate, 21> candidates{{
    {{TickUnit::Hour, 1}, secondsPerHour},
    {{TickUnit::Hour, 3}, 3 * secondsPerHour},
    {{TickUnit::Hour, 6}, 6 * secondsPerHour},
    {{TickUnit::Hour, 12}, 12 * secondsPerHour},
    {{TickUnit::Day, 1}, secondsPerDay},
    {{TickUnit::Day, dayStep}, 7.0 * secondsPerDay},
    {{TickUnit::Month, 1}, 28.0 * secondsPerDay},
    {{TickUnit::Month, 3}, 90.0 * secondsPerDay},
    {{TickUnit::Year, 1}, secondsPerYear},
    {{TickUnit::Year, 2}, secondsPerYear},
    {{TickUnit::Year, 5}, 4 * secondsPerYear},
    {{TickUnit::Year, 10}, 9 * secondsPerYear},
    {{TickUnit::Year, 20}, 19 * secondsPerYear},
    {{TickUnit::Year, 50}, 49 * secondsPerYear},
    {{TickUnit::Year, 100}, 99 * secondsPerYear},
    {{TickUnit::Year, 200}, 199 * secondsPerYear},
    {{TickUnit::Year, 500}, 499 * secondsPerYear},
    {{TickUnit::Year, 1000}, 999 * secondsPerYear},
    {{TickUnit::Year, 2000}, 1999 * secondsPerYear},
    {{TickUnit::Year, 5000}, 4999 * secondsPerYear},
    {{TickUnit::Year, coarsest}, 9999 * secondsPerYear},
}};

CivilSecond startOfYear(int year)
{
    return civilSecond(std::clamp(year, firstYear, lastYear + 1), 1, 1);
}

/// Round years as they are counted: there is no year 0, and 100 BCE is the astronomical year -99.
int yearAtOrBefore(int year, int step)
{
    if (step == 1)
        return year;
    if (year >= 1)
        return year < step ? 1 : year / step * step;
    const int before = 1 - year;
    return 1 - (before + step - 1) / step * step;
}

int yearAfter(int year, int step)
{
    return year == 1 && step > 1 ? step : year + step;
}

int yearOf(const std::chrono::year_month_day &day)
{
    return static_cast<int>(day.year());
}
unsigned monthOf(const std::chrono::year_month_day &day)
{
    return static_cast<unsigned>(day.month());
}
unsigned dayOf(const std::chrono::year_month_day &day)
{
    return static_cast<unsigned>(day.day());
}

TickStep majorOf(const TickStep &minor)
{
    switch (minor.unit) {
    case TickUnit::Hour:
        return {TickUnit::Day, 1};
    case TickUnit::Day:
        return {TickUnit::Month, 1};
    case TickUnit::Month:
        return {TickUnit::Year, 1};
    case TickUnit::Year:
        break;
    }
    int step = 10;
    while (step <= minor.step && step < coarsest)
        step *= 10;
    return {TickUnit::Year, step};
}

/// The tick after one; within a gap of the axis the last one of the gap, however many lie between.
CivilSecond tickBehind(CivilSecond tick, const TickStep &step, const TimeScale &scale)
{
    const CivilSecond next = tickAfter(tick, step);
    if (!scale.axis)
        return next;
    const auto gap = std::ranges::find_if(scale.axis->gaps(), [&](const TimeRange &each) { return each.contains(next); });
    return gap == scale.axis->gaps().end() ? next : std::max(next, tickAtOrBefore(gap->end, step));
}

RulerRow buildRow(const Viewport &viewport, const TickStep &step)
{
    RulerRow row{step, {}};
    const TimeRange calendar = calendarRange();
    const TimeScale &scale = viewport.scale();
    const CivilSecond last = std::min(scale.secondAt(viewport.width()), calendar.end - 1);
    CivilSecond tick = tickAtOrBefore(std::clamp(scale.secondAt(0), calendar.start, calendar.end - 1), step);
    while (tick <= last) {
        const CivilSecond next = tickBehind(tick, step, scale);
        row.ticks.push_back({tick, scale.x(tick), scale.x(next)});
        if (next <= tick) // the calendar's end
            break;
        tick = next;
    }
    return row;
}

} // namespace

CivilSecond tickAtOrBefore(CivilSecond second, const TickStep &step)
{
    const auto day = civilDay(second);
    const CivilSecond midnight = civilSecond(day);
    switch (step.unit) {
    case TickUnit::Hour: {
        const CivilSecond length = step.step * CivilSecond{3600};
        return midnight + (second - midnight) / length * length;
    }
    case TickUnit::Day: {
        const unsigned first = step.step == 1 ? dayOf(day) : std::min(22u, (dayOf(day) - 1) / dayStep * dayStep + 1);
        return civilSecond(yearOf(day), monthOf(day), first);
    }
    case TickUnit::Month: {
        const auto months = static_cast<unsigned>(step.step);
        return civilSecond(yearOf(day), (monthOf(day) - 1) / months * months + 1, 1);
    }
    case TickUnit::Year:
        break;
    }
    return startOfYear(yearAtOrBefore(yearOf(day), step.step));
}

CivilSecond tickAfter(CivilSecond tick, const TickStep &step)
{
    const auto day = civilDay(tick);
    const auto monthsLater = [&](unsigned months) {
        const unsigned month = monthOf(day) + months;
        return month > 12 ? startOfYear(yearOf(day) + 1) : civilSecond(yearOf(day), month, 1);
    };
    switch (step.unit) {
    case TickUnit::Hour:
        return tick + step.step * CivilSecond{3600};
    case TickUnit::Day:
        return step.step > 1 && dayOf(day) >= 22 ? monthsLater(1) : tick + step.step * secondsPerDay;
    case TickUnit::Month:
        return monthsLater(static_cast<unsigned>(step.step));
    case TickUnit::Year:
        break;
    }
    // The first tick of the calendar may stand for one before it.
    const int year = yearAtOrBefore(yearOf(day), step.step);
    return startOfYear(yearAfter(year, step.step));
}

Ruler buildRuler(const Viewport &viewport, const TickWidths &widths)
{
    const auto fits = [&](const Candidate &candidate) {
        return viewport.scale().width(candidate.shortest) >= widths[static_cast<std::size_t>(candidate.step.unit)];
    };
    const auto found = std::ranges::find_if(candidates, fits);
    const TickStep minor = found == candidates.end() ? candidates.back().step : found->step;
    return {buildRow(viewport, majorOf(minor)), buildRow(viewport, minor)};
}

} // namespace dateline
