#pragma once

#include "corroborate/likeness.h"

#include <stop_token>
#include <vector>

namespace dateline {

/// Two events of different articles that may be one.
struct EventMatch {
    EventId first; ///< the smaller id
    EventId second;
    int score = 0;        ///< 0–100
    int firstAccount = 0; ///< places among the accounts that were compared
    int secondAccount = 0;
    friend bool operator==(const EventMatch &one, const EventMatch &other)
    {
        return one.first == other.first && one.second == other.second && one.score == other.score;
    }
};
/// Why they may be; `accounts` are those that were compared.
MatchReason reasonOf(const DigestedAccounts &accounts, const EventMatch &match);

inline constexpr int leastMatchScore = 60;

/// The pairs that score at least `least`, by score, then id; of each event its best few. Accounts of one article, of one lead,
/// and of a denial and what it denies are never a pair. The order of the accounts does not matter, nor which of two comes first.
///
/// Near-linear: only accounts that share a stretch of days and actors or a rare word are compared, and in a crowd each with its
/// nearest only. Empty when stopped.
std::vector<EventMatch> findSameEvents(const DigestedAccounts &accounts, int least = leastMatchScore,
                                       const std::stop_token &stop = {});

} // namespace dateline
