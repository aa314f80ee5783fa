#pragma once

#include "domain/citation.h"

#include <optional>
#include <vector>

namespace dateline {

/// A citation that does not stand where it says, and where it might stand now.
struct QuotePlace {
    Citation before;
    CitationState state = CitationState::Lost; ///< moved or lost
    std::optional<Citation> after;             ///< moved: its own words; lost: those most like them; none = nothing is like them
    friend bool operator==(const QuotePlace &, const QuotePlace &) = default;
};

/// Where the words of a lost citation most likely stand: the stretch that shares most words with them, two thirds at least, in
/// whatever case; of equal ones that nearest to `near`. None when nothing is like them. O(text).
std::optional<TextSpan> likelyPlace(const QString &exact, const QString &text, int near);

/// Of every citation that does not stand where it says; statements first. `chosen`, words that a person selected, stand for the
/// first piece that is lost. A proposal: nothing is changed.
std::vector<QuotePlace> proposedPlaces(const std::vector<Citation> &citations, const QString &text,
                                       const std::optional<TextSpan> &chosen);

} // namespace dateline
