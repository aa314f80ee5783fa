#include "state/session.h"

#include "state/tellings.h"

#include <algorithm>
#include <utility>

namespace dateline {

void Session::select(EventId event, ArticleId article)
{
    if (event == m_selectedEvent && article == m_openArticle)
        return;
    m_selectedEvent = event;
    m_openArticle = article;
    Q_EMIT selectionChanged();
}

void Session::selectEvent(EventId event)
{
    if (const int row = events()->indexOf(event); row >= 0) {
        select(event, events()->row(row).article);
        return;
    }
    const Result<StoredEvent> behind = event ? loadEvent(event) : failure(ErrorCode::NotFound);
    const EventId lead = behind ? m_reader->groups().leadOf(event).value_or(EventId{}) : EventId{};
    if (events()->indexOf(lead) >= 0)
        select(lead, behind->article);
    else
        select({}, m_openArticle);
}

/// Where the tables hold all that is known to have been written, it is there or stands behind another.
void Session::selectWhatIsThere()
{
    if (m_selectWhenThere.empty() || (events()->indexOf(m_selectWhenThere.front()) < 0 && !m_touched.isNothing()))
        return;
    const std::vector<EventId> events = std::exchange(m_selectWhenThere, {});
    selectEvent(events.front());
    if (events.size() > 1)
        chooseEvents(events);
}

void Session::chooseEvents(const std::vector<EventId> &events)
{
    Q_EMIT eventsChosen(events);
}

void Session::showArticle(ArticleId article)
{
    const int row = events()->indexOf(m_selectedEvent);
    const auto tells = [&] {
        const auto group = groupOf(*this, m_selectedEvent);
        return group &&
               std::ranges::any_of(group->tellings, [&](const Telling &telling) { return telling.stored.article == article; });
    };
    select(row >= 0 && (events()->row(row).article == article || tells()) ? m_selectedEvent : EventId{}, article);
}

void Session::showPassage(ArticleId article, const TextSpan &words)
{
    showArticle(article);
    Q_EMIT passageShown(words);
}

} // namespace dateline
