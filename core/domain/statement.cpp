#include "domain/statement.h"

#include <algorithm>

namespace dateline {

namespace {

bool isStatement(const Citation &citation)
{
    return citation.role == CitationRole::Statement;
}

bool stands(const Citation &citation, const QString &text)
{
    return citation.span.fits(text) && wordsAt(text, citation.span) == citation.exact;
}

/// In order, none touching another.
std::vector<TextSpan> joined(std::vector<TextSpan> pieces)
{
    std::ranges::sort(pieces);
    std::vector<TextSpan> apart;
    for (const TextSpan piece : pieces) {
        if (!apart.empty() && piece.start <= apart.back().end)
            apart.back().end = std::max(apart.back().end, piece.end);
        else
            apart.push_back(piece);
    }
    return apart;
}

} // namespace

std::vector<TextSpan> statementPieces(const Event &event, const QString &text)
{
    std::vector<TextSpan> pieces;
    for (const Citation &citation : event.citations) {
        if (isStatement(citation) && !citation.span.isEmpty() && stands(citation, text))
            pieces.push_back(citation.span);
    }
    std::ranges::sort(pieces);
    return pieces;
}

Event withStatement(Event event, const QString &text, std::vector<TextSpan> pieces)
{
    std::vector<Citation> before;
    std::ranges::copy_if(event.citations, std::back_inserter(before), isStatement);
    std::vector<Citation> now;
    for (const TextSpan piece : joined(std::move(pieces))) {
        const auto same =
            std::ranges::find_if(before, [&](const Citation &old) { return old.span == piece && stands(old, text); });
        now.push_back(same == before.end() ? citationAt(text, piece, CitationRole::Statement) : *same);
    }
    std::ranges::copy_if(before, std::back_inserter(now), [&](const Citation &old) { return !stands(old, text); });
    for (std::size_t order = 0; order < now.size(); ++order)
        now[order].order = static_cast<int>(order);
    std::ranges::copy_if(event.citations, std::back_inserter(now),
                         [](const Citation &citation) { return !isStatement(citation); });
    event.citations = std::move(now);
    return event;
}

} // namespace dateline
