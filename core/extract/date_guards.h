#pragma once

#include "extract/date_atoms.h"
#include "extract/date_patterns.h"

namespace dateline {

/// What a guard may look at: the words of a possible date and what stands around them. Guards look at a few tokens only.
struct DateGuardContext {
    const QString &text;
    const TokenScan &scan;
    const DateLexicon &lexicon;
    const DateShape &shape; ///< of the first date of the pattern
    int first;              ///< tokens [first, last) of the words to be marked
    int last;

    const Token *tokenAt(int index) const;
    /// The n-th token before the words, in the same paragraph; nullptr when there is none.
    const Token *before(int n = 1) const;
    const Token *after(int n = 1) const;
    bool is(const Token *token, WordMask kinds) const; ///< one of the kinds; false for nullptr
    QStringView wordsOf(const Token &token) const { return QStringView(text).mid(token.begin, token.length); }
};

/// REQUIRES: one of the guards that the tables name.
DateGuard dateGuardNamed(const QString &name);

} // namespace dateline
