#pragma once

#include "domain/calendar.h"

#include <QString>

namespace dateline {

/// How long a stretch of time is, in the unit that a person would count it in: "5 hours", "12 days", "3 weeks", "14 months", "3
/// years". Rounded to whole ones, one at least.
QString durationText(CivilSecond seconds);

} // namespace dateline
