#include "workflow/event_selector.h"

#include "workflow/planned_events.h"

namespace dateline {

namespace {

/// Plans whose outcome nobody knew on a day.
std::vector<int> undecidedOn(const Library &library, const EventSelection &events, std::int32_t day)
{
    const EventTable &table = *events.table();
    std::vector<int> undecided;
    for (int slot = 0; slot < table.slotCount(); ++slot) {
        if (table.row(slot).outcome == Outcome::Open || !table.contains(slot) || !events.contains(slot))
            continue;
        const auto plan = plannedEvent(library, table, table.row(slot).id, day);
        if (plan && plan->outcomeFrom)
            undecided.push_back(slot);
    }
    return undecided;
}

} // namespace

Result<EventSelection> selectEvents(const Library &library, const EventTablePtr &table, const EventFilter &filter)
{
    return library.events().select(table, filter).map([&](const EventSelection &events) {
        return filter.knownOn ? events.withUndecided(undecidedOn(library, events, *filter.knownOn)) : events;
    });
}

} // namespace dateline
