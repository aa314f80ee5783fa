#pragma once

#include "extract/actor_finder.h"
#include "extract/verb_groups.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// Who acts or is acted on: the actors, and the words that name them.
struct Party {
    ActorCodes codes;
    int first = -1; ///< tokens of its noun phrase; -1 = nobody
    int last = -1;
    WordClasses head = 0;
    bool reference = false; ///< named by "it", "the ministry"
    bool isNobody() const { return first < 0; }
    bool knows(ActorCode code) const;
    void add(const Mention &mention);
};

/// How a clause stands in its sentence.
struct Standing {
    int act = -1;       ///< the group whose act asks, promises, refuses, claims this; -1 = none
    int speech = -1;    ///< the group that tells it: "said"; -1 = the article's own voice
    bool aside = false; ///< after, which, in order to: not what the sentence is about
    bool condition = false;
};

/// A sentence as its finders see it: who is named, which verbs, who does what.
struct SentenceReading {
    int first = 0; ///< tokens
    int last = 0;
    int paragraph = 0;
    std::vector<Mention> mentions;
    std::vector<std::uint8_t> named;
    std::vector<VerbGroup> groups;
    std::vector<Party> subjects; ///< of each group

    /// The mentions in tokens [from, to).
    std::pair<std::size_t, std::size_t> mentionsIn(int from, int to) const;
};

/// Fills `subjects`. REQUIRES: mentions and groups are there.
void findSubjects(const ScannedText &text, SentenceReading &reading);
/// Who is acted on in tokens [from, to), not one of `acting` if there is anybody else. `home`: the acting may be acted on.
Party findObject(const ScannedText &text, const SentenceReading &reading, int from, int to, const Party &acting, bool home);
/// The first actor in [from, to) with those joined to it, whatever word stands before.
Party partyIn(const ScannedText &text, const SentenceReading &reading, int from, int to);

} // namespace dateline
