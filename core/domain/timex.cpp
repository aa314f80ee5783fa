#include "domain/timex.h"

#include "domain/enum_names.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr EnumNames<TimexType, 4> typeNames{{"DATE", "TIME", "DURATION", "SET"}};
constexpr EnumNames<TimexMod, 13> modNames{{"", "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN",
                                            "EQUAL_OR_LESS", "EQUAL_OR_MORE", "START", "MID", "END", "APPROX"}};

QString padded(int value, int width)
{
    return QStringLiteral("%1").arg(value, width, 10, QLatin1Char('0'));
}
QString yearText(int year)
{
    return (year < 0 ? QStringLiteral("-") : QString()) + padded(std::abs(year), 4);
}
QString dayText(std::chrono::sys_days day)
{
    const std::chrono::year_month_day date{day};
    return yearText(static_cast<int>(date.year())) + u'-' + padded(static_cast<int>(static_cast<unsigned>(date.month())), 2) +
           u'-' + padded(static_cast<int>(static_cast<unsigned>(date.day())), 2);
}

/// A calendar value without its era and its time of day.
struct CalendarValue {
    QString date; ///< as EDTF writes it, where it has the same form
    int year = 0;
    int month = 0; ///< 1–12 where the value is a month
    bool isYear = false;
};

/// Monday of an ISO week.
std::chrono::sys_days mondayOf(int year, int week)
{
    const std::chrono::sys_days fourth{std::chrono::year{year} / 1 / 4};
    const std::chrono::weekday weekday{fourth};
    return fourth - (weekday - std::chrono::Monday) + std::chrono::weeks{week - 1};
}

/// "W30" and "W30-WE" of a year.
QString weekText(int year, const QString &rest)
{
    bool ok = false;
    const int week = rest.mid(1, 2).toInt(&ok);
    if (!ok || week < 1 || week > 53)
        return {};
    const bool weekend = rest.endsWith(QLatin1String("-WE"));
    const auto monday = mondayOf(year, week);
    return dayText(monday + std::chrono::days{weekend ? 5 : 0}) + u'/' + dayText(monday + std::chrono::days{6});
}

/// What may stand behind the year: "07", "07-25", "Q3", "H1", "SP", "W30".
QString withinYear(int year, const QString &rest)
{
    static const std::array<std::pair<QString, int>, 8> parts{{{QStringLiteral("SP"), 21},
                                                               {QStringLiteral("SU"), 22},
                                                               {QStringLiteral("FA"), 23},
                                                               {QStringLiteral("WI"), 24},
                                                               {QStringLiteral("Q1"), 33},
                                                               {QStringLiteral("Q2"), 34},
                                                               {QStringLiteral("Q3"), 35},
                                                               {QStringLiteral("Q4"), 36}}};
    for (const auto &[name, number] : parts) {
        if (rest == name)
            return yearText(year) + u'-' + QString::number(number);
    }
    if (rest.startsWith(u'W'))
        return weekText(year, rest);
    if (rest == QLatin1String("H1") || rest == QLatin1String("H2")) {
        const bool first = rest.endsWith(u'1');
        return yearText(year) + (first ? QStringLiteral("-01/") : QStringLiteral("-07/")) + yearText(year) +
               (first ? QStringLiteral("-06") : QStringLiteral("-12"));
    }
    return yearText(year) + u'-' + rest;
}

CalendarValue calendarValue(QString value)
{
    const bool era = value.startsWith(QLatin1String("BC"));
    if (era)
        value.remove(0, 2);
    CalendarValue result;
    const qsizetype dash = value.indexOf(u'-');
    const QString head = dash < 0 ? value : value.left(dash);
    bool ok = false;
    const int number = head.toInt(&ok);
    if (!ok || head.size() < 2 || head.size() > 4 || (head.size() < 4 && dash >= 0))
        return result;
    if (head.size() < 4) { // decade, century
        const QString unknown(4 - head.size(), u'X');
        result.date = era ? QString() : head + unknown;
        return result;
    }
    result.year = era ? 1 - number : number;
    if (dash < 0) {
        result.isYear = true;
        result.date = yearText(result.year);
        return result;
    }
    const QString rest = value.mid(dash + 1);
    result.date = withinYear(result.year, rest);
    if (rest.size() == 2)
        result.month = rest.toInt();
    return result;
}

/// Early, mid and late of a month or a year.
QString partText(const CalendarValue &value, TimexMod mod)
{
    const int part = mod == TimexMod::Start ? 0 : mod == TimexMod::Mid ? 1 : 2;
    if (value.month > 0) {
        const int last = static_cast<int>(daysInMonth(value.year, static_cast<unsigned>(value.month)));
        const std::array<std::pair<int, int>, 3> days{{{1, 10}, {11, 20}, {21, last}}};
        const auto [from, to] = days[static_cast<std::size_t>(part)];
        return u'[' + value.date + u'-' + padded(from, 2) + QStringLiteral("..") + value.date + u'-' + padded(to, 2) + u']';
    }
    return u'[' + value.date + u'-' + padded(part * 4 + 1, 2) + QStringLiteral("..") + value.date + u'-' +
           padded(part * 4 + 4, 2) + u']';
}

QString modified(const CalendarValue &value, const QString &date, TimexMod mod)
{
    const bool interval = date.contains(u'/');
    switch (mod) {
    case TimexMod::Before:
    case TimexMod::OnOrBefore:
        return interval ? date : QStringLiteral("../") + date;
    case TimexMod::After:
    case TimexMod::OnOrAfter:
        return interval ? date : date + QStringLiteral("/..");
    case TimexMod::Start:
    case TimexMod::Mid:
    case TimexMod::End:
        if (value.month > 0 || value.isYear)
            return partText(value, mod);
        return interval || date.size() > 7 ? date : date + u'~'; // of a decade or a season: about
    case TimexMod::Approx:
        return interval ? QString(date).replace(u'/', QStringLiteral("~/")) + u'~' : date + u'~';
    default:
        return date;
    }
}

/// "T14:30+04" as EDTF has it; a part of the day leaves the day.
QString timeText(const QString &time)
{
    if (time.size() < 3 || !time[1].isDigit())
        return {};
    QString clock = time;
    if (clock.size() == 3 || !(clock[3] == u':'))
        clock.insert(3, QStringLiteral(":00"));
    const bool zoneWithoutMinutes = clock.size() == 9 && (clock[6] == u'+' || clock[6] == u'-');
    return zoneWithoutMinutes ? clock + QStringLiteral(":00") : clock;
}

} // namespace

QString timexTypeName(TimexType type)
{
    return typeNames.name(type);
}
std::optional<TimexType> timexTypeFromName(const QString &name)
{
    return typeNames.value(name);
}
QString timexModName(TimexMod mod)
{
    return modNames.name(mod);
}
TimexMod timexModFromName(const QString &name)
{
    return modNames.value(name).value_or(TimexMod::None);
}

std::optional<Edtf> edtfOf(const Timex &timex, std::optional<std::chrono::year_month_day> published)
{
    if (timex.type == TimexType::Duration || timex.type == TimexType::Set)
        return std::nullopt;
    if (timex.value == QLatin1String("PRESENT_REF"))
        return published ? std::optional(Edtf::day(*published)) : std::nullopt;
    const qsizetype clock = timex.value.indexOf(u'T');
    const CalendarValue value = calendarValue(clock < 0 ? timex.value : timex.value.left(clock));
    if (value.date.isEmpty())
        return std::nullopt;
    const QString time = clock < 0 ? QString() : timeText(timex.value.mid(clock));
    const QString text = time.isEmpty() ? modified(value, value.date, timex.mod) : value.date + time;
    auto parsed = Edtf::parse(text);
    if (!parsed)
        return std::nullopt;
    return *std::move(parsed);
}

} // namespace dateline
