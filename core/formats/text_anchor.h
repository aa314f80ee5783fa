#pragma once

#include "domain/citation.h"
#include "domain/error.h"

#include <QString>

#include <optional>

namespace dateline {

/// Where an annotation of another program says it stands: by the words, by their position, or both.
struct TextAnchor {
    struct Quote {
        QString exact;
        QString prefix;
        QString suffix;
    };
    struct Position {
        int start = 0; ///< code points, as the Web Annotation model counts; some programs count UTF-16 units
        int end = 0;
    };
    std::optional<Quote> quote;
    std::optional<Position> position;

    bool isEmpty() const { return !quote && !position; }
};

/// Makes citations of one text's anchors. A quote is kept as it was imported. A position that does not have the quote's words
/// stays where it was said to be, so that checking calls it moved or lost; it is never re-anchored. A quote without a position
/// stands where its words and context (white space aside) stand once, else nowhere: its span is empty and checking calls it lost.
class AnchorPlacer {
public:
    /// `text` outlives the placer.
    explicit AnchorPlacer(const QString &text);

    /// BadSpan{id, start, end} when there are only numbers and the text has no such place. REQUIRES: !anchor.isEmpty().
    Result<Citation> place(const TextAnchor &anchor, const QString &id, CitationRole role, int order);

private:
    TextSpan spanOf(TextAnchor::Position position, const std::optional<TextAnchor::Quote> &quote) const;
    int unitsOf(int points) const;
    TextSpan find(const TextAnchor::Quote &quote);

    const QString &m_text;
    CodePointMap m_points;
    qint64 m_searched = 0; ///< characters, so that a file of quotes cannot make the search endless
};

} // namespace dateline
