#pragma once

#include "extract/act_finder.h"
#include "extract/speaker_finder.h"

#include <vector>

namespace dateline {

inline constexpr int longestQuote = 60; ///< words

/// The shortest words of the sentence that say the act by themselves: its clause, or the whole sentence when there is no other.
/// Never more than longestQuote words; begins and ends at words. `others`: the sentence's other acts that become events.
TextSpan quoteOf(const ScannedText &text, const SentenceReading &reading, const FoundAct &act,
                 const std::vector<const FoundAct *> &others, const std::optional<Speaker> &speaker);

/// The tokens of an act's clause: from its subject or opening word to where another begins.
struct ClauseTokens {
    int first = 0;
    int last = 0; ///< behind the last
};
ClauseTokens clauseOf(const ScannedText &text, const SentenceReading &reading, const FoundAct &act);

} // namespace dateline
