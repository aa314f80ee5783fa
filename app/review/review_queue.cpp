#include "review/review_queue.h"

#include "state/event_edits.h"
#include "state/history.h"
#include "state/session.h"

#include <algorithm>
#include <iterator>

namespace dateline {

ReviewQueue::ReviewQueue(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_waiting(std::make_shared<const Waiting>())
{
    connect(&session, &Session::shownChanged, this, &ReviewQueue::takeEvents);
    connect(&session, &Session::selectionChanged, this, &ReviewQueue::changed);
    connect(&session.history(), &History::changed, this, &ReviewQueue::takeHistory);
    count();
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

ReviewQueue::Waiting ReviewQueue::waitingIn(const EventSelection &events)
{
    std::vector<int> open; // by article: their ids are small numbers
    const EventTable &table = *events.table();
    table.forEach([&](int slot) {
        const EventRow &row = table.row(slot);
        if (row.status != EventStatus::Suggested || !events.contains(slot))
            return;
        const auto article = static_cast<std::size_t>(row.article.value);
        if (article >= open.size())
            open.resize(article + 1);
        ++open[article];
    });
    Waiting made{events, {}, 0};
    for (std::size_t article = 0; article < open.size(); ++article) {
        if (open[article] > 0)
            made.articles.emplace_hint(made.articles.end(), ArticleId{static_cast<qint64>(article)}, open[article]);
        made.total += open[article];
    }
    return made;
}

void ReviewQueue::count()
{
    const Counter::Count count = [this, events = m_session.shown()]() -> Counter::Show {
        return [this, waiting = std::make_shared<const Waiting>(waitingIn(events))] { take(waiting); };
    };
    m_counter.count(static_cast<std::size_t>(m_session.events()->size()), count);
    if (m_counter.isCounting())
        Q_EMIT changed();
}

void ReviewQueue::take(const std::shared_ptr<const Waiting> &waiting)
{
    if (!waiting->events.isSame(m_session.shown()))
        return; // the next count is under way
    m_waiting = waiting;
    std::erase_if(m_left, [this](const auto &left) { return !m_decided.contains(left.first); });
    Q_EMIT changed();
}

int ReviewQueue::total() const
{
    return m_waiting->total - static_cast<int>(m_left.size());
}

int ReviewQueue::articleCount() const
{
    std::map<ArticleId, int> left;
    for (const auto &[event, article] : m_left)
        ++left[article];
    const auto done = std::ranges::count_if(left, [this](const auto &of) {
        const auto waiting = m_waiting->articles.find(of.first);
        return waiting != m_waiting->articles.end() && waiting->second == of.second;
    });
    return static_cast<int>(m_waiting->articles.size()) - static_cast<int>(done);
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
    const std::map<ArticleId, int> &articles = m_waiting->articles;
    auto at = articles.lower_bound(m_session.openArticle());
    if (by > 0 && at != articles.end() && at->first == m_session.openArticle())
        ++at;
    for (std::size_t looked = 0; looked < articles.size(); ++looked) {
        if (by < 0)
            at = std::prev(at == articles.begin() ? articles.end() : at);
        else if (at == articles.end())
            at = articles.begin();
        if (at->first != m_session.openArticle()) {
            if (const auto waiting = waitingIn(at->first); !waiting.empty())
                return by > 0 ? waiting.front() : waiting.back();
        }
        if (by > 0)
            ++at;
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
    for (const EventId event : decided) {
        m_decided.insert(event);
        m_left.emplace(event, m_session.events()->row(m_session.events()->indexOf(event)).article);
    }
    if (!step(1))
        Q_EMIT changed();
}

void ReviewQueue::takeEvents()
{
    std::erase_if(m_decided, [this](EventId event) {
        const int slot = m_session.events()->indexOf(event);
        return slot < 0 || m_session.events()->row(slot).status != EventStatus::Suggested || !m_session.shown().contains(slot);
    });
    count();
}

/// What was undone, or could not be written, waits again.
void ReviewQueue::takeHistory()
{
    if (m_decided.empty() || (!m_session.history().nextRedo() && !m_session.history().writeError()))
        return;
    m_decided.clear();
    m_left.clear();
    Q_EMIT changed();
}

} // namespace dateline
