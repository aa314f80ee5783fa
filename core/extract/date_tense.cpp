#include "extract/date_tense.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int reach = 24;         // tokens to each side
constexpr int auxiliaryReach = 4; // "will be held": the auxiliary decides

class TenseFinder {
public:
    TenseFinder(const QString &text, const TokenScan &scan, const DateLexicon &lexicon)
        : m_text(text), m_tokens(scan.tokens), m_lexicon(lexicon)
    {
    }

    DateTense before(int from, int to) const
    {
        for (int at = to - 1; at >= from; --at) {
            if (isFuture(at))
                return DateTense::Future;
            if (!isPast(at))
                continue;
            for (int earlier = at - 1; earlier >= std::max(from, at - auxiliaryReach); --earlier) {
                if (isFuture(earlier))
                    return DateTense::Future;
            }
            return DateTense::Past;
        }
        return DateTense::Unknown;
    }

    DateTense after(int from, int to) const
    {
        for (int at = from; at < to; ++at) {
            if (isFuture(at))
                return DateTense::Future;
            if (isPast(at))
                return DateTense::Past;
        }
        return DateTense::Unknown;
    }

private:
    const Token &token(int at) const { return m_tokens[static_cast<std::size_t>(at)]; }

    bool isFuture(int at) const
    {
        const Token &word = token(at);
        const WordMask mask = word.kind == TokenClass::Word ? m_lexicon.maskOf(word.lexeme) : 0;
        if ((mask & word_mask::Future) != 0)
            return !word.has(Token::Capital) || at == 0 || token(at - 1).kind != TokenClass::Word; // "in May", "Theresa May"
        return (mask & word_mask::FutureStart) != 0 &&
               std::ranges::any_of(m_lexicon.phrasesAt(word.lexeme), [&](const DateLexicon::Phrase &phrase) {
                   return phrase.senses.front().kind == m_future && stands(phrase, at);
               });
    }
    bool stands(const DateLexicon::Phrase &phrase, int at) const
    {
        for (std::size_t i = 0; i < phrase.rest.size(); ++i) {
            const std::size_t next = static_cast<std::size_t>(at) + 1 + i;
            if (next >= m_tokens.size() || DateLexicon::keyOf(m_tokens[next]) != phrase.rest[i])
                return false;
        }
        return true;
    }

    bool isPast(int at) const
    {
        const Token &word = token(at);
        if (word.kind != TokenClass::Word || word.has(Token::Capital))
            return false;
        return (m_lexicon.maskOf(word.lexeme) & word_mask::Past) != 0 || (m_lexicon.hasPastEnding() && hasPastEnding(word));
    }
    /// English "-ed" and its like: where the language has such an ending, its table says so.
    bool hasPastEnding(const Token &word) const
    {
        const QStringView letters = QStringView(m_text).mid(word.begin, word.length);
        return letters.size() > 4 && letters.endsWith(QLatin1String("ed")) && !letters.endsWith(QLatin1String("eed"));
    }

    const QString &m_text;
    const std::vector<Token> &m_tokens;
    const DateLexicon &m_lexicon;
    DateClass m_future = m_lexicon.knownClass(QStringLiteral("future"));
};

} // namespace

DateTense tenseAround(const QString &text, const TokenScan &scan, const DateLexicon &lexicon, int first, int last)
{
    const Sentence &sentence = scan.sentences[scan.sentenceOf(first)];
    const TenseFinder finder(text, scan, lexicon);
    const DateTense before = finder.before(std::max(sentence.first, first - reach), first);
    return before != DateTense::Unknown ? before : finder.after(last, std::min(sentence.last, last + reach));
}

} // namespace dateline
