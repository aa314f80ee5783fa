#pragma once

#include "extract/sentence_reading.h"

namespace dateline {

/// Whom "we" and "I" stand for outside of quotations: the speaker whose turn it is in a transcript ("President of Russia Vladimir
/// Putin: …"), or those who sign a statement ("We, the leaders of Japan and the Republic of Korea, …").
class OwnVoice {
public:
    explicit OwnVoice(const ScannedText &text) : m_text(text) {}

    /// Sentences come in the order of the text, with their mentions and groups.
    void hear(const SentenceReading &reading);
    /// A line that is no sentence, yet may say whose turn it is.
    void hearLabel(const Sentence &line, ActorFinder &names);
    /// Nobody where the article does not tell.
    const ActorCodes &codes() const { return m_codes; }
    /// To whom: the speaker of the turn before.
    const ActorCodes &others() const { return m_others; }
    /// Whether "we" or "I" belongs to a group's subject.
    bool speaksIn(const VerbGroup &group, int first) const;

private:
    int labelEnd(int first, int last) const;

    const ScannedText &m_text;
    ActorCodes m_codes;
    ActorCodes m_others;
};

} // namespace dateline
