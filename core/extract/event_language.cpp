#include "extract/event_language.h"

namespace dateline {

EventLanguage::EventLanguage(const QString &language) : grammar(language, words), acts(language, words, grammar), names(words) {}

const EventLanguage *EventLanguage::of(const QString &language)
{
    const QString main = language.section(u'-', 0, 0).toLower();
    if (!main.isEmpty() && main != QLatin1String("en"))
        return nullptr;
    static const EventLanguage english(QStringLiteral("en"));
    return &english;
}

} // namespace dateline
