#include "workflow/event_selector.h"

#include "workflow/planned_events.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

/// What the columns of one event say to the filter.
class ColumnCondition {
public:
    explicit ColumnCondition(const EventFilter &filter) : m_filter(filter)
    {
        for (const EventType type : filter.types)
            m_types[static_cast<std::size_t>(type)] = true;
    }
    bool holds(const EventTable::Row &row) const
    {
        if (m_filter.from && (!row.dated || row.latest < *m_filter.from))
            return false;
        if (m_filter.until && (!row.dated || row.earliest > *m_filter.until))
            return false;
        if (m_filter.knownOn && (row.published == EventRow::notPublished || row.published > *m_filter.knownOn))
            return false;
        return m_filter.types.empty() || (row.type != EventTable::noType && m_types[row.type]);
    }

private:
    const EventFilter &m_filter;
    std::array<bool, eventTypeCount> m_types{};
};

EventSelection selected(const Library &library, const EventTablePtr &table, std::vector<bool> chosen, const EventFilter &filter)
{
    std::vector<int> undecided;
    for (int slot = 0; filter.knownOn && slot < table->slotCount(); ++slot) {
        if (!chosen[static_cast<std::size_t>(slot)] || table->row(slot).outcome == Outcome::Open)
            continue;
        const auto plan = plannedEvent(library, *table, table->row(slot).id, *filter.knownOn);
        if (plan && plan->outcomeFrom)
            undecided.push_back(slot);
    }
    return EventSelection(table, std::move(chosen), std::move(undecided));
}

} // namespace

Result<EventSelection> selectEvents(const Library &library, const EventTablePtr &table, const EventFilter &filter)
{
    if (filter == EventFilter())
        return EventSelection(table);
    const ColumnCondition condition(filter);
    std::vector<bool> chosen(static_cast<std::size_t>(table->slotCount()), false);
    const auto choose = [&](int slot) { chosen[static_cast<std::size_t>(slot)] = condition.holds(table->row(slot)); };
    if (filter.actors.isEmpty() && filter.text.isEmpty() && !filter.article) {
        table->forEach(choose);
        return selected(library, table, std::move(chosen), filter);
    }
    EventFilter asked;
    asked.actors = filter.actors;
    asked.text = filter.text;
    asked.article = filter.article; // whoever stands for one of its events may be of another
    return library.events().matching(asked).map([&](const std::vector<EventId> &matching) {
        for (const EventId id : matching) {
            if (const int slot = table->indexOf(id); slot >= 0)
                choose(slot);
        }
        return selected(library, table, std::move(chosen), filter);
    });
}

} // namespace dateline
