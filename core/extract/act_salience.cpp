#include "extract/act_salience.h"

#include <algorithm>

namespace dateline {

using namespace word_class;

namespace {

/// What a state does for its own people is no diplomacy, unless it is forced, harmed or lets go.
bool isAmongThemselves(const FoundAct &act)
{
    const bool friendly = act.type == EventType::Agree || act.type == EventType::Support || act.type == EventType::Aid;
    return friendly && act.source.codes.size() == 1 && act.source.codes == act.target.codes;
}

} // namespace

std::vector<Event> ActSalience::salient(std::vector<Event> events)
{
    constexpr std::ptrdiff_t alwaysListed = 3;
    const auto dated = std::ranges::count_if(events, [](const Event &e) { return e.happened.has_value(); });
    std::ptrdiff_t left = dated + alwaysListed;
    std::ptrdiff_t complete =
        std::ranges::count_if(events, [](const Event &e) { return !e.happened && !e.sources.empty() && !e.targets.empty(); });
    std::erase_if(events, [&](const Event &e) {
        if (e.happened)
            return false;
        const bool both = !e.sources.empty() && !e.targets.empty();
        complete -= both;
        const bool kept = left > 0 && (both || left > complete);
        left -= kept;
        return !kept;
    });
    return events;
}

/// Whether somebody, although of no known state, does what the words say: a name that no table knows, or "we".
bool ActSalience::somebodyActs(const SentenceReading &reading, const FoundAct &act) const
{
    if (act.group < 0)
        return false;
    const VerbGroup &group = reading.groups[static_cast<std::size_t>(act.group)];
    for (int at = std::max(group.boundary, reading.first); at < group.first; ++at) {
        const Token &token = m_text.token(at);
        const bool name =
            token.has(Token::Capital) && token.kind == TokenClass::Word && !m_text.classes(at) && !m_text.isDate(at);
        if (m_text.is(at, FirstPerson) || name)
            return true;
    }
    return group.passive && !isVerbal(act.type);
}

/// "Five people are killed in a traffic collision": nobody does it.
bool ActSalience::isAccident(const SentenceReading &reading, const FoundAct &act) const
{
    if (act.type != EventType::Assault || !act.source.codes.empty())
        return false;
    bool accident = false;
    for (int at = reading.first; at < reading.last && !accident; ++at)
        accident = m_text.is(at, Accident);
    return accident;
}

/// Words that only look like news.
bool ActSalience::isNothing(const SentenceReading &reading, const FoundAct &act, bool dated) const
{
    if (act.standing.condition || (act.negated && act.standing.speech < 0) || isAccident(reading, act) || isAmongThemselves(act))
        return true;
    const bool nobody = act.source.isNobody() && act.source.codes.empty();
    if (!act.nominal && nobody && !act.rule->has(ActRule::Reverse)) {
        const VerbGroup &group = reading.groups[static_cast<std::size_t>(act.group)];
        const bool loose = group.link == ClauseLink::Participle || group.link == ClauseLink::Infinitive;
        if (loose && !group.passive) // "I want to start by discussing …"
            return true;
    }
    const bool vague = act.ownVoice || (act.rule->form == ActRule::Form::Mark && act.type == EventType::Agree);
    if (!dated && act.target.codes.empty() && vague) // "We are committed to prosperity", "will invest in training"
        return true;
    return !dated && isVerbal(act.type) && nobody && !somebodyActs(reading, act);
}

bool ActSalience::isEvent(const SentenceReading &reading, const FoundAct &act, bool dated) const
{
    const bool main = act.standing.act < 0 && !act.standing.aside;
    const bool both = !act.source.codes.empty() && !act.target.codes.empty();
    const bool anybody = !act.source.codes.empty() || !act.target.codes.empty();
    if (!dated && (!main || act.hypothetical || !anybody))
        return false;
    if (isNothing(reading, act, dated))
        return false;
    const bool plain = !act.nominal && (!act.rule->has(ActRule::Weak) || act.rule->has(ActRule::Intent));
    if (plain)
        return anybody || !isVerbal(act.type) || somebodyActs(reading, act);
    if (dated)
        return anybody;
    return both && (!act.nominal || reading.groups.empty()); // "A meeting between …", all alone
}

} // namespace dateline
