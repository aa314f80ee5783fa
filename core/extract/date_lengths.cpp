#include "extract/date_resolver.h"

#include "extract/timex_value.h"

namespace dateline {

using enum DateSlot;

namespace {

/// "every day" is each day of the calendar; "a day" and "per day" are a measure.
QString calendarSet(DateUnit unit)
{
    switch (unit) {
    case DateUnit::Day:
        return QStringLiteral("XXXX-XX-XX");
    case DateUnit::Week:
        return QStringLiteral("XXXX-WXX");
    case DateUnit::Weekend:
        return QStringLiteral("XXXX-WXX-WE");
    case DateUnit::Month:
        return QStringLiteral("XXXX-XX");
    case DateUnit::Quarter:
        return QStringLiteral("XXXX-QX");
    case DateUnit::Year:
        return QStringLiteral("XXXX");
    default:
        return durationValue(10, unit);
    }
}

} // namespace

ResolvedDate DateResolver::duration(const DateShape &shape)
{
    const auto unit = shape.as<DateUnit>(Unit);
    std::optional<int> tenths;
    if (shape.has(Number) || (!shape.has(Vague) && !shape.has(Plural)))
        tenths = shape.value(Number, 10) + shape.value(Extra, 0);
    ResolvedDate date = made(TimexType::Duration, durationValue(tenths, unit), shape, {ReasonCode::LengthOnly, {}});
    if (!shape.has(Direction) || !tenths || unit < DateUnit::Day || m_view.isStory || !m_view.published)
        return date;
    // "the past three years": up to the publication day.
    const int steps = stepsOf(shape.as<DateDirection>(Direction));
    const std::optional<DateAnchor> before = m_anchor;
    const ResolvedDate other = shifted(*publicationAnchor(), unit, steps * *tenths, true, {});
    m_anchor = before;
    if (!other.edtf || steps == 0)
        return date;
    const QString today = Edtf::day(*m_view.published).toString();
    const QString far = other.edtf->kind() == Edtf::Kind::Point ? other.edtf->toString() : QString();
    const auto interval = Edtf::parse(steps < 0 ? far + u'/' + today : today + u'/' + far);
    if (!far.isEmpty() && interval) {
        date.edtf = *interval;
        date.reason = publicationReason(ReasonCode::RelativeToPublication);
    }
    return date;
}

ResolvedDate DateResolver::set(const DateShape &shape)
{
    ResolvedDate date;
    date.reason = {ReasonCode::LengthOnly, {}};
    date.timex.type = TimexType::Set;
    if (!shape.has(Count) && !shape.has(Adverb))
        date.timex.quant = QStringLiteral("EVERY");
    if (shape.has(Count))
        date.timex.freq = QString::number(shape[Count]) + u'X';
    if (shape.has(Weekday))
        date.timex.value = QStringLiteral("XXXX-WXX-") + QString::number(shape[Weekday]) +
                           (shape.has(Part) ? partValue(shape.as<DayPart>(Part)) : QString());
    else if (shape.has(Month))
        date.timex.value = QStringLiteral("XXXX-") + monthValue(2000, shape[Month]).mid(5);
    else if (shape.has(Season))
        date.timex.value = QStringLiteral("XXXX") + seasonValue(2000, shape[Season]).mid(4);
    else if (shape.has(Part))
        date.timex.value = QStringLiteral("XXXX-XX-XX") + partValue(shape.as<DayPart>(Part));
    else if (!shape.has(Number) && !shape.has(Count) && (shape.has(Every) || shape.has(Adverb)))
        date.timex.value = calendarSet(shape.has(Adverb) ? shape.as<DateUnit>(Adverb) : shape.as<DateUnit>(Unit));
    else
        date.timex.value = durationValue(shape.has(Number) && !shape.has(Count) ? shape[Number] : 10,
                                         shape.has(Adverb) ? shape.as<DateUnit>(Adverb) : shape.as<DateUnit>(Unit));
    return date;
}

ResolvedDate DateResolver::reference(const DateShape &shape)
{
    static constexpr std::array<const char *, 4> values{"PAST_REF", "PRESENT_REF", "FUTURE_REF", "PAST_REF"};
    const auto reference = shape.has(Reference) ? shape.as<DateReference>(Reference)
                           : shape.has(Direction) && stepsOf(shape.as<DateDirection>(Direction)) != 0 ? DateReference::Past
                                                                                                      : DateReference::Present;
    ResolvedDate date =
        made(TimexType::Date, QLatin1String(values[static_cast<std::size_t>(reference)]), shape, {ReasonCode::PointsVaguely, {}});
    if (m_view.isStory) {
        date.edtf.reset(); // the story's now is not the publication day
        return date;
    }
    const bool dated = reference == DateReference::Present || reference == DateReference::Recent;
    if (dated && !m_view.published)
        date.reason = {ReasonCode::NoPublicationDate, {}};
    else if (dated)
        date.reason = publicationReason(ReasonCode::RelativeToPublication);
    if (reference == DateReference::Recent && m_view.published) {
        const auto month = Edtf::parse(Edtf::day(*m_view.published).toString().left(7) + u'~');
        if (month)
            date.edtf = *month;
    }
    return date;
}

} // namespace dateline
