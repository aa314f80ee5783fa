#include "formats/same_content.h"

#include <algorithm>
#include <tuple>

namespace dateline {

namespace {

bool sameActor(const Actor &actor, const Actor &asRead)
{
    return asRead.code.isEmpty() ? actor.name == asRead.name : actor.code == asRead.code;
}

bool sameSpeaker(const std::optional<Actor> &speaker, const std::optional<Actor> &asRead)
{
    return speaker && asRead ? sameActor(*speaker, *asRead) : speaker.has_value() == asRead.has_value();
}

bool sameEvent(const Event &event, const Event &asRead)
{
    const auto plain = [](const Event &e) {
        return std::tie(e.uid, e.title, e.happened, e.said, e.type, e.modality, e.place, e.answers, e.tags, e.note, e.citations);
    };
    return event.status == EventStatus::Accepted && plain(event) == plain(asRead) &&
           std::ranges::equal(event.sources, asRead.sources, sameActor) &&
           std::ranges::equal(event.targets, asRead.targets, sameActor) && sameSpeaker(event.speaker, asRead.speaker);
}

std::vector<const Event *> byUid(const std::vector<Event> &events)
{
    std::vector<const Event *> sorted;
    for (const Event &event : events)
        sorted.push_back(&event);
    std::ranges::sort(sorted, {}, &Event::uid);
    return sorted;
}

} // namespace

bool saysTheSame(const AnnotatedArticle &article, const AnnotatedArticle &asRead)
{
    const auto plain = [](const Article &a) {
        return std::tie(a.text, a.title, a.publisher, a.author, a.url, a.language, a.place, a.published);
    };
    return plain(article.article) == plain(asRead.article) &&
           std::ranges::equal(byUid(article.events), byUid(asRead.events),
                              [](const Event *event, const Event *read) { return sameEvent(*event, *read); });
}

} // namespace dateline
