#pragma once

#include "extract/act_finder.h"

#include <QString>

namespace dateline {

/// A short sentence that a person would write, with no date in it: "Azerbaijan threatens military action against Armenia".
QString titleOf(const ScannedText &text, const SentenceReading &reading, const FoundAct &act, bool planned);

/// An actor's usual name: "Azerbaijan".
QString actorTitle(const ScannedText &text, ActorCode code);

} // namespace dateline
