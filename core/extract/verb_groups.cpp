#include "extract/verb_groups.h"

#include <algorithm>

namespace dateline {

using namespace word_class;

namespace {

constexpr int longestGroup = 8; // auxiliaries and adverbs before a verb

bool endsWith(QStringView word, QLatin1String ending)
{
    return word.size() > ending.size() + 2 && word.endsWith(ending);
}

} // namespace

/// "the solemn opening ceremony": a determiner stands before it with only describing words between.
bool VerbGroupFinder::describesNoun(int at) const
{
    constexpr int describingWords = 3;
    for (int prev = at - 1; prev >= std::max(m_first, at - describingWords); --prev) {
        if (m_text.isKind(prev, TokenClass::Possessive) || m_text.is(prev, Determiner))
            return true;
        const bool plain = m_text.isKind(prev, TokenClass::Word) && !isNamed(prev) && !(m_text.classes(prev) & ~(Adverb | Noun));
        if (!plain || m_text.wordAt(prev).endsWith(u's'))
            return false;
    }
    return false;
}

/// Whether a verb that needs no other follows soon.
bool VerbGroupFinder::finiteFollows(int at) const
{
    constexpr int soon = 20;
    for (int next = at + 1; next < std::min(m_last, at + soon); ++next) {
        if (m_text.is(next, Auxiliary) ||
            ((m_text.classes(next) & Finite) && !m_text.is(next, Noun) && m_text.isKind(next, TokenClass::Word)))
            return true;
    }
    return false;
}

int VerbGroupFinder::before(int at) const
{
    int prev = at - 1;
    if (prev > m_first && m_text.isKind(prev, TokenClass::Quote) && m_text.is(prev - 1, To | Auxiliary)) // refused to "recognize"
        --prev;
    while (prev >= m_first && at - prev < longestGroup && m_text.isKind(prev, TokenClass::Word) &&
           (m_text.is(prev, Adverb | Not) || endsWith(m_text.wordAt(prev), QLatin1String("ly"))) && !m_text.is(prev, Auxiliary))
        --prev;
    return prev;
}

WordClasses VerbGroupFinder::verbForms(int at) const
{
    const Token &token = m_text.token(at);
    if (token.kind != TokenClass::Word || isNamed(at) ||
        (token.has(Token::Capital) && at > m_first && !token.has(Token::LineBefore) && !m_text.isKind(at - 1, TokenClass::Quote)))
        return 0;
    if (token.lexeme)
        return m_text.classes(at) & Verb;
    const QStringView word = m_text.wordAt(at);
    if (endsWith(word, QLatin1String("ed")))
        return VerbPast | VerbParticiple;
    return endsWith(word, QLatin1String("ing")) && at > m_first && m_text.is(at - 1, Be) ? WordClasses{VerbGerund} : 0;
}

bool VerbGroupFinder::participleIsAdjective(int at) const
{
    const int prev = at - 1 >= m_first ? before(at) : -1;
    const bool afterVerb =
        prev == at - 1 && prev >= m_first && verbForms(prev) && !m_text.is(prev, Auxiliary | Noun); // "reject proposed changes"
    const bool opened = afterVerb || (prev >= m_first &&
                                      (m_text.is(prev, Determiner | Possessive | Preposition) ||
                                       m_text.isKind(prev, TokenClass::Possessive) || m_text.isKind(prev, TokenClass::Number)));
    const bool ofPeople = prev >= m_first && (*m_named)[static_cast<std::size_t>(prev - m_first)] == 2 && at + 1 < m_last &&
                          m_text.is(at + 1, People | Body);
    if (ofPeople) // "Armenian armed forces"
        return true;
    if (!opened && prev >= m_first)
        return false;
    if (at + 1 >= m_last || !m_text.isKind(at + 1, TokenClass::Word))
        return false;
    return !m_text.is(at + 1, Preposition | To | Determiner | Pronoun | Auxiliary | That);
}

bool VerbGroupFinder::objectFollows(int at) const
{
    if (at + 1 >= m_last)
        return false;
    return isNamed(at + 1) || m_text.is(at + 1, Determiner | Pronoun | To | That | Against | For | With | Adverb) ||
           m_text.isKind(at + 1, TokenClass::Quote) || m_text.token(at + 1).has(Token::Capital);
}

/// "Presidents Japarov and Rahmon": more than one, although the last word is none.
bool VerbGroupFinder::joinsNames(int last) const
{
    constexpr int longestName = 5; // tokens of a name with its office
    for (int at = last; at > std::max(m_first, last - longestName); --at) {
        if (m_text.is(at, And))
            return at > m_first && m_text.token(at - 1).has(Token::Capital);
        if (!m_text.isKind(at, TokenClass::Word) || !m_text.token(at).has(Token::Capital))
            return false;
    }
    return false;
}

/// A word that is noun and verb alike ("strikes") with no auxiliary before it.
bool VerbGroupFinder::nounOrVerb(int at) const
{
    const int prev = before(at);
    if (prev < m_first || at + 1 >= m_last)
        return false;
    if (m_text.is(prev, Pronoun) && !m_text.is(prev, Possessive))
        return true;
    if (m_text.is(prev, Relative))
        return true;
    const WordClasses forms = m_text.classes(at);
    const bool describedObject = (forms & VerbThird) && isNamed(prev) && m_text.isKind(at + 1, TokenClass::Word) &&
                                 !m_text.is(at + 1, Preposition | Conjunction | Auxiliary); // "Israel launches targeted strikes"
    if (!objectFollows(at) && !describedObject)
        return false;
    if (m_text.is(at + 1, That) && (forms & VerbThird) && m_text.isKind(prev, TokenClass::Word) &&
        !m_text.is(prev, Preposition | Determiner))
        return true;                                                                            // "state television reports that"
    if (prev == m_first && !isNamed(prev) && m_text.wordAt(at + 1) == QLatin1String("against")) // "New sanctions against"
        return false;
    const bool plural = m_text.wordAt(prev).endsWith(u's') || joinsNames(prev);
    const bool agrees = (forms & VerbThird) ? !plural : plural;
    if (isNamed(prev))
        return (*m_named)[static_cast<std::size_t>(prev - m_first)] != 2 && (agrees || (forms & VerbThird));
    if (m_text.is(prev, People | Body | Office | Crowd))
        return agrees;
    const Token &token = m_text.token(prev);
    return token.kind == TokenClass::Word && token.has(Token::Capital) && (forms & VerbThird) &&
           !m_text.is(prev, Preposition | Determiner);
}

bool VerbGroupFinder::readsAsVerb(int at) const
{
    const WordClasses forms = verbForms(at);
    if (!forms || m_text.is(at, Auxiliary))
        return false;
    const bool hyphenBefore =
        at > m_first && m_text.isKind(at - 1, TokenClass::Dash) && !m_text.token(at).has(Token::SpaceBefore);
    const bool hyphenAfter =
        at + 1 < m_last && m_text.isKind(at + 1, TokenClass::Dash) && !m_text.token(at + 1).has(Token::SpaceBefore);
    if (hyphenBefore || hyphenAfter)
        return false;
    const int prev = before(at);
    if (prev >= m_first) {
        if (m_text.is(prev, Modal | Future | Do))
            return (forms & VerbBase) != 0;
        if (m_text.is(prev, To))
            return (forms & VerbBase) && !((forms & VerbThird) && !(forms & VerbBase));
        if (m_text.is(prev, Be) && !m_text.is(prev, Noun))
            return (forms & (VerbParticiple | VerbGerund)) != 0;
        if (m_text.is(prev, Have))
            return (forms & VerbParticiple) != 0;
    }
    if (forms & (VerbPast | VerbParticiple)) {
        if (!(forms & VerbBase) || !m_text.is(at, Noun)) // "put", "cut" are nouns too
            return !participleIsAdjective(at);
    }
    if (forms & VerbGerund) {
        if (at + 1 < m_last && m_text.is(at + 1, Of | By) && !m_text.is(at + 1, Place))
            return false;
        return !describesNoun(at);
    }
    if (m_text.is(at, Noun))
        return nounOrVerb(at);
    if (prev < m_first || m_text.is(prev, Determiner | Preposition) || m_text.isKind(prev, TokenClass::Possessive))
        return false;
    const bool unknown = m_text.isKind(prev, TokenClass::Word) && !m_text.classes(prev) &&
                         !m_text.token(prev).has(Token::Capital) && !isNamed(prev);
    return !unknown || objectFollows(at); // "genocidal acts against" or "the report says that"
}

void VerbGroupFinder::readAuxiliaries(VerbGroup &group) const
{
    int at = group.main - 1;
    if (at > m_first && m_text.isKind(at, TokenClass::Quote))
        --at;
    while (at >= m_first && group.main - at <= longestGroup && m_text.isKind(at, TokenClass::Word)) {
        const WordClasses classes = m_text.classes(at);
        const bool adverb = (classes & (Adverb | Not)) || endsWith(m_text.wordAt(at), QLatin1String("ly"));
        if (!(classes & (Auxiliary | To)) && !adverb)
            break;
        group.negated |= (classes & Not) != 0;
        group.future |= (classes & Future) != 0 && !group.past;
        group.hypothetical |= (classes & Hypothetical) != 0;
        group.must |= (classes & Must) != 0;
        group.perfect |= (classes & Have) != 0;
        if (classes & Be) {
            group.passive |= (m_text.classes(group.main) & VerbParticiple) != 0 && !group.copula;
            group.progressive |= (m_text.classes(group.main) & VerbGerund) != 0;
        }
        if (classes & (Auxiliary | To))
            group.first = at;
        if (classes & To) {
            group.finite = false;
            group.link = ClauseLink::Infinitive;
            break;
        }
        --at;
    }
}

/// Whether a verb that needs no other follows soon, with nothing between that begins a clause.
bool VerbGroupFinder::verbComesBare(int at) const
{
    constexpr int soon = 14;
    constexpr WordClasses opensClause = Conjunction | Relative | Subordinator | Pronoun | Say;
    for (int next = at + 1; next < std::min(m_last - 1, at + soon); ++next) {
        const bool number = m_text.isKind(next, TokenClass::Number) || m_text.isKind(next, TokenClass::Possessive);
        if (!number && (!m_text.isKind(next, TokenClass::Word) || m_text.is(next, opensClause)))
            return false;
        const bool acts = (m_text.classes(next) & (VerbPast | Noun)) == VerbPast && m_text.is(next + 1, Determiner);
        if (m_text.is(next, Auxiliary) || acts)
            return true;
    }
    return false;
}

/// "a deal signed in Paris", "exercises conducted by": a participle that only looks like a past tense.
bool VerbGroupFinder::isReduced(const VerbGroup &group) const
{
    if (group.first != group.main || !(verbForms(group.main) & VerbParticiple) || group.main + 1 >= m_last)
        return false;
    if (m_text.is(group.main + 1, By)) // "retaliated by firing" says how
        return group.main + 2 >= m_last || !(verbForms(group.main + 2) & VerbGerund);
    if (!(verbForms(group.main) & VerbPast))
        return true;
    const int prev = group.main - 1;
    if (prev > m_first && m_text.isKind(prev, TokenClass::Comma) && m_text.wordAt(group.main + 1) == QLatin1String("as"))
        return m_anyFinite || finiteFollows(group.main); // "a drone, identified as new, attacked"
    if (prev < m_first || !m_text.isKind(prev, TokenClass::Word) || isNamed(prev) || m_text.token(prev).has(Token::Capital))
        return false;
    if (m_text.is(prev, People) && m_text.is(group.main + 1, Preposition) && verbComesBare(group.main))
        return true; // "three soldiers beheaded during the clashes filed a complaint"
    const bool couldAct =
        m_text.is(prev, People | Body | Office | Crowd | Pronoun | Relative | Conjunction | Adverb | Subordinator);
    const bool amount =
        group.main + 2 < m_last && m_text.isKind(group.main + 2, TokenClass::Number) && !m_text.is(group.main + 1, Time);
    return !couldAct && !amount && m_text.is(group.main + 1, Preposition) && (m_anyFinite || finiteFollows(group.main));
}

VerbGroup VerbGroupFinder::groupAt(int main) const
{
    VerbGroup group;
    group.first = group.main = main;
    const WordClasses forms = m_text.classes(main);
    group.copula = (forms & (Be | Have | Do | Modal | Future)) != 0;
    group.past = (forms & VerbPast) != 0;
    readAuxiliaries(group);
    if (group.first == main && !group.copula) {
        const bool gerund = (forms & VerbGerund) && !(forms & (VerbBase | VerbThird));
        if (gerund || isReduced(group)) {
            group.finite = false;
            group.link = ClauseLink::Participle;
            group.passive = !gerund;
        }
    } else if (group.link != ClauseLink::Infinitive && (m_text.classes(group.first) & VerbGerund) &&
               (m_text.classes(group.first) & Auxiliary)) {
        group.finite = false; // "being", "having sunk"
        group.link = ClauseLink::Participle;
    }
    return group;
}

bool VerbGroupFinder::hasSubjectBetween(int from, int to) const
{
    for (int at = from; at < to; ++at) {
        const bool word = m_text.isKind(at, TokenClass::Word);
        if (word && (isNamed(at) || !m_text.is(at, Adverb | Preposition | Conjunction | Auxiliary | Not | To)))
            return true;
    }
    return false;
}

/// "should Russia invade": a condition without "if".
bool VerbGroupFinder::opensInverted(int at) const
{
    return m_text.is(at, Modal) && m_text.is(at, Condition) && at + 1 < m_last &&
           (isNamed(at + 1) || m_text.is(at + 1, Pronoun | The));
}

/// The word that opens the group's clause: the nearest one behind `from`. A subordinator whose phrase ended at a comma opens
/// none.
int VerbGroupFinder::openerBefore(const VerbGroup &group, int from) const
{
    bool comma = false;
    int joint = -1; // "and", which may join clauses or only names: "after the presidents of Chile and Peru met"
    for (int at = group.first - 1; at >= from; --at) {
        comma |= m_text.isKind(at, TokenClass::Comma);
        if (m_text.isKind(at, TokenClass::Semicolon) || m_text.is(at, Relative) || opensInverted(at))
            return at;
        if (m_text.is(at, Subordinator) && !comma && !m_text.is(at, Determiner & ~That))
            return at;
        if (!m_text.is(at, Conjunction) || from == m_first)
            continue;
        if (at + 1 == group.first)
            return at;
        if (!comma && joint < 0)
            joint = at;
    }
    return joint;
}

void VerbGroupFinder::linkByOpener(VerbGroup &group, const std::vector<VerbGroup> &groups) const
{
    const WordClasses opener = m_text.classes(group.opener);
    const int previous = static_cast<int>(groups.size()) - 1;
    group.boundary = group.opener + 1;
    group.governor = previous;
    if (opener & Relative) {
        group.link = ClauseLink::Relative;
    } else if (opener & Conjunction) {
        int partner = previous;
        while (partner > 0 && previous - partner < longestGroup &&
               groups[static_cast<std::size_t>(partner)].finite != group.finite)
            --partner;
        group.governor = partner;
        group.link = hasSubjectBetween(group.boundary, group.first) && partner >= 0
                         ? groups[static_cast<std::size_t>(partner)].link
                         : ClauseLink::Coordinate;
        if (group.link != ClauseLink::Coordinate && partner >= 0)
            group.governor = groups[static_cast<std::size_t>(partner)].governor;
    } else if (opener & Condition) {
        group.link = ClauseLink::Condition;
    } else if (opener & That) {
        group.link = previous >= 0 ? ClauseLink::That : ClauseLink::Main;
    } else if (opener & Subordinator) {
        group.link = ClauseLink::Adverbial;
    } else {
        group.link = ClauseLink::Main;
        group.governor = -1;
    }
}

/// The last comma or quotation mark that has the group's subject behind it; before `from` when there is none.
int VerbGroupFinder::partingBefore(const VerbGroup &group, int from) const
{
    bool subject = false;
    for (int at = group.first - 1; at >= from; --at) {
        const bool parts = m_text.isKind(at, TokenClass::Comma) || m_text.isKind(at, TokenClass::Quote);
        if (parts && subject)
            return at;
        subject |= hasSubjectBetween(at, at + 1);
    }
    return from - 1;
}

/// "announced that a drone, identified as …, attacked": back from what interrupts a clause to that clause.
bool VerbGroupFinder::resumesThat(VerbGroup &group, const std::vector<VerbGroup> &groups) const
{
    std::size_t above = groups.size();
    while (above > 0 && (groups[above - 1].link == ClauseLink::Participle || groups[above - 1].link == ClauseLink::Relative))
        --above;
    if (above == 0 || above == groups.size() || !m_text.isKind(group.first - 1, TokenClass::Comma))
        return false;
    const int from = groups[above - 1].main + 1;
    if (from >= m_last || !m_text.is(from, That))
        return false;
    group.link = ClauseLink::That;
    group.governor = static_cast<int>(above) - 1;
    group.opener = from;
    group.boundary = from + 1;
    return true;
}

void VerbGroupFinder::link(VerbGroup &group, const std::vector<VerbGroup> &groups) const
{
    const int from = groups.empty() ? m_first : groups.back().main + 1;
    group.boundary = groups.empty() ? m_first : from;
    group.governor = static_cast<int>(groups.size()) - 1;
    if (!group.finite) {
        group.boundary = group.first;
        group.opener =
            group.first > from && m_text.is(group.first - 1, Conjunction | Subordinator | Preposition) ? group.first - 1 : -1;
        if (group.opener >= 0 && m_text.is(group.opener, Conjunction) && !groups.empty())
            group.link = ClauseLink::Coordinate;
        return;
    }
    group.opener = openerBefore(group, from);
    if (group.opener >= 0) {
        linkByOpener(group, groups);
        return;
    }
    const int parting = partingBefore(group, from);
    const bool told =
        !groups.empty() && (groups.back().link != ClauseLink::Participle || m_text.is(groups.back().main, Say)) &&
        (m_text.is(groups.back().main, Say) || m_text.language.acts.starts(m_text.token(groups.back().main).lexeme));
    if (told && parting < from && hasSubjectBetween(from, group.first)) {
        group.link = ClauseLink::That; // "said Israel attacked"
        return;
    }
    group.link = ClauseLink::Main;
    group.governor = -1;
    if (resumesThat(group, groups))
        return;
    const bool interrupted =
        !groups.empty() && (groups.back().link == ClauseLink::Participle || groups.back().link == ClauseLink::Relative);
    const bool resumes =
        (group.first > m_first && m_text.isKind(group.first - 1, TokenClass::Comma)) || (interrupted && parting < from);
    if (groups.empty() || resumes || !hasSubjectBetween(from, group.first))
        group.boundary = m_first; // back from "which …," to the sentence's own verb
    else if (parting >= from)
        group.boundary = parting + 1;
}

void VerbGroupFinder::find(int first, int last, const std::vector<std::uint8_t> &named, std::vector<VerbGroup> &groups)
{
    m_first = first;
    m_last = last;
    m_named = &named;
    groups.clear();
    int auxiliary = -1;
    m_anyFinite = false;
    for (int at = first; at < last; ++at) {
        const bool month = m_text.token(at).has(Token::Capital) && at > first; // "May"
        const bool isAuxiliary = m_text.is(at, Auxiliary) && !isNamed(at) && !month && m_text.isKind(at, TokenClass::Word);
        const bool verb = !isAuxiliary && readsAsVerb(at);
        if (isAuxiliary) {
            auxiliary = opensInverted(at) ? auxiliary : at;
            continue;
        }
        if (!verb && (m_text.is(at, Adverb | Not) || endsWith(m_text.wordAt(at), QLatin1String("ly"))) && auxiliary >= 0)
            continue;
        if (auxiliary >= 0 && !verb) {
            VerbGroup group = groupAt(auxiliary);
            link(group, groups);
            groups.push_back(group);
            m_anyFinite |= group.finite;
        }
        auxiliary = -1;
        if (verb) {
            VerbGroup group = groupAt(at);
            link(group, groups);
            groups.push_back(group);
            m_anyFinite |= group.finite;
        }
    }
}

} // namespace dateline
