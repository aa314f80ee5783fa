#include "formats/plover_writer.h"

#include "domain/event_score.h"
#include "formats/event_columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dateline {

namespace {

/// PLOVER's own numbers: verbal and material cooperation, verbal and material conflict.
int quadCode(EventType type)
{
    return static_cast<int>(quadOf(type)) + 1;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray actorsJson(const std::vector<Actor> &actors)
{
    QJsonArray array;
    for (const Actor &actor : actors)
        array.append(QJsonObject{{QStringLiteral("actor_text"), actor.name}, {QStringLiteral("code"), textOrNull(actor.code)}});
    return array;
}

QString dayOf(const std::optional<Edtf> &date)
{
    const QString first = date ? earliestText(*date) : QString();
    return (first.isEmpty() && date ? latestText(*date) : first).section(u'T', 0, 0);
}

QJsonObject textJson(const Event &event, int sequence, const CodePointMap &points)
{
    QStringList words;
    for (const Citation &citation : event.citations) {
        if (citation.role == CitationRole::Statement)
            words << citation.exact;
    }
    const TextSpan span = event.statementSpan();
    return {{QStringLiteral("text"), words.join(QStringLiteral(" … "))},
            {QStringLiteral("sequence"), sequence},
            {QStringLiteral("start"), points.toCodePoints(span.start)},
            {QStringLiteral("end"), points.toCodePoints(span.end)}};
}

QJsonObject sourceJson(const Article &article)
{
    return {{QStringLiteral("title"), textOrNull(article.title)},
            {QStringLiteral("url"), textOrNull(article.url)},
            {QStringLiteral("publication"), textOrNull(article.publisher)},
            {QStringLiteral("date"), textOrNull(edtfText(article.published))},
            {QStringLiteral("license"), QJsonValue()}};
}

QJsonObject recordOf(const Event &event, const Article &article, int sequence, const CodePointMap &points)
{
    return {{QStringLiteral("id"), event.uid.toString(QUuid::WithoutBraces)},
            {QStringLiteral("date"), textOrNull(dayOf(event.happened))},
            {QStringLiteral("edtf"), textOrNull(edtfText(event.happened))},
            {QStringLiteral("actor"), actorsJson(event.sources)},
            {QStringLiteral("recipient"), actorsJson(event.targets)},
            {QStringLiteral("event"), eventTypeName(*event.type)},
            {QStringLiteral("mode"), QJsonValue()},
            {QStringLiteral("context"), QJsonArray()},
            {QStringLiteral("quad_code"), quadCode(*event.type)},
            {QStringLiteral("event_scale"), conflictScore(*event.type)},
            {QStringLiteral("modality"), modalityName(event.modality)},
            {QStringLiteral("speaker"), textOrNull(event.speaker ? event.speaker->codeOrName() : QString())},
            {QStringLiteral("location"), textOrNull(event.place)},
            {QStringLiteral("title"), event.title},
            {QStringLiteral("text_info"), textJson(event, sequence, points)},
            {QStringLiteral("cite_info"), sourceJson(article)}};
}

} // namespace

QByteArray writePlover(const std::vector<AnnotatedArticle> &articles, LossReport &losses)
{
    QByteArray lines;
    for (const AnnotatedArticle &whole : articles) {
        const CodePointMap points(whole.article.text);
        countTableLosses(whole, losses);
        countTextLosses(whole, losses);
        int sequence = 0;
        for (const Event &event : whole.events) {
            if (!event.type) {
                countLoss(losses, LossKind::EventField, QStringLiteral("type"), event.title);
                continue;
            }
            if (event.answers)
                countLoss(losses, LossKind::EventField, QStringLiteral("answers"), event.title);
            if (event.said)
                countLoss(losses, LossKind::EventField, QStringLiteral("said"), edtfText(event.said));
            const QJsonObject record = recordOf(event, whole.article, ++sequence, points);
            lines += QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n';
        }
    }
    return lines;
}

} // namespace dateline
