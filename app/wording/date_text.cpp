#include "wording/date_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DateText)
};

/// Astronomical years: 0 is 1 BCE.
QString yearText(int year)
{
    return year > 0 ? QString::number(year) : Texts::tr("%1 BCE").arg(1 - year);
}

QString monthName(int month)
{
    return QLocale().standaloneMonthName(month);
}

QString unknownYearText(const EdtfPoint &point)
{
    if (point.year < 0)
        return Texts::tr("between %1 and %2").arg(yearText(point.year - (point.yearUnknown == 1 ? 9 : 99)), yearText(point.year));
    switch (point.yearUnknown) {
    case 1:
        return Texts::tr("the %1s", "decade").arg(point.year);
    case 2:
        return Texts::tr("the %1s", "hundred years: the 1900s").arg(point.year);
    default:
        return Texts::tr("between %1 and %2").arg(yearText(point.year), yearText(point.year + 999));
    }
}

QString monthOrSeasonText(const EdtfPoint &point)
{
    static constexpr std::array<const char *, 4> seasons{
        QT_TRANSLATE_NOOP("DateText", "spring %1"), QT_TRANSLATE_NOOP("DateText", "summer %1"),
        QT_TRANSLATE_NOOP("DateText", "autumn %1"), QT_TRANSLATE_NOOP("DateText", "winter %1")};
    static constexpr std::array<const char *, 4> quarters{
        QT_TRANSLATE_NOOP("DateText", "first quarter of %1"), QT_TRANSLATE_NOOP("DateText", "second quarter of %1"),
        QT_TRANSLATE_NOOP("DateText", "third quarter of %1"), QT_TRANSLATE_NOOP("DateText", "fourth quarter of %1")};
    const int month = *point.month;
    if (month == 24) // from December on, into the next year
        return Texts::tr(seasons[3])
            .arg(Texts::tr("%1/%2", "winter of two years").arg(yearText(point.year), yearText(point.year + 1)));
    if (month >= 33)
        return Texts::tr(quarters[static_cast<std::size_t>(month - 33)]).arg(yearText(point.year));
    if (month >= 21)
        return Texts::tr(seasons[static_cast<std::size_t>(month - 21)]).arg(yearText(point.year));
    return Texts::tr("%1 %2", "month year").arg(monthName(month), yearText(point.year));
}

QString timeText(const EdtfPoint &point)
{
    const int second = *point.secondOfDay;
    const auto two = [](int value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    QString text = two(second / 3600) + QLatin1Char(':') + two(second / 60 % 60);
    if (point.hasSeconds)
        text += QLatin1Char(':') + two(second % 60);
    if (!point.zoneMinutes)
        return text;
    const int zone = std::abs(*point.zoneMinutes);
    QString offset = QStringLiteral("UTC");
    if (zone != 0)
        offset += QLatin1String(*point.zoneMinutes < 0 ? "−" : "+") + QString::number(zone / 60);
    if (zone % 60 != 0)
        offset += QLatin1Char(':') + two(zone % 60);
    return text + QStringLiteral(" (%1)").arg(offset);
}

QString unmarkedText(const EdtfPoint &point)
{
    if (point.yearUnknown > 0)
        return unknownYearText(point);
    if (point.monthUnknown)
        return Texts::tr("some day of %1").arg(yearText(point.year));
    if (!point.month)
        return yearText(point.year);
    const QString month = monthOrSeasonText(point);
    if (point.dayUnknown == 2)
        return Texts::tr("some day of %1").arg(month);
    if (point.dayUnknown == 1)
        return Texts::tr("between %1 and %2 %3", "day, day, month and year")
            .arg(std::max(1, *point.day))
            .arg(*point.day == 30 ? static_cast<int>(daysInMonth(point.year, static_cast<unsigned>(*point.month)))
                                  : *point.day + 9)
            .arg(month);
    if (!point.day)
        return month;
    const QString day = Texts::tr("%1 %2", "day, month and year").arg(*point.day).arg(month);
    return point.secondOfDay ? Texts::tr("%1, %2", "day, time").arg(day, timeText(point)) : day;
}

QString pointText(const EdtfPoint &point)
{
    const QString text = unmarkedText(point);
    switch (point.qualification) {
    case Qualification::None:
        return text;
    case Qualification::Approximate:
        return Texts::tr("about %1").arg(text);
    case Qualification::Uncertain:
        return Texts::tr("%1 (uncertain)").arg(text);
    case Qualification::Both:
        return Texts::tr("about %1 (uncertain)").arg(text);
    }
    return text;
}

/// "10 July 2024", "11 July 2024" → "10", where both are plain days of one month.
QString firstDayShort(const EdtfPoint &first, const EdtfPoint &last)
{
    const auto plainDay = [](const EdtfPoint &point) {
        return point.day && point.dayUnknown == 0 && !point.secondOfDay && point.qualification == Qualification::None;
    };
    const bool sameMonth = plainDay(first) && plainDay(last) && first.year == last.year && first.month == last.month;
    return sameMonth ? QString::number(*first.day) : pointText(first);
}

QString intervalText(const Edtf &date)
{
    if (date.hasOpenEnd())
        return Texts::tr("since %1").arg(pointText(*date.start()));
    if (date.hasOpenStart())
        return Texts::tr("until %1").arg(pointText(*date.end()));
    return Texts::tr("%1 to %2", "date, date").arg(firstDayShort(*date.start(), *date.end()), pointText(*date.end()));
}

QString oneOfText(const Edtf &date)
{
    const auto &members = date.members();
    QStringList texts;
    for (std::size_t index = 0; index < members.size(); ++index) {
        const Edtf::Member &member = members[index];
        if (member.first != member.last)
            texts << Texts::tr("between %1 and %2").arg(firstDayShort(member.first, member.last), pointText(member.last));
        else if (index + 1 < members.size())
            texts << firstDayShort(member.first, members[index + 1].first);
        else
            texts << pointText(member.first);
    }
    const QString last = texts.takeLast();
    return texts.isEmpty() ? last : Texts::tr("%1 or %2").arg(texts.join(QStringLiteral(", ")), last);
}

} // namespace

QString dateText(const Edtf &date)
{
    switch (date.kind()) {
    case Edtf::Kind::Point:
        return pointText(date.head());
    case Edtf::Kind::Interval:
        return intervalText(date);
    case Edtf::Kind::OneOf:
        return oneOfText(date);
    }
    return {};
}

QString monthText(int year, unsigned month)
{
    return Texts::tr("%1 %2", "month year").arg(monthName(static_cast<int>(month)), yearText(year));
}

QString spanText(CivilSecond first, CivilSecond last)
{
    const QString from = dateText(Edtf::day(civilDay(first)));
    const QString to = dateText(Edtf::day(civilDay(last)));
    return from == to ? from : Texts::tr("%1 – %2", "first day, last day").arg(from, to);
}

} // namespace dateline
