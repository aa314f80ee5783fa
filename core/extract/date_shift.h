#pragma once

#include "extract/date_resolver.h"

#include <QString>

namespace dateline {

/// A date that lies some units from another, as TIMEX3 writes it; month and day are 0 where it has none.
struct ShiftedDate {
    int year = 0;
    int month = 0;
    int day = 0;
    QString value;
};

/// `tenths` of `unit` after `base` (before it when negative), as coarse as the unit and the base are. `start` is the base's first
/// day.
ShiftedDate shiftedDate(const DateAnchor &base, std::chrono::sys_days start, DateUnit unit, int tenths);

int yearOfDay(std::chrono::sys_days day);
int monthOfDay(std::chrono::sys_days day);
int dayOfDay(std::chrono::sys_days day);

} // namespace dateline
