#pragma once

#include "library/library.h"

#include <optional>
#include <vector>

namespace dateline {

class Session;

// What several articles tell, read from the library that a session shows; fast enough for the GUI thread.

/// The event with all that is told of it, whoever stands for it first; nothing when it is gone.
std::optional<EventGroup> groupOf(const Session &session, EventId event);
inline constexpr std::size_t eventsLookedAt = 20; // a menu must not wait
// Of some events, of which the first few are looked at; of more it may be.
bool anyToTakeApart(const Session &session, const std::vector<EventId> &events);
bool anyToSuggestAgain(const Session &session, const std::vector<EventId> &events);
/// The same events, this one first when it is among them.
std::vector<EventId> leadFirst(std::vector<EventId> events, EventId lead);
std::vector<EventGroup> disputedGroups(const Session &session);
std::vector<ArticleId> versionsOf(const Session &session, ArticleId article); ///< texts seen at its URL, itself among them

} // namespace dateline
