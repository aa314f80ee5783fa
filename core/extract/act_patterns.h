#pragma once

#include "domain/event_type.h"
#include "extract/grammar.h"
#include "extract/token.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace dateline {

/// A row of :/lexicon/acts_<language>.tsv.
struct ActRule {
    enum class Form : std::uint8_t { Verb, Noun, State, Mark };
    enum Role : std::uint16_t {
        Both = 1,      ///< several subjects act on one another
        Self = 2,      ///< no target
        Home = 4,      ///< without another target: the own country
        Governs = 8,   ///< what it asks, promises or refuses is no act of its own
        Intent = 16,   ///< to cooperate is AGREE, to harm THREATEN
        Weak = 32,     ///< an event only with a date or with both actors
        Active = 128,  ///< its passive is another thing: "conditions are met"
        Reverse = 64,  ///< the subject is the target: "came under fire"
        Answers = 256, ///< denies what another has claimed
    };
    QString id;
    EventType type = EventType::Agree;
    Form form = Form::Verb;
    std::uint16_t roles = 0;
    bool has(Role role) const { return (roles & role) != 0; }
};

/// The words that name acts, by the first word of each pattern. Built once, then only read.
class ActPatterns {
public:
    struct Match {
        const ActRule *rule = nullptr;
        int last = 0;    ///< the pattern's last token
        int words = 0;   ///< how many words of it are in the pattern: more = surer
        int object = -1; ///< the pattern's object where it is the subject of a passive: its token
    };

    /// Reads the table and adds its words.
    ActPatterns(const QString &language, Vocabulary &words, Grammar &grammar);

    bool starts(LexemeId word) const { return word < m_byTrigger.size() && !m_byTrigger[word].empty(); }
    /// The longest pattern of this form that begins at tokens[first] and ends before `end`. `tried` counts patterns. `subject`:
    /// of a passive the first token of its subject, where the pattern's object can stand too: "sanctions were imposed"; else -1.
    std::optional<Match> at(const std::vector<Token> &tokens, int first, int end, ActRule::Form form, std::uint64_t &tried,
                            int subject = -1) const;
    /// The rule of a table row. REQUIRES: it is there.
    const ActRule *rule(const QString &id) const;

private:
    struct Word {
        std::vector<LexemeId> any; ///< ascending
        bool near = false;         ///< within the next words instead of right behind
        bool has(LexemeId word) const;
    };
    struct Pattern {
        std::size_t rule = 0;
        std::vector<Word> tail;
    };
    struct Builder;

    std::optional<int> matchTail(const Pattern &pattern, const std::vector<Token> &tokens, int first, int end) const;
    std::optional<int> matchSubject(const Pattern &pattern, const std::vector<Token> &tokens, int subject, int first) const;

    std::vector<ActRule> m_rules;
    std::vector<Pattern> m_patterns;
    std::vector<std::vector<std::uint32_t>> m_byTrigger; // pattern numbers by lexeme, longest first
    const Grammar &m_grammar;
};

} // namespace dateline
