#include "stats/period.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr int daysPerWeek = 7;
constexpr int monthsPerYear = 12;
constexpr int fewestBars = 16;
constexpr int smallestPart = 6;           // what is shown may be this part of the chart before the chart follows it
constexpr std::int64_t mondayOfEpoch = 3; // 1970-01-01 was a Thursday: three days after a Monday

/// In months, from Month on.
constexpr std::array<int, periodUnitCount> monthsPerPeriod{0, 0, 1, 3, 12, 120, 1200, 12000};

constexpr std::int64_t floorDivide(std::int64_t number, std::int64_t by)
{
    return number >= 0 ? number / by : -((by - 1 - number) / by);
}

constexpr CivilSecond calendarStart = civilSecond(firstYear, 1, 1);
constexpr CivilSecond calendarEnd = civilSecond(lastYear + 1, 1, 1);

} // namespace

std::int64_t periodNumber(PeriodUnit unit, CivilSecond second)
{
    second = std::clamp(second, calendarStart, calendarEnd - 1);
    if (unit == PeriodUnit::Day)
        return floorDivide(second, secondsPerDay);
    if (unit == PeriodUnit::Week)
        return floorDivide(floorDivide(second, secondsPerDay) + mondayOfEpoch, daysPerWeek);
    const std::chrono::year_month_day day = civilDay(second);
    const auto month = std::int64_t{static_cast<int>(day.year())} * monthsPerYear + static_cast<unsigned>(day.month()) - 1;
    return floorDivide(month, monthsPerPeriod[static_cast<std::size_t>(unit)]);
}

CivilSecond periodStart(PeriodUnit unit, std::int64_t number)
{
    if (unit == PeriodUnit::Day)
        return std::clamp(number * secondsPerDay, calendarStart, calendarEnd);
    if (unit == PeriodUnit::Week)
        return std::clamp((number * daysPerWeek - mondayOfEpoch) * secondsPerDay, calendarStart, calendarEnd);
    const std::int64_t month = number * monthsPerPeriod[static_cast<std::size_t>(unit)];
    const std::int64_t year = floorDivide(month, monthsPerYear);
    if (year < firstYear)
        return calendarStart;
    if (year > lastYear)
        return calendarEnd;
    return civilSecond(static_cast<int>(year), static_cast<unsigned>(month - year * monthsPerYear) + 1, 1);
}

int Periods::indexOf(CivilSecond second) const
{
    if (second < start() || second >= end())
        return -1;
    return static_cast<int>(periodNumber(unit, second) - first);
}

double Periods::position(CivilSecond second) const
{
    const CivilSecond within = std::clamp(second, calendarStart, calendarEnd);
    const std::int64_t number = periodNumber(unit, within);
    const CivilSecond begin = periodStart(unit, number);
    const CivilSecond length = periodStart(unit, number + 1) - begin;
    return static_cast<double>(number - first) + static_cast<double>(within - begin) / static_cast<double>(length);
}

Periods periodsAround(const Stretch &shown, const Stretch &data, int mostBars, PeriodUnit finest)
{
    if (data.isEmpty())
        return {finest, 0, 0};
    Stretch wanted = data;
    if (!shown.isEmpty()) {
        const CivilSecond around = shown.length() / 2;
        wanted = {std::max(shown.start - around, data.start), std::min(shown.end + around, data.end)};
        if (wanted.isEmpty()) // it is beside the data
            wanted = {shown.start - around, shown.end + around};
    }
    Periods made;
    for (int unit = static_cast<int>(finest); unit < periodUnitCount; ++unit) {
        made.unit = static_cast<PeriodUnit>(unit);
        made.first = periodNumber(made.unit, wanted.start);
        made.count = static_cast<int>(periodNumber(made.unit, wanted.end - 1) - made.first) + 1;
        if (made.count <= mostBars)
            break;
    }
    const int missing = std::min(fewestBars, mostBars) - made.count;
    if (missing > 0) {
        made.first -= missing / 2;
        made.count += missing;
    }
    return made;
}

bool stillServes(const Periods &periods, const Stretch &shown, const Stretch &data, PeriodUnit finest)
{
    if (periods.count == 0 || shown.isEmpty())
        return false;
    const Stretch seen{std::max(shown.start, data.start), std::min(shown.end, data.end)};
    if (seen.isEmpty() || seen.start < periods.start() || seen.end > periods.end())
        return false;
    const bool nearest = periods.unit == finest && periods.count <= fewestBars;
    return nearest || shown.length() * smallestPart >= periods.end() - periods.start();
}

} // namespace dateline
