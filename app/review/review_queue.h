#pragma once

#include "domain/event_selection.h"
#include "state/counter.h"

#include <QObject>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace dateline {

class Session;

/// The suggestions that wait for a decision, one after the other: of the open article in the order of its text, then of the next
/// one. Only what the filter lets through. The one in hand is the selected event. What has just been decided is passed over at
/// once, before it is on disk.
class ReviewQueue : public QObject {
    Q_OBJECT

public:
    explicit ReviewQueue(Session &session, QObject *parent = nullptr);

    /// The selected event when it waits.
    EventId current() const;
    int total() const; ///< of many events soon after a change; changed() tells; as the next
    int articleCount() const;
    /// Those of the open article, in the order of its text.
    std::vector<EventId> ofOpenArticle() const;

    /// Selects the next one (1) or the one before (-1), from the last to the first and back. False when none waits.
    bool step(int by);
    void acceptCurrent(); ///< and goes on; as the next two
    void dismissCurrent();
    void acceptOpenArticle();

Q_SIGNALS:
    void changed(); ///< all of the above

private:
    bool isWaiting(EventId event) const;
    std::vector<EventId> waitingIn(ArticleId article) const;
    EventId neighbour(int by) const;
    EventId neighbourElsewhere(int by) const;
    void goOn(const std::vector<EventId> &decided);
    void takeEvents();
    void takeHistory();
    void count();

    /// How many wait in each article, as it was counted last.
    struct Waiting {
        EventSelection events;
        std::map<ArticleId, int> articles;
        int total = 0;
    };
    static Waiting waitingIn(const EventSelection &events);
    void take(const std::shared_ptr<const Waiting> &waiting);

    Session &m_session;
    std::set<EventId> m_decided; // and not seen to be yet
    std::map<EventId, ArticleId> m_left; // of these, what the count below still holds
    std::shared_ptr<const Waiting> m_waiting;
    Counter m_counter;
};

} // namespace dateline
