#pragma once

#include "domain/event_selection.h"
#include "library/library.h"

namespace dateline {

/// The events of a library's table that a filter lets through: those that Library::events().table(filter) would hold. Times,
/// types and articles are told by the columns, in O(n) and without the disk; only for actors and text is the library asked.
/// On the day of `knownOn` the outcome of a plan that was published later is not known.
Result<EventSelection> selectEvents(const Library &library, const EventTablePtr &table, const EventFilter &filter);

} // namespace dateline
