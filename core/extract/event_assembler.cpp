#include "extract/event_assembler.h"

#include "extract/event_title.h"
#include "extract/quote_span.h"

#include <QStringList>

#include <algorithm>

namespace dateline {

using namespace word_class;

namespace {

QString codesOf(const std::vector<Actor> &actors)
{
    QStringList codes;
    for (const Actor &actor : actors)
        codes << actor.codeOrName();
    codes.sort();
    return codes.join(u' ');
}

} // namespace

EventAssembler::EventAssembler(const Article &article, const ScannedText &text, const std::vector<DateMention> &dates)
    : m_article(article), m_text(text), m_dates(dates), m_hash(article.hash())
{
}

std::vector<Actor> EventAssembler::actors(const SentenceReading &reading, const Party &party) const
{
    std::vector<Actor> actors;
    const auto nameOf = [&](ActorCode code) {
        for (const Mention &mention : reading.mentions) {
            if (mention.code == code && !mention.reference)
                return wordsAt(m_text.text, {m_text.token(mention.first).begin, m_text.token(mention.last).end()});
        }
        return actorTitle(m_text, code);
    };
    for (const ActorCode code : party.codes)
        actors.push_back({m_text.language.names.code(code), nameOf(code)});
    const bool unnamed = actors.empty() && party.first >= reading.first && party.last < reading.last;
    if (unnamed)
        actors.push_back({{}, wordsAt(m_text.text, {m_text.token(party.first).begin, m_text.token(party.last).end()})});
    return actors;
}

/// "in Washington": a place by its preposition, in the act's own clause.
QString EventAssembler::placeOf(const SentenceReading &reading, const FoundAct &act) const
{
    const ClauseTokens clause = clauseOf(m_text, reading, act);
    for (int at = act.last; at + 1 < clause.last; ++at) {
        const bool opens =
            at > act.first && m_text.is(at, Place) && m_text.isKind(at, TokenClass::Word) && !m_text.is(at, Against & ~Place);
        if (!opens)
            continue;
        int first = at + 1;
        if (m_text.is(first, The) && first + 1 < clause.last)
            ++first;
        int last = first;
        while (last < clause.last && m_text.isKind(last, TokenClass::Word) && m_text.token(last).has(Token::Capital) &&
               !m_text.is(last, Determiner))
            ++last;
        const auto after =
            std::ranges::lower_bound(m_dates, m_text.token(first).end(), {}, [](const DateMention &d) { return d.span.start; });
        const bool date = after != m_dates.begin() && std::prev(after)->span.overlaps(m_text.token(first).span());
        if (last > first && !date)
            return wordsAt(m_text.text, {m_text.token(first).begin, m_text.token(last - 1).end()});
    }
    return {};
}

void EventAssembler::addParty(std::vector<Citation> &citations, const SentenceReading &reading, const Party &party,
                              CitationRole role) const
{
    if (party.reference || party.first < reading.first || party.last >= reading.last)
        return;
    const TextSpan span{m_text.token(party.first).begin, m_text.token(party.last).end()};
    const auto order = std::ranges::count(citations, role, &Citation::role);
    citations.push_back(citationAt(m_text.text, span, role, static_cast<int>(order)));
}

void EventAssembler::addCitations(Event &event, const EventDraft &draft, TextSpan statement, const SentenceReading &reading) const
{
    event.citations.push_back(citationAt(m_text.text, statement, CitationRole::Statement));
    if (draft.date.mention >= 0) {
        const TextSpan span = m_dates[static_cast<std::size_t>(draft.date.mention)].span;
        event.citations.push_back(citationAt(m_text.text, span, CitationRole::Date));
    }
    if (draft.speaker)
        addParty(event.citations, reading, draft.speaker->party, CitationRole::Speaker);
}

void EventAssembler::add(const SentenceReading &reading, const EventDraft &draft)
{
    const FoundAct &act = *draft.act;
    Event event;
    event.type = act.type;
    event.modality = draft.modality;
    event.happened = draft.date.date;
    event.happenedReason = draft.date.reason;
    event.said = draft.said;
    event.sources = actors(reading, act.source);
    event.targets = actors(reading, act.target);
    const Known known{act.type, codesOf(event.sources), codesOf(event.targets),
                      event.happened ? event.happened->toString() : QString()};
    if (!m_known.insert(known).second)
        return;
    if (draft.speaker) {
        const std::vector<Actor> speakers = actors(reading, draft.speaker->party);
        if (!speakers.empty())
            event.speaker = speakers.front();
    }
    event.title = titleOf(m_text, reading, act, m_dates, draft.modality == Modality::Planned);
    event.place = placeOf(reading, act);
    event.status = EventStatus::Suggested;
    event.origin = EventOrigin::Rule;
    event.rule = act.rule->id;
    const TextSpan statement = quoteOf(m_text, reading, act, draft.others, draft.speaker);
    addCitations(event, draft, statement, reading);
    for (int ordinal = 0;; ++ordinal) {
        event.uid = suggestedEventUid(m_hash, statement, eventTypeName(act.type), ordinal);
        if (m_uids.insert(event.uid).second)
            break;
    }
    m_events.push_back(std::move(event));
}

} // namespace dateline
