#pragma once

#include "domain/id.h"

#include <vector>

namespace dateline {

/// What steps of the history, done or undone, changed of itself and is in sight now, in the order of changing.
struct BroughtBack {
    std::vector<EventId> events;
    ArticleId article; ///< the first; none = none that is in sight was changed
};

} // namespace dateline
