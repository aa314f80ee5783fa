#include "extract/language.h"

#include "extract/lexicon.h"
#include "extract/token_scan.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr qsizetype lookedAt = 6000; // UTF-16 units
constexpr int tokensForOneHit = 12;  // fewer small words than one in so many tokens are no language

struct SmallWords {
    Vocabulary words;
    QStringList languages;
    std::vector<std::uint32_t> ofWord; ///< by LexemeId: a bit a language
};

const SmallWords &smallWords()
{
    static const SmallWords table = [] {
        SmallWords made;
        for (const QStringList &row : lexiconRows(QStringLiteral("languages"))) {
            const auto bit = std::uint32_t{1} << made.languages.size();
            made.languages << row[0];
            for (const QString &word : row[1].split(u' ', Qt::SkipEmptyParts)) {
                const LexemeId lexeme = made.words.add(word);
                made.ofWord.resize(made.words.size());
                made.ofWord[lexeme] |= bit;
            }
        }
        return made;
    }();
    return table;
}

} // namespace

QString textLanguage(const QString &text)
{
    const SmallWords &table = smallWords();
    const TokenScan scan = scanTokens(text.left(lookedAt), table.words);
    std::vector<int> hits(static_cast<std::size_t>(table.languages.size()));
    int words = 0;
    for (const Token &token : scan.tokens) {
        if (token.kind != TokenClass::Word)
            continue;
        ++words;
        for (std::size_t language = 0; language < hits.size(); ++language)
            hits[language] += token.lexeme != 0 && (table.ofWord[token.lexeme] >> language & 1) != 0;
    }
    const auto best = std::ranges::max_element(hits);
    if (best == hits.end() || *best == 0 || *best * tokensForOneHit < words || std::ranges::count(hits, *best) > 1)
        return {};
    return table.languages[best - hits.begin()];
}

} // namespace dateline
