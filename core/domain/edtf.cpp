#include "domain/edtf.h"

#include "domain/edtf_parser.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

namespace dateline {

namespace {

constexpr std::array<int, 4> powersOfTen{1, 10, 100, 1000};

struct Months {
    int year;
    unsigned first;
    int lastYear;
    unsigned last;
};

/// The whole months a point covers, its day left aside. Years counted away from zero: -004X is -49 to -40.
Months monthsOf(const EdtfPoint &point)
{
    if (!point.month) {
        const int more = powersOfTen[static_cast<std::size_t>(point.yearUnknown)] - 1;
        return {point.year < 0 ? point.year - more : point.year, 1, point.year < 0 ? point.year : point.year + more, 12};
    }
    const int month = *point.month;
    if (month <= 12)
        return {point.year, static_cast<unsigned>(month), point.year, static_cast<unsigned>(month)};
    if (month >= 33) {
        const auto first = static_cast<unsigned>((month - 33) * 3 + 1);
        return {point.year, first, point.year, first + 2};
    }
    if (month == 24) // the winter that begins in December of this year
        return {point.year, 12, point.year + 1, 2};
    const auto first = static_cast<unsigned>((month - 21) * 3 + 3);
    return {point.year, first, point.year, first + 2};
}

/// REQUIRES: `value` is not negative.
QString digits(int value, int width) { return QString::number(value).rightJustified(width, QLatin1Char('0')); }

QString yearText(const EdtfPoint &point)
{
    const int size = std::abs(point.year);
    const QString sign = point.year < 0 ? QStringLiteral("-") : QString();
    if (size > 9999)
        return QLatin1Char('Y') + sign + QString::number(size);
    QString text = digits(size, 4);
    text.chop(point.yearUnknown);
    return sign + text + QString(point.yearUnknown, QLatin1Char('X'));
}

QString timeText(const EdtfPoint &point)
{
    const int second = *point.secondOfDay;
    QString text = QLatin1Char('T') + digits(second / 3600, 2) + QLatin1Char(':') + digits(second / 60 % 60, 2);
    if (point.hasSeconds)
        text += QLatin1Char(':') + digits(second % 60, 2);
    if (!point.zoneMinutes)
        return text;
    const int zone = std::abs(*point.zoneMinutes);
    if (zone == 0)
        return text + QLatin1Char('Z');
    return text + QLatin1Char(*point.zoneMinutes < 0 ? '-' : '+') + digits(zone / 60, 2) + QLatin1Char(':') +
           digits(zone % 60, 2);
}

Precision precisionOf(const EdtfPoint &point)
{
    if (point.secondOfDay)
        return point.hasSeconds ? Precision::Second : Precision::Minute;
    if (point.day)
        return point.dayUnknown == 0 ? Precision::Day : Precision::Days;
    if (point.month)
        return *point.month <= 12 ? Precision::Month : *point.month >= 33 ? Precision::Quarter : Precision::Season;
    constexpr std::array<Precision, 4> years{Precision::Year, Precision::Decade, Precision::Century, Precision::Millennium};
    return years[static_cast<std::size_t>(point.yearUnknown)];
}

} // namespace

QString pointText(const EdtfPoint &point)
{
    QString text = yearText(point);
    if (point.monthUnknown)
        text += QStringLiteral("-XX");
    if (point.month)
        text += QLatin1Char('-') + digits(*point.month, 2);
    if (point.dayUnknown == 2)
        text += QStringLiteral("-XX");
    else if (point.dayUnknown == 1)
        text += QLatin1Char('-') + QString::number(*point.day / 10) + QLatin1Char('X');
    else if (point.day)
        text += QLatin1Char('-') + digits(*point.day, 2);
    if (point.secondOfDay)
        text += timeText(point);
    switch (point.qualification) {
    case Qualification::None:
        return text;
    case Qualification::Approximate:
        return text + QLatin1Char('~');
    case Qualification::Uncertain:
        return text + QLatin1Char('?');
    case Qualification::Both:
        return text + QLatin1Char('%');
    }
    return text;
}

CivilSecond earliestOf(const EdtfPoint &point)
{
    const Months months = monthsOf(point);
    const unsigned day = point.day ? std::max(1u, static_cast<unsigned>(*point.day)) : 1;
    return civilSecond(months.year, months.first, day) + point.secondOfDay.value_or(0);
}

CivilSecond latestOf(const EdtfPoint &point)
{
    const Months months = monthsOf(point);
    const unsigned longest = daysInMonth(months.lastYear, months.last);
    unsigned day = longest;
    if (point.day)
        day =
            point.dayUnknown == 0 ? static_cast<unsigned>(*point.day) : std::min(longest, static_cast<unsigned>(*point.day) + 9);
    const CivilSecond start = civilSecond(months.lastYear, months.last, day);
    if (!point.secondOfDay)
        return start + secondsPerDay - 1;
    return start + *point.secondOfDay + (point.hasSeconds ? 0 : 59);
}

Result<Edtf> Edtf::parse(const QString &text)
{
    EdtfParser parser(text);
    const auto bad = [&] { return failure(ErrorCode::BadDate, {text}, {}, 0, parser.errorColumn()); };
    Edtf date;
    if (parser.take(QLatin1Char('['))) {
        date.m_kind = Kind::OneOf;
        do {
            const auto member = parser.member();
            if (!member)
                return bad();
            date.m_members.push_back(*member);
        } while (parser.take(QLatin1Char(',')));
        const bool single = date.m_members.size() == 1 && date.m_members[0].first == date.m_members[0].last;
        if (!parser.take(QLatin1Char(']')) || !parser.atEnd() || single)
            return bad();
        return date;
    }
    const bool openStart = parser.takeDots();
    if (!openStart && !(date.m_start = parser.point()))
        return bad();
    if (!openStart && parser.atEnd())
        return date;
    date.m_kind = Kind::Interval;
    if (!parser.take(QLatin1Char('/')))
        return bad();
    const int end = parser.position();
    const bool openEnd = parser.takeDots();
    if (openStart && openEnd)
        parser.fail(end);
    if ((openStart && openEnd) || (!openEnd && !(date.m_end = parser.point())) || !parser.atEnd())
        return bad();
    if (date.m_start && date.m_end && earliestOf(*date.m_start) > latestOf(*date.m_end)) {
        parser.fail(end);
        return bad();
    }
    return date;
}

Edtf Edtf::day(std::chrono::year_month_day day)
{
    Edtf date;
    date.m_start.emplace();
    date.m_start->year = static_cast<int>(day.year());
    date.m_start->month = static_cast<int>(static_cast<unsigned>(day.month()));
    date.m_start->day = static_cast<int>(static_cast<unsigned>(day.day()));
    return date;
}

QString Edtf::toString() const
{
    const auto side = [](const std::optional<EdtfPoint> &point) { return point ? pointText(*point) : QStringLiteral(".."); };
    switch (m_kind) {
    case Kind::Point:
        return pointText(*m_start);
    case Kind::Interval:
        return side(m_start) + QLatin1Char('/') + side(m_end);
    case Kind::OneOf:
        break;
    }
    QStringList members;
    for (const Member &member : m_members)
        members << (member.first == member.last ? pointText(member.first)
                                                : pointText(member.first) + QStringLiteral("..") + pointText(member.last));
    return QLatin1Char('[') + members.join(QLatin1Char(',')) + QLatin1Char(']');
}

const EdtfPoint &Edtf::head() const
{
    if (m_kind == Kind::OneOf)
        return m_members.front().first;
    return m_start ? *m_start : *m_end;
}

Precision Edtf::precision() const
{
    Precision coarsest = Precision::Second;
    const auto see = [&](const EdtfPoint &point) { coarsest = std::max(coarsest, precisionOf(point)); };
    if (m_start)
        see(*m_start);
    if (m_end)
        see(*m_end);
    for (const Member &member : m_members) {
        see(member.first);
        see(member.last);
    }
    return coarsest;
}

Qualification Edtf::qualification() const
{
    // None, Approximate, Uncertain and Both are 0 to 3: two bits, one for each mark.
    int bits = 0;
    const auto see = [&](const EdtfPoint &point) { bits |= static_cast<int>(point.qualification); };
    if (m_start)
        see(*m_start);
    if (m_end)
        see(*m_end);
    for (const Member &member : m_members) {
        see(member.first);
        see(member.last);
    }
    return static_cast<Qualification>(bits);
}

std::optional<CivilSecond> Edtf::earliest() const
{
    if (m_kind == Kind::OneOf) {
        return earliestOf(std::ranges::min(m_members, {}, [](const Member &member) { return earliestOf(member.first); }).first);
    }
    return m_start ? std::optional(earliestOf(*m_start)) : std::nullopt;
}

std::optional<CivilSecond> Edtf::latest() const
{
    if (m_kind == Kind::OneOf) {
        return latestOf(std::ranges::max(m_members, {}, [](const Member &member) { return latestOf(member.last); }).last);
    }
    if (m_kind == Kind::Point)
        return latestOf(*m_start);
    return m_end ? std::optional(latestOf(*m_end)) : std::nullopt;
}

bool timelineBefore(const Edtf &a, const Edtf &b)
{
    const auto key = [](const Edtf &date) {
        constexpr CivilSecond open = std::numeric_limits<CivilSecond>::max();
        const CivilSecond latest = date.latest().value_or(open);
        return std::tuple(date.earliest().value_or(latest), latest);
    };
    return key(a) < key(b);
}

} // namespace dateline
