#pragma once

#include "extract/token.h"
#include "extract/vocabulary.h"

#include <QString>

namespace dateline {

/// Tokens and sentences of a text (LF line ends) in one pass, O(length). A sentence ends at . ! ? … before white space and a
/// capital letter, digit or quotation mark; never after an abbreviation or an initial ("J. Smith") unless the paragraph ends.
/// An empty line ends paragraph and sentence; so does the end of a line when it stops a sentence or when lines are paragraphs.
TokenScan scanTokens(const QString &text, const Vocabulary &words);

} // namespace dateline
