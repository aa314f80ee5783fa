#pragma once

#include "corroborate/plan_outcome.h"
#include "domain/event_selection.h"
#include "domain/planned_state.h"
#include "library/library.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace dateline {

/// Something planned as it stands on a day.
struct PlannedEvent {
    StoredEvent stored;
    PlannedState state = PlannedState::Undated;
    std::int32_t days = 0;                   ///< as daysToPlan()
    EventId shownBy;                         ///< the event that tells its outcome; none = nothing in the library does
    std::optional<std::int32_t> outcomeFrom; ///< the day its outcome was published, where that is after the day: not known then
};

struct PlannedEvents {
    std::vector<PlannedEvent> listed;            ///< by state; within one what is nearest to the day first
    std::array<int, plannedStateCount> counts{}; ///< of all, listed or not
};

/// What is planned among `events`, of each state at most `most`. An outcome that was published after the day is not known on it.
/// O(events); call it off the GUI thread.
Result<PlannedEvents> plannedEvents(const Library &library, const EventSelection &events, std::int32_t day, int most);

/// One of them; nothing when it is gone or is no plan.
Result<std::optional<PlannedEvent>> plannedEvent(const Library &library, EventId event, std::int32_t day);

/// What may show what became of a plan: events that were published no earlier than it and by the day, best first, at most
/// `most`. Nothing for what is no plan. O(events of the plan's days + log events).
Result<std::vector<OutcomeMatch>> suggestOutcomes(const Library &library, const EventTablePtr &table, EventId plan,
                                                  std::int32_t day, int most);

} // namespace dateline
