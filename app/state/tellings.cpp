#include "state/tellings.h"

#include "state/session.h"

#include "workflow/event_edit.h"

#include <algorithm>

namespace dateline {

namespace {

template<class Test>
bool anyOfFirst(const std::vector<EventId> &events, Test test)
{
    const auto end = events.begin() + static_cast<std::ptrdiff_t>(std::min(events.size(), eventsLookedAt));
    return events.size() > eventsLookedAt || std::any_of(events.begin(), end, test);
}

} // namespace

std::optional<EventGroup> groupOf(const Session &session, EventId event)
{
    auto group =
        session.library() && event ? session.library()->groups().group(event) : Result<EventGroup>(failure(ErrorCode::NotFound));
    return group ? std::optional(*std::move(group)) : std::nullopt;
}

bool anyToTakeApart(const Session &session, const std::vector<EventId> &events)
{
    return anyOfFirst(events, [&](EventId event) {
        const auto group = groupOf(session, event);
        return group && group->tellings.size() > 1;
    });
}

bool anyToSuggestAgain(const Session &session, const std::vector<EventId> &events)
{
    return anyOfFirst(events, [&](EventId event) {
        const auto stored = session.loadEvent(event);
        return stored && canBeSuggestedAgain(stored->event);
    });
}

std::vector<EventId> leadFirst(std::vector<EventId> events, EventId lead)
{
    if (const auto found = std::ranges::find(events, lead); found != events.end())
        std::rotate(events.begin(), found, found + 1);
    return events;
}

std::vector<EventGroup> disputedGroups(const Session &session)
{
    return session.library() ? session.library()->groups().disputed().value_or(std::vector<EventGroup>())
                             : std::vector<EventGroup>();
}

std::vector<ArticleId> versionsOf(const Session &session, ArticleId article)
{
    return session.library() ? session.library()->articles().versions(article).value_or(std::vector<ArticleId>())
                             : std::vector<ArticleId>();
}

} // namespace dateline
