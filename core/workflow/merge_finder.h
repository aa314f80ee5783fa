#pragma once

#include "corroborate/merge_suggestion.h"
#include "library/library.h"

#include <stop_token>

namespace dateline {

/// Events of different articles that may be one, as a person left them: what is merged or was said to be apart is known.
/// Near-linear in the number of events; call it off the GUI thread. Empty when stopped.
Result<std::vector<MergeSuggestion>> findMerges(const Library &library, const std::stop_token &stop);

} // namespace dateline
