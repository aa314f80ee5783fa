#pragma once

#include "domain/event.h"
#include "extract/act_finder.h"

#include <vector>

namespace dateline {

/// What belongs on a diplomatic timeline: not every verb is an event.
class ActSalience {
public:
    explicit ActSalience(const ScannedText &text) : m_text(text) {}

    /// `dated`: words of its own sentence say when.
    bool isEvent(const SentenceReading &reading, const FoundAct &act, bool dated) const;
    /// Events without a date are worth listing when both sides are known, and never more of them than of the others.
    static std::vector<Event> salient(std::vector<Event> events);

private:
    bool isNothing(const SentenceReading &reading, const FoundAct &act, bool dated) const;
    bool somebodyActs(const SentenceReading &reading, const FoundAct &act) const;
    bool isAccident(const SentenceReading &reading, const FoundAct &act) const;

    const ScannedText &m_text;
};

} // namespace dateline
