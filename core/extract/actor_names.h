#pragma once

#include "domain/names.h"
#include "extract/grammar.h"
#include "extract/token.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace dateline {

/// The names of :/lexicon/actors.tsv, and those that a person added, as sequences of words, for texts that are scanned. Built
/// once, then only read.
class ActorNames {
public:
    enum class Name : std::uint8_t {
        Proper,  ///< "Armenia", "European Union"
        Capital, ///< "Yerevan", which can also be a mere place
        Demonym, ///< "Armenian"
        Person,  ///< "Vladimir Putin", who speaks for RUS
        Nothing, ///< only looks like a name, or stands for no one actor
    };
    struct Match {
        int last = 0; ///< its last token
        std::uint16_t code = 0;
        Name name = Name::Nothing;
    };

    ActorNames(Vocabulary &words, const std::vector<NamedActor> &more);

    /// The longest name that begins at tokens[first] and ends before `end`.
    std::optional<Match> at(const std::vector<Token> &tokens, int first, int end) const;
    /// "Azerbaijanis": people, not a state.
    bool isPeople(LexemeId word) const { return word < m_people.size() && m_people[word]; }
    const QString &code(std::uint16_t number) const { return m_codes[number]; }
    /// The usual name: "Azerbaijan".
    const QString &nameOf(std::uint16_t number) const { return m_usual[number]; }
    ActorKind kind(std::uint16_t number) const { return m_kinds[number]; }

private:
    struct Node {
        LexemeId word = 0;
        std::uint32_t next = 0; ///< first child
        std::uint32_t sister = 0;
        bool ends = false;
        bool capitalsOnly = false;
        Name name = Name::Nothing;
        std::uint16_t code = 0;
    };
    struct Entry {
        std::uint16_t code;
        Name name;
    };
    void addActors(Vocabulary &words);
    void addPeople(Vocabulary &words);
    void addActor(const NamedActor &actor, Vocabulary &words);
    enum class Known : std::uint8_t { Stays, IsReplaced };
    void addName(const QString &alias, Entry entry, Vocabulary &words, Known known = Known::Stays);
    std::uint32_t child(std::uint32_t node, LexemeId word) const;

    std::vector<Node> m_nodes;
    std::vector<std::uint32_t> m_roots; // by lexeme
    std::vector<bool> m_people;         // by lexeme
    std::vector<QString> m_codes;
    std::vector<QString> m_usual;
    std::vector<ActorKind> m_kinds;
};

} // namespace dateline
