#pragma once

#include "corroborate/account.h"
#include "corroborate/likeness.h"
#include "domain/event_marks.h"

#include <vector>

namespace dateline {

/// An event that may show what became of something planned.
struct OutcomeMatch {
    EventId event;
    Outcome outcome = Outcome::Confirmed; ///< or Cancelled, where its words say so
    int score = 0;                        ///< 0–100
    MatchReason reason;
    friend bool operator==(const OutcomeMatch &, const OutcomeMatch &) = default;
};

inline constexpr int leastOutcomeScore = 50;

/// Those of `later` that score at least `least`, best first, of equals the earlier id. One that confirms was done, on the plan's
/// days or a few days off, by and to the same, and in like words; one that cancels says so ("called off"). What is of the plan's
/// own article, stands with it already, is denied or is itself only planned shows nothing.
std::vector<OutcomeMatch> matchOutcomes(const Account &plan, const std::vector<Account> &later, int least = leastOutcomeScore);

/// Whether the words of an event say that something was called off or put off, in its language.
bool saysCancelled(const Account &account);

} // namespace dateline
