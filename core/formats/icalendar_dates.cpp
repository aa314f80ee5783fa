#include "formats/icalendar_dates.h"

#include "formats/icalendar.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int mostZoneRules = 200;

QString wordsOf(icalproperty *property)
{
    return textOfUtf8(icalproperty_get_value_as_string(property));
}

bool isUnused(const short *list)
{
    return list[0] == ICAL_RECURRENCE_ARRAY_MAX;
}

/// Whether libical can work out a zone of foreign origin in bounded time: one change a year or so.
bool isHarmless(icalcomponent *zone)
{
    int rules = 0;
    for (icalcomponent *part = icalcomponent_get_first_component(zone, ICAL_ANY_COMPONENT); part;
         part = icalcomponent_get_next_component(zone, ICAL_ANY_COMPONENT)) {
        for (icalproperty *rule = icalcomponent_get_first_property(part, ICAL_RRULE_PROPERTY); rule;
             rule = icalcomponent_get_next_property(part, ICAL_RRULE_PROPERTY)) {
            const icalrecurrencetype each = icalproperty_get_rrule(rule);
            if (each.freq != ICAL_YEARLY_RECURRENCE || !isUnused(each.by_hour) || !isUnused(each.by_minute) ||
                !isUnused(each.by_second))
                return false;
        }
        if (++rules > mostZoneRules)
            return false;
    }
    return rules > 0;
}

/// Entries that come every second are none that a timeline could want, and counting them out takes for ever.
bool isCounted(const icalrecurrencetype &rule)
{
    const bool isSlow = rule.freq == ICAL_DAILY_RECURRENCE || rule.freq == ICAL_WEEKLY_RECURRENCE ||
                        rule.freq == ICAL_MONTHLY_RECURRENCE || rule.freq == ICAL_YEARLY_RECURRENCE;
    return isSlow && isUnused(rule.by_second) && isUnused(rule.by_minute) && isUnused(rule.by_hour) &&
           (rule.count > 0 || !icaltime_is_null_time(rule.until));
}

} // namespace

CalendarZones zonesOf(icalcomponent *calendar)
{
    CalendarZones zones;
    std::vector<std::pair<QByteArray, icalcomponent *>> named;
    for (icalcomponent *zone = icalcomponent_get_first_component(calendar, ICAL_VTIMEZONE_COMPONENT); zone;
         zone = icalcomponent_get_next_component(calendar, ICAL_VTIMEZONE_COMPONENT)) {
        if (icalproperty *name = icalcomponent_get_first_property(zone, ICAL_TZID_PROPERTY))
            named.emplace_back(icalproperty_get_tzid(name), zone);
    }
    for (const auto &[name, zone] : named) { // libical's own search would end one that runs over the calendar
        if (!zones.contains(name))
            zones.insert(name, icalcomponent_get_timezone(calendar, name.constData()));
        if (!isHarmless(zone)) // whichever of one name libical takes
            zones[name] = nullptr;
    }
    return zones;
}

CalendarTimes::CalendarTimes(const CalendarZones &zones, icalcomponent *entry, const QSet<QString> &replaced, std::size_t most,
                             LossReport &losses)
    : m_entry(entry), m_most(most), m_losses(losses)
{
    icalproperty *start = icalcomponent_get_first_property(entry, ICAL_DTSTART_PROPERTY);
    if (!start)
        return;
    m_start = icalproperty_get_dtstart(start);
    readZone(zones, start);
    readLength();
    addOccurrences(replaced);
}

void CalendarTimes::readZone(const CalendarZones &zones, icalproperty *start)
{
    icalparameter *parameter = icalproperty_get_first_parameter(start, ICAL_TZID_PARAMETER);
    if (!parameter)
        return;
    const QString name = textOfUtf8(icalparameter_get_tzid(parameter));
    m_zone = zones.value(icalparameter_get_tzid(parameter));
    int isDaylight = 0;
    const int seconds = m_zone ? icaltimezone_get_utc_offset(m_zone, &m_start, &isDaylight) : 0;
    if (!m_zone || name != fixedZoneName(seconds / 60))
        countLoss(m_losses, LossKind::Attribute, QStringLiteral("TZID"), name);
    if (m_zone)
        m_start = icaltime_set_timezone(&m_start, m_zone);
}

void CalendarTimes::readLength()
{
    icalproperty *end = icalcomponent_get_first_property(m_entry, ICAL_DTEND_PROPERTY);
    icalproperty *length = icalcomponent_get_first_property(m_entry, ICAL_DURATION_PROPERTY);
    if (end) {
        m_end = icalproperty_get_dtend(end);
        if (m_start.zone && !m_end.zone)
            m_end.zone = m_start.zone;
    } else if (length) {
        m_end = icaltime_add(m_start, icalproperty_get_duration(length));
    } else {
        return;
    }
    const bool isSameKind = m_end.is_date == m_start.is_date;
    if (isSameKind && m_end.is_date)
        icaltime_adjust(&m_end, -1, 0, 0, 0);
    const bool isBehind = isSameKind && icaltime_compare(m_end, m_start) > 0;
    if (!isSameKind || (!isBehind && icaltime_compare(m_end, m_start) != 0 && end && !m_start.is_date))
        countLoss(m_losses, LossKind::Attribute, QStringLiteral("DTEND"), wordsOf(end ? end : length));
    if (!isBehind)
        m_end = icaltime_null_time();
}

void CalendarTimes::addOccurrences(const QSet<QString> &replaced)
{
    m_starts.push_back(m_start);
    for (icalproperty *rule = icalcomponent_get_first_property(m_entry, ICAL_RRULE_PROPERTY); rule;
         rule = icalcomponent_get_next_property(m_entry, ICAL_RRULE_PROPERTY))
        addRule(rule);
    for (icalproperty *day = icalcomponent_get_first_property(m_entry, ICAL_RDATE_PROPERTY); day;
         day = icalcomponent_get_next_property(m_entry, ICAL_RDATE_PROPERTY)) {
        if (m_starts.size() >= m_most) {
            countLoss(m_losses, LossKind::Attribute, QStringLiteral("RDATE"), wordsOf(day));
            break;
        }
        const icaldatetimeperiodtype more = icalproperty_get_rdate(day);
        m_starts.push_back(icaltime_is_null_time(more.time) ? more.period.start : more.time);
    }
    for (icalproperty *day = icalcomponent_get_first_property(m_entry, ICAL_EXDATE_PROPERTY); day;
         day = icalcomponent_get_next_property(m_entry, ICAL_EXDATE_PROPERTY)) {
        const icaltimetype left = icalproperty_get_exdate(day);
        std::erase_if(m_starts, [&](icaltimetype start) {
            return icaltime_compare_date_only(start, left) == 0 &&
                   (left.is_date || start.hour * 60 + start.minute == left.hour * 60 + left.minute);
        });
    }
    std::erase_if(m_starts, [&](icaltimetype start) { return replaced.contains(textOfUtf8(icaltime_as_ical_string(start))); });
    std::ranges::stable_sort(m_starts, [](icaltimetype a, icaltimetype b) { return icaltime_compare(a, b) < 0; });
    const auto same = std::ranges::unique(m_starts, [](icaltimetype a, icaltimetype b) { return icaltime_compare(a, b) == 0; });
    m_starts.erase(same.begin(), same.end());
}

void CalendarTimes::addRule(icalproperty *property)
{
    const icalrecurrencetype rule = icalproperty_get_rrule(property);
    bool isWhole = false;
    if (isCounted(rule)) {
        icalrecur_iterator *times = icalrecur_iterator_new(rule, m_start);
        icaltimetype time = times ? icalrecur_iterator_next(times) : icaltime_null_time();
        while (!icaltime_is_null_time(time) && m_starts.size() < m_most) {
            if (icaltime_compare(time, m_start) != 0)
                m_starts.push_back(time);
            time = icalrecur_iterator_next(times);
        }
        isWhole = times && icaltime_is_null_time(time);
        if (times)
            icalrecur_iterator_free(times);
    }
    if (!isWhole)
        countLoss(m_losses, LossKind::Attribute, QStringLiteral("RRULE"), wordsOf(property));
}

std::optional<EdtfPoint> CalendarTimes::point(icaltimetype time) const
{
    if (time.is_date)
        return pointOf(time.year, time.month, time.day);
    ClockTime clock{time.hour, time.minute};
    if (time.second != 0)
        clock.second = time.second;
    int isDaylight = 0;
    if (icaltime_is_utc(time))
        clock.zoneMinutes = 0;
    else if (m_zone)
        clock.zoneMinutes = icaltimezone_get_utc_offset(m_zone, &time, &isDaylight) / 60;
    return pointOf(time.year, time.month, time.day, clock);
}

std::optional<Edtf> CalendarTimes::date(icaltimetype start) const
{
    if (icaltime_is_null_time(m_end))
        return edtfOf({point(start), {}});
    const bool isFirst = icaltime_compare(start, m_start) == 0;
    const auto end = point(isFirst ? m_end : icaltime_add(start, icaltime_subtract(m_end, m_start)));
    return end ? edtfOf({point(start), end}) : std::nullopt;
}

} // namespace dateline
