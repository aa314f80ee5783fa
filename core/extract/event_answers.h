#pragma once

#include "domain/event.h"
#include "extract/act_patterns.h"

#include <vector>

namespace dateline {

/// Links each denial to the claim that it denies (Event::answers): the one of the other side that stands nearest before it and
/// shares the most words with it, or shortly behind. `events` in the order of the text, with the rules of `acts`. O(events).
void linkAnswers(const ActPatterns &acts, std::vector<Event> &events);

} // namespace dateline
