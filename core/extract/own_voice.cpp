#include "extract/own_voice.h"

#include <algorithm>

namespace dateline {

using namespace word_class;

/// The colon of "President of Azerbaijan Ilham Aliyev: …" at the beginning of a paragraph; -1 = no label.
int OwnVoice::labelEnd(int first, int last) const
{
    constexpr int longestLabel = 14; // tokens
    const Token &begin = m_text.token(first);
    if (!begin.has(Token::ParagraphBefore) || !begin.has(Token::Capital))
        return -1;
    for (int at = first + 1; at < std::min(last, first + longestLabel); ++at) {
        if (m_text.isKind(at, TokenClass::Colon))
            return at;
        const bool named = m_text.token(at).has(Token::Capital) || m_text.is(at, Of | For | The | And | Office | Body) ||
                           m_text.isKind(at, TokenClass::Comma) || m_text.isKind(at, TokenClass::Dash);
        if (!named)
            return -1;
    }
    return -1;
}

void OwnVoice::hear(const SentenceReading &reading)
{
    if (const int end = labelEnd(reading.first, reading.last); end >= 0) {
        const Party party = partyIn(m_text, reading, reading.first, end);
        if (party.codes != m_codes && !m_codes.empty())
            m_others = m_codes;
        m_codes = party.codes; // a label of nobody known ends the turn before
        return;
    }
    const int next = reading.first + 1;
    const bool signs = m_text.is(reading.first, FirstPerson) && next < reading.last && m_text.isKind(next, TokenClass::Comma);
    if (!signs)
        return;
    const int end = reading.groups.empty() ? reading.last : reading.groups.front().first;
    if (Party party = partyIn(m_text, reading, next, end); !party.isNobody())
        m_codes = party.codes;
}

void OwnVoice::hearLabel(const Sentence &line, ActorFinder &names)
{
    if (labelEnd(line.first, line.last) < 0)
        return;
    SentenceReading reading;
    reading.first = line.first;
    reading.last = line.last;
    names.find(line.first, line.last, reading.mentions, reading.named);
    hear(reading);
}

bool OwnVoice::speaksIn(const VerbGroup &group, int first) const
{
    constexpr int reach = 4; // tokens before the verb: "we also strongly"
    for (int at = std::max({group.boundary, first, group.first - reach}); at < group.first; ++at) {
        if (m_text.is(at, FirstPerson))
            return true;
    }
    return false;
}

} // namespace dateline
