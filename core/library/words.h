#pragma once

#include "domain/text_span.h"

#include <QStringView>

#include <string>
#include <vector>

namespace dateline {

/// A letter or digit as searching sees it, UTF-8: case and accents folded, ł→l, ß→ss; empty for every other sign.
std::string foldedLetter(char32_t c);
/// By UTF-16 unit: the ASCII letter or digit that foldedLetter() begins with; 0 where it begins with none.
const std::vector<char> &plainStarts();

/// The words of a text as searching sees them, in reading order: runs of letters and digits, case and accents folded, ł→l, ı→i,
/// ß→ss and the like, NFKD. Apostrophes and all other signs part words; marks and invisible signs inside a word are left out.
///
/// Ideographs, kana and hangul have no words: a run ABC gives the pairs AB, BC and, when indexing, its last sign C, so that every
/// sign begins some word; a query's run gives the pairs alone, a single sign itself.
class WordScanner {
public:
    enum class Purpose { Indexing, Querying };
    explicit WordScanner(QStringView text, Purpose purpose = Purpose::Indexing) : m_text(text), m_purpose(purpose) {}

    /// Moves to the next word; false at the end.
    bool next();
    const std::string &word() const { return m_word; }   ///< folded, UTF-8
    TextSpan span() const { return m_span; }             ///< in the text as given
    /// Whether the word is the last sign of a longer run, which stands at the same place as the pair before it.
    bool isTail() const { return m_isTail; }

    /// Whether a word is one sign of a script without words.
    static bool isSingleSign(const std::string &word);

private:
    char32_t codePointAt(int position, int &length) const;
    bool takePlainWord();
    bool takePair(char32_t first, int length);

    QStringView m_text;
    Purpose m_purpose;
    int m_position = 0;
    bool m_insideRun = false; // the sign before m_position belongs to the same run of signs
    std::string m_word;
    TextSpan m_span;
    bool m_isTail = false;
};

} // namespace dateline
