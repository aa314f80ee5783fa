#include "extract/act_finder.h"

#include <algorithm>
#include <utility>

namespace dateline {

using namespace word_class;

namespace {

constexpr int longestObject = 45; // tokens behind a verb in which its object is looked for

bool harms(EventType type)
{
    const Quad quad = quadOf(type);
    return quad == Quad::MaterialConflict || quad == Quad::VerbalConflict;
}

Party joined(const Party &a, const Party &b)
{
    Party both = a.isNobody() ? b : a;
    for (const ActorCode code : b.codes) {
        if (!both.knows(code))
            both.codes.push_back(code);
    }
    return both;
}

} // namespace

/// Where to stop looking for what a verb acts on: where another voice begins ("…, officials said") or another main clause.
int ActFinder::objectEnd(const SentenceReading &reading, int from, int group) const
{
    int end = std::min(reading.last, from + longestObject);
    for (std::size_t i = static_cast<std::size_t>(group) + 1; i < reading.groups.size() && reading.groups[i].first < end; ++i) {
        const VerbGroup &next = reading.groups[i];
        const bool apart = next.link == ClauseLink::Main ||
                           (next.link == ClauseLink::Coordinate && next.finite && next.governor <= group) ||
                           next.link == ClauseLink::Condition || next.link == ClauseLink::Adverbial;
        if (!apart)
            continue;
        int boundary = next.opener >= 0 ? next.opener : next.first;
        while (next.opener < 0 && boundary > from && !m_text.isKind(boundary, TokenClass::Comma) &&
               !m_text.isKind(boundary, TokenClass::Quote))
            --boundary;
        end = std::min(end, std::max(from, boundary));
    }
    for (int at = from; at < end; ++at) {
        if (m_text.isKind(at, TokenClass::Semicolon) || m_text.is(at, Attribution))
            return at;
    }
    return end;
}

/// "was attacked by"; "a declaration between Armenia and Iran was signed"; "the embassy of Armenia was opened in Tehran": an
/// act's object stands before it, so that whoever it belongs to acts, unless it is against him.
void ActFinder::fillPassiveRoles(const SentenceReading &reading, FoundAct &act, int end) const
{
    const VerbGroup &group = reading.groups[static_cast<std::size_t>(act.group)];
    act.target = reading.subjects[static_cast<std::size_t>(act.group)];
    int by = group.main + 1;
    while (by < end && !m_text.is(by, By))
        ++by;
    if (by < end)
        act.source = partyIn(m_text, reading, by + 1, end);
    if (act.type == EventType::Mobilize && by >= end && act.object < 0) // "its army was placed on alert"
        act.source = std::exchange(act.target, {});
    if (act.rule->has(ActRule::Both) && by >= end) {
        if (act.target.codes.empty())
            act.target.codes = partyIn(m_text, reading, group.boundary, group.first).codes;
        if (act.target.codes.empty()) // "a ceasefire was reached between"
            act.target = partyIn(m_text, reading, group.main + 1, end);
        act.source.codes = act.target.codes;
    } else if (act.object >= 0) {
        const auto [begin, stop] = reading.mentionsIn(std::max(group.boundary, reading.first), group.first);
        const bool against = begin < stop && reading.mentions[begin].preposition >= 0 &&
                             m_text.is(reading.mentions[begin].preposition, Against | To | With);
        const bool person = (act.target.head & (Office | People)) && act.type != EventType::Mobilize;
        if (against && act.target.codes.empty())
            act.target = partyIn(m_text, reading, reading.mentions[begin].first, group.first);
        else if (by >= end && !against && !person)
            act.source = std::exchange(act.target, {});
        const auto [rest, restEnd] = reading.mentionsIn(group.main + 1, std::min(by, end));
        if (act.target.codes.empty() && !person)
            act.target = partyIn(m_text, reading, group.main + 1, std::min(by, end));
        const bool between = rest < restEnd && reading.mentions[rest].preposition >= 0 &&
                             m_text.is(reading.mentions[rest].preposition, Between); // "fire was exchanged between"
        if (between && act.source.codes.empty())
            act.source.codes = act.target.codes;
    }
    if (quadOf(act.type) == Quad::MaterialConflict && act.target.codes.empty())
        fillHarmed(reading, act, std::min(by, end));
}

/// "killed in Israel after Iran's strikes": people of there, and Iran did it.
void ActFinder::fillHarmed(const SentenceReading &reading, FoundAct &act, int end) const
{
    const VerbGroup &group = reading.groups[static_cast<std::size_t>(act.group)];
    const auto [begin, stop] = reading.mentionsIn(group.main + 1, end);
    for (std::size_t i = begin; i < stop; ++i) {
        const Mention &mention = reading.mentions[i];
        if (mention.preposition <= group.main)
            continue;
        const bool place = m_text.is(mention.preposition, Place) && !mention.head && !mention.modifier;
        if (place && act.target.codes.empty())
            act.target.codes.push_back(mention.code);
        else if (act.source.isNobody() &&
                 (mention.modifier || m_text.is(mention.preposition, After))) // "in a Russian missile attack"
            act.source = partyIn(m_text, reading, mention.first, mention.last + 1);
    }
}

void ActFinder::fillVerbalRoles(const SentenceReading &reading, FoundAct &act) const
{
    const VerbGroup &group = reading.groups[static_cast<std::size_t>(act.group)];
    const Party &subject = reading.subjects[static_cast<std::size_t>(act.group)];
    const int from = group.main + 1;
    int end = objectEnd(reading, from, act.group);
    if (act.type == EventType::Protest) { // "…, with Turkey increasing its support"
        const auto &tokens = m_text.scan.tokens;
        const auto comma =
            std::find_if(tokens.begin() + from, tokens.begin() + end, [](const Token &t) { return t.kind == TokenClass::Comma; });
        end = static_cast<int>(comma - tokens.begin());
    }
    const bool home = act.rule->has(ActRule::Home);
    const bool reversed = act.rule->has(ActRule::Reverse);
    if (reversed) {
        act.target = subject;
        act.source = findObject(m_text, reading, from, end, subject, home);
        return;
    }
    if (group.passive && act.rule->form != ActRule::Form::State) {
        fillPassiveRoles(reading, act, end);
        return;
    }
    act.source = subject;
    if (act.rule->has(ActRule::Self))
        return;
    act.target = findObject(m_text, reading, from, end, subject, home || quadOf(act.type) == Quad::MaterialConflict);
    if (from < end && subject.codes.size() > 1 && m_text.wordAt(from) == QLatin1String("each")) // "accused each other"
        act.target = subject;
    const bool addressed =
        act.type == EventType::Accuse && !act.target.isNobody() && act.target.first > from && m_text.is(act.target.first - 1, To);
    if (addressed) { // "complained to the United Nations over Israeli raids"
        Party other = findObject(m_text, reading, act.target.last + 1, end, joined(subject, act.target), false);
        if (!other.isNobody())
            act.target = std::move(other);
    }
    const bool with = !act.target.isNobody() && act.target.first > from && m_text.is(act.target.first - 1, With);
    if (act.rule->has(ActRule::Both) && !with && subject.codes.size() > 1)
        act.target = subject;
}

/// "the Armenian president's official visit": only describing words stand between the owner and the act.
bool ActFinder::describesAct(int from, int act) const
{
    for (int at = from; at < act; ++at) {
        const bool describing =
            m_text.isKind(at, TokenClass::Possessive) ||
            (m_text.isKind(at, TokenClass::Word) &&
             !m_text.is(at, Preposition | To | Conjunction | Auxiliary | Determiner | Subordinator | Relative));
        if (!describing)
            return false;
    }
    return true;
}

void ActFinder::fillNominalRoles(const SentenceReading &reading, FoundAct &act) const
{
    const auto [begin, end] = reading.mentionsIn(std::max(reading.first, act.first - 6), act.first);
    int objectStop = objectEnd(reading, act.last + 1, std::max(act.group, 0));
    for (int at = act.last + 1; at < objectStop; ++at) {
        const bool ends = (m_text.isKind(at, TokenClass::Comma) && !act.rule->has(ActRule::Both)) || m_text.is(at, Auxiliary) ||
                          (m_text.classes(at) & Finite & ~VerbPast);
        if (ends && !m_text.is(at, Noun))
            objectStop = at;
    }
    int by = act.first;
    while (by < objectStop && !m_text.is(by, By))
        ++by;
    if (by < objectStop && by - act.last < 8)
        act.source = partyIn(m_text, reading, by + 1, objectStop);
    for (std::size_t i = end; act.source.isNobody() && i > begin; --i) {
        const Mention &mention = reading.mentions[i - 1];
        const bool owns = mention.genitive || mention.name == ActorNames::Name::Demonym;
        if (owns && describesAct(mention.phraseLast + 1, act.first))
            act.source = partyIn(
                m_text, reading,
                reading.mentions[i - 1 > begin && mention.first - reading.mentions[i - 2].last <= 2 ? i - 2 : i - 1].first,
                act.first);
    }
    act.target = findObject(m_text, reading, act.last, objectStop, act.source, act.rule->has(ActRule::Home));
    if (act.source.isNobody() && act.group >= 0 && !act.standing.aside) {
        const VerbGroup &group = reading.groups[static_cast<std::size_t>(act.group)];
        if (group.main < act.first)
            act.source = reading.subjects[static_cast<std::size_t>(act.group)];
    }
    if (act.rule->has(ActRule::Both) && !act.target.isNobody() && act.source.isNobody())
        act.source = act.target;
    if (act.rule->has(ActRule::Both) && act.target.isNobody() && act.source.codes.size() > 1)
        act.target = act.source;
    const bool alone = act.rule->has(ActRule::Both) && act.source.codes.size() == 1 && act.source.codes == act.target.codes;
    if (alone)
        act.target = {};
}

/// What is promised or planned decides: to cooperate is AGREE, to harm THREATEN.
void ActFinder::settleIntent(FoundAct &act, const std::vector<FoundAct> &acts, bool conditional) const
{
    const auto inner =
        std::ranges::find_if(acts, [&](const FoundAct &other) { return other.standing.act == act.group && !other.nominal; });
    if (inner != acts.end() && harms(inner->type)) {
        act.type = EventType::Threaten;
    } else if (inner != acts.end()) {
        act.type = conditional && inner->type == EventType::Retreat ? EventType::Threaten : EventType::Agree;
    } else if (act.rule->has(ActRule::Weak)) {
        act.rule = nullptr; // a plan of nobody knows what
    }
    if (inner != acts.end() && act.target.isNobody())
        act.target = inner->target;
}

/// "North Korea stated it would attack": whoever tells it will do it.
bool ActFinder::saysOfItself(const SentenceReading &reading, const FoundAct &act) const
{
    if (act.standing.speech < 0)
        return false;
    const Party &teller = reading.subjects[static_cast<std::size_t>(act.standing.speech)];
    return std::ranges::any_of(act.source.codes, [&](ActorCode code) { return teller.knows(code); });
}

void ActFinder::settleTypes(const SentenceReading &reading, std::vector<FoundAct> &acts) const
{
    bool conditional = false;
    for (int at = reading.first; at < reading.last; ++at)
        conditional |= m_text.is(at, Unless);
    const bool supposed = std::ranges::find(reading.groups, ClauseLink::Condition, &VerbGroup::link) != reading.groups.end();
    for (FoundAct &act : acts) {
        if (act.rule->has(ActRule::Intent))
            settleIntent(act, acts, conditional);
        if (!act.rule)
            continue;
        const bool plain = !act.nominal && act.standing.act < 0 && !act.standing.aside && act.future &&
                           act.type != EventType::Consult && !act.rule->has(ActRule::Self);
        if (plain && act.negated && act.rule != m_required && !harms(act.type)) {
            act.rule = m_refusal;
            act.type = m_refusal->type;
            act.negated = false;
        } else if (plain && !act.negated && quadOf(act.type) == Quad::MaterialConflict &&
                   (supposed || (act.type == EventType::Assault &&
                                 saysOfItself(reading, act)))) { // "said it would attack", "will impose costs if"
            act.rule = m_threat;
            act.type = m_threat->type;
            act.hypothetical = false;
        } else if (plain && conditional && (!isVerbal(act.type) || harms(act.type))) {
            act.rule = m_threat;
            act.type = m_threat->type;
        } else if (plain && !act.negated && !harms(act.type) && !act.hypothetical) {
            act.rule = m_promise;
            act.type = m_promise->type;
        }
        const bool home = act.rule->has(ActRule::Home);
        if (home && act.target.codes.empty() && !act.source.codes.empty())
            act.target = act.source;
        if (home && act.source.codes.empty() && !act.target.codes.empty())
            act.source.codes = act.target.codes;
    }
    std::erase_if(acts, [](const FoundAct &act) { return !act.rule; });
}

} // namespace dateline
