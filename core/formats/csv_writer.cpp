#include "formats/csv_writer.h"

#include "formats/csv_cells.h"
#include "formats/event_columns.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr const char *columns = "id date earliest latest title label type modality status source target speaker place said "
                                "published publisher article url quote start end quote_state";

/// The statement: its words and whether all of them are where they should be; the worst state of its pieces counts.
struct Quote {
    QStringList words;
    CitationState state = CitationState::Verified;
};
Quote quoteOf(const Event &event, const QString &text)
{
    Quote quote;
    for (const Citation &citation : event.citations) {
        if (citation.role != CitationRole::Statement)
            continue;
        quote.words << citation.exact;
        quote.state = std::max(quote.state, checkCitation(citation, text).state);
    }
    return quote;
}

QStringList valuesOf(const Event &event, const Article &article, const CodePointMap &points, const Wording &wording)
{
    static const QString between = QStringLiteral("; ");
    const Quote quote = quoteOf(event, article.text);
    const TextSpan span = event.statementSpan();
    return {event.uid.toString(QUuid::WithoutBraces),
            edtfText(event.happened),
            event.happened ? earliestText(*event.happened) : QString(),
            event.happened ? latestText(*event.happened) : QString(),
            event.title,
            wording.label(event),
            event.type ? eventTypeName(*event.type) : QString(),
            modalityName(event.modality),
            eventStatusName(event.status),
            actorTexts(event.sources).join(between),
            actorTexts(event.targets).join(between),
            event.speaker ? event.speaker->codeOrName() : QString(),
            event.place,
            edtfText(event.said),
            edtfText(article.published),
            article.publisher,
            article.title,
            article.url,
            quote.words.join(QStringLiteral(" … ")),
            QString::number(points.toCodePoints(span.start)),
            QString::number(points.toCodePoints(span.end)),
            citationStateName(quote.state)};
}

} // namespace

QByteArray writeCsv(const std::vector<AnnotatedArticle> &articles, const Wording &wording, LossReport &losses)
{
    QByteArray csv = delimitedRow(QString::fromLatin1(columns).split(u' '));
    for (const AnnotatedArticle &whole : articles) {
        const CodePointMap points(whole.article.text);
        countTableLosses(whole, losses);
        countTextLosses(whole, losses);
        for (const Event &event : whole.events) {
            if (event.answers)
                countLoss(losses, LossKind::EventField, QStringLiteral("answers"), event.title);
            csv += delimitedRow(valuesOf(event, whole.article, points, wording));
        }
    }
    return csv;
}

} // namespace dateline
