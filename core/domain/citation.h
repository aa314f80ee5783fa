#pragma once

#include "domain/text_span.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace dateline {

enum class CitationRole : std::uint8_t { Statement, Date, Actor, Speaker };
QString citationRoleName(CitationRole role);
std::optional<CitationRole> citationRoleFromName(const QString &name);

enum class CitationState : std::uint8_t {
    Verified, ///< the words stand at the span
    Moved,    ///< they stand exactly once elsewhere and the context agrees: proposed, a person re-anchors
    Lost,     ///< otherwise
};
QString citationStateName(CitationState state);

/// The exact words an event rests on. Keeps words and context as imported or made (DOMAIN: Citation).
struct Citation {
    CitationRole role = CitationRole::Statement;
    int order = 0;   ///< pieces of one role in reading order, from 0
    TextSpan span;
    QString exact;
    QString prefix;  ///< up to 32 code points before the span
    QString suffix;  ///< up to 32 code points after it
    friend bool operator==(const Citation &, const Citation &) = default;
};
inline constexpr int citationContext = 32;

/// A citation of the words at `span`, with its context. REQUIRES: span.fits(text).
Citation citationAt(const QString &text, TextSpan span, CitationRole role, int order = 0);

struct CitationCheck {
    CitationState state;
    TextSpan span;   ///< where the words stand now: the citation's own span when verified, the proposal when moved, empty when lost
    friend bool operator==(const CitationCheck &, const CitationCheck &) = default;
};
/// Compares the citation with the text; changes nothing.
CitationCheck checkCitation(const Citation &citation, const QString &text);

} // namespace dateline
