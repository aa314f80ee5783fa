#pragma once

#include "domain/error.h"
#include "domain/event.h"
#include "domain/event_selection.h"
#include "library/event_filter.h"

#include <vector>

namespace SQLite {
class Database;
}

namespace dateline {

struct StoredEvent {
    EventId id;
    ArticleId article;
    Event event;
    friend bool operator==(const StoredEvent &, const StoredEvent &) = default;
};

/// Reading events.
class EventStore {
public:
    explicit EventStore(SQLite::Database &database) : m_database(database) {}

    /// Every event that stands behind no other, as columns; it speaks for those behind it too. O(n); call it off the GUI thread.
    Result<EventTablePtr> table() const;
    /// Events that stand behind those of a table, as columns of their own.
    struct Tellings {
        EventTablePtr table;    ///< one that was just built
        std::vector<int> leads; ///< by its slots: the slot of whoever stands for it in the other; -1 = not there
    };
    Result<Tellings> behind(const EventTable &standing) const; ///< O(those)
    /// The events of table() that the filter lets through, and whoever stands for one that it does; but time, types and what was
    /// known are asked of who stands, not of whom it stands for. One pass over the rows, without the disk but for what articles
    /// say and for events behind others.
    Result<EventSelection> select(const EventTablePtr &table, const EventFilter &filter) const;
    /// The ids of those that the filter lets through, and of whoever stands for one of them, ascending. O(n); call it off the GUI thread.
    Result<std::vector<EventId>> matching(const EventFilter &filter) const;
    /// What brings the rows of some articles in a table up to date. O(their events).
    struct Changes {
        std::vector<EventId> gone; ///< or never seen
        std::vector<EventInput> put;
    };
    Result<Changes> changesOf(const std::vector<ArticleId> &articles) const;
    /// How many of table() nobody has dismissed. O(n), but makes no table.
    Result<int> countKept() const;
    Result<StoredEvent> load(EventId id) const;
    /// The event in sight that has this uid; none = there is none.
    Result<EventId> find(const QUuid &uid) const;
    /// The events that rest on an article, in order of their statement's place.
    Result<std::vector<StoredEvent>> ofArticle(ArticleId article) const;

private:
    SQLite::Database &m_database;
};

} // namespace dateline
