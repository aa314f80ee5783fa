#include "wording/date_text.h"

#include "wording/date_form.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>

namespace dateline {

namespace {

// A stretch is told in days up to this length, then in months, then in years.
constexpr int mostDays = 45;
constexpr int mostMonths = 60;

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

/// Words and what they name, for the phrase they will stand in.
struct Words {
    QString text;
    DateUnit unit = DateUnit::Other;
};

QString yearInPhrase(int year)
{
    return inForm(yearText(year), DateUnit::Year, DateForm::Phrase);
}

Words unknownYearWords(const EdtfPoint &point)
{
    const auto between = [](int first, int last) {
        return Words{Texts::tr("between %1 and %2").arg(yearInPhrase(first), yearInPhrase(last)), DateUnit::Other};
    };
    if (point.year < 0)
        return between(point.year - (point.yearUnknown == 1 ? 9 : 99), point.year);
    switch (point.yearUnknown) {
    case 1:
        return {QString::number(point.year), DateUnit::Years};
    case 2: {
        QString hundred = Texts::tr("%1", "a hundred years by their first year, 1900; %2 is the last of them, 1999");
        return {hundred.replace(QLatin1String("%2"), QString::number(point.year + 99)).arg(point.year), DateUnit::Years};
    }
    default:
        return between(point.year, point.year + 999);
    }
}

Words monthOrSeasonWords(const EdtfPoint &point)
{
    static constexpr std::array<const char *, 4> seasons{
        QT_TRANSLATE_NOOP("DateText", "spring %1"), QT_TRANSLATE_NOOP("DateText", "summer %1"),
        QT_TRANSLATE_NOOP("DateText", "autumn %1"), QT_TRANSLATE_NOOP("DateText", "winter %1")};
    static constexpr std::array<const char *, 4> quarters{
        QT_TRANSLATE_NOOP("DateText", "first quarter of %1"), QT_TRANSLATE_NOOP("DateText", "second quarter of %1"),
        QT_TRANSLATE_NOOP("DateText", "third quarter of %1"), QT_TRANSLATE_NOOP("DateText", "fourth quarter of %1")};
    const int month = *point.month;
    if (month >= 33)
        return {Texts::tr(quarters[static_cast<std::size_t>(month - 33)]).arg(yearText(point.year)), DateUnit::Quarter};
    if (month >= 21) {
        QString years = yearText(point.year);
        if (month == 24) // from December on, into the next year
            years = Texts::tr("%1/%2", "winter of two years").arg(years, yearText(point.year + 1));
        return {Texts::tr(seasons[static_cast<std::size_t>(month - 21)]).arg(years),
                static_cast<DateUnit>(static_cast<int>(DateUnit::Spring) + month - 21)};
    }
    const QString name = monthName(month);
    return {Texts::tr("%1 %2", "month year").arg(name, yearText(point.year)), monthUnit(name)};
}

/// French says 1er, but 2.
QString dayNumber(int day)
{
    return day == 1 ? Texts::tr("1", "first day of a month") : QString::number(day);
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

Words dayWords(const EdtfPoint &point)
{
    const QString month = monthOrSeasonWords(point).text;
    if (point.dayUnknown == 2)
        return {Texts::tr("some day of %1").arg(month), DateUnit::Other};
    if (point.dayUnknown == 1) {
        const int first = std::max(1, *point.day);
        const int last =
            *point.day == 30 ? static_cast<int>(daysInMonth(point.year, static_cast<unsigned>(*point.month))) : *point.day + 9;
        const QString end = Texts::tr("%1 %2", "day, month and year").arg(dayNumber(last), month);
        return {Texts::tr("between %1 and %2")
                    .arg(inForm(dayNumber(first), DateUnit::Day, DateForm::Phrase), inForm(end, DateUnit::Day, DateForm::Phrase)),
                DateUnit::Other};
    }
    const QString day = Texts::tr("%1 %2", "day, month and year").arg(dayNumber(*point.day), month);
    return {point.secondOfDay ? Texts::tr("%1, %2", "day, time").arg(day, timeText(point)) : day, DateUnit::Day};
}

Words unmarkedWords(const EdtfPoint &point)
{
    if (point.yearUnknown > 0)
        return unknownYearWords(point);
    if (point.monthUnknown)
        return {Texts::tr("some day of %1").arg(yearText(point.year)), DateUnit::Other};
    if (!point.month)
        return {yearText(point.year), DateUnit::Year};
    return point.day || point.dayUnknown > 0 ? dayWords(point) : monthOrSeasonWords(point);
}

/// Alone, "about" stands before the date; within a phrase some languages put it behind.
QString pointWords(const EdtfPoint &point, DateForm form = DateForm::Alone)
{
    const Words words = unmarkedWords(point);
    const bool about = point.qualification == Qualification::Approximate || point.qualification == Qualification::Both;
    const bool uncertain = point.qualification == Qualification::Uncertain || point.qualification == Qualification::Both;
    QString text = inForm(words.text, words.unit, about && form == DateForm::Alone ? DateForm::Phrase : form);
    if (about)
        text = (form == DateForm::Alone ? Texts::tr("about %1") : Texts::tr("about %1", "within a phrase: since about 2024"))
                   .arg(text);
    return uncertain ? Texts::tr("%1 (uncertain)").arg(text) : text;
}

/// Of a first and a last date what the last does not say: "10" before "11 July 2024", "March" before "May 2022". Only plain days
/// of one month and plain months of one year share their end.
QString firstShort(const EdtfPoint &first, const EdtfPoint &last, DateForm form)
{
    const auto plain = [](const EdtfPoint &point) {
        return point.month && *point.month <= 12 && point.dayUnknown == 0 && !point.monthUnknown && point.yearUnknown == 0 &&
               !point.secondOfDay && point.qualification == Qualification::None;
    };
    if (!plain(first) || !plain(last) || first.year != last.year || first.day.has_value() != last.day.has_value())
        return pointWords(first, form);
    if (!first.day)
        return inForm(monthName(*first.month), monthUnit(monthName(*first.month)), form);
    return first.month == last.month ? inForm(dayNumber(*first.day), DateUnit::Day, form) : pointWords(first, form);
}

QString fromTo(const EdtfPoint &first, const EdtfPoint &last)
{
    return Texts::tr("%1 to %2", "date, date").arg(firstShort(first, last, DateForm::From), pointWords(last, DateForm::To));
}

QString intervalText(const Edtf &date)
{
    if (date.hasOpenEnd())
        return Texts::tr("since %1").arg(pointWords(*date.start(), DateForm::Phrase));
    if (date.hasOpenStart())
        return Texts::tr("until %1").arg(pointWords(*date.end(), DateForm::Until));
    return fromTo(*date.start(), *date.end());
}

QString oneOfText(const Edtf &date)
{
    constexpr auto form = DateForm::Phrase;
    const auto &members = date.members();
    QStringList texts;
    for (std::size_t index = 0; index < members.size(); ++index) {
        const Edtf::Member &member = members[index];
        if (member.first != member.last)
            texts
                << Texts::tr("between %1 and %2").arg(firstShort(member.first, member.last, form), pointWords(member.last, form));
        else if (index + 1 < members.size())
            texts << firstShort(member.first, members[index + 1].first, form);
        else
            texts << pointWords(member.first, form);
    }
    const QString last = texts.takeLast();
    return texts.isEmpty() ? last : Texts::tr("%1 or %2").arg(texts.join(QStringLiteral(", ")), last);
}

EdtfPoint pointOf(CivilSecond second, Precision unit)
{
    const auto day = civilDay(second);
    EdtfPoint point;
    point.year = static_cast<int>(day.year());
    if (unit != Precision::Year)
        point.month = static_cast<int>(static_cast<unsigned>(day.month()));
    if (unit == Precision::Day)
        point.day = static_cast<int>(static_cast<unsigned>(day.day()));
    return point;
}

QString stretchOf(const EdtfPoint &from, const EdtfPoint &to)
{
    return from == to ? pointWords(from) : fromTo(from, to);
}

} // namespace

QString dateText(const Edtf &date)
{
    switch (date.kind()) {
    case Edtf::Kind::Point:
        return pointWords(date.head());
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
    return stretchOf(pointOf(first, Precision::Day), pointOf(last, Precision::Day));
}

QString stretchText(CivilSecond first, CivilSecond last)
{
    const CivilSecond days = (last - first) / secondsPerDay;
    const Precision unit = days < mostDays ? Precision::Day : days < mostMonths * 30 ? Precision::Month : Precision::Year;
    return stretchOf(pointOf(first, unit), pointOf(last, unit));
}

QString dayText(std::int64_t day)
{
    return spanText(day * secondsPerDay, day * secondsPerDay);
}

} // namespace dateline
