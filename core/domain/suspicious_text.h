#pragma once

#include "domain/text_span.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace dateline {

/// Signs that are not seen but make words look like other words, or hide words: those that turn the direction of writing, tags
/// outside of a flag, blanks that pass for letters, and joiners between two letters that join nothing. What other writing
/// needs (Persian, Thai, emoji, hyphenation) is left alone, but for direction marks. One span a sign, ascending. O(text).
std::vector<TextSpan> hiddenSigns(const QString &text);

/// Alphabets whose letters pass for one another's.
enum class Alphabet : std::uint8_t { Latin, Greek, Cyrillic, Armenian };

/// Those of which `words` have letters, each once.
std::vector<Alphabet> alphabetsIn(const QString &words);

/// Words with letters of several alphabets, as "Аrmenia" with a Cyrillic А (UTS #39: a word is of a single script). A Greek
/// letter that is like no Latin one, as in µm or kΩ, deceives nobody. Ascending. O(text).
std::vector<TextSpan> mixedWords(const QString &text);

} // namespace dateline
