#pragma once

#include "domain/event.h"

#include <QString>

namespace dateline {

/// The words an event rests on, as imported, on one line; several pieces are joined by " … ".
QString quotedWords(const Event &event);

/// Words between the quotation marks of the user's language.
QString inQuotes(const QString &words);

/// An article's words as they are shown: the same on one line, with the codes of signs that hide in them.
QString shownQuote(const QString &words);

/// The same, with an ellipsis behind what fits into so many characters: whole words, where they are not too long.
QString shortQuote(const QString &words, int longest = 100);

} // namespace dateline
