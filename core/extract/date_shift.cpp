#include "extract/date_shift.h"

#include "extract/timex_value.h"

#include <cmath>

namespace dateline {

namespace {

using Days = std::chrono::sys_days;

ShiftedDate onDay(Days day, QString value)
{
    return {yearOfDay(day), monthOfDay(day), dayOfDay(day), std::move(value)};
}

ShiftedDate unknownDay(const DateAnchor &base)
{
    return {base.year, 0, 0,
            base.month > 0 ? monthValue(base.year, base.month) + QStringLiteral("-XX")
                           : yearValue(base.year) + QStringLiteral("-XX-XX")};
}

ShiftedDate byWeeks(const DateAnchor &base, Days start, DateUnit unit, int tenths)
{
    if (base.month == 0)
        return {base.year, 0, 0, yearValue(base.year) + QStringLiteral("-WXX")};
    const Days moved = start + std::chrono::days{tenths * (unit == DateUnit::Fortnight ? 14 : 7) / 10};
    return onDay(moved, weekValue(moved) + (unit == DateUnit::Weekend ? QStringLiteral("-WE") : QString()));
}

ShiftedDate byMonths(const DateAnchor &base, Days start, int months)
{
    if (base.month == 0)
        return {base.year, 0, 0, yearValue(base.year) + QStringLiteral("-XX")};
    const Days moved = addMonths(start, months);
    return {yearOfDay(moved), monthOfDay(moved), 0, monthValue(yearOfDay(moved), monthOfDay(moved))};
}

ShiftedDate byQuarters(Days start, int quarters)
{
    const Days moved = addMonths(start, quarters * 3);
    return {yearOfDay(moved), monthOfDay(moved), 0, quarterValue(yearOfDay(moved), (monthOfDay(moved) + 2) / 3)};
}

ShiftedDate byLongUnits(const DateAnchor &base, DateUnit unit, int tenths)
{
    const int years = unit == DateUnit::Decade ? 10 : unit == DateUnit::Century ? 100 : unit == DateUnit::HalfCentury ? 50 : 1000;
    const int year = base.year + tenths * years / 10;
    const QString value = unit == DateUnit::Century      ? centuryValue(year)
                          : unit == DateUnit::Millennium ? yearValue(year)
                                                         : decadeValue(year);
    return {year, 0, 0, value};
}

} // namespace

ShiftedDate shiftedDate(const DateAnchor &base, std::chrono::sys_days start, DateUnit unit, int tenths)
{
    const int whole = static_cast<int>(std::lround(tenths / 10.0));
    switch (unit) {
    case DateUnit::Second:
    case DateUnit::Minute:
    case DateUnit::Hour:
    case DateUnit::HalfHour:
        return onDay(start, base.day > 0     ? dayValue(start)
                            : base.month > 0 ? monthValue(base.year, base.month)
                                             : yearValue(base.year));
    case DateUnit::Day: {
        const Days moved = start + std::chrono::days{whole};
        return base.day == 0 ? unknownDay(base) : onDay(moved, dayValue(moved));
    }
    case DateUnit::Week:
    case DateUnit::Fortnight:
    case DateUnit::Weekend:
        return byWeeks(base, start, unit, tenths);
    case DateUnit::Month:
        return byMonths(base, start, whole);
    case DateUnit::HalfYear:
        return byMonths(base, start, whole * 6);
    case DateUnit::Quarter:
        return byQuarters(start, whole);
    case DateUnit::Year: {
        const int year = base.year + static_cast<int>(std::floor(tenths / 10.0 + 0.5));
        return {year, 0, 0, yearValue(year)};
    }
    case DateUnit::Decade:
    case DateUnit::Century:
    case DateUnit::HalfCentury:
    case DateUnit::Millennium:
        return byLongUnits(base, unit, tenths);
    }
    return {};
}

int yearOfDay(std::chrono::sys_days day)
{
    return static_cast<int>(std::chrono::year_month_day{day}.year());
}

int monthOfDay(std::chrono::sys_days day)
{
    return static_cast<int>(static_cast<unsigned>(std::chrono::year_month_day{day}.month()));
}

int dayOfDay(std::chrono::sys_days day)
{
    return static_cast<int>(static_cast<unsigned>(std::chrono::year_month_day{day}.day()));
}

} // namespace dateline
