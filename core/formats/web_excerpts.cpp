#include "formats/web_excerpts.h"

#include "formats/event_json.h"
#include "formats/source_text.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace dateline {

namespace {

const QString paragraphEnd = QStringLiteral("\n\n");

/// Context is shown on one line; it ends where the quote begins.
QString flowed(const QString &context)
{
    QString line;
    for (const QChar letter : context) {
        if (!letter.isSpace())
            line += letter;
        else if (!line.endsWith(u' '))
            line += u' ';
    }
    return line;
}

QString withoutStartSpace(QString line)
{
    return line.startsWith(u' ') ? line.remove(0, 1) : line;
}

QString withoutEndSpace(QString line)
{
    if (line.endsWith(u' '))
        line.chop(1);
    return line;
}

std::vector<TextAnchor *> quotingAnchors(std::vector<WebAnnotation> &annotations, const QString &page)
{
    std::vector<TextAnchor *> anchors;
    for (WebAnnotation &annotation : annotations) {
        for (AnnotationTarget &target : annotation.targets) {
            if (target.source != page)
                continue;
            if (target.anchor.quote && !target.anchor.quote->exact.trimmed().isEmpty())
                anchors.push_back(&target.anchor);
            else
                target.anchor = {};
        }
    }
    std::ranges::stable_sort(anchors, {}, [](const TextAnchor *anchor) {
        return anchor->position ? anchor->position->start : std::numeric_limits<int>::max();
    });
    return anchors;
}

int codePoints(QStringView words)
{
    return static_cast<int>(words.toUcs4().size());
}

} // namespace

std::optional<Article> excerptsOf(std::vector<WebAnnotation> &annotations, const QString &page)
{
    Article article;
    QHash<QString, int> places; // of a passage's quote, in code points
    int points = 0;
    for (TextAnchor *anchor : quotingAnchors(annotations, page)) {
        TextAnchor::Quote &quote = *anchor->quote;
        quote.exact = normalizedText(quote.exact).text;
        const QString before = withoutStartSpace(flowed(quote.prefix));
        const QString passage = before + quote.exact + withoutEndSpace(flowed(quote.suffix));
        const QString key = QString::number(before.size()) + u':' + QString::number(quote.exact.size()) + u':' + passage;
        auto place = places.constFind(key);
        if (place == places.constEnd()) {
            if (!article.text.isEmpty()) {
                article.text += paragraphEnd;
                points += static_cast<int>(paragraphEnd.size());
            }
            place = places.insert(key, points + codePoints(before));
            article.text += passage;
            points += codePoints(passage);
        }
        anchor->position = {*place, *place + codePoints(quote.exact)};
    }
    if (article.text.isEmpty())
        return std::nullopt;
    article.url = page;
    article.title = page;
    for (const WebAnnotation &annotation : annotations) {
        if (!annotation.pageTitle.isEmpty())
            article.title = annotation.pageTitle;
    }
    article.reader = excerptsReader;
    return article;
}

std::vector<Event> eventsOnPage(const Article &page, std::vector<Event> events)
{
    AnchorPlacer placer(page.text);
    const TextHash hash = page.hash();
    QHash<QUuid, QUuid> uids;
    for (Event &event : events) {
        const QUuid before = event.uid;
        if (!event.ownId.startsWith(uuidScheme))
            event.uid = annotatedEventUid(hash, webAnnotationName, event.ownId);
        uids.insert(before, event.uid);
        for (Citation &citation : event.citations) {
            const TextAnchor quote{TextAnchor::Quote{citation.exact, citation.prefix, citation.suffix}, {}};
            citation.span = placer.place(quote, event.ownId, citation.role, citation.order).value_or(Citation()).span;
        }
    }
    for (Event &event : events) {
        if (event.answers)
            event.answers = uids.value(*event.answers, *event.answers);
    }
    return events;
}

} // namespace dateline
