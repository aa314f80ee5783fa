#pragma once

#include "corroborate/account_digest.h"

#include <QStringList>

#include <cstdint>
#include <stop_token>
#include <vector>

namespace dateline {

/// How the dates of two accounts stand to each other.
enum class DateNearness : std::uint8_t {
    SameDay, ///< both name one day, the same
    Overlap, ///< they can be the same day
    Near,    ///< a few days apart
    Unknown, ///< one of them has none
};

/// Why two accounts may be of one event, in data.
struct MatchReason {
    DateNearness dates = DateNearness::Unknown;
    int daysApart = 0;       ///< of Near
    QStringList bothSources; ///< who acts in both
    QStringList bothTargets;
    bool sameType = false;
    bool sameWords = false; ///< the quotes are the same but for case and signs
    QStringList words;      ///< that both use and few others do, rarest first; at most five
    friend bool operator==(const MatchReason &, const MatchReason &) = default;
};

/// Two events of different articles that may be one.
struct EventMatch {
    EventId first; ///< the smaller id
    EventId second;
    int score = 0; ///< 0–100
    MatchReason reason;
    friend bool operator==(const EventMatch &, const EventMatch &) = default;
};

inline constexpr int leastMatchScore = 60;

/// The pairs that score at least `least`, by score, then id; of each event its best few. Accounts of one article, of one lead,
/// and of a denial and what it denies are never a pair. The order of the accounts does not matter, nor which of two comes first.
///
/// Near-linear: only accounts that share a stretch of days and actors or a rare word are compared, and in a crowd each with its
/// nearest only. Empty when stopped.
std::vector<EventMatch> findSameEvents(const DigestedAccounts &accounts, int least = leastMatchScore,
                                       const std::stop_token &stop = {});

} // namespace dateline
