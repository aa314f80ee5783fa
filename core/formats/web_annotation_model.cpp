#include "formats/web_annotation_model.h"

#include "formats/json_parser.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

const QString typeKey = QStringLiteral("type");
const QString idKey = QStringLiteral("id");
const QString sourceKey = QStringLiteral("source");
const QString itemsKey = QStringLiteral("items");
const QString purposeKey = QStringLiteral("purpose");
const QString tagging = QStringLiteral("tagging");

tl::unexpected<Error> malformed(const QString &expected)
{
    return failure(ErrorCode::BadSyntax, {expected});
}

/// JSON-LD writes a list of one as the thing itself.
QJsonArray listOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

/// The address of a thing that is written as an address or as an object with an id.
QString addressOf(const QJsonValue &value)
{
    return value.isObject() ? jsonText(value[idKey]) : jsonText(value);
}

class WebAnnotationParser {
public:
    Result<WebAnnotationFile> parse(const QJsonObject &root);

private:
    Result<void> page(const QJsonObject &page);
    Result<void> annotations(const QJsonValue &list);
    Result<void> annotation(const QJsonObject &json);
    void body(WebAnnotation &annotation, const QJsonValue &json, const QString &motivation);
    Result<void> target(WebAnnotation &annotation, const QJsonValue &json, const QString &page);
    void selector(TextAnchor &anchor, const QJsonValue &json, bool refines);
    void countUnknown(const QJsonObject &json, LossKind kind, std::initializer_list<const char *> known);

    WebAnnotationFile m_read;
};

Result<WebAnnotationFile> WebAnnotationParser::parse(const QJsonObject &root)
{
    m_read.article = root[QStringLiteral("article")].toObject();
    Result<void> passed;
    if (hasType(root, QStringLiteral("AnnotationCollection"))) {
        countUnknown(root, LossKind::Metadata, {"@context", "id", "type", "article", "first", "items", "total"});
        const QJsonValue first = root[QStringLiteral("first")];
        passed = first.isObject() ? page(first.toObject()) : annotations(root[itemsKey]);
        if (first.isString()) // the annotations stand elsewhere
            countLoss(m_read.losses, LossKind::Metadata, QStringLiteral("first"), jsonText(first));
    } else if (hasType(root, QStringLiteral("AnnotationPage"))) {
        passed = page(root);
    } else if (root[QStringLiteral("rows")].isArray()) { // an answer of hypothes.is' search
        passed = annotations(root[QStringLiteral("rows")]);
    } else if (root[QStringLiteral("annotations")].isArray()) { // an export of its client
        passed = annotations(root[QStringLiteral("annotations")]);
    } else if (hasType(root, QStringLiteral("Annotation")) || !root.contains(typeKey)) {
        passed = annotation(root);
    } else {
        passed = malformed(QStringLiteral("\"type\": \"Annotation\""));
    }
    if (!passed)
        return tl::make_unexpected(passed.error());
    return std::move(m_read);
}

Result<void> WebAnnotationParser::page(const QJsonObject &page)
{
    countUnknown(page, LossKind::Metadata, {"@context", "id", "type", "items", "startIndex", "partOf"});
    return annotations(page[itemsKey]);
}

Result<void> WebAnnotationParser::annotations(const QJsonValue &list)
{
    for (const QJsonValue each : listOf(list)) {
        if (!each.isObject()) {
            countLoss(m_read.losses, LossKind::ForeignAnnotation, QStringLiteral("Annotation"), jsonText(each));
            continue;
        }
        if (const auto passed = annotation(each.toObject()); !passed)
            return passed;
    }
    return {};
}

Result<void> WebAnnotationParser::annotation(const QJsonObject &json)
{
    const QJsonValue id = json[idKey];
    if (!id.isString() && !id.isUndefined())
        return malformed(QStringLiteral("\"id\": \"…\""));
    WebAnnotation read;
    read.id = jsonText(id);
    if (read.id.isEmpty()) // events are told apart by it
        read.id = QStringLiteral("annotation%1").arg(m_read.annotations.size() + 1);
    const QStringList motivations = [&] {
        QStringList words;
        for (const QJsonValue word : listOf(json[QStringLiteral("motivation")]))
            words << jsonText(word);
        return words;
    }();
    for (const QJsonValue each : listOf(json[QStringLiteral("body")]))
        body(read, each, motivations.value(0));
    for (const char *comment : {"bodyValue", "text"}) {
        if (const QString words = jsonText(json[QLatin1String(comment)]); !words.isEmpty())
            read.comments << words;
    }
    for (const QJsonValue tag : listOf(json[QStringLiteral("tags")]))
        read.tags << jsonText(tag);
    if (read.event.isEmpty() && read.date.isEmpty())
        read.tags << motivations;
    read.tags.removeDuplicates();
    const QJsonObject document = json[QStringLiteral("document")].toObject();
    read.pageTitle = jsonText(listOf(document[QStringLiteral("title")]).at(0)).simplified();
    countUnknown(document, LossKind::Metadata, {"title"});

    const QString page = jsonText(json[QStringLiteral("uri")]);
    for (const QJsonValue each : listOf(json[QStringLiteral("target")])) {
        if (const auto passed = target(read, each, page); !passed)
            return passed;
    }
    if (read.targets.empty())
        return malformed(QStringLiteral("\"target\": …"));
    countUnknown(json, LossKind::Metadata,
                 {"@context", "id", "type", "motivation", "body", "bodyValue", "text", "tags", "uri", "target", "document"});
    m_read.annotations.push_back(std::move(read));
    return {};
}

void WebAnnotationParser::body(WebAnnotation &annotation, const QJsonValue &json, const QString &motivation)
{
    const QJsonObject object = json.toObject();
    if (hasType(object, QStringLiteral("Event"))) {
        annotation.event = object;
        return;
    }
    if (hasType(object, QStringLiteral("TimeExpression"))) {
        annotation.date = object;
        return;
    }
    if (object[itemsKey].isArray()) {
        for (const QJsonValue each : object[itemsKey].toArray())
            body(annotation, each, motivation);
        return;
    }
    QString words = jsonText(object[QStringLiteral("value")]);
    if (words.isEmpty())
        words = object.contains(sourceKey) ? addressOf(object[sourceKey]) : addressOf(json);
    if (words.isEmpty()) {
        countLoss(m_read.losses, LossKind::Note, QStringLiteral("body"));
        return;
    }
    const bool isTag = object.isEmpty() ? motivation == tagging : object[purposeKey].toString(motivation) == tagging;
    (isTag ? annotation.tags : annotation.comments) << words;
    countUnknown(object, LossKind::Attribute, {"id", "type", "value", "source", "purpose", "format", "language"});
}

Result<void> WebAnnotationParser::target(WebAnnotation &annotation, const QJsonValue &json, const QString &page)
{
    const QJsonObject object = json.toObject();
    if (object[itemsKey].isArray()) {
        for (const QJsonValue each : object[itemsKey].toArray()) {
            if (const auto passed = target(annotation, each, page); !passed)
                return passed;
        }
        return {};
    }
    AnnotationTarget read;
    read.source = object.contains(sourceKey) ? addressOf(object[sourceKey]) : addressOf(json);
    if (read.source.isEmpty())
        read.source = page;
    if (read.source.isEmpty())
        return malformed(QStringLiteral("\"source\": …"));
    for (const QJsonValue each : listOf(object[QStringLiteral("selector")]))
        selector(read.anchor, each, false);
    read.role = citationRoleFromName(object[QStringLiteral("role")].toString()).value_or(CitationRole::Statement);
    countUnknown(object, LossKind::Attribute, {"id", "type", "source", "selector", "role", "format", "language"});
    annotation.targets.push_back(std::move(read));
    return {};
}

/// A position inside another selector's part of the page counts from there, and says nothing of the page; a quote still does.
void WebAnnotationParser::selector(TextAnchor &anchor, const QJsonValue &json, bool refines)
{
    const QJsonObject object = json.toObject();
    const auto start = countOf(object[QStringLiteral("start")]);
    const auto end = countOf(object[QStringLiteral("end")]);
    if (hasType(object, QStringLiteral("TextQuoteSelector")) && !anchor.quote && object[QStringLiteral("exact")].isString())
        anchor.quote = {jsonText(object[QStringLiteral("exact")]), jsonText(object[QStringLiteral("prefix")]),
                        jsonText(object[QStringLiteral("suffix")])};
    else if (hasType(object, QStringLiteral("TextPositionSelector")) && !refines && !anchor.position && start && end)
        anchor.position = {*start, *end};
    else
        countLoss(m_read.losses, LossKind::Attribute, json.isObject() ? object[typeKey].toString() : QStringLiteral("selector"),
                  json.isObject() ? object[QStringLiteral("value")].toString() : jsonText(json));
    if (const QJsonValue refined = object[QStringLiteral("refinedBy")]; !refined.isUndefined()) {
        for (const QJsonValue each : listOf(refined))
            selector(anchor, each, true);
    }
}

void WebAnnotationParser::countUnknown(const QJsonObject &json, LossKind kind, std::initializer_list<const char *> known)
{
    for (auto field = json.begin(); field != json.end(); ++field) {
        const bool isKnown = std::ranges::any_of(known, [&](const char *key) { return field.key() == QLatin1String(key); });
        if (!isKnown)
            countLoss(m_read.losses, kind, field.key(), field.value().toVariant().toString());
    }
}

} // namespace

Result<WebAnnotationFile> parseWebAnnotations(const QJsonObject &root)
{
    return WebAnnotationParser().parse(root);
}

bool hasType(const QJsonObject &json, const QString &name)
{
    return listOf(json[typeKey]).contains(name);
}

} // namespace dateline
