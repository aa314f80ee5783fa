#pragma once

#include "library/library.h"

#include <optional>
#include <vector>

namespace dateline {

class Session;

// What several articles tell, read from the library that a session shows; fast enough for the GUI thread.

/// The event with all that is told of it, whoever stands for it first; nothing when it is gone.
std::optional<EventGroup> groupOf(const Session &session, EventId event);
std::vector<EventGroup> disputedGroups(const Session &session);
std::vector<ArticleId> versionsOf(const Session &session, ArticleId article); ///< texts seen at its URL, itself among them

} // namespace dateline
