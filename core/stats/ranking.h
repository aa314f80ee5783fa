#pragma once

#include "stats/counted_rows.h"
#include "stats/tally.h"

#include <compare>
#include <cstdint>
#include <vector>

namespace dateline {

/// Who acts, towards whom: numbers of EventTable::actorName(). An actor by itself has no target.
struct ActorPair {
    std::uint32_t source = 0;
    std::uint32_t target = 0;
    friend auto operator<=>(const ActorPair &, const ActorPair &) = default;
};

/// Actors or pairs by how many events they have.
struct Ranking {
    struct Entry {
        ActorPair who;
        QuadTally counts;
    };
    std::vector<Entry> entries; ///< most events first, of equals by name; never more than asked for
    int more = 0;               ///< how many there are beyond these
    int counted = 0;            ///< events that name an actor, or two
    int unnamed = 0;            ///< events that do not
};

/// Of the dated events that begin within `stretch`, of any modality. An event counts once for each of its two actors: the table
/// holds the first one who acts and the first one acted on. O(rows within the stretch).
Ranking rankActors(const EventSelection &events, const Stretch &stretch, int most);
/// An event counts for its pair, from who acts to who is acted on; the way back is another pair. Nobody is a pair alone.
Ranking rankPairs(const EventSelection &events, const Stretch &stretch, int most);

} // namespace dateline
