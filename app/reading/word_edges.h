#pragma once

#include <QString>

namespace dateline {

enum class QuoteEnd : bool { Start, End };

/// Where a word begins (Start) or ends (End) that is nearest to `position`: where an end of a quote can lie. In a text without
/// words the position itself.
int nearestWordEdge(const QString &text, int position, QuoteEnd end);

/// The next such place after `position` (step 1) or before it (-1); the position itself when there is none.
int nextWordEdge(const QString &text, int position, QuoteEnd end, int step);

/// The next place between two characters as a person sees them, or the position itself at the ends.
int nextCharacterEdge(const QString &text, int position, int step);

} // namespace dateline
