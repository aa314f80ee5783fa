#pragma once

#include "domain/event_selection.h"
#include "library/event_store.h"
#include "library/sql_query.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// What tells what became of plans, and since when that is known. Throws SQLite::Exception; private to this layer.
class KnownOutcomes {
public:
    explicit KnownOutcomes(SQLite::Database &database);

    ShownOutcome of(EventId plan);
    bool isToldAfter(std::int32_t day, EventId plan) { return of(plan).from > day; } // what has no day was always known
    /// Of a selection's plans, as EventSelection::withUndecided() takes them, those whose outcome was told after a day.
    std::vector<int> undecided(const EventSelection &events, std::int32_t day);

private:
    SqlQuery m_shownBy;
    SqlQuery m_shows;
    SqlQuery m_published;
};

} // namespace dateline
