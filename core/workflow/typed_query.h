#pragma once

#include "library/search_query.h"

#include <QString>

#include <chrono>
#include <optional>

namespace dateline {

/// A query as a person types it: dates also in words, in their language (BCP 47) or in English, seen from `today`; actors by any
/// name that the lexicon knows. Its text() means the same on any day and in any language. Thread-safe.
SearchQuery readTypedQuery(const QString &text, const QString &language, std::optional<std::chrono::year_month_day> today);

} // namespace dateline
