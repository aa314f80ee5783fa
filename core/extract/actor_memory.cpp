#include "extract/actor_memory.h"

#include "extract/actor_names.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int bodyMemory = 4; // paragraphs in which "the ministry" is still the same
constexpr int pairMemory = 3;
constexpr std::size_t speakersKept = 4;

} // namespace

void ActorMemory::count(ActorCode code)
{
    const auto found = std::ranges::find(m_counts, code, &std::pair<ActorCode, int>::first);
    if (found == m_counts.end())
        m_counts.emplace_back(code, 1);
    else
        ++found->second;
}

std::optional<ActorCode> ActorMemory::byName(QStringView name) const
{
    if (m_names.empty())
        return std::nullopt;
    const auto found = m_names.find(qHash(name));
    return found == m_names.end() ? std::nullopt : std::optional(found->second);
}

std::optional<ActorCode> ActorMemory::byBody(LexemeId body) const
{
    const auto found = m_bodies.find(body);
    if (found == m_bodies.end() || m_paragraph - found->second.second > bodyMemory)
        return std::nullopt;
    return found->second.first;
}

void ActorMemory::setSubject(const ActorCodes &codes)
{
    if (codes.empty())
        return;
    m_subject = codes;
    m_subjectParagraph = m_paragraph;
}

void ActorMemory::setSpeaker(const ActorCodes &codes)
{
    if (codes.empty())
        return;
    m_speaker = codes;
    std::erase(m_speakers, codes.front());
    m_speakers.push_back(codes.front());
    if (m_speakers.size() > speakersKept)
        m_speakers.erase(m_speakers.begin());
}

std::optional<ActorCode> ActorMemory::opponentOf(const ActorCodes &codes) const
{
    for (auto speaker = m_speakers.rbegin(); speaker != m_speakers.rend(); ++speaker) {
        if (std::ranges::find(codes, *speaker) == codes.end())
            return *speaker;
    }
    return std::nullopt;
}

void ActorMemory::setPair(const ActorCodes &codes)
{
    m_pair = codes;
    m_pairParagraph = m_paragraph;
}

std::optional<ActorCode> ActorMemory::halfNamed(QStringView word, const ActorNames &names) const
{
    for (const auto &[code, count] : m_counts) {
        if (names.nameOf(code).startsWith(word.toString() + u' '))
            return code;
    }
    return std::nullopt;
}

ActorCodes ActorMemory::pair() const
{
    if (!m_pair.empty() && m_paragraph - m_pairParagraph <= pairMemory)
        return m_pair;
    const auto better = [](const auto &a, const auto &b) { return a.second > b.second; };
    std::vector<std::pair<ActorCode, int>> best(std::min<std::size_t>(2, m_counts.size()));
    std::partial_sort_copy(m_counts.begin(), m_counts.end(), best.begin(), best.end(), better);
    ActorCodes codes;
    for (const auto &[code, count] : best)
        codes.push_back(code);
    return codes;
}

void ActorMemory::forgetStory()
{
    m_bodies.clear();
    m_subject.clear();
    m_speaker.clear();
    m_speakers.clear();
    m_pair.clear();
}

void ActorMemory::enterParagraph(int paragraph)
{
    m_paragraph = paragraph;
    if (paragraph - m_subjectParagraph > 1)
        m_subject.clear();
}

} // namespace dateline
