#pragma once

#include "domain/event_selection.h"
#include "stats/period.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace dateline {

/// Articles that are copies of another one, and of which: together they speak once.
using CopiesOf = std::unordered_map<ArticleId, ArticleId>;

/// A day and how much is told of it.
struct ToldDay {
    std::int64_t day = 0; ///< counted from 1970
    int articles = 0;     ///< independent ones that tell of it, each once
    int events = 0;
    CivilSecond start() const { return day * secondsPerDay; }
    friend bool operator==(const ToldDay &, const ToldDay &) = default;
};

/// The days that the articles of a selection speak of: the events' own dates, never the days of publication. Only a date that
/// names its day for certain counts ("July 2024" and "about 11 July" do not); a stretch counts where it begins.
struct ToldDays {
    std::vector<ToldDay> days; ///< ascending
    int counted = 0;           ///< events on these days
    int inexact = 0;           ///< dated events that name no day
};
/// O(events). A dismissed event does not count.
ToldDays toldDays(const EventSelection &events, const CopiesOf &copies = {});

/// The days that matter, at most `most`: most articles first, of equals the one with more events, then the earlier one.
std::vector<ToldDay> daysThatMatter(const ToldDays &told, int most);

/// Slots of a day's events that speak best for it, at most `most` and of as many articles as can be: what a person has accepted
/// before what is suggested, what was done before what was not, strong acts before mild ones. O(log events + of the day).
std::vector<int> tellingEvents(const EventSelection &events, std::int64_t day, int most, const CopiesOf &copies = {});

} // namespace dateline
