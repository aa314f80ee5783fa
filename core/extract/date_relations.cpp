#include "extract/date_resolver.h"

#include "extract/timex_value.h"

#include <algorithm>
#include <cmath>

namespace dateline {

using enum DateSlot;

namespace {

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

/// The first day of what an anchor names.
std::optional<std::chrono::sys_days> startOf(const DateAnchor &anchor)
{
    return civilDayOf(anchor.year, std::max(anchor.month, 1), std::max(anchor.day, 1));
}

bool isBack(DateShift shift)
{
    return shift == DateShift::Back || shift == DateShift::Backward;
}

/// An anchor moved by some units: its value, and year, month and day as far as they are known.
struct Moved {
    QString value;
    int year = 0;
    int month = 0;
    int day = 0;
};

Moved movedTo(std::chrono::sys_days day, const QString &value)
{
    return {value, yearOfDay(day), monthOfDay(day), dayOfDay(day)};
}

Moved movedDays(const DateAnchor &base, std::chrono::sys_days start, DateUnit unit, int tenths)
{
    const bool isWeekly = unit == DateUnit::Week || unit == DateUnit::Weekend || unit == DateUnit::Fortnight;
    if (isWeekly && base.month == 0)
        return {yearValue(base.year) + QStringLiteral("-WXX"), base.year, 0, 0};
    if (isWeekly) {
        const auto day = start + std::chrono::days{tenths * (unit == DateUnit::Fortnight ? 14 : 7) / 10};
        return movedTo(day, weekValue(day) + (unit == DateUnit::Weekend ? QStringLiteral("-WE") : QString()));
    }
    if (unit != DateUnit::Day) // hours and less stay on the day, as far as it is known
        return movedTo(start, base.day > 0     ? dayValue(start)
                              : base.month > 0 ? monthValue(base.year, base.month)
                                               : yearValue(base.year));
    if (base.day == 0) {
        const QString open = base.month > 0 ? monthValue(base.year, base.month) : yearValue(base.year) + QStringLiteral("-XX");
        return {open + QStringLiteral("-XX"), base.year, 0, 0};
    }
    const auto day = start + std::chrono::days{std::lround(tenths / 10.0)};
    return movedTo(day, dayValue(day));
}

bool isYearly(DateUnit unit)
{
    return (unit >= DateUnit::Year && unit <= DateUnit::Millennium) || unit == DateUnit::HalfCentury;
}
bool isMonthly(DateUnit unit)
{
    return unit == DateUnit::Month || unit == DateUnit::HalfYear || unit == DateUnit::Quarter;
}

Moved movedMonths(const DateAnchor &base, std::chrono::sys_days start, DateUnit unit, int tenths)
{
    if (base.month == 0 && unit != DateUnit::Quarter)
        return {yearValue(base.year) + QStringLiteral("-XX"), base.year, 0, 0};
    const int months = unit == DateUnit::Month ? 1 : unit == DateUnit::Quarter ? 3 : 6;
    const auto day = addMonths(start, static_cast<int>(std::lround(tenths * months / 10.0)));
    const int quarter = (monthOfDay(day) + 2) / 3;
    if (unit == DateUnit::Quarter)
        return {quarterValue(yearOfDay(day), quarter), yearOfDay(day), quarter * 3, 0};
    return {monthValue(yearOfDay(day), monthOfDay(day)), yearOfDay(day), monthOfDay(day), 0};
}

Moved movedYears(const DateAnchor &base, DateUnit unit, int tenths)
{
    const int years = unit == DateUnit::Year          ? 1
                      : unit == DateUnit::Decade      ? 10
                      : unit == DateUnit::HalfCentury ? 50
                      : unit == DateUnit::Century     ? 100
                                                      : 1000;
    const int year = base.year + static_cast<int>(std::floor(tenths * years / 10.0 + 0.5));
    const bool asDecade = unit == DateUnit::Decade || unit == DateUnit::HalfCentury;
    return {unit == DateUnit::Century ? centuryValue(year) : asDecade ? decadeValue(year) : yearValue(year), year, 0, 0};
}

/// `2022` → `2022~`; an interval at both ends.
std::optional<Edtf> approximate(const std::optional<Edtf> &date)
{
    if (!date || date->kind() == Edtf::Kind::OneOf || date->qualification() != Qualification::None)
        return date;
    auto parsed = Edtf::parse(date->toString().replace(u'/', QStringLiteral("~/")) + u'~');
    return parsed ? std::optional(*std::move(parsed)) : date;
}

} // namespace

std::optional<DateAnchor> DateResolver::publicationAnchor() const
{
    if (!m_view.published)
        return std::nullopt;
    const auto day = *m_view.published;
    return DateAnchor{static_cast<int>(day.year()),
                      static_cast<int>(static_cast<unsigned>(day.month())),
                      static_cast<int>(static_cast<unsigned>(day.day())),
                      m_around.paragraph,
                      true,
                      Edtf::day(day).toString()};
}

/// Whether a direction is seen from a date named before rather than from the publication day.
bool DateResolver::seenFromText(DateDirection direction, bool definite) const
{
    if (m_view.isStory)
        return true;
    if (m_around.opens && m_anchor && m_anchor->day == 0) // "The day before, …" is not counted from a month
        return false;
    return m_anchor &&
           (direction == DateDirection::Previous || direction == DateDirection::Following || direction == DateDirection::Same) &&
           (direction != DateDirection::Same || m_anchor) && (!definite || m_anchor);
}

std::optional<DateAnchor> DateResolver::baseFor(bool fromText) const
{
    return fromText && m_anchor ? m_anchor : fromText && m_view.isStory ? std::nullopt : publicationAnchor();
}

Reason DateResolver::publicationReason(ReasonCode code) const
{
    return {code, {Edtf::day(*m_view.published).toString()}};
}

Reason DateResolver::reasonFor(bool fromText) const
{
    if (fromText && m_anchor)
        return {ReasonCode::RelativeToNamedDate, {m_anchor->edtf}};
    if (m_view.published)
        return publicationReason(ReasonCode::RelativeToPublication);
    return {ReasonCode::NoPublicationDate, {}};
}

ResolvedDate DateResolver::deictic(const DateShape &shape)
{
    if (shape.has(Today) || shape.has(Tonight)) {
        const auto base = publicationAnchor();
        if (m_view.isStory || !base)
            return base ? made(TimexType::Date, QStringLiteral("PRESENT_REF"), shape, {ReasonCode::PointsVaguely, {}})
                        : unresolved(TimexType::Date, QStringLiteral("XXXX-XX-XX"), false);
        const auto day = *base->sysDay() + std::chrono::days{shape.value(Today, 0)};
        const QString part = shape.has(Tonight) ? partValue(DayPart::Night)
                             : shape.has(Part)  ? partValue(shape.as<DayPart>(Part))
                                                : QString();
        ResolvedDate date =
            made(part.isEmpty() ? TimexType::Date : TimexType::Time, dayValue(day) + part, shape, reasonFor(false));
        remember(yearOfDay(day), monthOfDay(day), dayOfDay(day), date);
        return date;
    }
    if (shape.has(Month))
        return monthFrom(shape);
    if (shape.has(Weekday))
        return weekdayFrom(shape);
    if (shape.has(Season))
        return seasonFrom(shape);
    if (shape.has(Part))
        return partOfDay(shape);
    if (!shape.has(Unit))
        return unresolved(TimexType::Date, QStringLiteral("XXXX-XX-XX"), true);
    const auto direction = shape.has(Direction) ? shape.as<DateDirection>(Direction) : DateDirection::Same;
    const auto unit = shape.as<DateUnit>(Unit);
    // "the next day" goes on from what was told; "last year" is the reader's. Nobody calls tomorrow the next day.
    const bool goesOn = m_anchor && (direction == DateDirection::Next || direction == DateDirection::Last) &&
                        shape.has(Definite) &&
                        (unit == DateUnit::Day || (unit == DateUnit::Year && direction == DateDirection::Next));
    const bool bare = m_anchor && !shape.has(Direction) && (unit == DateUnit::Day || (unit == DateUnit::Quarter && m_quarter));
    return unitFrom(shape, unit, stepsOf(direction), goesOn || bare || seenFromText(direction, shape.has(Definite)));
}

ResolvedDate DateResolver::unitFrom(const DateShape &shape, DateUnit unit, int steps, bool fromText)
{
    auto base = baseFor(fromText);
    if (unit == DateUnit::Quarter && m_quarter && (steps == 0 || m_view.isStory))
        base = m_quarter;
    if (!base)
        return unresolved(TimexType::Date, unit == DateUnit::Year ? QStringLiteral("XXXX") : QStringLiteral("XXXX-XX"), fromText);
    if (shape.has(Ordinal) && unit == DateUnit::Year) { // the third quarter of last year
        DateShape quarter = shape;
        quarter.set(Unit, static_cast<int>(DateUnit::Quarter));
        return partOfYear(quarter, {base->year + steps, reasonFor(fromText)});
    }
    if (shape.has(Half) && unit == DateUnit::Year)
        return partOfYear(shape, {base->year + steps, reasonFor(fromText)});
    if (unit == DateUnit::Hour || unit == DateUnit::Minute || unit == DateUnit::Second)
        return made(TimexType::Date, QStringLiteral("PRESENT_REF"), shape, reasonFor(fromText));
    ResolvedDate date = shifted(*base, unit, steps * 10, false, reasonFor(fromText));
    if (shape.has(Mod)) {
        date.timex.mod = shape.as<TimexMod>(Mod);
        date.edtf = edtfOf(date.timex, m_view.published);
    }
    return date;
}

ResolvedDate DateResolver::partOfDay(const DateShape &shape)
{
    const auto direction = shape.has(Direction) ? shape.as<DateDirection>(Direction) : DateDirection::Previous;
    const bool fromText = m_view.isStory || (m_anchor && direction != DateDirection::This &&
                                             (direction != DateDirection::Last || shape.has(Definite)));
    const auto base = baseFor(fromText);
    const auto day = base ? base->sysDay() : std::nullopt;
    const QString part = partValue(shape.as<DayPart>(Part));
    if (!day)
        return unresolved(TimexType::Time, QStringLiteral("XXXX-XX-XX") + part, fromText);
    const auto whole = *day + std::chrono::days{stepsOf(direction)};
    ResolvedDate date = made(TimexType::Time, dayValue(whole) + part, shape, reasonFor(fromText));
    remember(yearOfDay(whole), monthOfDay(whole), dayOfDay(whole), date);
    return date;
}

ResolvedDate DateResolver::monthFrom(const DateShape &shape)
{
    const auto direction = shape.as<DateDirection>(Direction);
    const bool fromText = seenFromText(direction, shape.has(Definite));
    const auto base = baseFor(fromText);
    const int month = shape[Month];
    if (!base)
        return unresolved(TimexType::Date, QStringLiteral("XXXX-") + monthValue(2000, month).mid(5), fromText);
    const int steps = stepsOf(direction);
    int year = base->year;
    if (steps < 0 && month >= std::max(base->month, 1))
        --year;
    if (steps > 0 && month <= base->month)
        ++year;
    ResolvedDate date = made(TimexType::Date, monthValue(year, month), shape, reasonFor(fromText));
    remember(year, month, 0, date);
    return date;
}

ResolvedDate DateResolver::weekdayFrom(const DateShape &shape)
{
    const auto direction = shape.as<DateDirection>(Direction);
    const bool fromText = seenFromText(direction, shape.has(Definite));
    const auto base = baseFor(fromText);
    const auto day = base ? base->sysDay() : std::nullopt;
    const QString part = shape.has(Part) ? partValue(shape.as<DayPart>(Part)) : QString();
    if (!day)
        return unresolved(TimexType::Date, QStringLiteral("XXXX-WXX-") + QString::number(shape[Weekday]) + part, fromText);
    const Days from = day.value_or(Days{});
    const std::chrono::weekday wanted{static_cast<unsigned>(shape[Weekday])};
    const auto ahead = wanted - std::chrono::weekday{from};
    const auto back = std::chrono::weekday{from} - wanted;
    const bool weeks = shape.has(Unit); // "Tuesday of next week"
    const auto monday = from - (std::chrono::weekday{from} - std::chrono::Monday);
    std::chrono::sys_days whole = from;
    if (weeks)
        whole = monday + std::chrono::weeks{stepsOf(direction)} + (wanted - std::chrono::Monday);
    else if (stepsOf(direction) < 0)
        whole = from - (back.count() == 0 ? std::chrono::days{7} : back);
    else if (stepsOf(direction) > 0)
        whole = from + (ahead.count() == 0 ? std::chrono::days{7} : ahead);
    else
        whole = m_around.tense == DateTense::Past ? from - back : from + ahead;
    ResolvedDate date =
        made(part.isEmpty() ? TimexType::Date : TimexType::Time, dayValue(whole) + part, shape, reasonFor(fromText));
    remember(yearOfDay(whole), monthOfDay(whole), dayOfDay(whole), date);
    return date;
}

ResolvedDate DateResolver::seasonFrom(const DateShape &shape)
{
    const auto direction = shape.as<DateDirection>(Direction);
    const bool fromText = seenFromText(direction, shape.has(Definite));
    const auto base = baseFor(fromText);
    const int season = shape[Season];
    if (!base)
        return unresolved(TimexType::Date, QStringLiteral("XXXX") + seasonValue(2000, season).mid(4), fromText);
    const int firstMonth = season * 3 + 3;
    const int steps = stepsOf(direction);
    const int month = std::max(base->month, 1);
    int year = base->year;
    if (season == 3 && month <= 2)
        --year; // in January this winter is last year's
    if (steps < 0 && month < firstMonth + 3 && season != 3)
        --year;
    if (steps < 0 && season == 3 && month == 12)
        --year;
    if (steps > 0 && month >= firstMonth)
        ++year;
    ResolvedDate date = made(TimexType::Date, seasonValue(year, season), shape, reasonFor(fromText));
    remember(year, firstMonth, 0, date);
    return date;
}

ResolvedDate DateResolver::shift(const DateShape &shape)
{
    const auto unit = shape.as<DateUnit>(Unit);
    const auto direction = shape.has(Shift) ? shape.as<DateShift>(Shift) : DateShift::Forward;
    const bool fromText = m_view.isStory || direction == DateShift::Backward || direction == DateShift::Forward;
    const QString vague = isBack(direction) ? QStringLiteral("PAST_REF") : QStringLiteral("FUTURE_REF");
    const auto base = baseFor(fromText);
    if (!shape.has(Number) && (shape.has(Vague) || shape.has(Plural)))
        return made(TimexType::Date, vague, shape, {ReasonCode::PointsVaguely, {}});
    if (!base)
        return unresolved(TimexType::Date, unit == DateUnit::Year ? QStringLiteral("XXXX") : QStringLiteral("XXXX-XX-XX"),
                          fromText);
    const int tenths = shape.value(Number, 10) + shape.value(Extra, 0);
    const bool yearsBack = unit == DateUnit::Year && tenths == 10 && m_view.speaksOfQuarters && isBack(direction);
    if (yearsBack)
        return yearAgo(shape);
    const bool modified = shape.has(Mod) || unit >= DateUnit::Week;
    ResolvedDate date = shifted(*base, unit, isBack(direction) ? -tenths : tenths, modified, reasonFor(fromText));
    if (shape.has(Mod))
        date.timex.mod = shape.as<TimexMod>(Mod);
    return date;
}

/// The base moved by so many units; as exact as the unit. An anchor that is less exact than the unit leaves open what it does not
/// say.
ResolvedDate DateResolver::shifted(const DateAnchor &base, DateUnit unit, int tenths, bool isAbout, const Reason &reason)
{
    const auto start = startOf(base);
    if (!start)
        return unresolved(TimexType::Date, yearValue(base.year), true);
    const Moved moved = isYearly(unit)    ? movedYears(base, unit, tenths)
                        : isMonthly(unit) ? movedMonths(base, *start, unit, tenths)
                                          : movedDays(base, *start, unit, tenths);
    ResolvedDate date;
    date.reason = reason;
    date.timex = {TimexType::Date, moved.value, TimexMod::None, {}, {}};
    date.edtf = edtfOf(date.timex, m_view.published);
    if (isAbout)
        date.edtf = approximate(date.edtf);
    if (moved.year > 0 || base.year <= 0)
        remember(moved.year, moved.month, moved.day, date);
    if (unit == DateUnit::Quarter)
        m_quarter = DateAnchor{moved.year, moved.month, 0, m_around.paragraph, true, {}};
    return date;
}

/// "a year ago" in a report of quarters: the same quarter of the year before.
ResolvedDate DateResolver::yearAgo(const DateShape &shape)
{
    if (m_quarter && m_view.speaksOfQuarters)
        return made(TimexType::Date, quarterValue(m_quarter->year - 1, m_quarter->month / 3), shape, reasonFor(true));
    const auto base = baseFor(m_view.isStory);
    if (!base)
        return unresolved(TimexType::Date, QStringLiteral("XXXX"), m_view.isStory);
    return made(TimexType::Date, yearValue(base->year - 1), shape, reasonFor(m_view.isStory));
}

} // namespace dateline
