#include "formats/text_anchor.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace dateline {

namespace {

constexpr qint64 mostSearched = 1'000'000'000;
constexpr qsizetype contextWindow = 4 * citationContext;

QString withoutSpace(QStringView words)
{
    QString letters;
    letters.reserve(words.size());
    std::ranges::copy_if(words, std::back_inserter(letters), [](QChar letter) { return !letter.isSpace(); });
    return letters;
}

bool contextAgrees(const QString &prefix, const QString &suffix, QStringView text, qsizetype start, qsizetype end)
{
    const qsizetype from = std::max<qsizetype>(0, start - contextWindow - 2 * prefix.size());
    return withoutSpace(text.mid(from, start - from)).endsWith(prefix) &&
           withoutSpace(text.mid(end, contextWindow + 2 * suffix.size())).startsWith(suffix);
}

} // namespace

AnchorPlacer::AnchorPlacer(const QString &text) : m_text(text), m_points(text) {}

Result<Citation> AnchorPlacer::place(const TextAnchor &anchor, const QString &id, CitationRole role, int order)
{
    if (anchor.quote) {
        const TextAnchor::Quote &quote = *anchor.quote;
        const TextSpan span = anchor.position ? spanOf(*anchor.position, quote) : find(quote);
        return Citation{role, order, span, quote.exact, quote.prefix, quote.suffix};
    }
    const TextSpan span = spanOf(*anchor.position, {});
    if (!span.fits(m_text) || span.isEmpty())
        return failure(ErrorCode::BadSpan, {id, QString::number(anchor.position->start), QString::number(anchor.position->end)});
    return citationAt(m_text, span, role, order);
}

TextSpan AnchorPlacer::spanOf(TextAnchor::Position position, const std::optional<TextAnchor::Quote> &quote) const
{
    const TextSpan byPoints{unitsOf(position.start), unitsOf(position.end)};
    const TextSpan byUnits{position.start, position.end};
    const auto holdsQuote = [&](TextSpan span) { return span.fits(m_text) && wordsAt(m_text, span) == quote->exact; };
    return quote && byUnits != byPoints && !holdsQuote(byPoints) && holdsQuote(byUnits) ? byUnits : byPoints;
}

/// Also behind the end of the text, where a foreign position may lie: one unit a code point there.
int AnchorPlacer::unitsOf(int points) const
{
    const auto size = static_cast<int>(m_text.size());
    const int pairs = size - m_points.toCodePoints(size);
    return m_points.toUnits(points).value_or(points > std::numeric_limits<int>::max() - pairs ? points : points + pairs);
}

TextSpan AnchorPlacer::find(const TextAnchor::Quote &quote)
{
    const QString prefix = withoutSpace(quote.prefix);
    const QString suffix = withoutSpace(quote.suffix);
    const qsizetype length = quote.exact.size();
    TextSpan found;
    qsizetype at = -1;
    while (length > 0 && m_searched < mostSearched) {
        const qsizetype next = m_text.indexOf(quote.exact, at + 1);
        m_searched += (next < 0 ? m_text.size() : next) - at + contextWindow;
        if (next < 0)
            return found;
        at = next;
        if (!contextAgrees(prefix, suffix, m_text, at, at + length))
            continue;
        if (!found.isEmpty())
            return {};
        found = {static_cast<int>(at), static_cast<int>(at + length)};
    }
    return {};
}

} // namespace dateline
