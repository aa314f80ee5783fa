#pragma once

#include "domain/error.h"
#include "domain/event.h"
#include "domain/names.h"

#include <vector>

namespace SQLite {
class Database;
}

namespace dateline {

struct ActorUse {
    NamedActor actor; ///< without an id: as the events have it
    int events = 0;
    friend bool operator==(const ActorUse &, const ActorUse &) = default;
};
struct OutletUse {
    NamedOutlet outlet; ///< without an id: as the articles have it
    int articles = 0;
    friend bool operator==(const OutletUse &, const OutletUse &) = default;
};

/// Reading what a person knows of names.
class NameStore {
public:
    explicit NameStore(SQLite::Database &database) : m_database(database) {}
    Result<std::vector<NamedActor>> actors() const;   ///< by name
    Result<std::vector<NamedOutlet>> outlets() const; ///< by name
    /// Whoever acts in an event in sight, is acted on or speaks, each counted once an event under the name it is seen by, and who
    /// was entered; the most frequent first. O(events); call it off the GUI thread.
    Result<std::vector<ActorUse>> actorsInUse() const;
    Result<std::vector<OutletUse>> outletsInUse() const; ///< the same of articles
    /// An event with the codes that its actors are seen as; its words stay.
    Result<Event> asSeen(Event event) const;

private:
    SQLite::Database &m_database;
};

/// Names as a person wants them; a part of ChangeScope.
class NameChanges {
public:
    virtual ~NameChanges() = default;
    /// Enters an actor, or changes the one with this id; its code stays. NotFound. DuplicateId: a name or a code is another's.
    /// REQUIRES: a name.
    virtual Result<void> putActor(const NamedActor &actor) = 0;
    virtual Result<void> removeActor(ActorId actor) = 0;           ///< NotFound
    virtual Result<void> putOutlet(const NamedOutlet &outlet) = 0; ///< as putActor()
    virtual Result<void> removeOutlet(OutletId outlet) = 0;
};

} // namespace dateline
