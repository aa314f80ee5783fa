#include "extract/event_answers.h"

#include "extract/topic.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t eventsBefore = 8;
constexpr std::size_t eventsBehind = 2;

bool shareActor(const std::vector<Actor> &some, const std::vector<Actor> &others)
{
    return std::ranges::any_of(some, [&](const Actor &actor) {
        return std::ranges::find(others, actor.codeOrName(), &Actor::codeOrName) != others.end();
    });
}

/// Who says it: of an act of speaking its source, of what only a party tells that party.
std::vector<Actor> voiceOf(const Event &event)
{
    const bool told = event.modality == Modality::Claimed || event.modality == Modality::Denied;
    return told && event.speaker ? std::vector{*event.speaker} : event.sources;
}

/// Whom it touches beside the one who says it.
std::vector<Actor> othersIn(const Event &event)
{
    std::vector<Actor> others = event.targets;
    if (event.modality == Modality::Claimed)
        others.insert(others.end(), event.sources.begin(), event.sources.end());
    return others;
}

bool isClaim(const Event &event)
{
    return event.modality == Modality::Claimed ||
           (event.modality == Modality::Asserted && (event.type == EventType::Accuse || event.type == EventType::Threaten));
}

/// "Azerbaijan accuses Armenia" and "Armenia denies" or "Armenia rejects Azerbaijan's claims".
bool canAnswer(const Event &denial, const Event &claim)
{
    const std::vector<Actor> denier = voiceOf(denial);
    const std::vector<Actor> claimant = voiceOf(claim);
    if (denier.empty() || claimant.empty() || !isClaim(claim) || shareActor(denier, claimant))
        return false;
    const std::vector<Actor> others = othersIn(claim);
    return others.empty() ? shareActor(claimant, denial.targets) : shareActor(denier, others);
}

const Event *claimFor(std::size_t denial, const std::vector<Event> &events)
{
    const Topic topic = topicOf(events[denial].citations.front().exact);
    const Event *best = nullptr;
    std::size_t most = 0;
    for (std::size_t back = 1; back <= std::min(denial, eventsBefore); ++back) {
        const Event &claim = events[denial - back];
        if (!canAnswer(events[denial], claim))
            continue;
        const std::size_t shared = sharedTopic(topicOf(claim.citations.front().exact), topic);
        if (!best || shared > most) {
            most = shared;
            best = &claim;
        }
    }
    for (std::size_t at = denial + 1; !best && at < std::min(events.size(), denial + 1 + eventsBehind); ++at) {
        if (canAnswer(events[denial], events[at]))
            best = &events[at];
    }
    return best;
}

} // namespace

void linkAnswers(const ActPatterns &acts, std::vector<Event> &events)
{
    for (std::size_t i = 0; i < events.size(); ++i) {
        const bool denies = acts.rule(events[i].rule)->has(ActRule::Answers) || events[i].modality == Modality::Denied;
        const Event *claim = denies ? claimFor(i, events) : nullptr;
        if (claim)
            events[i].answers = claim->uid;
    }
}

} // namespace dateline
