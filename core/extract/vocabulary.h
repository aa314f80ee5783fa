#pragma once

#include "extract/token.h"

#include <QStringView>

#include <array>
#include <string>
#include <vector>

namespace dateline {

/// How the scan sees a character.
enum class CharClass : std::uint8_t {
    Letter,
    Capital,
    Mark,
    Digit,
    Space,
    Line,
    Comma,
    Dash,
    Slash,
    Apostrophe,
    Quote,
    Opening,
    Closing,
    Colon,
    Semicolon,
    Stop,
    Currency,
    Percent,
    Other,
};

/// How characters are seen, and the letter as words are compared: small; ı and İ as i, ё as е, apostrophes as '. Latin, Greek and
/// Cyrillic letters, which is what articles are made of, are one look into a table; it is inline because every character passes
/// here.
class CharTable {
public:
    CharTable();
    static CharClass classify(char16_t c);
    static char16_t fold(char16_t c);
    CharClass kindOf(char16_t c) const { return c < size ? m_kinds[c] : classify(c); }
    char16_t folded(char16_t c) const { return c < size ? m_folded[c] : fold(c); }

private:
    static constexpr std::size_t size = 0x500;
    std::array<CharClass, size> m_kinds;
    std::array<char16_t, size> m_folded;
};
extern const CharTable charTable;

inline CharClass charClass(char16_t c)
{
    return charTable.kindOf(c);
}
inline char16_t folded(char16_t c)
{
    return charTable.folded(c);
}

/// The words that the tables of one language know, each with a number. Filled once, then only read: thread-safe. Several tables
/// share one, so that a text is scanned once for all finders; what a word means is theirs (arrays indexed by LexemeId).
class Vocabulary {
public:
    Vocabulary();
    /// The word's number; a new one when it is not there. Words are folded and shorter than longestWord.
    LexemeId add(QStringView word);
    LexemeId find(QStringView word) const;
    /// As find(), for letters that are folded already and their wordHash().
    LexemeId findFolded(const char16_t *letters, std::size_t count, std::uint32_t hash) const
    {
        const Slot &slot = m_slots[hash & (m_slots.size() - 1)];
        return slot.word == 0 ? 0 : m_slots[slotOf(letters, count, hash)].word; // most words of a text are unknown
    }

    /// Its full stop is part of the word and ends no sentence: "Aug.", "Mr.".
    void markAbbreviation(LexemeId word);
    bool isAbbreviation(LexemeId word) const { return m_abbreviation[word]; }
    /// "25." is an ordinal and ends no sentence, as in German.
    void setOrdinalStop() { m_ordinalStop = true; }
    bool hasOrdinalStop() const { return m_ordinalStop; }
    /// What stands behind an apostrophe is a suffix, as in Turkish.
    void setSplitApostrophe() { m_splitApostrophe = true; }
    bool splitsApostrophe() const { return m_splitApostrophe; }
    /// Numbers are below this.
    std::size_t size() const { return m_words.size(); }

    static constexpr std::size_t longestWord = 40;
    static constexpr std::uint32_t hashStart = 2166136261u;
    static constexpr std::uint32_t hashStep(std::uint32_t hash, char16_t letter)
    {
        return ((hash << 5 | hash >> 27) ^ letter) * 0x9E3779B1u;
    }

private:
    struct Slot {
        std::uint32_t hash = 0;
        LexemeId word = 0;
    };
    std::size_t slotOf(const char16_t *letters, std::size_t count, std::uint32_t hash) const;
    void grow();

    std::vector<std::u16string> m_words;
    std::vector<std::uint32_t> m_hashes;
    std::vector<bool> m_abbreviation;
    bool m_ordinalStop = false;
    bool m_splitApostrophe = false;
    std::vector<Slot> m_slots; // open addressing; a power of two, at most a quarter full
};

} // namespace dateline
