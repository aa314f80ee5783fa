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

ScannedText::ScannedText(const QString &article, const EventLanguage &words, const std::vector<DateMention> &dates)
    : text(article), language(words), scan(scanTokens(article, words.words)), m_dated(scan.tokens.size()),
      m_meeting(scan.tokens.size())
{
    std::size_t at = 0;
    for (const DateMention &date : dates) {
        while (at < scan.tokens.size() && scan.tokens[at].end() <= date.span.start)
            ++at;
        for (; at < scan.tokens.size() && scan.tokens[at].begin < date.span.end; ++at) {
            m_dated[at] = date.timex.type != TimexType::Duration;
            m_meeting[at] = date.meeting;
        }
    }
}

} // namespace dateline
