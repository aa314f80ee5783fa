#include "domain/likely_place.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>

namespace dateline {

namespace {

/// Letters and digits that stand together; of writing without blanks each sign by itself.
std::vector<TextSpan> wordsIn(const QString &text)
{
    std::vector<TextSpan> words;
    bool inWord = false;
    for (int at = 0; at < text.size(); ++at) {
        const QChar sign = text[at];
        const bool letter = sign.isLetterOrNumber() || sign.isMark() || sign.isSurrogate();
        const bool alone = sign.script() == QChar::Script_Han || sign.script() == QChar::Script_Hiragana ||
                           sign.script() == QChar::Script_Katakana;
        if (letter && inWord && !alone)
            words.back().end = at + 1;
        else if (letter)
            words.push_back({at, at + 1});
        inWord = letter && !alone;
    }
    return words;
}

/// How many of the quote's words a stretch of the text shares, as it slides along.
class Window {
public:
    explicit Window(const QString &exact)
    {
        for (const TextSpan word : wordsIn(exact))
            ++m_wanted[wordsAt(exact, word).toCaseFolded()];
    }
    bool wants(const QString &word) const { return m_wanted.contains(word); }
    void take(const QString &word)
    {
        if (const auto wanted = m_wanted.constFind(word); wanted != m_wanted.cend())
            m_shared += m_held[word]++ < *wanted ? 1 : 0;
    }
    void leave(const QString &word)
    {
        if (const auto wanted = m_wanted.constFind(word); wanted != m_wanted.cend())
            m_shared -= --m_held[word] < *wanted ? 1 : 0;
    }
    int shared() const { return m_shared; }

private:
    QHash<QString, int> m_wanted, m_held;
    int m_shared = 0;
};

} // namespace

std::optional<TextSpan> likelyPlace(const QString &exact, const QString &text, int near)
{
    const auto wanted = static_cast<int>(wordsIn(exact).size());
    const int width = wanted + wanted / 3; // words may have come in between
    const std::vector<TextSpan> words = wordsIn(text);
    QStringList folded;
    for (const TextSpan word : words)
        folded << wordsAt(text, word).toCaseFolded();

    Window window(exact);
    int best = 0;
    std::optional<TextSpan> place;
    for (int first = 0, end = 0; first < folded.size(); window.leave(folded[first++])) {
        while (end < std::min<int>(first + width, static_cast<int>(folded.size())))
            window.take(folded[end++]);
        if (!window.wants(folded[first]) || window.shared() < best)
            continue;
        int last = end - 1;
        while (!window.wants(folded[last]))
            --last;
        const TextSpan found{words[static_cast<std::size_t>(first)].start, words[static_cast<std::size_t>(last)].end};
        const auto rank = [&](TextSpan span) { return std::pair(span.length(), std::abs(span.start - near)); };
        if (!place || window.shared() > best || rank(found) < rank(*place))
            place = found;
        best = window.shared();
    }
    return best > 0 && 3 * best >= 2 * wanted ? place : std::nullopt;
}

std::vector<QuotePlace> proposedPlaces(const std::vector<Citation> &citations, const QString &text,
                                       const std::optional<TextSpan> &chosen)
{
    std::vector<QuotePlace> places;
    std::optional<TextSpan> own = chosen;
    int near = 0; // a date or an actor is looked for about its statement
    for (const Citation &citation : citations) {
        const CitationCheck check = checkCitation(citation, text);
        std::optional<TextSpan> span = check.span;
        if (check.state == CitationState::Lost) {
            span = own ? own : likelyPlace(citation.exact, text, places.empty() ? citation.span.start : near);
            own.reset();
        }
        if (citation.role == CitationRole::Statement && span)
            near = span->start;
        if (check.state != CitationState::Verified)
            places.push_back({citation, check.state,
                              span ? std::optional(citationAt(text, *span, citation.role, citation.order)) : std::nullopt});
    }
    return places;
}

} // namespace dateline
