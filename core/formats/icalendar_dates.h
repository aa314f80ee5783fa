#pragma once

#include "domain/annotated_article.h"
#include "formats/timeline_dates.h"

#include <libical/ical.h>

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace dateline {

/// What an entry of a calendar says of time, in terms of libical.

/// The time zones that a calendar describes, by their names; nullptr for one that cannot be worked out in bounded time.
using CalendarZones = QHash<QByteArray, icaltimezone *>;
CalendarZones zonesOf(icalcomponent *calendar);

/// When it begins each time, the first one first, and the dates of it. A component and its calendar's zones outlive this.
class CalendarTimes {
public:
    /// `replaced`: the occurrences that an entry of their own stands for, as libical spells their times. Beyond `most` of them
    /// the rule or the date that gives more is a loss.
    CalendarTimes(const CalendarZones &zones, icalcomponent *entry, const QSet<QString> &replaced, std::size_t most,
                  LossReport &losses);

    const std::vector<icaltimetype> &starts() const { return m_starts; }
    /// Nothing when the entry has no date, or none that is one.
    std::optional<Edtf> date(icaltimetype start) const;

private:
    void readZone(const CalendarZones &zones, icalproperty *start);
    void readLength();
    void addOccurrences(const QSet<QString> &replaced);
    void addRule(icalproperty *property);
    std::optional<EdtfPoint> point(icaltimetype time) const;

    icalcomponent *m_entry;
    std::size_t m_most;
    LossReport &m_losses;
    icaltimetype m_start = icaltime_null_time();
    icaltimetype m_end = icaltime_null_time(); // of the first occurrence; of days the last one
    icaltimezone *m_zone = nullptr;
    std::vector<icaltimetype> m_starts;
};

} // namespace dateline
