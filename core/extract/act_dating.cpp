#include "extract/act_dating.h"

#include <algorithm>

namespace dateline {

using namespace word_class;

namespace {

constexpr int nounReach = 10; // tokens between an act's noun and its date

} // namespace

std::optional<Edtf> ActDating::saidOn(int group) const
{
    const auto found = std::ranges::find(m_told, group, &std::pair<int, int>::first);
    return found == m_told.end() ? std::nullopt : m_dates[static_cast<std::size_t>(found->second)].edtf;
}

ActDate ActDating::dateOf(int mention) const
{
    const DateMention &date = m_dates[static_cast<std::size_t>(mention)];
    return {date.edtf, date.reason, mention, false};
}

bool ActDating::isPast(const Edtf &date) const
{
    return m_published && date.earliest() && *date.earliest() <= civilSecond(*m_published);
}

bool ActDating::isAhead(int mention) const
{
    const auto &date = m_dates[static_cast<std::size_t>(mention)].edtf;
    return m_published && date->earliest() && *date->earliest() >= civilSecond(*m_published) + secondsPerDay;
}

bool ActDating::reachesAhead(int mention) const
{
    const auto &date = m_dates[static_cast<std::size_t>(mention)].edtf;
    return m_published && date->latest() && *date->latest() >= civilSecond(*m_published) + secondsPerDay;
}

int ActDating::clauseOf(const SentenceReading &reading, int token) const
{
    int clause = -1;
    for (std::size_t i = 0; i < reading.groups.size(); ++i) {
        const VerbGroup &group = reading.groups[i];
        const int start = group.opener >= 0 ? group.opener : std::min(group.boundary, group.first);
        const bool own = group.link == ClauseLink::Infinitive || group.link == ClauseLink::Participle;
        if ((own ? group.first : start) <= token && (group.first <= token || group.link != ClauseLink::That))
            clause = static_cast<int>(i);
    }
    return clause < 0 && !reading.groups.empty() ? 0 : clause;
}

void ActDating::placeDates(const SentenceReading &reading)
{
    m_placed.clear();
    m_lengths.clear();
    m_meetings.clear();
    m_told.clear();
    m_open = -1;
    const int start = m_text.token(reading.first).begin;
    const int end = m_text.token(reading.last - 1).end();
    while (m_next < m_dates.size() && m_dates[m_next].span.start < start)
        ++m_next;
    int at = reading.first;
    for (; m_next < m_dates.size() && m_dates[m_next].span.end <= end; ++m_next) {
        const DateMention &date = m_dates[m_next];
        if (!date.edtf && date.timex.type != TimexType::Duration) {
            m_open = date.timex.type == TimexType::Set ? m_open : static_cast<int>(m_next);
            continue;
        }
        while (at < reading.last && m_text.token(at).end() <= date.span.start)
            ++at;
        int last = at;
        while (last + 1 < reading.last && m_text.token(last + 1).begin < date.span.end)
            ++last;
        std::vector<Placed> &list = date.meeting ? m_meetings : date.edtf ? m_placed : m_lengths;
        list.push_back({static_cast<int>(m_next), at, last, clauseOf(reading, at)});
    }
}

/// "the August 13 peace accord", "the conference of 2024": the date is part of what something is called.
bool ActDating::describesNoun(const Placed &date) const
{
    const int before = date.first - 1;
    if (before > 0 && m_text.is(before, Of) && m_text.isKind(before - 1, TokenClass::Word) &&
        !m_text.is(before - 1, Preposition | Subordinator))
        return true;
    const int next = date.last + 1;
    if (before < 0 || next >= static_cast<int>(m_text.scan.tokens.size()) || !m_text.is(before, The) ||
        !m_text.isKind(next, TokenClass::Word))
        return false;
    return !m_text.is(next, Preposition | Conjunction | Auxiliary | Adverb | Subordinator | Relative | To) &&
           !m_text.token(next).has(Token::Capital);
}

/// "came two weeks after the ministers met": the story's day less two weeks, about.
std::optional<ActDate> ActDating::countedFromStory(const VerbGroup &group, const std::optional<Edtf> &above) const
{
    const bool after = group.opener >= 0 && m_text.is(group.opener, After);
    const bool before = group.opener >= 0 && m_text.is(group.opener, Before);
    if (!after && !before)
        return std::nullopt;
    const auto length = std::ranges::find(m_lengths, group.opener - 1, &Placed::last);
    const auto day = above && above->earliest() ? std::optional(civilDay(*above->earliest())) : m_published;
    if (length == m_lengths.end() || !day)
        return std::nullopt;
    const DateMention &mention = m_dates[static_cast<std::size_t>(length->mention)];
    bool ok = false;
    const int count = mention.timex.value.mid(1).chopped(1).toInt(&ok);
    const QChar unit = mention.timex.value.back();
    if (!ok || (unit != u'D' && unit != u'W'))
        return std::nullopt;
    const std::chrono::days days{(unit == u'W' ? 7 : 1) * count * (after ? -1 : 1)};
    const auto about = Edtf::parse(Edtf::day(std::chrono::sys_days{*day} + days).toString() + u'~');
    if (!about)
        return std::nullopt;
    return ActDate{*about,
                   {ReasonCode::CountedFromStory, {wordsAt(m_text.text, mention.span), Edtf::day(*day).toString()}},
                   length->mention,
                   false};
}

/// "Monday's attack", but neither "on Monday, attacks" nor "met on Monday for talks".
bool ActDating::leadsTo(const Placed &date, const FoundAct &noun) const
{
    const int between = noun.first - date.last;
    if (between < 1 || between > 3)
        return false;
    for (int token = date.last + 1; token < noun.first; ++token) {
        if (m_text.isKind(token, TokenClass::Comma) || m_text.is(token, Preposition))
            return false;
    }
    return true;
}

/// "Monday's attack", "the exercises this month": a noun right beside the date.
int ActDating::nominalAt(const Placed &date, const std::vector<FoundAct> &acts) const
{
    int best = -1;
    for (std::size_t i = 0; i < acts.size(); ++i) {
        const FoundAct &act = acts[i];
        if (act.nominal && leadsTo(date, act))
            return static_cast<int>(i);
        const bool behind = act.nominal && act.last < date.first && date.first - act.last <= nounReach;
        if (behind && (act.group == date.group || date.first - act.last <= 2))
            best = static_cast<int>(i);
    }
    return best;
}

/// The act of the date's clause, or of the clause it hangs on.
int ActDating::climb(const Placed &date, const SentenceReading &reading, const std::vector<FoundAct> &acts) const
{
    for (int group = date.group, steps = 0; group >= 0 && steps < 8; ++steps) {
        for (std::size_t i = 0; i < acts.size(); ++i) {
            if (!acts[i].nominal && acts[i].group == group)
                return static_cast<int>(i);
        }
        const VerbGroup &here = reading.groups[static_cast<std::size_t>(group)];
        if (here.link == ClauseLink::Relative || here.link == ClauseLink::Adverbial || here.link == ClauseLink::Condition)
            return -1;
        if (m_text.is(here.main, Say) && here.link != ClauseLink::Infinitive)
            return -1;
        group = here.governor;
    }
    return -1;
}

int ActDating::actFor(const Placed &date, const SentenceReading &reading, const std::vector<FoundAct> &acts) const
{
    const int nominal = nominalAt(date, acts);
    if (describesNoun(date))
        return nominal;
    if (nominal >= 0 && acts[static_cast<std::size_t>(nominal)].first > date.last)
        return nominal;
    const int verbal = climb(date, reading, acts);
    const bool ownClause = verbal >= 0 && acts[static_cast<std::size_t>(verbal)].group == date.group;
    const bool beside = nominal >= 0 && date.first - acts[static_cast<std::size_t>(nominal)].last <= 2;
    const bool sameClause = verbal >= 0 && !beside && nominal >= 0 &&
                            acts[static_cast<std::size_t>(nominal)].group != date.group &&
                            !reading.groups[static_cast<std::size_t>(date.group)].finite;
    if (nominal >= 0 && !ownClause && !sameClause)
        return nominal;
    if (verbal < 0)
        return -1;
    if (!ownClause && acts[static_cast<std::size_t>(verbal)].rule->has(ActRule::Governs) && reachesAhead(date.mention))
        return -1; // "orders Taiwan to move by the end of March": the moving is to come
    // "threatened to shell towns today": what is only to come cannot have happened already.
    const FoundAct &act = acts[static_cast<std::size_t>(verbal)];
    const VerbGroup &group = reading.groups[static_cast<std::size_t>(act.group)];
    const auto &edtf = m_dates[static_cast<std::size_t>(date.mention)].edtf;
    if (group.link == ClauseLink::Infinitive && act.standing.act >= 0 && isPast(*edtf)) {
        for (std::size_t i = 0; i < acts.size(); ++i) {
            if (!acts[i].nominal && acts[i].group == act.standing.act)
                return static_cast<int>(i);
        }
    }
    return verbal;
}

/// "On July 25, Azerbaijan denounced … and called on …": both on that day.
void ActDating::shareLeadingDate(const SentenceReading &reading, const std::vector<FoundAct> &acts,
                                 std::vector<ActDate> &dates) const
{
    if (m_placed.empty() || reading.groups.empty())
        return;
    const Placed &leading = m_placed.front();
    const auto finite =
        std::ranges::find_if(reading.groups, &VerbGroup::finite); // "Speaking in Paris on Monday, Macron accused …"
    if (finite == reading.groups.end() || leading.last >= finite->first ||
        m_text.isKind(leading.last + 1, TokenClass::Possessive))
        return;
    for (std::size_t i = 0; i < acts.size(); ++i) {
        const Standing &standing = acts[i].standing;
        const bool ahead = !acts[i].future && !acts[i].hypothetical && isAhead(leading.mention); // "and have just discussed it"
        if (!dates[i].date && standing.act < 0 && !standing.aside && !acts[i].nominal && !ahead)
            dates[i] = dateOf(leading.mention);
    }
}

/// "have been negotiating since Azerbaijan retook …": an open interval from the other clause's date.
void ActDating::applyClauses(const SentenceReading &reading, const std::vector<FoundAct> &acts, std::vector<ActDate> &dates) const
{
    for (std::size_t i = 0; i < acts.size(); ++i) {
        if (acts[i].nominal || dates[i].date)
            continue;
        const VerbGroup &own = reading.groups[static_cast<std::size_t>(acts[i].group)];
        const auto above = std::ranges::find(acts, own.governor, &FoundAct::group);
        if (auto counted = countedFromStory(
                own, above == acts.end() ? std::nullopt : dates[static_cast<std::size_t>(above - acts.begin())].date)) {
            dates[i] = *counted;
            continue;
        }
        if (!acts[i].progressive)
            continue;
        for (const Placed &placed : m_placed) {
            const VerbGroup *group = placed.group >= 0 ? &reading.groups[static_cast<std::size_t>(placed.group)] : nullptr;
            const bool since = group && group->opener >= 0 && m_text.is(group->opener, Since) && group->governor == acts[i].group;
            const DateMention &date = m_dates[static_cast<std::size_t>(placed.mention)];
            if (!since || date.edtf->kind() != Edtf::Kind::Point)
                continue;
            if (const auto open = Edtf::parse(date.edtf->toString() + QLatin1String("/.."))) {
                dates[i] = dateOf(placed.mention);
                dates[i].date = *open;
            }
        }
    }
}

/// "signed at COP29" happened on one of its days; who hosts or attends it does so on all of them. A date of the clause knows
/// better.
void ActDating::dateByMeetings(const SentenceReading &reading, const std::vector<FoundAct> &acts,
                               std::vector<ActDate> &dates) const
{
    for (const Placed &placed : m_meetings) {
        int before = placed.first - 1;
        while (before >= reading.first && m_text.is(before, The | Of | Determiner))
            --before;
        const bool inside =
            before >= reading.first && (m_text.is(before, Place) || m_text.wordAt(before) == QLatin1String("during") ||
                                        m_text.wordAt(before) == QLatin1String("sidelines"));
        const bool leads = inside && !reading.groups.empty() && placed.last < reading.groups.front().first;
        for (std::size_t i = 0; i < acts.size(); ++i) {
            const bool own = !acts[i].nominal && acts[i].group == placed.group;
            const bool held =
                acts[i].type == EventType::Consult && placed.first - acts[i].last <= 3 && placed.last >= acts[i].first;
            const bool taken = held || (inside && own) || (leads && acts[i].standing.act < 0 && !acts[i].standing.aside);
            if (!taken || dates[i].date)
                continue;
            dates[i] = dateOf(placed.mention);
            if (!held && dates[i].date->kind() == Edtf::Kind::Interval)
                dates[i].date = *Edtf::parse(u'[' + dates[i].date->toString().replace(u'/', QLatin1String("..")) + u']');
        }
    }
}

void ActDating::findDates(const SentenceReading &reading, const std::vector<FoundAct> &acts, std::vector<ActDate> &dates)
{
    dates.assign(acts.size(), {});
    placeDates(reading);
    for (const Placed &placed : m_placed) {
        const int act = actFor(placed, reading, acts);
        if (act >= 0) {
            if (!dates[static_cast<std::size_t>(act)].date)
                dates[static_cast<std::size_t>(act)] = dateOf(placed.mention);
            continue;
        }
        const bool tells = placed.group >= 0 && m_text.is(reading.groups[static_cast<std::size_t>(placed.group)].main, Say);
        if (tells)
            m_told.emplace_back(placed.group, placed.mention);
    }
    shareLeadingDate(reading, acts, dates);
    applyClauses(reading, acts, dates);
    dateByMeetings(reading, acts, dates);
    for (std::size_t i = 0; m_open >= 0 && i < acts.size(); ++i) {
        if (!dates[i].date && !acts[i].nominal && acts[i].standing.act < 0 && !acts[i].standing.aside)
            dates[i] = dateOf(m_open);
    }
}

} // namespace dateline
