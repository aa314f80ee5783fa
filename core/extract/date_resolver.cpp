#include "extract/date_resolver.h"

#include "extract/movable_days.h"
#include "extract/timex_value.h"

#include <algorithm>
#include <cmath>

namespace dateline {

using enum DateSlot;

namespace {

constexpr int nearDays = 45; // a day without a year this near to the publication day is of the running story

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

bool hasTime(const DateShape &shape)
{
    return shape.has(Clock) || (shape.has(Hour) && shape.has(AmPm)) || shape.has(Hour);
}

QString timeOf(const DateShape &shape)
{
    if (!shape.has(Clock) && !shape.has(Hour))
        return shape.has(Part) ? partValue(shape.as<DayPart>(Part)) : QString();
    int second = shape.has(Clock) ? shape[Clock] : shape[Hour] * 3600;
    if (shape.has(AmPm) && second < 13 * 3600)
        second = second % (12 * 3600) + shape[AmPm] * 3600;
    const QString value = clockValue(std::min(second, 24 * 3600 - 1));
    return shape.has(Zone) ? value + zoneValue(shape[Zone]) : value;
}

} // namespace

std::optional<std::chrono::sys_days> DateAnchor::sysDay() const
{
    return day > 0 ? civilDayOf(year, month, day) : std::nullopt;
}

ResolvedDate DateResolver::resolve(const DateShape &shape, DateKind kind, DateMatch::Pairing pairing,
                                   const DateSurroundings &around)
{
    m_around = around;
    m_pairing = pairing;
    switch (kind) {
    case DateKind::Calendar:
    case DateKind::Range:
    case DateKind::List:
        return calendar(shape);
    case DateKind::Deictic:
        return deictic(shape);
    case DateKind::Shift:
        return shift(shape);
    case DateKind::YearAgo:
        return yearAgo(shape);
    case DateKind::Duration:
        return duration(shape);
    case DateKind::Set:
        return set(shape);
    case DateKind::Reference:
        return reference(shape);
    case DateKind::Holiday:
        return holiday(shape);
    case DateKind::Name:
        break;
    }
    return {};
}

ResolvedDate DateResolver::made(TimexType type, const QString &value, const DateShape &shape, Reason reason) const
{
    ResolvedDate date;
    date.timex = {type, value, shape.has(Mod) ? shape.as<TimexMod>(Mod) : TimexMod::None, {}, {}};
    date.edtf = edtfOf(date.timex, m_view.published);
    date.reason = std::move(reason);
    return date;
}

ResolvedDate DateResolver::unresolved(TimexType type, const QString &value, bool fromText) const
{
    return {{type, value, TimexMod::None, {}, {}},
            std::nullopt,
            {fromText || m_view.published ? ReasonCode::NoDateNamedBefore : ReasonCode::NoPublicationDate, {}}};
}

void DateResolver::remember(int year, int month, int day, const ResolvedDate &date)
{
    if (isAside(year))
        return;
    m_anchor = DateAnchor{
        year, month, day, m_around.paragraph, month > 0 || m_around.opens, date.edtf ? date.edtf->toString() : yearValue(year)};
}

/// A story that names another year within a sentence and then goes on in its own has only looked ahead or back.
bool DateResolver::isAside(int year) const
{
    return m_view.isStory && m_anchor && year != m_anchor->year && !m_around.opens && m_around.nextYear == m_anchor->year;
}

ResolvedDate DateResolver::calendar(const DateShape &shape)
{
    if (shape.has(Date) || shape.has(FixedDay))
        return wholeDate(shape, shape.has(Date) ? shape[Date] : shape[FixedDay]);
    const bool isDecade = shape.has(Year) && shape[Year] % 10 == 0 && shape.has(Plural) && !shape.has(Month) &&
                          (!shape.has(Unit) || shape.as<DateUnit>(Unit) == DateUnit::Year);
    if (isDecade) { // "les années 1990"
        DateShape decadeShape = shape;
        decadeShape.set(Decade, shape[Year] / 10);
        return decade(decadeShape);
    }
    if (shape.has(Decade) || shape.has(DecadeWord))
        return decade(shape);
    if (shape.has(Ordinal) && shape.has(Unit) && shape.as<DateUnit>(Unit) == DateUnit::Century)
        return century(shape);
    if (shape.has(Month) && shape.has(Unit) &&
        (shape.as<DateUnit>(Unit) == DateUnit::Week || shape.as<DateUnit>(Unit) == DateUnit::Day))
        return weekOfMonth(shape);
    if (shape.has(Month))
        return monthOrDay(shape, yearOf(shape, shape[Month], shape.value(Day, shape.value(Ordinal, 0))));
    if (shape.has(Weekday))
        return weekday(shape);
    if (shape.has(Today))
        return deictic(shape);
    const bool isQuarter = shape.has(QuarterNumber) || (shape.has(Unit) && shape.as<DateUnit>(Unit) == DateUnit::Quarter);
    if (shape.has(Season) || isQuarter || shape.has(Half))
        return partOfYear(shape, yearOf(shape, 0, 0));
    if (const auto year = writtenYear(shape)) {
        ResolvedDate date = made(TimexType::Date, yearValue(*year), shape, {ReasonCode::CompleteInText, {}});
        if (!m_around.names || !m_anchor || m_anchor->month == 0) // the story goes on in its own year
            remember(*year, 0, 0, date);
        return date;
    }
    if (hasTime(shape) || shape.has(Part))
        return timeOnly(shape);
    return dayOfMonth(shape);
}

std::optional<int> DateResolver::writtenYear(const DateShape &shape) const
{
    if (shape.has(Era) && (shape.has(Number) || shape.has(Year))) {
        const int year = shape.has(Year) ? shape[Year] : shape[Number] / 10;
        return shape[Era] == 1 ? 1 - year : year;
    }
    if (shape.has(ShortYear) && shape.has(Year) && m_pairing == DateMatch::Pairing::Second)
        return shape[Year] / 100 * 100 + shape[ShortYear];
    if (shape.has(Year))
        return shape[Year];
    if (!shape.has(ShortYear))
        return std::nullopt;
    // The century that brings it nearest to what the text speaks of.
    const auto base = m_view.isStory && m_anchor ? m_anchor : publicationAnchor();
    const int from = base ? base->year : 1980;
    const int year = from / 100 * 100 + shape[ShortYear];
    return year > from + 20 ? year - 100 : year;
}

DateResolver::YearChoice DateResolver::nearestYear(int month, int day) const
{
    const std::chrono::sys_days today{*m_view.published};
    std::optional<int> best;
    std::int64_t distance = 0;
    for (int year = yearOfDay(today) - 1; year <= yearOfDay(today) + 1; ++year) {
        const auto candidate = civilDayOf(year, month, day > 0 ? day : std::clamp(dayOfDay(today), 1, 28));
        if (!candidate)
            continue;
        const std::int64_t away = (*candidate - today).count();
        const bool behind = day == 0 && m_around.tense == DateTense::Past && away > 0;
        const bool ahead = day == 0 && m_around.tense == DateTense::Future && away < 0;
        if (!behind && !ahead && (!best || std::abs(away) < std::abs(distance))) {
            best = year;
            distance = away;
        }
    }
    // Months are told apart by their number alone: "in July" of a July is this one.
    const bool nextOne = day == 0 && best && distance > 0 && m_around.tense == DateTense::Future;
    const bool lastOne = day == 0 && best && distance <= 0 && m_around.tense == DateTense::Past;
    const ReasonCode code = nextOne ? ReasonCode::NextAfter : lastOne ? ReasonCode::LatestBefore : ReasonCode::NearestYear;
    return {best, publicationReason(code)};
}

DateResolver::YearChoice DateResolver::yearOf(const DateShape &shape, int month, int day)
{
    if (const auto year = writtenYear(shape))
        return {year, {ReasonCode::CompleteInText, {}}};
    if (shape.has(Direction)) {
        const auto direction = shape.as<DateDirection>(Direction);
        const bool fromText = seenFromText(direction, shape.has(Definite));
        const auto base = baseFor(fromText);
        if (!base)
            return {std::nullopt, unresolved(TimexType::Date, {}, fromText).reason};
        const bool back = direction == DateDirection::Last || direction == DateDirection::Previous;
        const bool ahead = direction == DateDirection::Next || direction == DateDirection::Following;
        return {base->year + (ahead ? 1 : back ? -1 : 0), reasonFor(fromText)};
    }
    const bool anchored = m_anchor && m_anchor->paragraph == m_around.paragraph;
    if (m_anchor && (m_view.isStory || (anchored && !m_view.published)))
        return {m_anchor->year, {ReasonCode::YearNamedBefore, {m_anchor->edtf}}};
    if (!m_view.published)
        return {std::nullopt, {ReasonCode::NoPublicationDate, {}}};
    if (month == 0)
        return {std::nullopt, publicationReason(ReasonCode::LatestBefore)};
    const YearChoice nearest = nearestYear(month, day);
    if (!anchored || !m_anchor->leads || !nearest.year || m_around.tense == DateTense::Future ||
        m_anchor->year >= static_cast<int>(m_view.published->year()))
        return nearest;
    // Background: the paragraph speaks of an earlier year.
    const auto candidate = civilDayOf(*nearest.year, month, day > 0 ? day : 15);
    const bool running = candidate && std::abs((*candidate - Days{*m_view.published}).count()) <= nearDays;
    return running ? nearest : YearChoice{m_anchor->year, {ReasonCode::YearNamedBefore, {m_anchor->edtf}}};
}

ResolvedDate DateResolver::dayAndTime(Days day, const DateShape &shape, const Reason &reason)
{
    const QString time = timeOf(shape);
    ResolvedDate date = made(time.isEmpty() ? TimexType::Date : TimexType::Time, dayValue(day) + time, shape, reason);
    remember(yearOfDay(day), monthOfDay(day), dayOfDay(day), date);
    return date;
}

ResolvedDate DateResolver::wholeDate(const DateShape &shape, int packed)
{
    const auto day = civilDayOf(packed / 10000, packed / 100 % 100, packed % 100);
    return dayAndTime(*day, shape,
                      shape.has(FixedDay) ? Reason{ReasonCode::KnownDay, {m_around.words}}
                                          : Reason{ReasonCode::CompleteInText, {}});
}

ResolvedDate DateResolver::monthOrDay(const DateShape &shape, const YearChoice &year)
{
    const int month = shape[Month];
    const int day = shape.value(Day, shape.value(Ordinal, 0));
    const QString time = timeOf(shape);
    if (!year.year) {
        const QString value = QStringLiteral("XXXX-") + monthValue(2000, month).mid(5) +
                              (day > 0 ? dayValue(*civilDayOf(2000, 1, std::min(day, 31))).mid(7) : QString());
        return {{time.isEmpty() ? TimexType::Date : TimexType::Time, value + time, TimexMod::None, {}, {}},
                std::nullopt,
                year.reason};
    }
    if (const auto whole = civilDayOf(*year.year, month, day))
        return dayAndTime(*whole, shape, year.reason);
    ResolvedDate date = made(TimexType::Date, monthValue(*year.year, month), shape, year.reason);
    remember(*year.year, month, 0, date);
    return date;
}

/// "the first week of May", "the last days of May": its beginning, its end.
ResolvedDate DateResolver::weekOfMonth(const DateShape &shape)
{
    DateShape month;
    month.set(Month, shape[Month]);
    if (shape.has(Year))
        month.set(Year, shape[Year]);
    const int number = shape.value(Ordinal, 0);
    if (number <= 1 || number >= 4)
        month.set(Mod, static_cast<int>(number == 1 ? TimexMod::Start : TimexMod::End));
    else
        month.set(Mod, static_cast<int>(TimexMod::Mid));
    return monthOrDay(month, yearOf(month, month[Month], 0));
}

ResolvedDate DateResolver::partOfYear(const DateShape &shape, const YearChoice &found)
{
    const bool isSeason = shape.has(Season);
    const bool isHalf = !isSeason && shape.has(Half);
    const int quarter = shape.has(QuarterNumber) ? shape[QuarterNumber] : std::clamp(shape.value(Ordinal, 1), 1, 4);
    const int firstMonth = isSeason ? shape[Season] * 3 + 3 : isHalf ? shape[Half] * 6 - 5 : quarter * 3 - 2;
    const auto value = [&](const QString &year) {
        const QString text = isSeason ? seasonValue(2000, shape[Season])
                             : isHalf ? QStringLiteral("2000-H") + QString::number(shape[Half])
                                      : quarterValue(2000, quarter);
        return year + text.mid(4);
    };
    YearChoice year = found;
    if (!year.year && m_view.published) {
        // The latest that has begun; the next one where the sentence looks ahead.
        const std::chrono::sys_days today{*m_view.published};
        const bool begun = monthOfDay(today) >= firstMonth;
        const bool ahead = m_around.tense == DateTense::Future && isSeason;
        const bool running = begun && monthOfDay(today) < firstMonth + 3;
        year.year = yearOfDay(today) + (ahead ? (begun && !running ? 1 : 0) : (begun ? 0 : -1));
        year.reason = publicationReason(ahead ? ReasonCode::NextAfter : ReasonCode::LatestBefore);
    }
    if (!year.year)
        return {{TimexType::Date, value(QStringLiteral("XXXX")), TimexMod::None, {}, {}}, std::nullopt, year.reason};
    ResolvedDate date = made(TimexType::Date, value(yearValue(*year.year)), shape, year.reason);
    remember(*year.year, isSeason ? firstMonth : 0, 0, date);
    if (!isSeason && !isHalf)
        m_quarter = DateAnchor{*year.year, quarter * 3, 0, m_around.paragraph, true, {}};
    return date;
}

ResolvedDate DateResolver::weekday(const DateShape &shape)
{
    const bool fromText = m_view.isStory;
    const auto base = baseFor(fromText);
    const auto day = base ? base->sysDay() : std::nullopt;
    const std::chrono::weekday wanted{static_cast<unsigned>(shape[Weekday])};
    if (!day) {
        const QString time = timeOf(shape);
        return unresolved(time.isEmpty() ? TimexType::Date : TimexType::Time,
                          QStringLiteral("XXXX-WXX-") + QString::number(shape[Weekday]) + time, fromText);
    }
    const Days from = day.value_or(Days{});
    if (fromText)
        return dayAndTime(from + (wanted - std::chrono::weekday{from}), shape, reasonFor(true));
    const bool ahead = m_around.tense == DateTense::Future;
    const auto back = std::chrono::weekday{from} - wanted;
    if (!ahead || back.count() == 0)
        return dayAndTime(from - back, shape, publicationReason(ReasonCode::LatestBefore));
    return dayAndTime(from + (std::chrono::days{7} - back), shape, publicationReason(ReasonCode::NextAfter));
}

ResolvedDate DateResolver::timeOnly(const DateShape &shape)
{
    const bool fromText = m_view.isStory || (m_anchor && m_anchor->day > 0 && m_anchor->paragraph == m_around.paragraph);
    const auto base = baseFor(fromText);
    const auto day = base ? base->sysDay() : std::nullopt;
    if (!day)
        return unresolved(TimexType::Time, QStringLiteral("XXXX-XX-XX") + timeOf(shape), fromText);
    return dayAndTime(*day, shape, reasonFor(fromText));
}

ResolvedDate DateResolver::dayOfMonth(const DateShape &shape)
{
    const int day = shape.value(Ordinal, 0);
    const bool fromText = m_view.isStory || (m_anchor && m_anchor->month > 0);
    const auto base = baseFor(fromText);
    const auto whole = base && base->month > 0 ? civilDayOf(base->year, base->month, day) : std::nullopt;
    if (!whole)
        return unresolved(TimexType::Date, QStringLiteral("XXXX-XX-") + QStringLiteral("%1").arg(day, 2, 10, QLatin1Char('0')),
                          fromText);
    return dayAndTime(*whole, shape, reasonFor(fromText));
}

ResolvedDate DateResolver::century(const DateShape &shape)
{
    const int number = shape[Ordinal];
    const bool before = shape.has(Era) && shape[Era] == 1;
    const QString value =
        (before ? QStringLiteral("BC") : QString()) + QStringLiteral("%1").arg(number - 1, 2, 10, QLatin1Char('0'));
    return made(TimexType::Date, value, shape, {ReasonCode::CompleteInText, {}});
}

ResolvedDate DateResolver::decade(const DateShape &shape)
{
    if (shape.has(DecadeWord)) {
        const auto base = m_view.isStory && m_anchor ? m_anchor : publicationAnchor();
        const int from = base ? base->year : 2000;
        int year = from / 100 * 100 + shape[DecadeWord] * 10;
        year -= year > from ? 100 : 0;
        return made(TimexType::Date, decadeValue(year), shape,
                    base ? reasonFor(m_view.isStory) : Reason{ReasonCode::CompleteInText, {}});
    }
    const bool before = shape.has(Era) && shape[Era] == 1;
    const QString value =
        (before ? QStringLiteral("BC") : QString()) + QStringLiteral("%1").arg(shape[Decade], 3, 10, QLatin1Char('0'));
    return made(TimexType::Date, value, shape, {ReasonCode::CompleteInText, {}});
}

ResolvedDate DateResolver::holiday(const DateShape &shape)
{
    if (shape.has(FixedDay))
        return wholeDate(shape, shape[FixedDay]);
    const auto dayIn = [&](int year) {
        return shape.has(Movable) ? std::optional(movableDay(static_cast<MovableDay>(shape[Movable]), year))
                                  : civilDayOf(year, shape[Holiday] / 100, shape[Holiday] % 100);
    };
    const auto usual = dayIn(2000);
    const YearChoice year = yearOf(shape, monthOfDay(*usual), dayOfDay(*usual));
    if (!year.year)
        return {{TimexType::Date,
                 QStringLiteral("XXXX") + (shape.has(Movable) ? QString() : dayValue(*usual).mid(4)),
                 TimexMod::None,
                 {},
                 {}},
                std::nullopt,
                year.reason};
    return dayAndTime(*dayIn(*year.year), shape,
                      year.reason.code == ReasonCode::CompleteInText ? Reason{ReasonCode::KnownDay, {m_around.words}}
                                                                     : year.reason);
}

} // namespace dateline
