#include "extract/sentence_reading.h"

#include <algorithm>

namespace dateline {

using namespace word_class;

namespace {

constexpr int joinedWithin = 8; // tokens between two actors that act together

/// "Armenia and Azerbaijan", "Iran, Libya and Sudan", "the presidents of Russia and of France".
bool isJoined(const ScannedText &text, const Mention &a, const Mention &b, bool listed)
{
    if (b.first - a.phraseLast > joinedWithin)
        return false;
    bool joins = false;
    for (int at = a.last + 1; at < b.first; ++at) {
        const bool comma = text.isKind(at, TokenClass::Comma);
        const bool dash = text.isKind(at, TokenClass::Dash);
        joins |= text.is(at, And) || (comma && listed) || dash;
        const WordClasses classes = text.classes(at);
        if ((classes & (Auxiliary | Relative | Subordinator)) ||
            ((classes & Verb) && !(classes & (Noun | Office | Body | People))))
            return false;
        if ((classes & (Preposition | To)) && !(classes & Of))
            return false;
    }
    return joins || (listed && a.last + 1 == b.first);
}

void addJoined(const ScannedText &text, const SentenceReading &reading, std::size_t at, std::size_t end, Party &party)
{
    constexpr qsizetype mostJoined = 6;
    party.add(reading.mentions[at]);
    for (std::size_t next = at + 1; next < end && party.codes.size() < mostJoined; ++next) {
        const Mention &before = reading.mentions[next - 1];
        const Mention &here = reading.mentions[next];
        const bool twin = here.first == before.first || here.code == before.code; // "the Republic of Korea (ROK)"
        if (!twin && !isJoined(text, before, here, party.codes.size() > 1 || end - at > 2))
            break;
        party.add(here);
    }
}

bool attachedToNoun(const ScannedText &text, const Mention &mention)
{
    return text.is(mention.preposition, Of | For) || text.wordAt(mention.preposition) == QLatin1String("from");
}

/// Protesters, rebels: people of no known state.
Party unnamedPeople(const ScannedText &text, int from, int to)
{
    Party party;
    for (int at = from; at < to; ++at) {
        if (!text.isKind(at, TokenClass::Word) || !text.is(at, People | Body | Office) || text.is(at, Preposition))
            continue;
        party.last = at;
        party.first = at;
        party.head = text.classes(at);
        while (party.first > from && text.isKind(party.first - 1, TokenClass::Word) &&
               !text.is(party.first - 1, Preposition | Conjunction | Auxiliary | Subordinator))
            --party.first;
        break;
    }
    return party;
}

Party subjectIn(const ScannedText &text, const SentenceReading &reading, int from, int to)
{
    const auto [begin, end] = reading.mentionsIn(from, to);
    Party party;
    for (const bool attached : {false, true}) {
        for (std::size_t i = begin; i < end; ++i) {
            const Mention &mention = reading.mentions[i];
            const bool fits =
                attached ? mention.preposition >= from && attachedToNoun(text, mention) : mention.preposition < from;
            if (!fits)
                continue;
            addJoined(text, reading, i, end, party);
            return party;
        }
    }
    party = unnamedPeople(text, from, to);
    if (!party.isNobody()) { // "a rally in Kirkuk": they are people of there
        for (std::size_t i = begin; i < end; ++i) {
            if (text.is(reading.mentions[i].preposition, Place) && reading.mentions[i].preposition > party.last)
                party.codes.push_back(reading.mentions[i].code);
        }
    }
    return party;
}

Party antecedent(const SentenceReading &reading, int opener)
{
    Party party;
    for (auto mention = reading.mentions.rbegin(); mention != reading.mentions.rend(); ++mention) {
        if (mention->last < opener) {
            party.add(*mention);
            break;
        }
    }
    return party;
}

Party subjectOf(const ScannedText &text, const SentenceReading &reading, std::size_t number)
{
    const VerbGroup &group = reading.groups[number];
    const bool governed = group.governor >= 0 && group.governor < static_cast<int>(number);
    const Party inherited = governed ? reading.subjects[static_cast<std::size_t>(group.governor)] : Party{};
    const int previous = number ? reading.groups[number - 1].main + 1 : reading.first;
    switch (group.link) {
    case ClauseLink::Coordinate:
        return inherited;
    case ClauseLink::Infinitive: {
        const Party asked = governed ? partyIn(text, reading, previous, group.first) : Party{};
        const bool asks = governed && !reading.groups[static_cast<std::size_t>(group.governor)].copula && !asked.isNobody() &&
                          asked.last + 1 == group.first;
        return asks ? asked : inherited;
    }
    case ClauseLink::Participle: {
        const auto [begin, end] = reading.mentionsIn(previous, group.first);
        const bool with = begin < end && reading.mentions[end - 1].phraseLast + 1 == group.first &&
                          reading.mentions[end - 1].preposition >= 0 && text.is(reading.mentions[end - 1].preposition, With);
        if (with && !group.passive) // "…, with the Chadian government accusing …"
            return partyIn(text, reading, reading.mentions[end - 1].first, group.first);
        return group.passive ? partyIn(text, reading, std::max(previous, group.first - 4), group.first) : inherited;
    }
    case ClauseLink::Relative: {
        Party own = subjectIn(text, reading, group.boundary, group.first);
        return own.isNobody() ? antecedent(reading, group.opener) : own;
    }
    default:
        break;
    }
    return subjectIn(text, reading, group.boundary, group.first);
}

} // namespace

bool Party::knows(ActorCode code) const
{
    return std::ranges::find(codes, code) != codes.end();
}

void Party::add(const Mention &mention)
{
    if (!knows(mention.code))
        codes.push_back(mention.code);
    first = first < 0 ? mention.phraseFirst : std::min(first, mention.phraseFirst);
    last = std::max(last, mention.phraseLast);
    head |= mention.head;
    reference |= mention.reference;
}

std::pair<std::size_t, std::size_t> SentenceReading::mentionsIn(int from, int to) const
{
    const auto begin = std::ranges::lower_bound(mentions, from, {}, &Mention::first);
    const auto end = std::ranges::lower_bound(mentions, to, {}, &Mention::first);
    return {static_cast<std::size_t>(begin - mentions.begin()),
            static_cast<std::size_t>(std::max(begin, end) - mentions.begin())};
}

void findSubjects(const ScannedText &text, SentenceReading &reading)
{
    reading.subjects.clear();
    for (std::size_t i = 0; i < reading.groups.size(); ++i)
        reading.subjects.push_back(subjectOf(text, reading, i));
}

Party partyIn(const ScannedText &text, const SentenceReading &reading, int from, int to)
{
    Party party;
    const auto [begin, end] = reading.mentionsIn(from, to);
    if (begin < end)
        addJoined(text, reading, begin, end, party);
    return party;
}

Party findObject(const ScannedText &text, const SentenceReading &reading, int from, int to, const Party &acting, bool home)
{
    const auto [begin, end] = reading.mentionsIn(from, to);
    const auto isPlace = [&](const Mention &m) { return m.preposition >= from && text.is(m.preposition, Place) && !m.head; };
    Party party;
    for (const int choice : {0, 1, 2}) { // another actor; another's land; one's own people
        if (choice == 2 && !home)
            break;
        for (std::size_t i = begin; i < end; ++i) {
            const Mention &mention = reading.mentions[i];
            const bool other = !acting.knows(mention.code);
            const bool fits = choice == 0   ? other && !isPlace(mention)
                              : choice == 1 ? other && mention.name != ActorNames::Name::Capital
                                            : !mention.reference;
            if (!fits)
                continue;
            addJoined(text, reading, i, end, party);
            return party;
        }
    }
    return party;
}

} // namespace dateline
