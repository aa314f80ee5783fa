#pragma once

#include "domain/event_selection.h"
#include "library/library.h"
#include "stats/days.h"

#include <optional>
#include <utility>
#include <vector>

namespace dateline {

/// A day, and the events that speak best for it.
struct DigestDay {
    ToldDay told;
    std::vector<StoredEvent> events;
    Corroboration said; ///< by those of its articles; only when it was asked for
};

/// What the articles of a library say of days; copies of one text speak once. Remembers which are copies, for finding that out
/// costs more than all else. Belongs to the thread of the library that it is asked of. O(events) each.
class DayDigester {
public:
    ToldDays told(const Library &library, const EventSelection &events);
    /// The `most` days that matter, as they came, and `also`, when something is told of it.
    std::vector<DigestDay> digest(const Library &library, const EventSelection &events, int most,
                                  const std::optional<std::int64_t> &also);
    /// One day, with who speaks of it.
    DigestDay describe(const Library &library, const EventSelection &events, std::int64_t day);

private:
    const CopiesOf &copiesIn(const Library &library);
    DigestDay digestOf(const Library &library, const EventSelection &events, const ToldDay &day, int quotes);

    std::optional<ArticlesInSight> m_known; // that m_copies are of
    CopiesOf m_copies;
};

} // namespace dateline
