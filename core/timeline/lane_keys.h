#pragma once

#include "domain/event_table.h"
#include "timeline/lane_mode.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace dateline {

/// What a lane stands for: the same in every table and after a restart. Named by the app.
struct LaneKey {
    /// Rest: those that are too rare for a lane of their own; Without: events that have no such thing.
    enum class Kind : std::uint8_t { Quad, Type, Actor, Dyad, Speaker, Article, Tag, All, Rest, Without };
    Kind kind = Kind::All;
    std::int64_t value = 0; ///< Quad, Type: its number; Article: its id; Rest, Without: the LaneMode
    QString name;           ///< Actor, Speaker, Tag; Dyad: who acts
    QString other;          ///< Dyad: towards whom
    friend bool operator==(const LaneKey &, const LaneKey &) = default;

    LaneMode mode() const { return static_cast<LaneMode>(kind < Kind::Rest ? static_cast<std::int64_t>(kind) : value); }
};

/// Whether an event has a place in any lane: it has a date and was not dismissed.
inline bool hasPlace(const EventTable::Row &row)
{
    return row.dated && row.status != EventStatus::Dismissed;
}

/// The lane that an event has when every lane is shown.
LaneKey laneKeyOf(const EventTable &table, const EventTable::Row &row, LaneMode mode);

/// How many lanes of one's own a mode shows; what is rarer goes together.
std::size_t mostLanes(LaneMode mode);

/// Which lanes a table has, in their order from top to bottom, and the lane of every slot of the table whose event has a place
/// (-1 otherwise). Quads and types stand in their fixed order; actors, dyads, speakers and tags by their number of events, those
/// beyond the first dozen together; articles by their first event. Events without one stand last. O(n).
struct LaneAssignment {
    std::vector<LaneKey> keys;
    std::vector<int> laneOf;
};
LaneAssignment assignLanes(const EventTable &table, LaneMode mode);

} // namespace dateline
