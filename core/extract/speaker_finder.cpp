#include "extract/speaker_finder.h"

#include <algorithm>

namespace dateline {

using namespace word_class;

Speaker SpeakerFinder::speakerAt(const SentenceReading &reading, int number) const
{
    const VerbGroup &group = reading.groups[static_cast<std::size_t>(number)];
    Speaker speaker{reading.subjects[static_cast<std::size_t>(number)], number, m_text.is(group.main, Claim)};
    if (speaker.party.isNobody()) { // "…”, said KCNA": the speaker stands behind
        const std::size_t next = static_cast<std::size_t>(number) + 1;
        const int end = next < reading.groups.size() ? reading.groups[next].first : reading.last;
        speaker.party = partyIn(m_text, reading, group.main + 1, end);
    }
    return speaker;
}

std::optional<Speaker> SpeakerFinder::speakerOver(const SentenceReading &reading, const Standing &standing) const
{
    if (standing.speech < 0)
        return std::nullopt;
    return speakerAt(reading, standing.speech);
}

std::optional<Speaker> SpeakerFinder::attribution(const SentenceReading &reading) const
{
    for (int at = reading.first; at + 1 < reading.last; ++at) {
        if (m_text.isKind(at, TokenClass::Word) && m_text.is(at, Attribution) && m_text.is(at + 1, To)) {
            const Party party = partyIn(m_text, reading, at + 2, std::min(reading.last, at + 14));
            if (!party.isNobody())
                return Speaker{party, -1, false};
        }
    }
    return std::nullopt;
}

/// "…, officials said on Monday." and "“…”, said KCNA".
std::optional<Speaker> SpeakerFinder::trailing(const SentenceReading &reading, const std::vector<Standing> &standings) const
{
    for (std::size_t i = reading.groups.size(); i > 0; --i) {
        const VerbGroup &group = reading.groups[i - 1];
        const int number = static_cast<int>(i) - 1;
        const bool tells = m_text.is(group.main, Say) && group.link == ClauseLink::Main && group.finite && i > 1;
        const bool asked = std::ranges::any_of(standings, [&](const Standing &s) { return s.speech == number; });
        if (tells && !asked)
            return speakerAt(reading, number);
    }
    return std::nullopt;
}

void SpeakerFinder::followQuotes(const SentenceReading &reading)
{
    for (int at = reading.first; at < reading.last; ++at) {
        if (!m_text.isKind(at, TokenClass::Quote))
            continue;
        const QChar mark = m_text.wordAt(at).front();
        const bool opens = mark == u'\u201C' || mark == u'\u00AB' || mark == u'\u201E';
        const bool closes = (mark == u'\u201D' || mark == u'\u00BB') && !opens;
        m_inQuote = opens ? true : closes ? false : !m_inQuote;
    }
}

std::optional<Speaker> SpeakerFinder::speakerOf(const SentenceReading &reading, const std::vector<Standing> &standings)
{
    if (reading.paragraph != m_lastParagraph)
        m_inQuote = false;
    const bool carried = m_inQuote && m_last && reading.paragraph == m_lastParagraph;
    std::optional<Speaker> speaker = trailing(reading, standings);
    if (!speaker)
        speaker = attribution(reading);
    if (!speaker && carried) {
        speaker = m_last;
        speaker->group = -1;
        speaker->party.first = speaker->party.last = -1; // named in another sentence
    }
    if (speaker) {
        m_last = speaker;
    } else {
        for (std::size_t i = 0; i < reading.groups.size(); ++i) {
            if (m_text.is(reading.groups[i].main, Say) && reading.groups[i].link == ClauseLink::Main)
                m_last = speakerAt(reading, static_cast<int>(i));
        }
    }
    m_lastParagraph = reading.paragraph;
    followQuotes(reading);
    return speaker;
}

} // namespace dateline
