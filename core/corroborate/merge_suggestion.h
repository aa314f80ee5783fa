#pragma once

#include "corroborate/same_event.h"

#include <utility>
#include <vector>

namespace dateline {

/// Events that may be one: two, or more that match each with each.
struct MergeSuggestion {
    std::vector<EventId> events; ///< leads, ascending
    int score = 0;               ///< of the pair that matches least
    MatchReason reason;          ///< of the pair that matches best
    friend bool operator==(const MergeSuggestion &, const MergeSuggestion &) = default;
};

/// Two leads that a person said are not the same, in any order.
using ApartPairs = std::vector<std::pair<EventId, EventId>>;

/// Joins matches to suggestions, best first. Whoever is merged already is one with those behind its lead; two that are apart, or
/// stand for such, are never in one suggestion. An event is in one suggestion at most: what else it matches comes after a person
/// has decided. O(m log m).
std::vector<MergeSuggestion> suggestMerges(const DigestedAccounts &accounts, const std::vector<EventMatch> &matches,
                                           const ApartPairs &apart);

} // namespace dateline
