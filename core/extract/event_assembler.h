#pragma once

#include "domain/article.h"
#include "domain/event.h"
#include "extract/act_dating.h"
#include "extract/act_finder.h"
#include "extract/speaker_finder.h"

#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace dateline {

/// An act that is to be an event, with all that is known of it.
struct EventDraft {
    const FoundAct *act = nullptr;
    ActDate date;
    std::optional<Edtf> said;
    std::optional<Speaker> speaker;
    Modality modality = Modality::Asserted;
    std::vector<const FoundAct *> others; ///< the sentence's other acts that are to be events
};

/// Makes events of drafts, in the order of the text.
class EventAssembler {
public:
    EventAssembler(const Article &article, const ScannedText &text, const std::vector<DateMention> &dates);

    /// Adds the draft's event unless the article has told it already.
    void add(const SentenceReading &reading, const EventDraft &draft);
    std::vector<Event> take() { return std::move(m_events); }

private:
    using Known = std::tuple<EventType, QString, QString, QString>;
    bool isTold(const Event &event, TextSpan statement);
    bool isSame(TextSpan a, TextSpan b) const;
    std::vector<Actor> actors(const SentenceReading &reading, const Party &party) const;
    int nameEnd(int first, int end) const;
    QString placeOf(const SentenceReading &reading, const FoundAct &act) const;
    void addCitations(Event &event, const EventDraft &draft, TextSpan statement, const SentenceReading &reading) const;
    void addParty(std::vector<Citation> &citations, const SentenceReading &reading, const Party &party, CitationRole role) const;

    const ScannedText &m_text;
    const std::vector<DateMention> &m_dates;
    TextHash m_hash;
    std::map<Known, std::vector<TextSpan>> m_known; // what has been told, and where
    std::set<QUuid> m_uids;
    std::vector<Event> m_events;
};

} // namespace dateline
