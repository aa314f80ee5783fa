#pragma once

#include "extract/actor_memory.h"
#include "extract/event_language.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// Words of a sentence that stand for an actor.
struct Mention {
    int first = 0; ///< tokens, both in it
    int last = 0;
    int phraseFirst = 0; ///< the noun phrase around it: "the Armenian Foreign Ministry", as far as it is plain
    int phraseLast = 0;
    ActorCode code = 0;
    ActorNames::Name name = ActorNames::Name::Proper;
    int preposition = -1;   ///< the token whose object it is; -1 = none
    bool modifier = false;  ///< only describes a thing: "an Australian ultimatum"
    bool reference = false; ///< "it", "the ministry", "both sides"
    bool genitive = false;  ///< "Iraq's …"
    WordClasses head = 0;   ///< what the phrase's head is: an office, a body, people
};

/// Finds who is spoken of in one sentence. References are resolved by what the article has said before.
class ActorFinder {
public:
    ActorFinder(const ScannedText &text, ActorMemory &memory) : m_text(text), m_memory(memory) {}

    /// Mentions of tokens [first, last) in their order; `named` gets a mark for each token: 0 none, 1 a name, 2 a demonym.
    void find(int first, int last, std::vector<Mention> &mentions, std::vector<std::uint8_t> &named);

private:
    void halfName(int at, std::vector<Mention> &mentions);
    int nameAt(int at, std::vector<Mention> &mentions);
    int referenceAt(int at, std::vector<Mention> &mentions);
    int halfReferenceAt(int at, int head, std::vector<Mention> &mentions);
    int groupReferenceAt(int at, std::vector<Mention> &mentions);
    std::optional<ActorCode> oneReferred(int head, const std::vector<Mention> &mentions) const;
    void addReference(int first, int last, ActorCode code, std::vector<Mention> &mentions) const;
    void readPhrase(Mention &mention);
    void readPreposition(Mention &mention, const std::vector<Mention> &mentions) const;
    void attachToOffice(Mention &mention);
    void learnNames(const Mention &mention, int appositionEnd);
    bool isPersonName(int at) const;
    bool isOnlyDescribed(const Mention &mention) const;

    const ScannedText &m_text;
    ActorMemory &m_memory;
    int m_first = 0;
    int m_last = 0;
};

} // namespace dateline
