#pragma once

#include "corroborate/contradiction.h"
#include "corroborate/merge_suggestion.h"
#include "corroborate/origin.h"
#include "domain/error.h"
#include "library/event_store.h"

#include <functional>
#include <optional>
#include <vector>

namespace SQLite {
class Database;
}

namespace dateline {

/// One article's words on an event that several tell of.
struct Telling {
    StoredEvent stored;
    QString articleTitle;
    QString outlet; ///< empty = unknown
    std::optional<Edtf> published;
    ArticleId origin; ///< the article whose text it carries; its own when it is no copy
};

/// A contradiction, and how a person settled it.
struct Dispute {
    Contradiction contradiction;
    SettledId settled; ///< none = open
    QString note;
};

/// An event with all that is told of it.
struct EventGroup {
    std::vector<Telling> tellings; ///< whoever stands for the others first, then by publication
    Corroboration corroboration;
    std::vector<Dispute> disputes;
};

/// Reading events that several articles tell of.
class GroupStore {
public:
    explicit GroupStore(SQLite::Database &database) : m_database(database) {}

    /// The event that stands for this one; itself when none does. NotFound.
    Result<EventId> leadOf(EventId event) const;
    /// Of an event alone: one telling. NotFound.
    Result<EventGroup> group(EventId event) const;
    /// Those whose tellings contradict each other, settled or not, in the order they came to the library.
    Result<std::vector<EventGroup>> disputed() const;
    /// The suggestion's events side by side, each with those behind it. Events that are gone are left out.
    Result<std::vector<EventGroup>> groups(const std::vector<EventId> &leads) const;

    /// Hands over every event in sight. O(n); call it off the GUI thread.
    Result<void> forEachAccount(const std::function<void(const Account &)> &take) const;
    /// Of those of the events that are in sight.
    Result<std::vector<Account>> accounts(const std::vector<EventId> &events) const;
    /// Those a person said are not the same, of the events in sight.
    Result<ApartPairs> apart() const;
    /// For every article in sight the one whose text it carries. Near-linear; call it off the GUI thread.
    Result<std::vector<std::pair<ArticleId, ArticleId>>> origins() const;

private:
    SQLite::Database &m_database;
};

} // namespace dateline
