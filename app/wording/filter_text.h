#pragma once

#include "library/event_filter.h"

#include <QString>

#include <vector>

namespace dateline {

/// One of the things that a filter asks for, in the user's language, and the filter that asks for all but this.
struct FilterPart {
    QString text;
    EventFilter without;
    friend bool operator==(const FilterPart &, const FilterPart &) = default;
};
/// `articleTitle` is the title of the filter's article.
std::vector<FilterPart> filterParts(const EventFilter &filter, const QString &articleTitle);

/// What a filter lets through, in the user's language: "1 July 2024 – 4 August 2024 · Threaten, Accuse · AZE · “border”". Empty
/// when that is all.
QString filterText(const EventFilter &filter, const QString &articleTitle);

/// "40 of 812 events shown"; "812 events" when these are all.
QString shownText(int shown, int all);

/// "as known on 25 July 2024"; the day is counted from 1970.
QString knownOnText(std::int32_t day);

} // namespace dateline
