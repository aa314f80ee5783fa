#include "extract/event_assembler.h"

#include "extract/event_title.h"
#include "extract/quote_span.h"
#include "extract/topic.h"

#include <QStringList>

#include <algorithm>

namespace dateline {

using namespace word_class;

namespace {

constexpr std::size_t toldKept = 4; // statements of like events that a new one is compared with

QString codesOf(std::vector<Actor> actors, const std::vector<Actor> &others = {})
{
    actors.insert(actors.end(), others.begin(), others.end());
    QStringList codes;
    for (const Actor &actor : actors)
        codes << actor.codeOrName();
    codes.sort();
    codes.removeDuplicates();
    return codes.join(u' ');
}

} // namespace

EventAssembler::EventAssembler(const Article &article, const ScannedText &text, const std::vector<DateMention> &dates)
    : m_text(text), m_dates(dates), m_hash(article.hash())
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
/// Behind the last word of the name that begins at `first`: "New York", "Nagorno-Karabakh".
int EventAssembler::nameEnd(int first, int end) const
{
    const auto isPart = [&](int token) {
        return token < end && m_text.isKind(token, TokenClass::Word) && m_text.token(token).has(Token::Capital) &&
               !m_text.is(token, Determiner);
    };
    int last = first;
    while (isPart(last)) {
        ++last;
        if (last < end && m_text.isKind(last, TokenClass::Dash) && !m_text.token(last).has(Token::SpaceBefore) &&
            isPart(last + 1))
            ++last;
    }
    return last;
}

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
        const int last = nameEnd(first, clause.last);
        if (last > first && !m_text.isDate(first))
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

/// Whether the article has told this act before: same type, actors and date, and much of the same words. Who met on a day met
/// once, whatever they discussed.
bool EventAssembler::isTold(const Event &event, TextSpan statement)
{
    const bool talks = event.type == EventType::Consult;
    const Known known{*event.type, talks ? codesOf(event.sources, event.targets) : codesOf(event.sources),
                      talks ? QString() : codesOf(event.targets),
                      event.happened ? event.happened->toString().remove(u'~') : QString()};
    std::vector<TextSpan> &told = m_known[known];
    const bool again =
        std::ranges::any_of(told, [&](TextSpan before) { return (talks && event.happened) || isSame(before, statement); });
    if (told.size() == toldKept)
        told.erase(told.begin());
    told.push_back(statement);
    return again;
}

/// Whether two statements are much of the same words.
bool EventAssembler::isSame(TextSpan a, TextSpan b) const
{
    const QStringView text(m_text.text);
    const Topic some = topicOf(text.mid(a.start, a.end - a.start));
    const Topic others = topicOf(text.mid(b.start, b.end - b.start));
    return sharedTopic(some, others) * 2 >= std::min(some.size(), others.size());
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
    const TextSpan statement = quoteOf(m_text, reading, act, draft.others, draft.speaker);
    if (isTold(event, statement))
        return;
    if (draft.speaker) {
        const std::vector<Actor> speakers = actors(reading, draft.speaker->party);
        if (!speakers.empty())
            event.speaker = speakers.front();
    }
    event.title = titleOf(m_text, reading, act, draft.modality == Modality::Planned);
    event.place = placeOf(reading, act);
    event.status = EventStatus::Suggested;
    event.origin = EventOrigin::Rule;
    event.rule = act.rule->id;
    addCitations(event, draft, statement, reading);
    for (int ordinal = 0;; ++ordinal) {
        event.uid = suggestedEventUid(m_hash, statement, eventTypeName(act.type), ordinal);
        if (m_uids.insert(event.uid).second)
            break;
    }
    m_events.push_back(std::move(event));
}

} // namespace dateline
