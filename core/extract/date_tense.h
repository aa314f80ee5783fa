#pragma once

#include "extract/date_lexicon.h"
#include "extract/token.h"

#include <QString>

namespace dateline {

enum class DateTense : std::uint8_t { Unknown, Past, Future };

/// Whether the words around a date speak of what was or of what is to come: the nearest verb of its sentence tells, one before
/// the date rather than one behind it. Looks at a few tokens only. Tokens [first, last) are the date's.
DateTense tenseAround(const QString &text, const TokenScan &scan, const DateLexicon &lexicon, int first, int last);

} // namespace dateline
