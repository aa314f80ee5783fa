#pragma once

#include "extract/act_finder.h"

#include <optional>
#include <vector>

namespace dateline {

/// Who tells what a sentence says.
struct Speaker {
    Party party;
    int group = -1;      ///< its verb: "said"; -1 = "according to …", or carried on from the sentence before
    bool claims = false; ///< a verb of doubt: "claimed", "alleged"
};

/// Speakers of an article's sentences, in their order: "X said …", "…, said X", "according to X", quotes over several sentences.
class SpeakerFinder {
public:
    explicit SpeakerFinder(const ScannedText &text) : m_text(text) {}

    /// The speaker of the whole sentence, if someone other than the article tells it.
    std::optional<Speaker> speakerOf(const SentenceReading &reading, const std::vector<Standing> &standings);
    /// The speaker that a group's clause hangs on: "said that …".
    std::optional<Speaker> speakerOver(const SentenceReading &reading, const Standing &standing) const;

private:
    std::optional<Speaker> attribution(const SentenceReading &reading) const;
    std::optional<Speaker> trailing(const SentenceReading &reading, const std::vector<Standing> &standings) const;
    Speaker speakerAt(const SentenceReading &reading, int group) const;
    void followQuotes(const SentenceReading &reading);

    const ScannedText &m_text;
    std::optional<Speaker> m_last;
    int m_lastParagraph = -1;
    bool m_inQuote = false; ///< the quotation of a sentence before is still open
};

} // namespace dateline
