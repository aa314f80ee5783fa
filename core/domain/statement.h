#pragma once

#include "domain/event.h"

#include <vector>

namespace dateline {

/// The pieces of an event's statement that stand in the text where they say, in the order of the text.
std::vector<TextSpan> statementPieces(const Event &event, const QString &text);

/// The event with these words as its statement, in the order of the text: pieces that touch or overlap become one. A piece that
/// was there stays as it was cited; of those that do not stand where they say none is lost, and they come last. Other citations
/// stay. REQUIRES: each span fits the text and is not empty.
Event withStatement(Event event, const QString &text, std::vector<TextSpan> pieces);

} // namespace dateline
