#pragma once

#include "extract/vocabulary.h"

#include <QHash>
#include <QStringView>
#include <QVarLengthArray>

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace dateline {

/// An actor by its row of the table.
using ActorCode = std::uint16_t;
class ActorNames;
/// Actors that act together: few, so that they need no memory of their own.
using ActorCodes = QVarLengthArray<ActorCode, 4>;

/// What an article has said so far of its actors, so that "it", "the ministry", "both sides" and a mere surname can be resolved.
class ActorMemory {
public:
    void count(ActorCode code);
    /// A person's last name speaks for the actor from now on.
    void learnName(QStringView name, ActorCode code) { m_names[qHash(name)] = code; }
    std::optional<ActorCode> byName(QStringView name) const;
    /// "the Azerbaijani Defense Ministry": a later "the ministry" is this one.
    void learnBody(LexemeId body, ActorCode code) { m_bodies[body] = {code, m_paragraph}; }
    std::optional<ActorCode> byBody(LexemeId body) const;
    /// Who acted or spoke last; forgotten two paragraphs later.
    void setSubject(const ActorCodes &codes);
    void setSpeaker(const ActorCodes &codes);
    const ActorCodes &subject() const { return m_subject; }
    const ActorCodes &speaker() const { return m_speaker; }
    /// The last speaker who is not one of these: whose claims are rejected.
    std::optional<ActorCode> opponentOf(const ActorCodes &codes) const;
    /// "Armenia and Azerbaijan" were named together.
    void setPair(const ActorCodes &codes);
    /// The two actors that were named together last, or of which the article speaks most.
    ActorCodes pair() const;
    /// "the South": the actor spoken of whose name begins so.
    std::optional<ActorCode> halfNamed(QStringView word, const ActorNames &names) const;
    void enterParagraph(int paragraph);
    /// Another story begins: only names stay.
    void forgetStory();

private:
    std::vector<std::pair<ActorCode, int>> m_counts;
    std::unordered_map<std::size_t, ActorCode> m_names;
    std::unordered_map<LexemeId, std::pair<ActorCode, int>> m_bodies;
    ActorCodes m_subject;
    ActorCodes m_speaker;
    std::vector<ActorCode> m_speakers; // the last different ones
    ActorCodes m_pair;
    int m_pairParagraph = 0;
    int m_paragraph = 0;
    int m_subjectParagraph = 0;
};

} // namespace dateline
