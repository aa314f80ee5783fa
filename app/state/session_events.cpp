#include "state/session.h"

namespace dateline {

void Session::removeEvents(const std::vector<EventId> &events)
{
    if (!events.empty())
        edit([events](Library &library) { return dateline::removeEvents(library, events); });
}

void Session::acceptEvents(const std::vector<EventId> &events)
{
    if (!events.empty())
        edit([events](Library &library) { return dateline::acceptEvents(library, events); });
}

void Session::changeEvents(const std::vector<EventId> &events, const EventChange &change)
{
    if (!events.empty() && !change.isNothing())
        edit([events, change](Library &library) { return dateline::changeEvents(library, events, change); });
}

void Session::addEvent(ArticleId article, const Event &event)
{
    edit([this, number = m_library, article, event](Library &library) {
        return dateline::addEvent(library, article, event).map([&](EventId id) {
            hand(number, [this, id] { m_selectWhenThere = id; });
        });
    });
}

void Session::editEvent(EventId event, const Event &now)
{
    edit([event, now](Library &library) { return dateline::editEvent(library, event, now); });
}

} // namespace dateline
