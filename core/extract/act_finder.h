#pragma once

#include "domain/event_type.h"
#include "extract/sentence_reading.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// Work done on a text, so that a test can hold it to the text's length.
struct EventWork {
    std::uint64_t tokens = 0;
    std::uint64_t rules = 0;  ///< patterns tried
    std::uint64_t groups = 0; ///< verb groups weighed
};

/// An act that a sentence tells of.
struct FoundAct {
    const ActRule *rule = nullptr;
    EventType type = EventType::Agree;
    int first = 0; ///< tokens of its words: "called on"
    int last = 0;
    int group = -1; ///< its verb group; of a noun the group it hangs on; -1 = none
    bool nominal = false;
    Standing standing;
    Party source;
    Party target;
    bool negated = false;
    bool future = false;
    bool hypothetical = false;
    bool alleged = false;
    bool progressive = false;
    int object = -1;       ///< of a passive whose object, as the table has it, is its subject ("talks were held"): its token
    bool ownVoice = false; ///< "we" and "I" do it, outside of quotations
    bool present = false;  ///< told in the present tense: "launches", "is arrested"
};

/// An act of speaking; the others are deeds.
bool isVerbal(EventType type);

/// Finds acts in sentences: which, by whom, towards whom.
class ActFinder {
public:
    ActFinder(const ScannedText &text, EventWork &work);

    /// The acts of a sentence in the order of their words, and how each of its groups stands.
    void find(const SentenceReading &reading, std::vector<FoundAct> &acts, std::vector<Standing> &standings);

private:
    std::optional<ActPatterns::Match> matchGroup(const VerbGroup &group, int first, int last);
    bool carriesOn(const VerbGroup &above, const VerbGroup &infinitive) const;
    Standing standingOf(const SentenceReading &reading, std::size_t group, const std::vector<Standing> &standings) const;
    void addVerbal(const SentenceReading &reading, std::size_t group, const Standing &standing, std::vector<FoundAct> &acts);
    void addRequired(const SentenceReading &reading, std::size_t group, const Standing &standing,
                     std::vector<FoundAct> &acts) const;
    void addNominal(const SentenceReading &reading, int at, const ActPatterns::Match &match, int group,
                    const std::vector<Standing> &standings, std::vector<FoundAct> &acts) const;
    void findNominal(const SentenceReading &reading, const std::vector<Standing> &standings, std::vector<FoundAct> &acts);
    void fillPassiveRoles(const SentenceReading &reading, FoundAct &act, int end) const;
    void fillHarmed(const SentenceReading &reading, FoundAct &act, int end) const;
    void fillVerbalRoles(const SentenceReading &reading, FoundAct &act) const;
    void fillNominalRoles(const SentenceReading &reading, FoundAct &act) const;
    bool describesAct(int from, int act) const;
    bool saysOfItself(const SentenceReading &reading, const FoundAct &act) const;
    void settleTypes(const SentenceReading &reading, std::vector<FoundAct> &acts) const;
    void settleIntent(FoundAct &act, const std::vector<FoundAct> &acts, bool conditional) const;
    bool sharesFuture(const SentenceReading &reading, const VerbGroup &group) const;
    bool isArranged(const SentenceReading &reading, const VerbGroup &group) const;
    int objectEnd(const SentenceReading &reading, int from, int group) const;
    int directObjectEnd(const SentenceReading &reading, const FoundAct &act) const;

    const ScannedText &m_text;
    EventWork &m_work;
    const ActRule *m_required = nullptr;                      ///< "must"
    const ActRule *m_promise = nullptr;                       ///< "will", to cooperate
    const ActRule *m_threat = nullptr;                        ///< "will … unless"
    const ActRule *m_refusal = nullptr;                       ///< "will not"
    std::vector<std::optional<ActPatterns::Match>> m_matches; // of each group
};

} // namespace dateline
