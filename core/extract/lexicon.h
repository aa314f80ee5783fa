#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace dateline {

/// One word of a text as the lexicons look it up.
struct LexiconWord {
    QString key;            ///< case, accents, ł ı ø folded; full stops of "U.S." and a possessive gone
    int start = 0;          ///< UTF-16 position in the text
    int end = 0;
    bool capitals = false;  ///< two capital letters or more: an acronym rather than a word
};
/// The words of a text in order; hyphens part words, apostrophes do not.
std::vector<LexiconWord> lexiconWords(const QString &text);

/// The keys of words [first, first + count) joined by blanks.
QString lexiconKey(const std::vector<LexiconWord> &words, std::size_t first, std::size_t count);

/// The rows of :/lexicon/NAME.tsv below its header line, each as long as the header. REQUIRES: the table is built in.
std::vector<QStringList> lexiconRows(const QString &name);

/// A cell's list: "Armenian; Hay" → two.
QStringList lexiconList(const QString &cell);

} // namespace dateline
