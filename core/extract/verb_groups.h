#pragma once

#include "extract/event_language.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// How a clause hangs on what stands before it.
enum class ClauseLink : std::uint8_t {
    Main,       ///< the sentence's own, or a second one with a subject of its own
    Coordinate, ///< shares the subject of the group before: "denounced … and called on …"
    That,       ///< said, asked, claimed: "that Azerbaijan may attack", also without "that"
    Relative,   ///< "which Yerevan has blamed"
    Adverbial,  ///< after, since, because …
    Condition,  ///< if, unless
    Infinitive, ///< "to take action"
    Participle, ///< "citing exercises", "a deal signed in Paris"
};

/// A verb with its auxiliaries: "has not been rejected".
struct VerbGroup {
    int first = 0;     ///< tokens
    int main = 0;      ///< the verb itself; of "is a member" the "is"
    int boundary = 0;  ///< the clause's first token: behind the word that opens it
    int governor = -1; ///< the group it hangs on, by number; -1 for Main
    int opener = -1;   ///< the word that opens the clause: "that", "since", "which", "and"; -1 = none
    ClauseLink link = ClauseLink::Main;
    bool finite = true;
    bool passive = false;
    bool negated = false;
    bool future = false;
    bool hypothetical = false;
    bool must = false;
    bool copula = false; ///< no verb but a form of "be" or "have"
    bool progressive = false;
    bool perfect = false;
    bool past = false;
};

/// Finds verb groups: one pass over the sentence.
class VerbGroupFinder {
public:
    explicit VerbGroupFinder(const ScannedText &text) : m_text(text) {}
    /// Fills `groups` with those of tokens [first, last) in their order. `named[i - first]` says whether token i belongs to an
    /// actor's name.
    void find(int first, int last, const std::vector<std::uint8_t> &named, std::vector<VerbGroup> &groups);

private:
    bool readsAsVerb(int at) const;
    bool nounOrVerb(int at) const;
    bool objectFollows(int at) const;
    bool joinsNames(int last) const;
    bool opensInverted(int at) const;
    bool participleIsAdjective(int at) const;
    WordClasses verbForms(int at) const;
    int before(int at) const;
    bool describesNoun(int at) const;
    bool finiteFollows(int at) const;
    bool isNamed(int at) const { return (*m_named)[static_cast<std::size_t>(at - m_first)] != 0; }
    VerbGroup groupAt(int main) const;
    void readAuxiliaries(VerbGroup &group) const;
    bool isReduced(const VerbGroup &group) const;
    bool verbComesBare(int at) const;
    bool resumesThat(VerbGroup &group, const std::vector<VerbGroup> &groups) const;
    void link(VerbGroup &group, const std::vector<VerbGroup> &groups) const;
    int openerBefore(const VerbGroup &group, int from) const;
    void linkByOpener(VerbGroup &group, const std::vector<VerbGroup> &groups) const;
    bool hasSubjectBetween(int from, int to) const;
    int partingBefore(const VerbGroup &group, int from) const;

    const ScannedText &m_text;
    int m_first = 0;
    int m_last = 0;
    const std::vector<std::uint8_t> *m_named = nullptr;
    bool m_anyFinite = false; // before the group that is being read
};

} // namespace dateline
