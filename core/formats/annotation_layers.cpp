#include "formats/annotation_layers.h"

#include "formats/brat_events.h"
#include "formats/brat_spans.h"
#include "formats/plain_text.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace dateline {

namespace {

const QString noteKind = QStringLiteral("AnnotatorNotes");

bool isOneOf(const QString &name, const char *names)
{
    return QString::fromLatin1(names).split(u' ').contains(name.toLower());
}
bool isEventRole(const QString &role)
{
    return isOneOf(role, "date source target speaker place");
}
/// The features by which tools say what kind of thing an annotation is.
bool isLabel(const QString &feature)
{
    return isOneOf(feature, "label labels type eventtype event_type category class value entity kind");
}
bool isCalledEvent(const QString &name)
{
    return name.endsWith(QLatin1String("event"), Qt::CaseInsensitive);
}

/// Layers → the records of a standoff.
class LayerReader {
public:
    explicit LayerReader(const AnnotationLayers &layers) : m_layers(layers), m_points(layers.text)
    {
        for (std::size_t index = 0; index < layers.links.size(); ++index)
            m_linksFrom.insert(layers.links[index].from, index);
    }

    Result<BratStandoff> standoff()
    {
        for (const LayerAnnotation &each : m_layers.annotations) {
            if (!each.span.fits(m_layers.text))
                return failure(ErrorCode::BadSpan, {each.id, QString::number(each.span.start), QString::number(each.span.end)});
            add(each);
        }
        for (const LayerAnnotation &each : m_layers.annotations) {
            if (m_made.textBound(each.id) && isEvent(each))
                addEvent(each);
            else
                addFeatures(each);
        }
        for (std::size_t index = 0; index < m_layers.links.size(); ++index) {
            const LayerLink &link = m_layers.links[index];
            if (!m_usedLinks.contains(index))
                m_made.links.push_back({0, LossKind::Relation, link.role, {link.from, link.to}, {}});
        }
        return std::move(m_made);
    }

private:
    void add(const LayerAnnotation &each);
    void addEvent(const LayerAnnotation &event);
    void addFeatures(const LayerAnnotation &each);
    bool isEvent(const LayerAnnotation &each) const;
    static QString typeOf(const LayerAnnotation &event);

    const AnnotationLayers &m_layers;
    CodePointMap m_points;
    QMultiHash<QString, std::size_t> m_linksFrom;
    QSet<std::size_t> m_usedLinks;
    BratStandoff m_made;
};

void LayerReader::add(const LayerAnnotation &each)
{
    if (each.span.isEmpty()) { // a point has no words to cite
        m_made.links.push_back({0, LossKind::ForeignAnnotation, each.layer, {}, each.id});
        return;
    }
    m_made.textBoundById.insert(each.id, m_made.textBounds.size());
    const BratTextBound::Piece piece{m_points.toCodePoints(each.span.start), m_points.toCodePoints(each.span.end)};
    m_made.textBounds.push_back({0, 0, 0, each.id, each.layer, {piece}, {}});
}

bool LayerReader::isEvent(const LayerAnnotation &each) const
{
    if (isCalledEvent(each.layer) || eventTypeFromName(each.layer))
        return true;
    for (const auto &[name, value] : each.features) {
        if (isLabel(name) && (isCalledEvent(value) || eventTypeFromName(value)))
            return true;
    }
    const QList<std::size_t> links = m_linksFrom.values(each.id);
    return std::ranges::any_of(links, [&](std::size_t index) { return isEventRole(m_layers.links[index].role); });
}

/// An event type where one of the labels or the layer is one, else the first label, else the layer's name.
QString LayerReader::typeOf(const LayerAnnotation &event)
{
    QString label;
    for (const auto &[name, value] : event.features) {
        if (!isLabel(name))
            continue;
        if (eventTypeFromName(value))
            return value;
        if (label.isEmpty() && !isCalledEvent(value))
            label = value;
    }
    if (!label.isEmpty() && !eventTypeFromName(event.layer))
        return label;
    return isCalledEvent(event.layer) ? QStringLiteral("Event") : event.layer;
}

void LayerReader::addEvent(const LayerAnnotation &event)
{
    BratEvent made{0, event.id, typeOf(event), event.id, {}};
    QList<std::size_t> links = m_linksFrom.values(event.id);
    std::ranges::sort(links);
    for (const std::size_t index : std::as_const(links)) {
        const LayerLink &link = m_layers.links[index];
        if (!isEventRole(link.role) || !m_made.textBound(link.to))
            continue;
        made.arguments.push_back({link.role, link.to});
        m_usedLinks.insert(index);
    }
    QString title;
    QString note;
    for (const auto &[name, value] : event.features) {
        if (name.compare(QLatin1String("title"), Qt::CaseInsensitive) == 0)
            title = value;
        else if (isOneOf(name, "note comment"))
            note = value;
        else if (!isLabel(name) || (value != made.type && !isCalledEvent(value)))
            m_made.attributes.push_back({0, name, event.id, value});
    }
    m_made.events.push_back(std::move(made));
    if (!title.isEmpty() || !note.isEmpty())
        m_made.notes.push_back({0, noteKind, event.id, title});
    if (!note.isEmpty())
        m_made.notes.push_back({0, noteKind, event.id, note});
}

/// A date's value is where brat has it: in a note.
void LayerReader::addFeatures(const LayerAnnotation &each)
{
    const bool isDate = std::ranges::any_of(each.features, [](const auto &feature) {
        return isOneOf(feature.first, "value edtf") && Edtf::parse(feature.second.trimmed());
    });
    for (const auto &[name, value] : each.features) {
        if (isDate && isOneOf(name, "value edtf"))
            m_made.notes.push_back({0, noteKind, each.id, value});
        else
            m_made.attributes.push_back({0, name, each.id, value});
    }
}

} // namespace

QString shortTypeName(const QString &type)
{
    return type.mid(type.lastIndexOf(u'.') + 1);
}

Result<AnnotatedArticle> articleOf(const AnnotationLayers &layers, const ReaderInput &input, const QString &format)
{
    const ReaderInput text{input.path, input.bytes, normalizedText(layers.text)};
    if (text.source.text.trimmed().isEmpty())
        return failure(ErrorCode::FileEmpty);
    const auto standoff = LayerReader(layers).standoff();
    if (!standoff)
        return tl::make_unexpected(standoff.error());
    const auto spans = placeBratSpans(*standoff, text.source);
    if (!spans)
        return tl::make_unexpected(spans.error());
    AnnotatedArticle read = plainArticle(text, format + QStringLiteral("/1"));
    if (!layers.title.isEmpty())
        read.article.title = layers.title;
    read.article.language = layers.language;
    read.losses = layers.losses;
    addBratEvents(*standoff, *spans, format, read);
    QHash<QString, QString> suggested;
    for (const LayerAnnotation &each : layers.annotations) {
        if (!each.suggestedBy.isEmpty())
            suggested.insert(each.id, each.suggestedBy);
    }
    for (Event &event : read.events) {
        event.rule = suggested.value(event.ownId);
        event.status = event.rule.isEmpty() ? EventStatus::Accepted : EventStatus::Suggested;
    }
    return read;
}

} // namespace dateline
