#pragma once

#include "corroborate/account_digest.h"

#include <cstdint>

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
    bool samePlace = false;
    bool sameWords = false; ///< the quotes are the same but for case and signs
    QStringList words;      ///< that both use and few others do, rarest first; at most five
    friend bool operator==(const MatchReason &, const MatchReason &) = default;
};

// How like two accounts are, from 0 to 1.

inline constexpr int mostDaysApart = 3;    // events further from each other are not near
inline constexpr float allTheWords = 0.5F; // so much in common is as good as the same words: two writers never choose the same

/// Of the words of the one that says less, how many the other uses too; by weight, tempered by what the longer says beside.
float likenessOfWords(const AccountDigest &a, const AccountDigest &b);
/// Who acts, or towards whom: 1 = one in common, 0 = all others, between where one account names nobody.
float likenessOfActors(const std::vector<std::uint64_t> &a, const std::vector<std::uint64_t> &b);
float likenessOfTypes(const AccountDigest &a, const AccountDigest &b);
/// A day within a month agrees less than a day within two.
float likenessOfDates(const AccountDigest &a, const AccountDigest &b);
/// REQUIRES: both are dated.
int daysBetween(const AccountDigest &a, const AccountDigest &b);
bool isSameQuote(const AccountDigest &a, const AccountDigest &b);
/// Texts of two languages share names at most: few words in common say nothing then.
bool areTranslations(const AccountDigest &a, const AccountDigest &b);

MatchReason reasonOf(const DigestedAccounts &digests, const AccountDigest &first, const AccountDigest &second);

} // namespace dateline
