#pragma once

#include "domain/error.h"
#include "domain/event.h"
#include "domain/event_selection.h"
#include "library/event_filter.h"

#include <cstdint>
#include <optional>
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

/// What tells what became of a plan.
struct ShownOutcome {
    EventId by;                       ///< none = nothing in sight does
    std::optional<std::int32_t> from; ///< the day it was first published, counted from 1970; none = nobody knows
};

/// Reading events.
class EventStore {
public:
    explicit EventStore(SQLite::Database &database) : m_database(database) {}

    /// Every event that stands behind no other, as columns; it speaks for those behind it too. O(n); call it off the GUI thread.
    Result<EventTablePtr> table() const;
    /// Events that stand behind those of a table, as columns of their own.
    struct Tellings {
        EventSelection events;  ///< all of a table that was just built
        std::vector<int> leads; ///< by its slots: the slot of whoever stands for it in the other; -1 = not there
    };
    /// With a `day`: what was told of a plan's outcome after it is not known. O(those).
    Result<Tellings> behind(const EventTable &standing, const std::optional<std::int32_t> &day) const;
    /// The events of table() that the filter lets through, and whoever stands for one that it does; but time, types and what was
    /// known are asked of who stands, not of whom it stands for. On the day of `knownOn` the outcome of a plan that was told
    /// later is not known. One pass over the rows, without the disk but for what articles say, such outcomes and events behind
    /// others.
    Result<EventSelection> select(const EventTablePtr &table, const EventFilter &filter) const;
    /// The same, of which the outcome of plans that was told after a day is not known. O(slots + plans with an outcome).
    Result<EventSelection> seenOn(const EventSelection &events, std::int32_t day) const;
    /// The ids of those that the filter lets through, and of whoever stands for one of them, ascending. O(n); call it off the GUI
    /// thread.
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
    Result<ShownOutcome> shownOutcome(EventId plan) const;
    /// The events that rest on an article, in order of their statement's place.
    Result<std::vector<StoredEvent>> ofArticle(ArticleId article) const;

private:
    SQLite::Database &m_database;
};

} // namespace dateline
