#pragma once

#include "extract/date_shape.h"
#include "extract/vocabulary.h"
#include "extract/word_mask.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <span>
#include <vector>

namespace dateline {

/// A word's part in dates: "month", "month.cap". The name before the dot is the family; a pattern may ask for either.
using DateClass = std::uint8_t;

/// What a word (or words) may be. May is a month where it has a capital letter.
struct DateSense {
    DateClass kind = 0;
    bool needsCapital = false;
    bool needsDot = false;
    std::int32_t value = 0;
};

/// resources/lexicon/dates_<language>.tsv, ready for look-up. Built once, never changed: thread-safe.
class DateLexicon {
public:
    struct Phrase {
        std::vector<std::uint32_t> rest; ///< keyOf() of the tokens after the first
        std::vector<DateSense> senses;
    };

    explicit DateLexicon(const QString &language);

    const Vocabulary &words() const { return m_words; }
    std::span<const DateSense> sensesOf(LexemeId word) const;
    std::span<const Phrase> phrasesAt(LexemeId first) const;

    WordMask maskOf(LexemeId word) const { return m_masks[word]; }
    /// Whether verbs of the past end in "-ed".
    bool hasPastEnding() const { return m_hasPastEnding; }

    /// A class's number; a new one for a new name while the tables are read.
    DateClass classNamed(const QString &name);
    DateClass knownClass(const QString &name) const { return m_classes.value(name, 0); }
    DateSlot slotOf(DateClass kind) const { return m_slots[kind]; }
    /// The class of the name before the dot; its own when there is none.
    DateClass familyOf(DateClass kind) const { return m_families[kind]; }
    /// 25.07.2024 and 25/07/2024 rather than 07/25/2024.
    bool dayFirst() const { return m_dayFirst; }

    /// A token as phrases compare it: its word, or its kind when it is none.
    static std::uint32_t keyOf(const Token &token);

private:
    void addRow(const QStringList &row);
    void addWords(const QString &words, const DateSense &sense, bool abbreviation);

    Vocabulary m_words;
    QHash<QString, DateClass> m_classes;
    std::vector<DateSlot> m_slots;
    std::vector<DateClass> m_families;
    std::vector<std::vector<DateSense>> m_senses; // by LexemeId
    std::vector<std::vector<Phrase>> m_phrases;   // by the first word's LexemeId
    void addMeetings();
    void fillMasks();

    std::vector<WordMask> m_masks; // by LexemeId
    bool m_dayFirst = false;
    bool m_hasPastEnding = false;
};

} // namespace dateline
