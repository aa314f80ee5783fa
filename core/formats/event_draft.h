#pragma once

#include "domain/event.h"
#include "domain/text_span.h"

#include <QString>

#include <vector>

namespace dateline {

/// What readers share in making events.

/// Adds the pieces as citations of one role, after those that the event has of it.
void addCitations(Event &event, const QString &text, const std::vector<TextSpan> &pieces, CitationRole role);

/// The words of the pieces, joined by a blank.
QString wordsOf(const QString &text, const std::vector<TextSpan> &pieces);

/// Whether nothing but line ends lies between two pieces; pieces that touch or overlap are such too. Readers make one citation of
/// them: formats break a piece where a line or a paragraph ends, or where another one crosses it.
bool onlyLineEnds(const QString &text, int end, int nextStart);

/// A title for an event that was given none: its words as one line, cut.
QString titleFromWords(const QString &words);

/// Citations by role, then order.
void sortCitations(Event &event);

} // namespace dateline
