#pragma once

#include "domain/edtf.h"

#include <QString>

#include <chrono>
#include <optional>

namespace dateline {

/// A date as a person types it: EDTF ("2023-09", "2024-07-1X"), or words in the person's language (BCP 47) or in English ("25
/// juillet 2024", "July 2023", "since May"), which are seen from `today`. BadDate{text} for what is no date, or is more than one.
/// Thread-safe.
Result<Edtf> readTypedDate(const QString &text, const QString &language, std::optional<std::chrono::year_month_day> today);

} // namespace dateline
