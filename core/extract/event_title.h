#pragma once

#include "extract/act_finder.h"
#include "extract/date_finder.h"

#include <QString>

#include <vector>

namespace dateline {

/// A short sentence that a person would write, with no date in it: "Azerbaijan threatens military action against Armenia".
/// `dates`: the article's, in reading order.
QString titleOf(const ScannedText &text, const SentenceReading &reading, const FoundAct &act,
                const std::vector<DateMention> &dates, bool planned);

/// An actor's usual name: "Azerbaijan".
QString actorTitle(const ScannedText &text, ActorCode code);

} // namespace dateline
