#pragma once

#include "domain/event_selection.h"
#include "library/library.h"
#include "stats/days.h"

#include <vector>

namespace dateline {

/// A day that matters, and the events that speak best for it.
struct DigestDay {
    ToldDay told;
    std::vector<StoredEvent> events;
};

/// The `most` days that matter among `events`, as they came: copies of one text speak once. O(events); call it off the GUI
/// thread.
std::vector<DigestDay> dayDigest(const Library &library, const EventSelection &events, int most);

} // namespace dateline
