#include "extract/timex_value.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

QString padded(int value, int width)
{
    return QString::number(value).rightJustified(width, QLatin1Char('0'));
}

struct UnitSpelling {
    const char *prefix;
    const char *letters;
    int factor; ///< a fortnight is two weeks
};
constexpr std::array<UnitSpelling, 16> units{{{"PT", "S", 1},
                                              {"PT", "M", 1},
                                              {"PT", "H", 1},
                                              {"P", "D", 1},
                                              {"P", "W", 1},
                                              {"P", "WE", 1},
                                              {"P", "W", 2},
                                              {"P", "M", 1},
                                              {"P", "Q", 1},
                                              {"P", "Y", 1},
                                              {"P", "Y", 10},
                                              {"P", "CE", 1},
                                              {"P", "Y", 1000},
                                              {"PT", "M", 30},
                                              {"P", "M", 6},
                                              {"P", "Y", 50}}};

} // namespace

QString yearValue(int year)
{
    return year > 0 ? padded(year, 4) : QStringLiteral("BC") + padded(1 - year, 4);
}

QString monthValue(int year, int month)
{
    return yearValue(year) + u'-' + padded(month, 2);
}

QString dayValue(std::chrono::sys_days day)
{
    const std::chrono::year_month_day date{day};
    return monthValue(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month()))) + u'-' +
           padded(static_cast<int>(static_cast<unsigned>(date.day())), 2);
}

QString weekValue(std::chrono::sys_days day)
{
    // A week belongs to the year of its Thursday (ISO 8601).
    const std::chrono::sys_days thursday = day - (std::chrono::weekday{day} - std::chrono::Monday) + std::chrono::days{3};
    const std::chrono::year year = std::chrono::year_month_day{thursday}.year();
    const int week = static_cast<int>((thursday - std::chrono::sys_days{year / 1 / 1}).count()) / 7 + 1;
    return yearValue(static_cast<int>(year)) + QStringLiteral("-W") + padded(week, 2);
}

QString quarterValue(int year, int quarter)
{
    return yearValue(year) + QStringLiteral("-Q") + QString::number(quarter);
}

QString seasonValue(int year, int season)
{
    static constexpr std::array<const char *, 4> names{"-SP", "-SU", "-FA", "-WI"};
    return yearValue(year) + QLatin1String(names[static_cast<std::size_t>(season)]);
}

QString decadeValue(int year)
{
    return yearValue(year).chopped(1);
}
QString centuryValue(int year)
{
    return yearValue(year).chopped(2);
}

QString partValue(DayPart part)
{
    static constexpr std::array<const char *, 7> names{"TMO", "TAF", "TEV", "TNI", "T12:00", "T00:00", "TDT"};
    return QLatin1String(names[static_cast<std::size_t>(part)]);
}

QString clockValue(int secondOfDay)
{
    QString value = u'T' + padded(secondOfDay / 3600, 2) + u':' + padded(secondOfDay / 60 % 60, 2);
    if (secondOfDay % 60 != 0)
        value += u':' + padded(secondOfDay % 60, 2);
    return value;
}

QString zoneValue(int minutes)
{
    if (minutes == 0)
        return QStringLiteral("Z");
    const int size = std::abs(minutes);
    const QString hours = (minutes < 0 ? u'-' : u'+') + padded(size / 60, 2);
    return size % 60 == 0 ? hours : hours + u':' + padded(size % 60, 2);
}

QString durationValue(std::optional<int> tenths, DateUnit unit)
{
    const UnitSpelling &spelling = units[static_cast<std::size_t>(unit)];
    QString number = QStringLiteral("X");
    if (tenths) {
        const int all = *tenths * spelling.factor;
        number = QString::number(all / 10);
        if (all % 10 != 0)
            number += u'.' + QString::number(all % 10);
    }
    return QLatin1String(spelling.prefix) + number + QLatin1String(spelling.letters);
}

std::optional<std::chrono::sys_days> civilDayOf(int year, int month, int day)
{
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (month < 1 || month > 12 || day < 1 || !date.ok())
        return std::nullopt;
    return std::chrono::sys_days{date};
}

std::chrono::sys_days addMonths(std::chrono::sys_days day, int months)
{
    const std::chrono::year_month_day moved = std::chrono::year_month_day{day} + std::chrono::months{months};
    return moved.ok() ? std::chrono::sys_days{moved} : std::chrono::sys_days{moved.year() / moved.month() / std::chrono::last};
}

} // namespace dateline
