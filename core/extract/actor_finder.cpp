#include "extract/actor_finder.h"

#include <algorithm>

namespace dateline {

using namespace word_class;

namespace {

constexpr int phraseWords = 7; // how far a noun phrase is read to either side

} // namespace

void ActorFinder::find(int first, int last, std::vector<Mention> &mentions, std::vector<std::uint8_t> &named)
{
    m_first = first;
    m_last = last;
    mentions.clear();
    named.assign(static_cast<std::size_t>(last - first), 0);
    for (int at = first; at < last;) {
        if (!m_text.isKind(at, TokenClass::Word)) {
            ++at;
            continue;
        }
        const std::size_t known = mentions.size();
        halfName(at, mentions);
        int next = nameAt(at, mentions);
        if (next == at)
            next = referenceAt(at, mentions);
        for (std::size_t i = known; i < mentions.size(); ++i) {
            const bool demonym = mentions[i].name == ActorNames::Name::Demonym;
            if (!mentions[i].reference)
                std::fill(named.begin() + (mentions[i].first - first), named.begin() + (mentions[i].last + 1 - first),
                          demonym ? 2 : 1);
        }
        at = std::max(next, at + 1);
    }
}

/// The first half of "North and South Korea".
void ActorFinder::halfName(int at, std::vector<Mention> &mentions)
{
    if (at + 3 >= m_last || !m_text.is(at + 1, And) || !m_text.token(at).has(Token::Capital))
        return;
    const std::vector<Token> whole{m_text.token(at), m_text.token(at + 3)};
    const auto match = m_text.language.names.at(whole, 0, 2);
    if (!match || match->last != 1 || match->name == ActorNames::Name::Nothing)
        return;
    Mention mention;
    mention.first = mention.last = mention.phraseLast = at;
    mention.code = match->code;
    mention.name = match->name;
    readPreposition(mention, mentions);
    mentions.push_back(mention);
}

int ActorFinder::nameAt(int at, std::vector<Mention> &mentions)
{
    Mention mention;
    mention.first = mention.last = at;
    if (const auto match = m_text.language.names.at(m_text.scan.tokens, at, m_last)) {
        mention.last = match->last;
        mention.name = match->name;
        mention.code = match->code;
        if (match->name == ActorNames::Name::Nothing)
            return match->last + 1;
        if (match->name == ActorNames::Name::Person) {
            mention.head = Office;
            m_memory.learnName(m_text.wordAt(match->last), match->code);
        }
    } else if (m_text.token(at).has(Token::Capital) && !m_text.classes(at)) {
        const auto code = m_memory.byName(m_text.wordAt(at));
        if (!code)
            return at;
        mention.code = *code;
        mention.head = Office;
    } else {
        return at;
    }
    if (isOnlyDescribed(mention))
        return mention.last + 1;
    m_memory.count(mention.code);
    readPhrase(mention);
    readPreposition(mention, mentions);
    attachToOffice(mention);
    mentions.push_back(mention);
    return mention.last + 1;
}

/// "ethnic Albanians", "pro-Iranian", "Syrian-backed", "NATO-member": no act of theirs. "U.S.-led" is one.
bool ActorFinder::isOnlyDescribed(const Mention &mention) const
{
    const int before = mention.first - 1;
    if (before >= m_first) {
        const QStringView word = m_text.wordAt(before);
        if (word.compare(QLatin1String("ethnic"), Qt::CaseInsensitive) == 0)
            return true;
        const bool hyphen =
            m_text.isKind(before, TokenClass::Dash) && !m_text.token(mention.first).has(Token::SpaceBefore) && before > m_first;
        const QStringView prefix = hyphen ? m_text.wordAt(before - 1) : QStringView();
        if (prefix.compare(QLatin1String("pro"), Qt::CaseInsensitive) == 0 ||
            prefix.compare(QLatin1String("anti"), Qt::CaseInsensitive) == 0)
            return true;
    }
    const int dash = mention.last + 1;
    const bool joined = dash + 1 < m_last && m_text.isKind(dash, TokenClass::Dash) &&
                        !m_text.token(dash).has(Token::SpaceBefore) && !m_text.token(dash + 1).has(Token::SpaceBefore) &&
                        !m_text.token(dash + 1).has(Token::Capital);
    return joined && m_text.wordAt(dash + 1) != QLatin1String("led");
}

bool ActorFinder::isPersonName(int at) const
{
    const Token &token = m_text.token(at);
    return token.kind == TokenClass::Word && token.has(Token::Capital) && !m_text.isDate(at) &&
           !m_text.is(at, Office | Body | People | Title | Determiner | Preposition);
}

/// To the right: "Armenian Foreign Ministry", "Iraqi President Saddam Hussein", "Serb forces", "Iraq's proposal".
void ActorFinder::readPhrase(Mention &mention)
{
    int at = mention.last + 1;
    if (at < m_last && m_text.isKind(at, TokenClass::Possessive)) {
        mention.genitive = true;
        ++at;
    }
    const bool describes = mention.genitive || mention.name == ActorNames::Name::Demonym;
    int office = -1;
    bool thing = false;
    for (const int end = std::min(m_last, at + phraseWords); at < end && m_text.isKind(at, TokenClass::Word); ++at) {
        const WordClasses classes = m_text.classes(at);
        const bool capital = m_text.token(at).has(Token::Capital);
        if (classes & (Office | Body | People)) {
            mention.head |= classes & (Office | Body | People | Crowd | Speaks);
            office = at;
        } else if (classes &
                   (Preposition | Conjunction | Auxiliary | Subordinator | Relative | Determiner | To | Adverb | Pronoun)) {
            break;
        } else if (!capital && ((classes & Verb) || !describes || office >= 0)) {
            break;
        } else if (!capital) {
            thing = true;
        }
        mention.phraseLast = at;
    }
    mention.phraseLast = std::max(mention.phraseLast, mention.last);
    mention.modifier = describes && !mention.head && (thing || mention.genitive);
    if (office >= 0)
        m_memory.learnBody(m_text.token(office).lexeme, mention.code);
    if (office >= 0 && m_text.is(office, Office) && mention.phraseLast > office && isPersonName(mention.phraseLast))
        m_memory.learnName(m_text.wordAt(mention.phraseLast), mention.code);
}

void ActorFinder::readPreposition(Mention &mention, const std::vector<Mention> &mentions) const
{
    int at = mention.first - 1;
    mention.phraseFirst = mention.first;
    bool determined = false;
    for (const int end = std::max(m_first, at - phraseWords); at >= end; --at) {
        const WordClasses classes = m_text.classes(at);
        const bool measure = at + 1 < m_last &&
                             (m_text.wordAt(at + 1) == QLatin1String("least") || m_text.wordAt(at + 1) == QLatin1String("most"));
        const bool amount = at + 1 < m_last && m_text.isKind(at + 1, TokenClass::Number); // "up to 1,000", "more than 20"
        if ((classes & (Preposition | To)) &&
            (measure || (amount && at > m_first && m_text.is(at - 1, Determiner | Preposition)))) {
            mention.phraseFirst = measure ? at : at - 1;
            return;
        }
        if (classes & (Preposition | To | After | Before | Since)) {
            mention.preposition = at;
            return;
        }
        if (classes & And) {
            const bool joined = !mentions.empty() && at - mentions.back().phraseLast <= 2;
            if (joined)
                mention.preposition = mentions.back().preposition;
            return;
        }
        const bool plain = m_text.isKind(at, TokenClass::Word) && !m_text.isDate(at) &&
                           !(classes & (Verb | Auxiliary | Conjunction | Subordinator | Relative | Pronoun));
        if (!plain || determined)
            return;
        determined = (classes & (Determiner | Possessive)) != 0;
        mention.phraseFirst = at;
    }
}

/// "president of France", "spokeswoman for the Armenian Foreign Ministry", "rebels in Darfur": the office is the phrase's head.
void ActorFinder::attachToOffice(Mention &mention)
{
    if (mention.preposition <= m_first || !m_text.is(mention.preposition, Of | For | Place))
        return;
    int at = mention.preposition - 1;
    const int end = std::max(m_first, at - 3);
    while (at > end && !m_text.is(at, Office | Body | People) && m_text.isKind(at, TokenClass::Word) &&
           m_text.token(at).has(Token::Capital))
        --at;
    if (!m_text.is(at, Office | Body | People))
        return;
    if (m_text.is(mention.preposition, Place) && !m_text.is(at, People | Body))
        return;
    const int preposition = mention.preposition;
    mention.head |= m_text.classes(at) & (Office | Body | People | Crowd | Speaks);
    m_memory.learnBody(m_text.token(at).lexeme, mention.code);
    learnNames(mention, preposition);
    int first = at;
    while (first > m_first && m_text.isKind(first - 1, TokenClass::Word) && m_text.token(first - 1).has(Token::Capital))
        --first;
    const int before = first > m_first ? first - 1 : first;
    mention.preposition = before != first && m_text.is(before, Preposition | To) ? before : -1;
    if (before != first && m_text.is(before, Determiner)) {
        first = before;
        mention.preposition = before > m_first && m_text.is(before - 1, Preposition | To) ? before - 1 : -1;
    }
    mention.phraseFirst = first;
    mention.modifier = false;
}

/// "Ani Badalian, spokeswoman for …" and "Prime Minister Nikol Pashinyan of Armenia" both tell for whom a name speaks.
void ActorFinder::learnNames(const Mention &mention, int appositionEnd)
{
    if (isPersonName(appositionEnd - 1) && appositionEnd - 1 > m_first) {
        m_memory.learnName(m_text.wordAt(appositionEnd - 1), mention.code);
        return;
    }
    int at = appositionEnd - 1;
    for (const int end = std::max(m_first, at - phraseWords); at > end && m_text.isKind(at, TokenClass::Word); --at) {
    }
    if (at > m_first && m_text.isKind(at, TokenClass::Comma) && isPersonName(at - 1))
        m_memory.learnName(m_text.wordAt(at - 1), mention.code);
}

void ActorFinder::addReference(int first, int last, ActorCode code, std::vector<Mention> &mentions) const
{
    Mention mention;
    mention.first = mention.phraseFirst = first;
    mention.last = mention.phraseLast = last;
    mention.code = code;
    mention.reference = true;
    mention.head = m_text.classes(last) & (Office | Body | People);
    readPreposition(mention, mentions);
    mention.phraseFirst = first;
    mentions.push_back(mention);
}

int ActorFinder::referenceAt(int at, std::vector<Mention> &mentions)
{
    if (m_text.is(at, Pronoun) && m_text.is(at, Singular | Plural) && !m_text.is(at, Possessive)) {
        const auto own = std::ranges::find_if(mentions, [](const Mention &m) { return m.preposition < 0 && !m.reference; });
        if (own != mentions.end()) {
            addReference(at, at, own->code, mentions);
        } else {
            const ActorCodes known = m_memory.subject();
            for (const ActorCode code : known)
                addReference(at, at, code, mentions);
        }
        return at + 1;
    }
    if (m_text.is(at, Two | The) || m_text.is(at, Determiner))
        return groupReferenceAt(at, mentions);
    if (m_text.is(at, Office) &&
        m_text.token(at).has(Token::Capital)) { // "Spokeswoman Ani Badalian": her name decides, if it is known
        int name = at + 1;
        while (name < m_last && isPersonName(name) && !m_memory.byName(m_text.wordAt(name)))
            ++name;
        const auto code = name < m_last && isPersonName(name) ? m_memory.byName(m_text.wordAt(name)) : std::nullopt;
        if (code) {
            addReference(at, name, *code, mentions);
            return name + 1;
        }
    }
    return at;
}

/// "The South retaliated": the half of a name that the article has said in full.
int ActorFinder::halfReferenceAt(int at, int head, std::vector<Mention> &mentions)
{
    const bool whole = head + 1 < m_last && m_text.token(head + 1).has(Token::Capital);
    if (whole || head != at + 1 || !m_text.is(head, Half) || !m_text.is(at, The))
        return at;
    const auto code = m_memory.halfNamed(m_text.wordAt(head), m_text.language.names);
    if (!code)
        return at;
    addReference(at, head, *code, mentions);
    return head + 1;
}

/// "the ministry", "both sides", "the two neighboring countries".
int ActorFinder::groupReferenceAt(int at, std::vector<Mention> &mentions)
{
    int head = at;
    bool two = false;
    const int end = std::min(m_last, at + 4);
    while (head < end && m_text.isKind(head, TokenClass::Word) && !m_text.is(head, Body | Country | Office | Land)) {
        if (m_text.token(head).has(Token::Capital) && head > at)
            return halfReferenceAt(at, head, mentions);
        two |= m_text.is(head, Two);
        if (!m_text.is(head, Two | The | Determiner))
            return at;
        ++head;
    }
    if (head >= end || !m_text.isKind(head, TokenClass::Word) || head == at)
        return at;
    if (two && m_text.is(head, Country)) {
        for (const ActorCode code : m_memory.pair())
            addReference(at, head, code, mentions);
        return head + 1;
    }
    const auto code = two || !m_text.is(at, The) ? std::nullopt : oneReferred(head, mentions);
    if (!code)
        return at;
    addReference(at, head, *code, mentions);
    mentions.back().genitive = m_text.is(head, Land) && head + 1 < m_last && m_text.isKind(head + 1, TokenClass::Possessive);
    return head + 1;
}

/// "the country": the one named before; "the President" who acted last; "the ministry" that was spoken of.
std::optional<ActorCode> ActorFinder::oneReferred(int head, const std::vector<Mention> &mentions) const
{
    const ActorCodes &acting = m_memory.subject();
    if (m_text.is(head, Land)) {
        const auto named = std::find_if(mentions.rbegin(), mentions.rend(), [](const Mention &m) { return !m.reference; });
        if (m_text.token(head).has(Token::Capital) || (named == mentions.rend() && acting.empty()))
            return std::nullopt;
        return named == mentions.rend() ? acting.front() : named->code;
    }
    if (head + 1 < m_last && m_text.is(head + 1, Of | For))
        return std::nullopt;
    if (m_text.is(head, Office) && acting.size() == 1)
        return acting.front();
    return m_memory.byBody(m_text.token(head).lexeme);
}

} // namespace dateline
