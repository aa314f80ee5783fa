#include "formats/lif.h"

#include "formats/brat_events.h"
#include "formats/brat_spans.h"
#include "formats/json_parser.h"
#include "formats/plain_text.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <optional>

namespace dateline {

namespace {

const QString vocabulary = QStringLiteral("vocab.lappsgrid.org");
const QString payloadKey = QStringLiteral("payload");
const QString featuresKey = QStringLiteral("features");

/// "http://vocab.lappsgrid.org/Token#pos" → "Token#pos"; older files have the name alone.
QString typeOf(const QJsonObject &annotation)
{
    return jsonText(annotation[QStringLiteral("@type")]).section(u'/', -1);
}

QString firstFeature(const QJsonObject &features, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (const QString value = jsonText(features[QLatin1String(name)]); !value.isEmpty())
            return value;
    }
    return {};
}

/// The relations that put an event on the day of a time; "the day includes the event" is said from the other side.
bool happensThen(const QString &relation, bool eventFirst)
{
    static const QSet<QString> same{QStringLiteral("SIMULTANEOUS"), QStringLiteral("IDENTITY"), QStringLiteral("DURING")};
    const QString includes = eventFirst ? QStringLiteral("IS_INCLUDED") : QStringLiteral("INCLUDES");
    return same.contains(relation.toUpper()) || relation.compare(includes, Qt::CaseInsensitive) == 0;
}

struct LifAnnotation {
    QString id; ///< "v1:c0"
    QString type;
    QJsonObject features;
    std::optional<BratTextBound::Piece> span;

    bool isEvent() const { return type.compare(QLatin1String("Event"), Qt::CaseInsensitive) == 0; }
    bool isTime() const { return type == QLatin1String("TimeExpression") || type == QLatin1String("TIMEX3"); }
    bool isRelation() const { return type == QLatin1String("TemporalRelation") || type == QLatin1String("TLINK"); }
    bool isSentence() const { return type == QLatin1String("Sentence"); }
};

/// Views → the records of a standoff.
class ViewReader {
public:
    Result<void> read(const QJsonArray &views);
    /// REQUIRES: read() has passed. `text` as the file has it.
    void countAsUtf16Where(const QString &text);
    BratStandoff standoff();
    /// The value of the time expression that stands for the document's own date.
    QString creationTime() const;

private:
    Result<void> annotation(const QJsonObject &json, const QString &view);
    void addTextBound(const LifAnnotation &annotation, const QString &id, BratTextBound::Piece piece);
    void addEvent(const LifAnnotation &event);
    void addRelation(const LifAnnotation &relation);
    BratTextBound::Piece sentenceOf(BratTextBound::Piece word) const;
    /// The annotation that a feature names by its id, its instance's id or its time's id.
    const LifAnnotation *named(const LifAnnotation &from, std::initializer_list<const char *> features) const;

    std::vector<LifAnnotation> m_annotations;
    QHash<QString, std::size_t> m_byName;
    std::vector<BratTextBound::Piece> m_sentences; // by start
    BratStandoff m_made;
    QHash<QString, std::size_t> m_events;
};

Result<void> ViewReader::read(const QJsonArray &views)
{
    int number = 0;
    for (const QJsonValue view : views) {
        const QString own = jsonText(view[QStringLiteral("id")]);
        const QString id = own.isEmpty() ? QStringLiteral("view%1").arg(++number) : own;
        for (const QJsonValue each : view[QStringLiteral("annotations")].toArray()) {
            if (const auto passed = annotation(each.toObject(), id); !passed)
                return passed;
        }
    }
    for (const LifAnnotation &each : m_annotations) {
        if (each.isSentence() && each.span)
            m_sentences.push_back(*each.span);
    }
    std::ranges::sort(m_sentences, {}, &BratTextBound::Piece::start);
    return {};
}

Result<void> ViewReader::annotation(const QJsonObject &json, const QString &view)
{
    LifAnnotation read;
    const QString own = jsonText(json[QStringLiteral("id")]);
    read.id = view + u':' + (own.isEmpty() ? QStringLiteral("#%1").arg(m_annotations.size()) : own);
    read.type = typeOf(json);
    read.features = json[featuresKey].toObject();
    const QJsonValue start = json[QStringLiteral("start")];
    const QJsonValue end = json[QStringLiteral("end")];
    if (!start.isUndefined() || !end.isUndefined()) {
        const auto from = countOf(start);
        const auto to = countOf(end);
        if (!from || !to)
            return failure(ErrorCode::BadSyntax, {QStringLiteral("%1: \"start\": …, \"end\": …").arg(read.id)});
        if (*from != *to) // a point has no words to cite
            read.span = {*from, *to};
    }
    QStringList names{own};
    for (const char *name : {"eid", "eiid", "tid"})
        names << jsonText(read.features[QLatin1String(name)]);
    for (const QString &name : std::as_const(names)) {
        if (!name.isEmpty())
            m_byName.insert(view + u':' + name, m_annotations.size());
    }
    m_annotations.push_back(std::move(read));
    return {};
}

/// Java counts units, Python code points; they differ behind the first emoji, and the words quoted there tell which it was.
void ViewReader::countAsUtf16Where(const QString &text)
{
    const CodePointMap points(text);
    if (points.toCodePoints(static_cast<int>(text.size())) == text.size())
        return;
    int asPoints = 0;
    int asUnits = 0;
    for (const LifAnnotation &each : m_annotations) {
        const QString words = firstFeature(each.features, {"word", "text"});
        if (words.isEmpty() || !each.span)
            continue;
        const TextSpan counted{points.toUnits(each.span->start).value_or(-1), points.toUnits(each.span->end).value_or(-1)};
        const TextSpan units{each.span->start, each.span->end};
        asPoints += counted.fits(text) && wordsAt(text, counted) == words ? 1 : 0;
        asUnits += units.fits(text) && wordsAt(text, units) == words ? 1 : 0;
    }
    const auto recount = [&](BratTextBound::Piece &span) {
        span = {points.toCodePoints(span.start), points.toCodePoints(span.end)};
    };
    if (asUnits <= asPoints)
        return;
    std::ranges::for_each(m_sentences, recount);
    for (LifAnnotation &each : m_annotations) {
        if (each.span)
            recount(*each.span);
    }
}

BratStandoff ViewReader::standoff()
{
    for (const LifAnnotation &each : m_annotations) {
        if (each.isEvent() && each.span)
            addEvent(each);
        else if (each.span && !each.isRelation())
            addTextBound(each, each.id, *each.span);
        if (const QString value = jsonText(each.features[QStringLiteral("value")]);
            each.isTime() && each.span && !value.isEmpty())
            m_made.notes.push_back({0, QStringLiteral("AnnotatorNotes"), each.id, value});
    }
    for (const LifAnnotation &each : m_annotations) {
        if (each.isRelation())
            addRelation(each);
        else if (!each.span)
            m_made.links.push_back({0, LossKind::Relation, each.type, {each.id}, {}});
    }
    return std::move(m_made);
}

void ViewReader::addTextBound(const LifAnnotation &annotation, const QString &id, BratTextBound::Piece piece)
{
    if (m_made.textBoundById.contains(id))
        return;
    m_made.textBoundById.insert(id, m_made.textBounds.size());
    m_made.textBounds.push_back({0, 0, 0, id, annotation.type, {piece}, {}});
}

void ViewReader::addEvent(const LifAnnotation &event)
{
    if (m_events.contains(event.id))
        return;
    addTextBound(event, event.id, sentenceOf(*event.span));
    const QString type = firstFeature(event.features, {"class", "type", "category"});
    m_events.insert(event.id, m_made.events.size());
    m_made.events.push_back({0, event.id, type.isEmpty() ? QStringLiteral("Event") : type, event.id, {}});
}

void ViewReader::addRelation(const LifAnnotation &relation)
{
    const LifAnnotation *from = named(relation, {"eventInstanceID", "eventID", "timeID"});
    const LifAnnotation *to = named(relation, {"relatedToTime", "relatedToEventInstance", "relatedToEvent"});
    const QString kind = firstFeature(relation.features, {"relType", "relation"});
    const bool eventFirst = from && from->isEvent();
    const LifAnnotation *event = eventFirst ? from : to;
    const LifAnnotation *time = eventFirst ? to : from;
    const auto known = event ? m_events.constFind(event->id) : m_events.constEnd();
    if (known != m_events.constEnd() && time && time->isTime() && time->span && happensThen(kind, eventFirst))
        m_made.events[*known].arguments.push_back({QStringLiteral("Date"), time->id});
    else
        m_made.links.push_back({0, LossKind::Relation, kind.isEmpty() ? relation.type : kind, {relation.id}, {}});
}

BratTextBound::Piece ViewReader::sentenceOf(BratTextBound::Piece word) const
{
    const auto after = std::ranges::upper_bound(m_sentences, word.start, {}, &BratTextBound::Piece::start);
    if (after == m_sentences.begin())
        return word;
    const BratTextBound::Piece &sentence = *std::prev(after);
    return word.end <= sentence.end ? sentence : word;
}

const LifAnnotation *ViewReader::named(const LifAnnotation &from, std::initializer_list<const char *> features) const
{
    const QString name = firstFeature(from.features, features);
    auto found = m_byName.constFind(name); // "v1:e1", from another view
    if (found == m_byName.constEnd())
        found = m_byName.constFind(from.id.section(u':', 0, 0) + u':' + name);
    return name.isEmpty() || found == m_byName.constEnd() ? nullptr : &m_annotations[*found];
}

QString ViewReader::creationTime() const
{
    for (const LifAnnotation &each : m_annotations) {
        const QString function = firstFeature(each.features, {"functionInDocument"});
        if (each.isTime() && (function == QLatin1String("CREATION_TIME") || function == QLatin1String("PUBLICATION_TIME")))
            return firstFeature(each.features, {"value"});
    }
    return {};
}

void describe(AnnotatedArticle &read, const QJsonObject &document, const QString &creationTime)
{
    const QJsonObject text = document[QStringLiteral("text")].toObject();
    read.article.language = firstFeature(text, {"@language", "language"});
    if (const auto day = Edtf::parse(creationTime); day)
        read.article.setPublished(*day, DateBasis::Metadata, {ReasonCode::Metadata, {QStringLiteral("DCT")}});
    else if (!creationTime.isEmpty())
        countLoss(read.losses, LossKind::BadDateValue, creationTime);
    const QJsonObject metadata = document[QStringLiteral("metadata")].toObject();
    for (auto field = metadata.begin(); field != metadata.end(); ++field)
        countLoss(read.losses, LossKind::Metadata, field.key(), field.value().toVariant().toString());
}

} // namespace

bool isLif(const QJsonObject &root)
{
    return root[QStringLiteral("@context")].toString().contains(vocabulary) ||
           root[QStringLiteral("discriminator")].toString().contains(vocabulary);
}

Result<AnnotatedArticle> readLif(const ReaderInput &input, const QJsonObject &root)
{
    const QJsonObject document = root[payloadKey].isObject() ? root[payloadKey].toObject() : root;
    const QJsonValue value = document[QStringLiteral("text")][QStringLiteral("@value")];
    if (!value.isString())
        return failure(ErrorCode::BadSyntax, {QStringLiteral("\"text\": {\"@value\": \"…\"}")});
    const QString original = jsonText(value);
    const ReaderInput text{input.path, input.bytes, normalizedText(original)};
    if (text.source.text.trimmed().isEmpty())
        return failure(ErrorCode::FileEmpty);
    ViewReader views;
    if (const auto passed = views.read(document[QStringLiteral("views")].toArray()); !passed)
        return tl::make_unexpected(passed.error());
    views.countAsUtf16Where(original);
    const QString creationTime = views.creationTime();
    const BratStandoff standoff = views.standoff();
    const auto spans = placeBratSpans(standoff, text.source);
    if (!spans)
        return tl::make_unexpected(spans.error());
    AnnotatedArticle read = plainArticle(text, QStringLiteral("lif/1"));
    describe(read, document, creationTime);
    addBratEvents(standoff, *spans, QStringLiteral("lif"), read);
    return read;
}

} // namespace dateline
