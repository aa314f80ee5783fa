#pragma once

#include "library/event_filter.h"

#include <QString>

namespace dateline {

/// What a filter lets through, in the user's language: "1 July 2024 – 4 August 2024 · Threaten, Accuse · AZE · “border”". Empty
/// when that is all. `articleTitle` is the title of its article.
QString filterText(const EventFilter &filter, const QString &articleTitle);

/// "as known on 25 July 2024"; the day is counted from 1970.
QString knownOnText(std::int32_t day);

} // namespace dateline
