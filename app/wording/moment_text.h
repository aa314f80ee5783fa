#pragma once

#include "domain/calendar.h"

#include <QString>

#include <optional>

namespace dateline {

/// When something was done, on the clock of who did it: "11/25/26 10:36 AM"; empty when nobody knows.
QString momentText(const std::optional<CivilSecond> &at);

} // namespace dateline
