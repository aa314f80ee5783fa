#include "workflow/event_draft.h"

#include "extract/act_noun.h"
#include "extract/actor_index.h"
#include "extract/date_finder.h"
#include "extract/suggester.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int longestTitle = 80;

std::optional<std::chrono::year_month_day> dayOf(const Article &article)
{
    const bool day = article.published && article.published->precision() <= Precision::Day && article.published->earliest();
    return day ? std::optional(civilDay(*article.published->earliest())) : std::nullopt;
}

/// The first date in the words that can be told.
void dateByWords(Event &event, const Article &article, TextSpan words)
{
    const QString language = article.language.isEmpty() ? QStringLiteral("en") : article.language;
    for (const DateMention &date : findDates(article.text, {dayOf(article), language, true})) {
        const bool inside = words.start <= date.span.start && date.span.end <= words.end;
        if (!inside || !date.edtf)
            continue;
        event.happened = date.edtf;
        event.happenedReason = date.reason;
        event.citations.push_back(citationAt(article.text, date.span, CitationRole::Date));
        return;
    }
    event.happenedReason = {ReasonCode::NoDateInSentence, {}};
}

/// The first actor that the words name acts, the next is acted on.
void nameByWords(Event &event, const QString &words, const ActorLexicon &names)
{
    const std::vector<LexiconWord> parts = lexiconWords(words);
    for (const ActorIndex::Mention &mention : names.index().find(parts)) {
        if (mention.code.isEmpty() || (!event.sources.empty() && event.sources.front().code == mention.code))
            continue;
        const int start = parts[mention.first].start;
        const int end = parts[mention.first + mention.count - 1].end;
        (event.sources.empty() ? event.sources : event.targets).push_back({mention.code, words.mid(start, end - start)});
        if (!event.targets.empty())
            return;
    }
}

QString shortened(const QString &words)
{
    const QString line = words.simplified();
    if (line.size() <= longestTitle)
        return line;
    const auto blank = line.lastIndexOf(u' ', longestTitle);
    return line.left(blank > longestTitle / 2 ? blank : longestTitle) + u'…';
}

} // namespace

TextSpan trimmed(const QString &text, TextSpan span)
{
    while (span.start < span.end && text[span.start].isSpace())
        ++span.start;
    while (span.start < span.end && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

Event draftEvent(const Article &article, TextSpan words, const std::vector<NamedActor> &names)
{
    const ActorLexicon lexicon(names);
    words = trimmed(article.text, words);
    const QString chosen = wordsAt(article.text, words);
    Event event = eventIn(article, words, lexicon).value_or(Event());
    std::erase_if(event.citations, [](const Citation &citation) { return citation.role == CitationRole::Statement; });
    event.citations.insert(event.citations.begin(), citationAt(article.text, words, CitationRole::Statement));
    if (!event.type) {
        dateByWords(event, article, words);
        nameByWords(event, chosen, lexicon);
    }
    if (event.title.isEmpty())
        event.title = shortened(chosen);
    if (event.act.isEmpty())
        event.act = actOf(event.type, event.title, chosen);
    event.uid = QUuid::createUuid();
    event.ownId.clear();
    event.rule.clear();
    event.origin = EventOrigin::Person;
    event.status = EventStatus::Accepted;
    return event;
}

} // namespace dateline
