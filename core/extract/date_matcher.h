#pragma once

#include "extract/date_atoms.h"
#include "extract/date_patterns.h"

#include <QString>

#include <vector>

namespace dateline {

/// The words of a date and what they say, before it is known from which day they are seen.
struct DateMatch {
    enum class Pairing : std::uint8_t { Single, First, Second };
    DateShape shape;
    int first = 0; ///< tokens [first, last)
    int last = 0;
    std::uint16_t row = 0;
    Pairing pairing = Pairing::Single; ///< the two ends of a range
};

/// How much work a search was, for tests of linearity: timings never decide a test.
struct DateWork {
    std::int64_t tokensVisited = 0;
    std::int64_t rulesTried = 0; ///< edges of the automaton that were looked at
};

/// The longest match from each token that begins one, left to right; matches do not overlap. O(tokens).
std::vector<DateMatch> matchDates(const QString &text, const TokenScan &scan, const DateAtoms &atoms, const DateLexicon &lexicon,
                                  const DatePatterns &patterns, DateWork &work);

} // namespace dateline
