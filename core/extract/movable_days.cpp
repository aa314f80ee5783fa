#include "extract/movable_days.h"

namespace dateline {

namespace {

/// Easter Sunday of the Gregorian calendar (the anonymous computus of 1876, as in Meeus, Astronomical Algorithms).
std::chrono::sys_days easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int sum = h + l - 7 * m + 114;
    return std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(sum / 31)} /
           std::chrono::day{static_cast<unsigned>(sum % 31 + 1)};
}

std::chrono::sys_days nth(int year, std::chrono::month month, std::chrono::weekday weekday, unsigned number)
{
    return std::chrono::year{year} / month / weekday[number];
}

} // namespace

std::chrono::sys_days movableDay(MovableDay day, int year)
{
    using namespace std::chrono;
    const sys_days easter = easterSunday(year);
    switch (day) {
    case MovableDay::Easter:
        return easter;
    case MovableDay::GoodFriday:
        return easter - days{2};
    case MovableDay::EasterMonday:
        return easter + days{1};
    case MovableDay::Pentecost:
        return easter + days{49};
    case MovableDay::Ascension:
        return easter + days{39};
    case MovableDay::AshWednesday:
        return easter - days{46};
    case MovableDay::PalmSunday:
        return easter - days{7};
    case MovableDay::Thanksgiving:
        return nth(year, November, Thursday, 4);
    case MovableDay::MemorialDay:
        return std::chrono::year{year} / May / Monday[last];
    case MovableDay::LaborDay:
        return nth(year, September, Monday, 1);
    case MovableDay::KingDay:
        return nth(year, January, Monday, 3);
    case MovableDay::PresidentsDay:
        return nth(year, February, Monday, 3);
    }
    return easter;
}

} // namespace dateline
