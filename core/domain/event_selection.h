#pragma once

#include "domain/event_table.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace dateline {

/// Some of a table's events, or all of them, which costs nothing. Immutable, cheap to copy; may be shared between threads.
class EventSelection {
public:
    EventSelection() : EventSelection(std::make_shared<const EventTable>()) {}
    /// All of them.
    EventSelection(EventTablePtr table) : m_table(std::move(table)), m_count(m_table->size()) {}
    /// `chosen` has a place for every slot of the table. REQUIRES: it holds no empty slot.
    EventSelection(EventTablePtr table, std::vector<bool> chosen)
        : m_table(std::move(table)), m_count(static_cast<int>(std::ranges::count(chosen, true))),
          m_chosen(std::make_shared<const std::vector<bool>>(std::move(chosen)))
    {
    }

    const EventTablePtr &table() const { return m_table; }
    /// All of them, and all that became of them.
    bool isAll() const { return !m_chosen && m_undecided.empty(); }
    int count() const { return m_count; }
    /// Whether it is the very same, not just one alike.
    bool isSame(const EventSelection &other) const
    {
        return m_table == other.m_table && m_chosen == other.m_chosen && m_undecided == other.m_undecided;
    }
    /// REQUIRES: the table contains the slot.
    bool contains(int slot) const { return !m_chosen || (*m_chosen)[static_cast<std::size_t>(slot)]; }
    /// The same, of which some plans, ascending, have an outcome that is not known to who sees them.
    EventSelection withUndecided(std::vector<int> slots) const
    {
        EventSelection made = *this;
        made.m_undecided = std::move(slots);
        return made;
    }
    /// What became of a plan, as far as it is known. REQUIRES: as contains().
    Outcome outcomeOf(int slot) const
    {
        return std::ranges::binary_search(m_undecided, slot) ? Outcome::Open : m_table->row(slot).outcome;
    }

private:
    EventTablePtr m_table;
    int m_count;
    std::shared_ptr<const std::vector<bool>> m_chosen; // null = all
    std::vector<int> m_undecided;                      // slots
};

} // namespace dateline
