#pragma once

#include "domain/timex.h"
#include "extract/date_shape.h"

#include <chrono>

namespace dateline {

/// The spellings of TIMEX3 values. Years are astronomical: 0 is BC0001.
QString yearValue(int year); ///< "2024", "BC0241"
QString monthValue(int year, int month);
QString dayValue(std::chrono::sys_days day);
QString weekValue(std::chrono::sys_days day); ///< of the ISO week that the day is in: "2024-W30"
QString quarterValue(int year, int quarter);
QString seasonValue(int year, int season); ///< 0 = spring
QString decadeValue(int year);             ///< "202"
QString centuryValue(int year);            ///< "20"
QString partValue(DayPart part);           ///< "TMO", "T12:00"
QString clockValue(int secondOfDay);       ///< "T14:30"
QString zoneValue(int minutes);            ///< "Z", "+04", "+05:30"
/// P3Y, PT30M, P2.5Y, PXD. `tenths` is the number; nothing = X.
QString durationValue(std::optional<int> tenths, DateUnit unit);

/// A day of a month as std::chrono has it; nothing when there is no such day.
std::optional<std::chrono::sys_days> civilDayOf(int year, int month, int day);
std::chrono::sys_days addMonths(std::chrono::sys_days day, int months); ///< the last day of a shorter month

} // namespace dateline
