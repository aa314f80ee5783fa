#include "formats/web_annotation.h"

#include "formats/event_json.h"
#include "formats/text_origin.h"
#include "formats/web_annotation_model.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dateline {

namespace {

QJsonObject selectorsOf(const Citation &citation, const CodePointMap &points, const QString &source)
{
    const QJsonObject quote{{QStringLiteral("type"), QStringLiteral("TextQuoteSelector")},
                            {QStringLiteral("exact"), citation.exact},
                            {QStringLiteral("prefix"), citation.prefix},
                            {QStringLiteral("suffix"), citation.suffix}};
    const QJsonObject position{{QStringLiteral("type"), QStringLiteral("TextPositionSelector")},
                               {QStringLiteral("start"), points.toCodePoints(citation.span.start)},
                               {QStringLiteral("end"), points.toCodePoints(citation.span.end)}};
    return {{QStringLiteral("type"), QStringLiteral("SpecificResource")},
            {QStringLiteral("source"), source},
            {QStringLiteral("role"), citationRoleName(citation.role)},
            {QStringLiteral("selector"), QJsonArray{quote, position}}};
}

QJsonArray annotationsOf(const AnnotatedArticle &written, const QString &source)
{
    const CodePointMap points(written.article.text);
    QJsonArray annotations;
    for (const Event &event : written.events) {
        QJsonArray targets;
        for (const Citation &citation : event.citations)
            targets.append(selectorsOf(citation, points, source));
        annotations.append(QJsonObject{{QStringLiteral("id"), uuidScheme + event.uid.toString(QUuid::WithoutBraces)},
                                       {QStringLiteral("type"), QStringLiteral("Annotation")},
                                       {QStringLiteral("motivation"), QStringLiteral("describing")},
                                       {QStringLiteral("body"), eventJson(event, written.article)},
                                       {QStringLiteral("target"), targets}});
    }
    int number = 0;
    for (const DateAnnotation &date : written.dates) {
        const Citation words = citationAt(written.article.text, date.span, CitationRole::Date);
        annotations.append(QJsonObject{{QStringLiteral("id"), source + QStringLiteral("#date-%1").arg(++number)},
                                       {QStringLiteral("type"), QStringLiteral("Annotation")},
                                       {QStringLiteral("motivation"), QStringLiteral("identifying")},
                                       {QStringLiteral("body"), timexJson(date.timex)},
                                       {QStringLiteral("target"), selectorsOf(words, points, source)}});
    }
    return annotations;
}

} // namespace

QByteArray writeWebAnnotation(const AnnotatedArticle &written)
{
    const Article &article = written.article;
    const QByteArray hash = article.hash();
    // RFC 6920: the name of a text is its hash.
    const QString source = QStringLiteral("ni:///sha-256;") +
                           QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    QJsonObject embedded = articleJson(article);
    embedded.insert(QStringLiteral("id"), source);
    embedded.insert(QStringLiteral("text"), article.text);
    embedded.insert(hashKey, QString::fromLatin1(hash.toHex()));
    const auto origin = originOf(written);
    embedded.insert(QStringLiteral("reader"), origin ? origin->reader : article.reader);
    if (origin)
        embedded.insert(QStringLiteral("source"), originJson(*origin));
    const QJsonArray annotations = annotationsOf(written, source);
    const QJsonObject page{{QStringLiteral("id"), source + QStringLiteral("#events")},
                           {QStringLiteral("type"), QStringLiteral("AnnotationPage")},
                           {QStringLiteral("startIndex"), 0},
                           {QStringLiteral("items"), annotations}};
    const QJsonObject ownTerms{{QStringLiteral("@vocab"), QStringLiteral("urn:dateline:")}};
    const QJsonObject collection{{QStringLiteral("@context"), QJsonArray{annotationContext, ownTerms}},
                                 {QStringLiteral("id"), source + QStringLiteral("#annotations")},
                                 {QStringLiteral("type"), QStringLiteral("AnnotationCollection")},
                                 {QStringLiteral("article"), embedded},
                                 {QStringLiteral("total"), annotations.size()},
                                 {QStringLiteral("first"), page}};
    return QJsonDocument(collection).toJson();
}

} // namespace dateline
