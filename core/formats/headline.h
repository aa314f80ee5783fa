#pragma once

#include <QString>

namespace dateline {

/// The title of an article that names none: its first line when that looks like a headline (short, no sentence's end, an empty
/// line after it), else the words of its file's name ("2024-07-25-border-threat.txt" → "Border threat"), else the text's first
/// words. `path` may be empty.
QString titleOf(const QString &text, const QString &path);

/// The words as one line, cut at a word's end to at most `longest` characters and "…".
QString shortened(const QString &words, int longest);

} // namespace dateline
