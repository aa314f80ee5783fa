#pragma once

#include "domain/event_selection.h"
#include "library/library.h"

namespace dateline {

/// The events of a library's table that a filter lets through (EventStore::select). On the day of `knownOn` the outcome of a plan
/// that was published later is not known.
Result<EventSelection> selectEvents(const Library &library, const EventTablePtr &table, const EventFilter &filter);

} // namespace dateline
