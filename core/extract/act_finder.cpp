#include "extract/act_finder.h"

#include <algorithm>

namespace dateline {

using namespace word_class;

bool isVerbal(EventType type)
{
    const Quad quad = quadOf(type);
    return quad == Quad::VerbalCooperation || quad == Quad::VerbalConflict;
}

ActFinder::ActFinder(const ScannedText &text, EventWork &work) : m_text(text), m_work(work)
{
    const ActPatterns &acts = text.language.acts;
    m_required = acts.rule(QStringLiteral("must"));
    m_promise = acts.rule(QStringLiteral("will"));
    m_threat = acts.rule(QStringLiteral("will.threat"));
    m_refusal = acts.rule(QStringLiteral("will.not"));
}

std::optional<ActPatterns::Match> ActFinder::matchGroup(const VerbGroup &group, int first, int last)
{
    ++m_work.groups;
    const ActPatterns &acts = m_text.language.acts;
    if (!group.copula) {
        if (group.passive) { // "is prepared to"
            if (auto state = acts.at(m_text.scan.tokens, group.main, last, ActRule::Form::State, m_work.rules))
                return state;
        }
        auto match = acts.at(m_text.scan.tokens, group.main, last, ActRule::Form::Verb, m_work.rules,
                             group.passive ? std::max(group.boundary, first) : -1);
        if (match && group.passive && match->rule->has(ActRule::Active))
            return std::nullopt;
        const bool tells = match && m_text.is(group.main, Claim | Say) && group.link == ClauseLink::Main &&
                           last - group.main <= 5 && group.boundary > first; // "…, a witness charged on Saturday."
        return tells ? std::nullopt : match;
    }
    if (m_text.is(group.main, Have)) // "had a telephone conversation with"
        return acts.at(m_text.scan.tokens, group.main, last, ActRule::Form::Verb, m_work.rules);
    int at = group.main + 1;
    while (at < last && m_text.is(at, Adverb | Not))
        ++at;
    if (at >= last)
        return std::nullopt;
    return acts.at(m_text.scan.tokens, at, last, ActRule::Form::State, m_work.rules);
}

/// "tried to hack", "is to visit": the infinitive is the act; "was among the first to recognize": it is not.
bool ActFinder::carriesOn(const VerbGroup &above, const VerbGroup &infinitive) const
{
    if (above.copula)
        return above.finite && infinitive.first - above.main <= 2;
    return m_text.is(above.main, Raising) || above.passive;
}

/// What a group inherits from the one it hangs on.
Standing ActFinder::standingOf(const SentenceReading &reading, std::size_t number, const std::vector<Standing> &standings) const
{
    const VerbGroup &group = reading.groups[number];
    if (group.governor < 0) { // "Discussing his concern, …" is only the way to the sentence's verb
        Standing own;
        own.condition = group.link == ClauseLink::Condition;
        own.aside = own.condition || group.link == ClauseLink::Adverbial ||
                    (group.link == ClauseLink::Participle && !group.passive && reading.groups.size() > 1);
        return own;
    }
    const auto governor = static_cast<std::size_t>(group.governor);
    Standing standing = standings[governor];
    if (group.link == ClauseLink::Coordinate)
        return standing;
    const VerbGroup &above = reading.groups[governor];
    const auto &match = m_matches[governor];
    const bool asks = match && match->rule->has(ActRule::Governs);
    const bool says = !match && m_text.is(above.main, Say);
    const bool participle = group.link == ClauseLink::Participle;
    if (group.link == ClauseLink::That || group.link == ClauseLink::Infinitive || participle) {
        const bool loose = group.link == ClauseLink::Infinitive && !carriesOn(above, group);
        if (asks && standing.act < 0)
            standing.act = group.governor;
        else if (says && !participle)
            standing.speech = group.governor;
        else if (match || (participle && !says) || loose)
            standing.aside = true;
    } else if (group.link != ClauseLink::Main) {
        standing.condition |= group.link == ClauseLink::Condition;
        standing.aside = true;
    }
    return standing;
}

/// "will respond and impose costs": the second verb is to come as well.
bool ActFinder::sharesFuture(const SentenceReading &reading, const VerbGroup &group) const
{
    const bool bare = group.link == ClauseLink::Coordinate && group.governor >= 0 && group.first == group.main &&
                      (m_text.classes(group.main) & (VerbBase | VerbThird | VerbPast)) == VerbBase;
    return bare && reading.groups[static_cast<std::size_t>(group.governor)].future;
}

/// "is to visit": it has been arranged.
bool ActFinder::isArranged(const SentenceReading &reading, const VerbGroup &group) const
{
    if (group.link != ClauseLink::Infinitive || group.governor < 0)
        return false;
    const VerbGroup &above = reading.groups[static_cast<std::size_t>(group.governor)];
    return above.copula && m_text.is(above.main, Be) && m_text.is(above.main, Present) && group.first == above.main + 1;
}

void ActFinder::addVerbal(const SentenceReading &reading, std::size_t number, const Standing &standing,
                          std::vector<FoundAct> &acts)
{
    const VerbGroup &group = reading.groups[number];
    const auto &match = m_matches[number];
    FoundAct act;
    act.rule = match->rule;
    act.type = match->rule->type;
    act.first = group.main;
    act.last = match->last;
    act.object = match->object;
    act.group = static_cast<int>(number);
    act.standing = standing;
    act.negated = group.negated;
    act.future = group.future || isArranged(reading, group) || sharesFuture(reading, group);
    act.progressive = group.progressive || group.perfect;
    const WordClasses opens = m_text.classes(group.first);
    act.present = group.finite && !group.future && !act.negated &&
                  ((opens & Present) || (group.first == group.main && (opens & VerbThird)) ||
                   (opens & (VerbBase | VerbPast | Auxiliary)) == VerbBase);
    const bool told = standing.speech >= 0 && m_text.classes(group.first) & Future;
    act.hypothetical = group.hypothetical && !told && !(group.future && !m_text.is(group.first, Hypothetical));
    for (int at = group.first; at < group.main; ++at)
        act.alleged |= m_text.is(at, Alleged);
    if (group.first > reading.first)
        act.alleged |= m_text.is(group.first - 1, Alleged);
    fillVerbalRoles(reading, act);
    acts.push_back(std::move(act));
}

/// "said the US must be ready": whoever speaks asks it of the subject.
void ActFinder::addRequired(const SentenceReading &reading, std::size_t number, const Standing &standing,
                            std::vector<FoundAct> &acts) const
{
    const VerbGroup &group = reading.groups[number];
    FoundAct act;
    act.rule = m_required;
    act.type = m_required->type;
    act.first = group.first;
    act.last = group.main;
    act.group = static_cast<int>(number);
    act.source = reading.subjects[static_cast<std::size_t>(standing.speech)];
    act.target = reading.subjects[number];
    act.standing = standing;
    acts.push_back(std::move(act));
}

void ActFinder::find(const SentenceReading &reading, std::vector<FoundAct> &acts, std::vector<Standing> &standings)
{
    acts.clear();
    standings.clear();
    m_matches.clear();
    for (const VerbGroup &group : reading.groups)
        m_matches.push_back(matchGroup(group, reading.first, reading.last));
    for (std::size_t i = 0; i < reading.groups.size(); ++i) {
        standings.push_back(standingOf(reading, i, standings));
        const Standing &standing = standings.back();
        const Party &subject = reading.subjects[i];
        const bool asked = reading.groups[i].must && standing.speech >= 0 && standing.act < 0 && !standing.aside &&
                           !subject.isNobody() && !reading.subjects[static_cast<std::size_t>(standing.speech)].codes.empty() &&
                           !subject.codes.empty();
        if (asked)
            addRequired(reading, i, standing, acts);
        else if (m_matches[i] && (acts.empty() || reading.groups[i].main > acts.back().last))
            addVerbal(reading, i, standing, acts);
    }
    findNominal(reading, standings, acts);
    std::ranges::stable_sort(acts, {}, &FoundAct::first);
    settleTypes(reading, acts);
}

/// `group`: the first verb group behind the words.
void ActFinder::addNominal(const SentenceReading &reading, int at, const ActPatterns::Match &match, int group,
                           const std::vector<Standing> &standings, std::vector<FoundAct> &acts) const
{
    FoundAct act;
    act.rule = match.rule;
    act.type = match.rule->type;
    act.first = at;
    act.last = match.last;
    act.nominal = true;
    act.group = group - 1;
    if (act.group < 0 && !reading.groups.empty())
        act.group = 0;
    if (act.group >= 0)
        act.standing = standings[static_cast<std::size_t>(act.group)];
    const VerbGroup *next =
        group < static_cast<int>(reading.groups.size()) ? &reading.groups[static_cast<std::size_t>(group)] : nullptr;
    if (next && next->link == ClauseLink::Participle && next->passive && next->first - match.last <= 2)
        act.group = group; // "exercises conducted by …"
    for (int before = std::max(reading.first, at - 3); before < at; ++before) {
        act.alleged |= m_text.is(before, Alleged);
        act.hypothetical |= m_text.is(before, Planned);
    }
    fillNominalRoles(reading, act);
    acts.push_back(std::move(act));
}

void ActFinder::findNominal(const SentenceReading &reading, const std::vector<Standing> &standings, std::vector<FoundAct> &acts)
{
    const std::size_t verbal = acts.size();
    std::size_t group = 0;
    std::size_t covered = 0; // verbal acts that begin before the token
    for (int at = reading.first; at < reading.last; ++at) {
        while (group < reading.groups.size() && reading.groups[group].main < at)
            ++group;
        while (covered < verbal && acts[covered].last < at)
            ++covered;
        const bool taken = covered < verbal && acts[covered].first <= at;
        const bool verb = group < reading.groups.size() && reading.groups[group].main == at;
        if (taken || verb || !m_text.isKind(at, TokenClass::Word))
            continue;
        const auto match = m_text.language.acts.at(m_text.scan.tokens, at, reading.last, ActRule::Form::Noun, m_work.rules);
        const auto end = acts.begin() + static_cast<std::ptrdiff_t>(verbal);
        const bool object = match && std::any_of(acts.begin(), end, [&](const FoundAct &act) {
                                return act.object >= at && act.object <= match->last; // "sanctions were imposed"
                            });
        if (!match || object)
            continue;
        addNominal(reading, at, *match, static_cast<int>(group), standings, acts);
        at = match->last;
    }
}

} // namespace dateline
