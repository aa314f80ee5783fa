#include "wording/duration_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DurationText)
};
constexpr double minute = 60;
constexpr double hour = 3600;
constexpr double day = 86400;
constexpr double week = 7 * day;
constexpr double year = 365.2425 * day;
constexpr double month = year / 12;
} // namespace

QString durationText(CivilSecond seconds)
{
    const auto length = static_cast<double>(seconds);
    const auto count = [length](double unit) { return std::max(static_cast<int>(std::lround(length / unit)), 1); };
    if (length < 2 * hour)
        return Texts::tr("%n minute(s)", nullptr, count(minute));
    if (length < 2 * day)
        return Texts::tr("%n hour(s)", nullptr, count(hour));
    if (length < 2 * week)
        return Texts::tr("%n day(s)", nullptr, count(day));
    if (length < 9 * week)
        return Texts::tr("%n week(s)", nullptr, count(week));
    if (length < 4 * year) // "3 years" would be too coarse for thirty months
        return Texts::tr("%n month(s)", nullptr, count(month));
    return Texts::tr("%n year(s)", nullptr, count(year));
}

} // namespace dateline
