#pragma once

#include <QString>

namespace dateline {

/// The language of a text by its small words, among those of resources/lexicon/languages.tsv: "en", "fr" … Empty when the text
/// has too few of any. Looks at the text's beginning only. Thread-safe.
QString textLanguage(const QString &text);

} // namespace dateline
