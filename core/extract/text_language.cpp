#include "extract/text_language.h"

#include "extract/lexicon.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace dateline {

namespace {

constexpr qsizetype readLetters = 4000;
constexpr std::size_t fewestWords = 12;
constexpr int commonIn = 12; // one word in so many is a small one, or the language is another

struct SmallWords {
    QStringList languages;
    QHash<QString, std::vector<qsizetype>> byWord; // numbers of languages

    SmallWords()
    {
        for (const QStringList &row : lexiconRows(QStringLiteral("languages"))) {
            for (const QString &word : lexiconList(row[1]))
                byWord[word].push_back(languages.size());
            languages << row[0];
        }
    }
};

/// Words as they are written: accents tell languages apart.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text.left(readLetters) + u' ') {
        if (c.isLetter() || c.isMark()) {
            word += c.toLower();
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    return words;
}

} // namespace

QString languageOf(const QString &text)
{
    static const SmallWords small;
    const QStringList words = wordsOf(text);
    if (static_cast<std::size_t>(words.size()) < fewestWords)
        return {};
    std::vector<int> counts(static_cast<std::size_t>(small.languages.size()));
    for (const QString &word : words) {
        const auto found = small.byWord.constFind(word);
        if (found == small.byWord.constEnd())
            continue;
        for (const qsizetype language : *found)
            ++counts[static_cast<std::size_t>(language)];
    }
    const auto best = std::ranges::max_element(counts);
    if (*best * commonIn < words.size())
        return {};
    return small.languages[best - counts.begin()];
}

} // namespace dateline
