#pragma once

#include <chrono>
#include <cstdint>

namespace dateline {

/// Seconds since 1970-01-01T00:00:00 on the clock of the place: civil time of the proleptic Gregorian calendar, no zone, no leap
/// seconds. The whole timeline is measured in it.
using CivilSecond = std::int64_t;

inline constexpr CivilSecond secondsPerDay = 86400;

/// The years a date may have: what std::chrono::year holds, less one for a winter that ends in the next year. Dates outside are
/// errors, never wrapped.
inline constexpr int firstYear = -32766;
inline constexpr int lastYear = 32766;

constexpr CivilSecond civilSecond(std::chrono::year_month_day day)
{
    return CivilSecond{std::chrono::sys_days{day}.time_since_epoch().count()} * secondsPerDay;
}
constexpr CivilSecond civilSecond(int year, unsigned month, unsigned day)
{
    return civilSecond(std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day});
}
/// The day a civil second falls on; rounds towards the past.
constexpr std::chrono::year_month_day civilDay(CivilSecond second)
{
    const CivilSecond days = second >= 0 ? second / secondsPerDay : -((-second + secondsPerDay - 1) / secondsPerDay);
    return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{days}}};
}
constexpr unsigned daysInMonth(int year, unsigned month)
{
    return static_cast<unsigned>((std::chrono::year{year} / std::chrono::month{month} / std::chrono::last).day());
}

static_assert(civilDay(-1) == std::chrono::year{1969} / 12 / 31);
static_assert(civilSecond(1970, 1, 2) == secondsPerDay);
static_assert(daysInMonth(2024, 2) == 29 && daysInMonth(1900, 2) == 28);

} // namespace dateline
