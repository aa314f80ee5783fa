#pragma once

#include "domain/event_selection.h"
#include "state/article_list.h"

#include <Qt>

#include <vector>

namespace dateline {

/// By what a table of events is sorted: a column of EventModel, and the articles by whose titles.
struct EventSorting {
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
    ArticleList articles;
};

/// Some events in the order of a table's rows.
struct EventOrder {
    EventSelection events;
    EventSorting sorting;
    std::vector<int> slots; ///< shown row → slot of the table
    std::vector<int> rows;  ///< slot of the table → shown row, -1 = not shown
    int undated = 0;

    EventId at(int row) const { return events.table()->row(slots[static_cast<std::size_t>(row)]).id; }
    /// -1 when the event is not among them.
    int rowOf(EventId event) const;
    /// Whether the same events stand in the same rows, whatever they say.
    bool hasRowsOf(const EventOrder &other) const;
};

/// Undated events stay last in either direction of time; ties keep its order. O(n) by time, else O(n log n).
EventOrder orderOf(const EventSelection &events, const EventSorting &sorting);

} // namespace dateline
