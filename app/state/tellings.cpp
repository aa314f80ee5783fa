#include "state/tellings.h"

#include "state/session.h"

namespace dateline {

std::optional<EventGroup> groupOf(const Session &session, EventId event)
{
    auto group =
        session.library() && event ? session.library()->groups().group(event) : Result<EventGroup>(failure(ErrorCode::NotFound));
    return group ? std::optional(*std::move(group)) : std::nullopt;
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
