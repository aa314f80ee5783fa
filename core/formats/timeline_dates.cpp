#include "formats/timeline_dates.h"

#include <QRegularExpression>

namespace dateline {

namespace {

EdtfPoint dayOf(CivilSecond second)
{
    const auto day = civilDay(second);
    EdtfPoint point;
    point.year = static_cast<int>(day.year());
    point.month = static_cast<int>(static_cast<unsigned>(day.month()));
    point.day = static_cast<int>(static_cast<unsigned>(day.day()));
    return point;
}

/// Neither a season nor a decade nor the tens of July.
bool isPlain(const EdtfPoint &point)
{
    return point.yearUnknown == 0 && !point.monthUnknown && point.dayUnknown == 0 && point.month.value_or(1) <= 12;
}

EdtfPoint unqualified(EdtfPoint point)
{
    point.qualification = Qualification::None;
    return point;
}

EdtfPoint firstOf(const EdtfPoint &point)
{
    return isPlain(point) ? unqualified(point) : dayOf(earliestOf(point));
}
EdtfPoint lastOf(const EdtfPoint &point)
{
    return isPlain(point) ? unqualified(point) : dayOf(latestOf(point));
}

std::optional<Edtf> parsed(const QString &text)
{
    const auto date = Edtf::parse(text);
    return date ? std::optional(*date) : std::nullopt;
}

std::optional<int> numberOf(const QRegularExpressionMatch &match, const char *name)
{
    const QString digits = match.captured(QLatin1String(name));
    return digits.isEmpty() ? std::nullopt : std::optional(digits.toInt());
}

/// "Z", "UTC", "+4", "-0600", "GMT+04:00".
std::optional<int> zoneOf(const QString &zone)
{
    static const QRegularExpression offset(QStringLiteral("([+-])(\\d{1,2}):?(\\d{2})?$"));
    if (zone.isEmpty())
        return std::nullopt;
    const QRegularExpressionMatch match = offset.match(zone);
    const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    return match.captured(1) == QLatin1String("-") ? -minutes : minutes;
}

const QString clockPattern = QStringLiteral("(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?"
                                            "\\s*(?:(?<half>[AaPp])(?:\\.?[Mm])?\\.?)?"
                                            "\\s*(?<zone>Z|(?:UTC|GMT)?[+-]\\d{1,2}:?(?:\\d{2})?|UTC|GMT)?");

std::optional<ClockTime> timeOf(const QRegularExpressionMatch &match, Midnight midnight)
{
    auto hour = numberOf(match, "hour");
    if (!hour)
        return std::nullopt;
    if (const QString half = match.captured(QStringLiteral("half")).toLower(); !half.isEmpty() && *hour <= 12)
        hour = *hour % 12 + (half == QLatin1String("p") ? 12 : 0);
    const ClockTime time{*hour, numberOf(match, "minute").value_or(0), numberOf(match, "second"),
                         zoneOf(match.captured(QStringLiteral("zone")))};
    return time.isMidnight() && midnight == Midnight::IsDay ? std::nullopt : std::optional(time);
}

int monthNamed(const QString &name)
{
    static const QString names = QStringLiteral("janfebmaraprmayjunjulaugsepoctnovdec");
    const qsizetype at = names.indexOf(name.left(3).toLower());
    return !name.isEmpty() && at >= 0 && at % 3 == 0 ? static_cast<int>(at / 3) + 1 : 0;
}

EdtfPoint asDay(const EdtfPoint &point, CivilSecond second)
{
    return point.day ? point : dayOf(second);
}

} // namespace

TimelineDates timelineDates(const Edtf &date)
{
    if (date.kind() == Edtf::Kind::OneOf)
        return {dayOf(*date.earliest()), dayOf(*date.latest())};
    if (date.kind() == Edtf::Kind::Point) {
        const EdtfPoint &point = *date.start();
        return isPlain(point) ? TimelineDates{unqualified(point), {}} : TimelineDates{firstOf(point), lastOf(point)};
    }
    if (!date.start())
        return {lastOf(*date.end()), {}};
    return {firstOf(*date.start()), date.end() ? std::optional(lastOf(*date.end())) : std::nullopt};
}

TimelineDates timelineDays(const Edtf &date)
{
    const TimelineDates dates = timelineDates(date);
    const EdtfPoint &last = dates.end ? *dates.end : *dates.start;
    const bool isWide = dates.end || !last.day;
    if (date.hasOpenStart())
        return {asDay(last, latestOf(last)), {}};
    if (date.hasOpenEnd())
        return {asDay(*dates.start, earliestOf(*dates.start)), {}};
    return {asDay(*dates.start, earliestOf(*dates.start)), isWide ? std::optional(asDay(last, latestOf(last))) : std::nullopt};
}

std::optional<Edtf> edtfOf(const TimelineDates &dates, const QString &qualifier)
{
    if (!dates.start)
        return std::nullopt;
    const QString start = pointText(*dates.start) + qualifier;
    return parsed(!dates.end || dates.end == dates.start ? start : start + u'/' + pointText(*dates.end) + qualifier);
}

std::optional<Edtf> someTimeIn(const TimelineDates &dates)
{
    if (!dates.start || !dates.end)
        return std::nullopt;
    return parsed(u'[' + pointText(*dates.start) + QStringLiteral("..") + pointText(*dates.end) + u']');
}

std::optional<EdtfPoint> pointOf(int year, std::optional<int> month, std::optional<int> day, const std::optional<ClockTime> &time)
{
    const bool isSpelled = month.value_or(1) >= 1 && month.value_or(1) <= 12 && (!day || month) && (!time || day);
    const bool isTime = !time || (time->hour >= 0 && time->hour <= 23 && time->minute >= 0 && time->minute <= 59 &&
                                  time->second.value_or(0) >= 0 && time->second.value_or(0) <= 59);
    if (!isSpelled || !isTime)
        return std::nullopt;
    EdtfPoint point;
    point.year = year;
    point.month = month;
    point.day = day;
    if (time) {
        point.secondOfDay = (time->hour * 60 + time->minute) * 60 + time->second.value_or(0);
        point.hasSeconds = time->second.has_value();
        point.zoneMinutes = time->zoneMinutes;
    }
    return parsed(pointText(point)) ? std::optional(point) : std::nullopt;
}

std::optional<ClockTime> clockTime(const QString &text)
{
    static const QRegularExpression form(u'^' + clockPattern + u'$');
    return timeOf(form.match(text.trimmed()), Midnight::IsTime);
}

std::optional<EdtfPoint> pointOfIso(const QString &text, Midnight midnight)
{
    static const QRegularExpression form(
        QStringLiteral("^(?<year>[+-]?\\d{1,6})(?:-(?<month>\\d{1,2})(?:-(?<day>\\d{1,2})(?:[T ]%1)?)?)?$").arg(clockPattern));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return pointOf(*numberOf(match, "year"), numberOf(match, "month"), numberOf(match, "day"), timeOf(match, midnight));
}

std::optional<EdtfPoint> pointOfWords(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:[A-Z][a-z]{2,8},? )?(?<month>[A-Z][a-z]{2,8})\\.?(?: (?<day>\\d{1,2}),?)? (?<year>\\d{1,4})"
                       "(?: %1(?: \\([^)]*\\))?)?$")
            .arg(clockPattern));
    static const QRegularExpression era(QStringLiteral("^(?<year>\\d{1,6}) ?(?<era>BCE?|AD|CE)$"),
                                        QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.simplified();
    if (const QRegularExpressionMatch match = era.match(trimmed); match.hasMatch()) {
        const int year = *numberOf(match, "year");
        return pointOf(match.captured(QStringLiteral("era")).startsWith(u'B', Qt::CaseInsensitive) ? 1 - year : year);
    }
    const QRegularExpressionMatch match = form.match(trimmed);
    const int month = monthNamed(match.captured(QStringLiteral("month")));
    if (month == 0)
        return pointOfIso(trimmed, Midnight::IsDay);
    return pointOf(*numberOf(match, "year"), month, numberOf(match, "day"), timeOf(match, Midnight::IsDay));
}

} // namespace dateline
