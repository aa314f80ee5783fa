#pragma once

#include "extract/vocabulary.h"
#include "extract/word_forms.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace dateline {

/// What a word can be. A word may have several: "strikes" is a verb's third person and a noun.
using WordClasses = std::uint64_t;
namespace word_class {
enum : WordClasses {
    Determiner = 1ull << 0,
    The = 1ull << 1,
    Possessive = 1ull << 2,
    Preposition = 1ull << 3,
    Place = 1ull << 4,
    Of = 1ull << 5,
    For = 1ull << 6,
    By = 1ull << 7,
    With = 1ull << 8,
    Between = 1ull << 9,
    Against = 1ull << 10,
    Conjunction = 1ull << 11,
    And = 1ull << 12,
    Subordinator = 1ull << 13,
    That = 1ull << 14,
    Condition = 1ull << 15,
    Unless = 1ull << 16,
    After = 1ull << 17,
    Before = 1ull << 18,
    Since = 1ull << 19,
    Relative = 1ull << 20,
    Pronoun = 1ull << 21,
    Plural = 1ull << 22,
    Singular = 1ull << 23,
    Future = 1ull << 24,
    Modal = 1ull << 25,
    Hypothetical = 1ull << 26,
    Must = 1ull << 27,
    Have = 1ull << 28,
    Be = 1ull << 29,
    Do = 1ull << 30,
    To = 1ull << 31,
    Not = 1ull << 32,
    Adverb = 1ull << 33,
    Alleged = 1ull << 34,
    Planned = 1ull << 35,
    Office = 1ull << 36,
    Body = 1ull << 37,
    People = 1ull << 38,
    Crowd = 1ull << 39,
    Country = 1ull << 40,
    Two = 1ull << 41,
    Title = 1ull << 42,
    Say = 1ull << 43,
    Claim = 1ull << 44,
    Attribution = 1ull << 45,
    VerbBase = 1ull << 46,
    VerbThird = 1ull << 47,
    VerbPast = 1ull << 48,
    VerbParticiple = 1ull << 49,
    VerbGerund = 1ull << 50,
    Noun = 1ull << 51,
    Speaks = 1ull << 52,
    Bare = 1ull << 53,
    Time = 1ull << 54,
    Other = 1ull << 55,
    Raising = 1ull << 56,
    FirstPerson = 1ull << 57,
    Contrast = 1ull << 58,
    Present = 1ull << 59,
    Accident = 1ull << 60,
    Land = 1ull << 61,
    Half = 1ull << 62,
    FirstPossessive = 1ull << 63,
    Finite = VerbThird | VerbPast,
    Verb = VerbBase | VerbThird | VerbPast | VerbParticiple | VerbGerund,
    Auxiliary = Modal | Future | Have | Be | Do,
};
} // namespace word_class

/// The words of a language by class. Built once, then only read.
class Grammar {
public:
    /// Reads :/lexicon/grammar_<language>.tsv and adds its words.
    Grammar(const QString &language, Vocabulary &words);

    WordClasses of(LexemeId word) const { return word < m_classes.size() ? m_classes[word] : 0; }
    /// Adds the verb's five forms, each with its class and `also`. Returns their lexemes.
    std::vector<LexemeId> addVerb(const QString &lemma, Vocabulary &words, WordClasses also = 0);
    LexemeId add(const QString &word, WordClasses classes, Vocabulary &words);
    const WordForms &forms() const { return m_forms; }
    /// The base form of a verb's form; 0 for words that are no verb.
    LexemeId lemma(LexemeId word) const { return word < m_lemmas.size() ? m_lemmas[word] : 0; }
    /// The forms of the verb that a form belongs to; nothing for words that are no verb.
    std::optional<VerbForms> verbOf(LexemeId word) const;

private:
    Grammar(const QHash<QString, QStringList> &rows, Vocabulary &words);
    void addClass(const QString &name, const QStringList &list, Vocabulary &words);

    WordForms m_forms;
    std::vector<WordClasses> m_classes;
    std::vector<LexemeId> m_lemmas;
    QHash<LexemeId, QString> m_bases; // lemma → its letters
};

} // namespace dateline
