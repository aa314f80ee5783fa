#pragma once

#include "domain/calendar.h"

namespace dateline {

/// Now on the clock of the place, as the timeline counts: the only clock there is.
CivilSecond now();

} // namespace dateline
