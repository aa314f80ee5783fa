#include "review/review_queue.h"

#include "state/event_edits.h"
#include "state/history.h"
#include "state/session.h"

#include <algorithm>

namespace dateline {

ReviewQueue::ReviewQueue(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::shownChanged, this, &ReviewQueue::takeEvents);
    connect(&session, &Session::selectionChanged, this, &ReviewQueue::changed);
    connect(&session.history(), &History::changed, this, &ReviewQueue::takeHistory);
}

bool ReviewQueue::isWaiting(EventId event) const
{
    const int slot = m_session.events()->indexOf(event);
    return slot >= 0 && m_session.events()->row(slot).status == EventStatus::Suggested && m_session.shown().contains(slot) &&
           !m_decided.contains(event);
}

EventId ReviewQueue::current() const
{
    return isWaiting(m_session.selectedEvent()) ? m_session.selectedEvent() : EventId{};
}

void ReviewQueue::count() const
{
    if (m_counted)
        return;
    m_counted = true;
    std::vector<int> open; // by article: their ids are small numbers
    const EventTable &events = *m_session.events();
    events.forEach([&](int slot) {
        const EventRow &row = events.row(slot);
        if (row.status != EventStatus::Suggested || !m_session.shown().contains(slot))
            return;
        const auto article = static_cast<std::size_t>(row.article.value);
        if (article >= open.size())
            open.resize(article + 1);
        ++open[article];
    });
    m_open.clear();
    m_total = 0;
    for (std::size_t article = 0; article < open.size(); ++article) {
        if (open[article] > 0)
            m_open.emplace(ArticleId{static_cast<qint64>(article)}, open[article]);
        m_total += open[article];
    }
    for (const EventId event : m_decided) {
        const auto here = m_open.find(events.row(events.indexOf(event)).article);
        --m_total;
        if (here != m_open.end() && --here->second == 0)
            m_open.erase(here);
    }
}

int ReviewQueue::total() const
{
    count();
    return m_total;
}

int ReviewQueue::articleCount() const
{
    count();
    return static_cast<int>(m_open.size());
}

std::vector<EventId> ReviewQueue::waitingIn(ArticleId article) const
{
    std::vector<EventId> waiting;
    for (const StoredEvent &stored : m_session.eventsOf(article)) {
        if (isWaiting(stored.id))
            waiting.push_back(stored.id);
    }
    return waiting;
}

std::vector<EventId> ReviewQueue::ofOpenArticle() const
{
    return waitingIn(m_session.openArticle());
}

EventId ReviewQueue::neighbour(int by) const
{
    std::vector<StoredEvent> events = m_session.eventsOf(m_session.openArticle());
    if (by < 0)
        std::ranges::reverse(events);
    const auto here = std::ranges::find(events, m_session.selectedEvent(), &StoredEvent::id);
    const auto from = here == events.end() ? events.begin() : here + 1;
    const auto waits = [this](const StoredEvent &stored) { return isWaiting(stored.id); };
    if (const auto next = std::find_if(from, events.end(), waits); next != events.end())
        return next->id;
    if (const EventId elsewhere = neighbourElsewhere(by))
        return elsewhere;
    const auto first = std::find_if(events.begin(), from, waits);
    return first == from ? EventId{} : first->id;
}

/// Of the articles behind the open one, then of those before it.
EventId ReviewQueue::neighbourElsewhere(int by) const
{
    count();
    std::vector<ArticleId> articles;
    for (const auto &[article, open] : m_open) {
        if (article != m_session.openArticle())
            articles.push_back(article);
    }
    std::ranges::rotate(articles, std::ranges::lower_bound(articles, m_session.openArticle()));
    if (by < 0)
        std::ranges::reverse(articles);
    for (const ArticleId article : articles) {
        if (const auto waiting = waitingIn(article); !waiting.empty())
            return by > 0 ? waiting.front() : waiting.back();
    }
    return {};
}

bool ReviewQueue::step(int by)
{
    const EventId next = neighbour(by);
    if (next)
        m_session.selectEvent(next);
    return static_cast<bool>(next);
}

void ReviewQueue::acceptCurrent()
{
    if (const EventId event = current()) {
        m_session.edits().accept({event});
        goOn({event});
    }
}

void ReviewQueue::dismissCurrent()
{
    if (const EventId event = current()) {
        m_session.edits().remove({event});
        goOn({event});
    }
}

void ReviewQueue::acceptOpenArticle()
{
    const std::vector<EventId> waiting = ofOpenArticle();
    m_session.edits().accept(waiting);
    goOn(waiting);
}

void ReviewQueue::goOn(const std::vector<EventId> &decided)
{
    m_decided.insert(decided.begin(), decided.end());
    m_counted = false;
    if (!step(1))
        Q_EMIT changed();
}

void ReviewQueue::takeEvents()
{
    std::erase_if(m_decided, [this](EventId event) {
        const int slot = m_session.events()->indexOf(event);
        return slot < 0 || m_session.events()->row(slot).status != EventStatus::Suggested || !m_session.shown().contains(slot);
    });
    m_counted = false;
    Q_EMIT changed();
}

/// What was undone, or could not be written, waits again.
void ReviewQueue::takeHistory()
{
    if (m_decided.empty() || (!m_session.history().nextRedo() && !m_session.history().writeError()))
        return;
    m_decided.clear();
    m_counted = false;
    Q_EMIT changed();
}

} // namespace dateline
