#pragma once

#include "extract/date_lexicon.h"

#include <QString>

#include <vector>

namespace dateline {

/// One reading of one or more tokens as a piece of a date: "July", "25th", "twenty-five", "2024-07-25", "more than".
struct DateAtom {
    int first = 0; ///< tokens [first, last)
    int last = 0;
    std::uint32_t senses = 0; ///< where its senses stand in DateAtoms::senses
    std::uint16_t count = 0;
    bool breaks = false; ///< a paragraph begins here: no date goes over it
};

/// All of a text, by their first token; several may begin at one token. Words that mean nothing for dates have none.
struct DateAtoms {
    std::vector<DateAtom> atoms;
    std::vector<DateSense> senses;

    std::span<const DateSense> sensesOf(const DateAtom &atom) const { return {senses.data() + atom.senses, atom.count}; }
    /// The value that the atom has for a class or a family; `otherwise` when it has none.
    int valueOf(const DateAtom &atom, DateClass kind, int otherwise) const;
    bool hasSense(const DateAtom &atom, DateClass kind) const;
    /// The first atom at or behind a token.
    std::size_t indexAt(int token) const;
};

/// One pass over the tokens, O(tokens).
DateAtoms findDateAtoms(const QString &text, const TokenScan &scan, const DateLexicon &lexicon);

/// Numbers are counted in tenths: "two and a half" is 25.
inline constexpr int numberScale = 10;

} // namespace dateline
