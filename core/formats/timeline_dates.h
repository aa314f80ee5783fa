#pragma once

#include "domain/edtf.h"

#include <QString>

#include <optional>

namespace dateline {

/// Dates as the formats of timelines have them: a first moment and perhaps a last one, each no finer and no coarser than its
/// digits.
struct TimelineDates {
    std::optional<EdtfPoint> start; ///< year, month, day, time; nothing unspecified, nothing qualified
    std::optional<EdtfPoint> end;
    friend bool operator==(const TimelineDates &, const TimelineDates &) = default;
};

/// What EDTF knows beyond that (about, one of, seasons, tens of days) becomes the span of its days; "until" stands where it ends,
/// and "since" where it begins. There is always a start.
TimelineDates timelineDates(const Edtf &date);
/// The same for formats that know only days and times: a month is its days.
TimelineDates timelineDays(const Edtf &date);

/// "/" between start and end; `qualifier` ("~") behind each. Nothing when there is no start, or the end comes before it.
std::optional<Edtf> edtfOf(const TimelineDates &dates, const QString &qualifier = {});
/// Some time from start to end. Nothing when one is missing or they are the wrong way round.
std::optional<Edtf> someTimeIn(const TimelineDates &dates);

struct ClockTime {
    int hour = 0;
    int minute = 0;
    std::optional<int> second{};
    std::optional<int> zoneMinutes{}; ///< as written
    bool isMidnight() const { return hour == 0 && minute == 0 && second.value_or(0) == 0; }
};
/// "14:30", "14:30:05.25", "2:30 PM", "14:30+04:00". Nothing when it is none; whether there is such a time is for pointOf() to say.
std::optional<ClockTime> clockTime(const QString &text);
/// Nothing when it is no date of the calendar, or its year is out of range.
std::optional<EdtfPoint> pointOf(int year, std::optional<int> month = {}, std::optional<int> day = {},
                                 const std::optional<ClockTime> &time = {});

/// Whether formats that know no days write a day as its midnight.
enum class Midnight { IsTime, IsDay };

/// ISO 8601 with a blank for the T, fractions of seconds, digits left out ("2013-7-4 11:22:33"). Nothing when it is none.
std::optional<EdtfPoint> pointOfIso(const QString &text, Midnight midnight = Midnight::IsTime);
/// As people and browsers write them: "Sat May 20 1961 00:00:00 GMT-0600", "Nov 1963", "200 BC"; and ISO. Midnight is a day.
std::optional<EdtfPoint> pointOfWords(const QString &text);

} // namespace dateline
