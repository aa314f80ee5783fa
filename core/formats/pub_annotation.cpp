#include "formats/pub_annotation.h"

#include "formats/brat_events.h"
#include "formats/brat_spans.h"
#include "formats/json_parser.h"
#include "formats/plain_text.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace dateline {

namespace {

const QString predicateKey = QStringLiteral("pred");
const QString subjectKey = QStringLiteral("subj");
const QString objectKey = QStringLiteral("obj");
const QString annotatorNotes = QStringLiteral("AnnotatorNotes");

bool isEventRole(const QString &predicate)
{
    static const QSet<QString> roles{QStringLiteral("date"), QStringLiteral("source"), QStringLiteral("target"),
                                     QStringLiteral("speaker"), QStringLiteral("place")};
    return roles.contains(predicate.toLower());
}

QString wordOf(const QJsonValue &value)
{
    return value.isString() ? jsonText(value) : value.toVariant().toString();
}

/// Tracks → the records of a standoff.
class TrackReader {
public:
    Result<void> add(const QJsonObject &track, const QString &scope);
    const BratStandoff &standoff() const { return m_standoff; }

private:
    Result<void> denotation(const QJsonObject &json, const QString &id);
    Result<void> relations(const QJsonArray &relations, const QString &scope);
    void attributes(const QJsonArray &attributes, const QString &scope);
    BratEvent &eventAt(const QString &id);

    BratStandoff m_standoff;
    QHash<QString, std::size_t> m_events;
};

Result<void> TrackReader::add(const QJsonObject &track, const QString &scope)
{
    int number = 0;
    for (const QJsonValue each : track[QStringLiteral("denotations")].toArray()) {
        ++number;
        const QString own = wordOf(each[QStringLiteral("id")]);
        const QString id = scope + (own.isEmpty() ? QStringLiteral("T%1").arg(number) : own);
        if (const auto read = denotation(each.toObject(), id); !read)
            return read;
    }
    const auto related = relations(track[QStringLiteral("relations")].toArray(), scope);
    attributes(track[QStringLiteral("attributes")].toArray(), scope);
    attributes(track[QStringLiteral("modifications")].toArray(), scope);
    return related;
}

Result<void> TrackReader::denotation(const QJsonObject &json, const QString &id)
{
    if (m_standoff.textBoundById.contains(id))
        return failure(ErrorCode::DuplicateId, {id});
    BratTextBound bound;
    bound.id = id;
    bound.type = wordOf(json[objectKey]);
    const QJsonValue span = json[QStringLiteral("span")];
    const QJsonArray pieces = span.isArray() ? span.toArray() : QJsonArray{span.isObject() ? span : QJsonValue(json)};
    for (const QJsonValue piece : pieces) {
        const auto begin = countOf(piece[QStringLiteral("begin")]);
        const auto end = countOf(piece[QStringLiteral("end")]);
        if (!begin || !end)
            return failure(ErrorCode::BadSyntax, {QStringLiteral("%1: \"span\": {\"begin\": …, \"end\": …}").arg(id)});
        bound.pieces.push_back({*begin, *end});
    }
    if (bound.pieces.size() == 1 && bound.pieces[0].start == bound.pieces[0].end) { // a point has no words to cite
        m_standoff.links.push_back({0, LossKind::ForeignAnnotation, bound.type, {id}, {}});
        return {};
    }
    m_standoff.textBoundById.insert(id, m_standoff.textBounds.size());
    m_standoff.textBounds.push_back(bound);
    if (eventTypeFromName(bound.type))
        eventAt(id);
    return {};
}

BratEvent &TrackReader::eventAt(const QString &id)
{
    if (const auto known = m_events.constFind(id); known != m_events.constEnd())
        return m_standoff.events[*known];
    m_events.insert(id, m_standoff.events.size());
    return m_standoff.events.emplace_back(BratEvent{0, id, m_standoff.textBound(id)->type, id, {}});
}

Result<void> TrackReader::relations(const QJsonArray &relations, const QString &scope)
{
    for (const QJsonValue json : relations) {
        const QString predicate = wordOf(json[predicateKey]);
        const QString subject = scope + wordOf(json[subjectKey]);
        const QString object = scope + wordOf(json[objectKey]);
        const bool bothStand = m_standoff.textBound(subject) && m_standoff.textBound(object);
        if (isEventRole(predicate) && !bothStand)
            return failure(ErrorCode::UnknownId, {m_standoff.textBound(subject) ? object : subject});
        if (isEventRole(predicate))
            eventAt(subject).arguments.push_back({predicate, object});
        else
            m_standoff.links.push_back({0, LossKind::Relation, predicate, {subject, object}, {}});
    }
    return {};
}

void TrackReader::attributes(const QJsonArray &attributes, const QString &scope)
{
    for (const QJsonValue json : attributes) {
        const QString predicate = wordOf(json[predicateKey]);
        const bool hasSubject = !json[subjectKey].isUndefined(); // a modification names only its object
        const QString target = scope + wordOf(json[hasSubject ? subjectKey : objectKey]);
        const QString value = hasSubject ? wordOf(json[objectKey]) : QString();
        const bool isNote = predicate == QLatin1String("title") || predicate == QLatin1String("value");
        if (isNote && m_standoff.textBound(target))
            m_standoff.notes.push_back({0, annotatorNotes, target, value});
        else
            m_standoff.attributes.push_back({0, predicate, target, value});
    }
}

void describe(AnnotatedArticle &read, const QJsonObject &root)
{
    Article &article = read.article;
    article.publisher = jsonText(root[QStringLiteral("sourcedb")]);
    article.url = jsonText(root[QStringLiteral("source_url")]);
    if (article.url.isEmpty())
        article.url = jsonText(root[QStringLiteral("target")]);
    static const QSet<QString> taken{QStringLiteral("text"),          QStringLiteral("sourcedb"),  QStringLiteral("source_url"),
                                     QStringLiteral("denotations"),   QStringLiteral("relations"), QStringLiteral("attributes"),
                                     QStringLiteral("modifications"), QStringLiteral("tracks")};
    for (auto field = root.begin(); field != root.end(); ++field) {
        const bool isAddress = !article.url.isEmpty() && field.value().toString() == article.url;
        if (!taken.contains(field.key()) && !isAddress)
            countLoss(read.losses, LossKind::Metadata, field.key(), wordOf(field.value()));
    }
}

} // namespace

bool isPubAnnotation(const QJsonObject &root)
{
    return root[QStringLiteral("text")].isString() &&
           (root[QStringLiteral("denotations")].isArray() || root[QStringLiteral("tracks")].isArray());
}

Result<AnnotatedArticle> readPubAnnotation(const ReaderInput &input, const QJsonObject &root)
{
    const ReaderInput text{input.path, input.bytes, normalizedText(jsonText(root[QStringLiteral("text")]))};
    if (text.source.text.trimmed().isEmpty())
        return failure(ErrorCode::FileEmpty);
    TrackReader tracks;
    auto passed = tracks.add(root, {});
    int number = 0;
    for (const QJsonValue track : root[QStringLiteral("tracks")].toArray()) {
        if (passed)
            passed = tracks.add(track.toObject(), QStringLiteral("%1:").arg(++number));
    }
    if (!passed)
        return tl::make_unexpected(passed.error());
    const auto spans = placeBratSpans(tracks.standoff(), text.source);
    if (!spans)
        return tl::make_unexpected(spans.error());
    AnnotatedArticle read = plainArticle(text, QStringLiteral("pubannotation/1"));
    describe(read, root);
    addBratEvents(tracks.standoff(), *spans, QStringLiteral("pubannotation"), read);
    return read;
}

} // namespace dateline
