#pragma once

#include "extract/date_lexicon.h"
#include "extract/date_patterns.h"

namespace dateline {

/// The tables of one language, built at the first use and kept. Thread-safe.
struct DateLanguage {
    explicit DateLanguage(const QString &language) : lexicon(language), patterns(language, lexicon) {}
    DateLexicon lexicon;
    DatePatterns patterns;
};
/// nullptr for a language without tables; "en-GB" is "en".
const DateLanguage *dateLanguage(const QString &language);

} // namespace dateline
