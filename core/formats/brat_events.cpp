#include "formats/brat_events.h"

#include "formats/event_draft.h"

#include <QHash>
#include <QMultiHash>
#include <QSet>

namespace dateline {

namespace {

const QString annotatorNotes = QStringLiteral("AnnotatorNotes");

/// "Source2" → "source".
QString roleOf(const QString &name)
{
    qsizetype end = name.size();
    while (end > 1 && name[end - 1].isDigit())
        --end;
    return name.left(end).toLower();
}

/// Makes events of one standoff; whatever it does not use is a loss in the end.
class BratEvents {
public:
    BratEvents(const BratStandoff &standoff, const BratSpans &spans, QString format, AnnotatedArticle &read)
        : m_standoff(standoff), m_spans(spans), m_format(std::move(format)), m_read(read), m_hash(read.article.hash())
    {
        for (std::size_t index = 0; index < standoff.attributes.size(); ++index)
            m_attributes.insert(standoff.attributes[index].target, index);
        for (std::size_t index = 0; index < standoff.notes.size(); ++index)
            m_notes.insert(standoff.notes[index].target, index);
    }

    void make()
    {
        for (const BratEvent &event : m_standoff.events) {
            m_eventById.insert(event.id, m_read.events.size());
            m_eventById.insert(event.trigger, m_read.events.size());
            m_read.events.push_back(eventOf(event));
        }
        for (std::size_t index = 0; index < m_standoff.links.size(); ++index) {
            if (takeAnswer(m_standoff.links[index]))
                m_usedLinks.insert(index);
        }
        countLeftOver();
    }

private:
    Event eventOf(const BratEvent &source);
    void addArgument(Event &event, const BratArgument &argument);
    void addDate(Event &event, const BratTextBound &bound);
    void addAttributes(Event &event);
    bool takeAttribute(Event &event, const QString &name, const QString &value);
    void takeNotes(Event &event, const QString &words);
    Actor actorOf(const BratTextBound &bound);
    bool takeAnswer(const BratLink &link);
    void countLeftOver();

    /// Indices of what is attached to `id`, in the order of the file.
    static std::vector<std::size_t> attached(const QMultiHash<QString, std::size_t> &all, const QString &id)
    {
        const QList<std::size_t> found = all.values(id);
        return {found.rbegin(), found.rend()};
    }
    const std::vector<TextSpan> &spansOf(const QString &id) const { return *m_spans.find(id); }
    QString words(const QString &id) const { return wordsOf(m_read.article.text, spansOf(id)); }
    /// One line for the loss report.
    QString example(const QString &id) const { return m_standoff.textBound(id) ? words(id).simplified() : id; }

    const BratStandoff &m_standoff;
    const BratSpans &m_spans;
    QString m_format;
    AnnotatedArticle &m_read;
    TextHash m_hash;
    QMultiHash<QString, std::size_t> m_attributes;
    QMultiHash<QString, std::size_t> m_notes;
    QHash<QString, std::size_t> m_eventById; // its own id or its trigger's
    QSet<QString> m_usedBounds;
    QSet<std::size_t> m_usedAttributes;
    QSet<std::size_t> m_usedNotes;
    QSet<std::size_t> m_usedLinks;
};

Event BratEvents::eventOf(const BratEvent &source)
{
    Event event;
    event.ownId = source.id;
    event.uid = annotatedEventUid(m_hash, m_format, source.id);
    event.type = eventTypeFromName(source.type);
    if (!event.type && source.type != QLatin1String("Event")) // what the writer says for an event without a type
        event.tags << source.type;
    event.happenedReason = {ReasonCode::NoDateInAnnotation, {}};
    m_usedBounds.insert(source.trigger);
    addCitations(event, m_read.article.text, spansOf(source.trigger), CitationRole::Statement);
    for (const BratArgument &argument : source.arguments)
        addArgument(event, argument);
    addAttributes(event);
    takeNotes(event, words(source.trigger));
    sortCitations(event);
    return event;
}

void BratEvents::addArgument(Event &event, const BratArgument &argument)
{
    const QString role = roleOf(argument.role);
    const BratTextBound *bound = m_standoff.textBound(argument.target);
    const bool takes = (role == QLatin1String("date") && !event.happened) || role == QLatin1String("source") ||
                       role == QLatin1String("target") || (role == QLatin1String("speaker") && !event.speaker) ||
                       (role == QLatin1String("place") && event.place.isEmpty());
    if (!bound || !takes) {
        countLoss(m_read.losses, LossKind::Relation, argument.role, example(argument.target));
        return;
    }
    m_usedBounds.insert(bound->id);
    const QString &text = m_read.article.text;
    if (role == QLatin1String("date")) {
        addDate(event, *bound);
    } else if (role == QLatin1String("place")) {
        event.place = words(bound->id);
    } else if (role == QLatin1String("speaker")) {
        event.speaker = actorOf(*bound);
        addCitations(event, text, spansOf(bound->id), CitationRole::Speaker);
    } else {
        (role == QLatin1String("source") ? event.sources : event.targets).push_back(actorOf(*bound));
        addCitations(event, text, spansOf(bound->id), CitationRole::Actor);
    }
}

void BratEvents::addDate(Event &event, const BratTextBound &bound)
{
    const QString dateWords = words(bound.id);
    addCitations(event, m_read.article.text, spansOf(bound.id), CitationRole::Date);
    event.happenedReason = {ReasonCode::AnnotatedWithoutValue, {dateWords}};
    for (const std::size_t index : attached(m_notes, bound.id)) {
        const BratNote &note = m_standoff.notes[index];
        if (note.type != annotatorNotes)
            continue;
        m_usedNotes.insert(index);
        if (const auto date = Edtf::parse(note.text.trimmed())) {
            event.happened = *date;
            event.happenedReason = {ReasonCode::AnnotatedValue, {dateWords}};
        } else {
            countLoss(m_read.losses, LossKind::BadDateValue, note.text.trimmed(), dateWords);
        }
        return;
    }
    countLoss(m_read.losses, LossKind::DateWithoutValue, bound.type, dateWords);
}

Actor BratEvents::actorOf(const BratTextBound &bound)
{
    Actor actor{{}, words(bound.id)};
    for (const std::size_t index : attached(m_attributes, bound.id)) {
        const BratAttribute &attribute = m_standoff.attributes[index];
        if (roleOf(attribute.name) != QLatin1String("code"))
            continue;
        actor.code = attribute.value;
        m_usedAttributes.insert(index);
    }
    return actor;
}

void BratEvents::addAttributes(Event &event)
{
    for (const std::size_t index : attached(m_attributes, event.ownId)) {
        const BratAttribute &attribute = m_standoff.attributes[index];
        if (takeAttribute(event, roleOf(attribute.name), attribute.value))
            m_usedAttributes.insert(index);
    }
}

bool BratEvents::takeAttribute(Event &event, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return false;
    if (name == QLatin1String("modality")) {
        const auto modality = modalityFromName(value);
        event.modality = modality.value_or(event.modality);
        return modality.has_value();
    }
    if (name == QLatin1String("date") || name == QLatin1String("said")) {
        const auto date = Edtf::parse(value);
        const bool happened = name == QLatin1String("date");
        if (!date || (happened && event.happened))
            return false;
        (happened ? event.happened : event.said) = *date;
        if (happened)
            event.happenedReason = {ReasonCode::AnnotatedValue, {event.happenedReason.arguments.value(0)}};
        return true;
    }
    if (name == QLatin1String("source"))
        event.sources.push_back({{}, value});
    else if (name == QLatin1String("target"))
        event.targets.push_back({{}, value});
    else if (name == QLatin1String("speaker") && !event.speaker)
        event.speaker = Actor{{}, value};
    else if (name == QLatin1String("place") && event.place.isEmpty())
        event.place = value;
    else
        return false;
    return true;
}

/// "R1 Answers Arg1:E4 Arg2:E2": the first denies or contradicts the second.
bool BratEvents::takeAnswer(const BratLink &link)
{
    if (link.kind != LossKind::Relation || link.type != QLatin1String("Answers") || link.targets.size() != 2)
        return false;
    const auto answer = m_eventById.constFind(link.targets[0]);
    const auto answered = m_eventById.constFind(link.targets[1]);
    if (answer == m_eventById.constEnd() || answered == m_eventById.constEnd() || *answer == *answered ||
        m_read.events[*answer].answers)
        return false;
    m_read.events[*answer].answers = m_read.events[*answered].uid;
    return true;
}

/// The first note is the title, the others are the event's note.
void BratEvents::takeNotes(Event &event, const QString &words)
{
    QStringList notes;
    for (const std::size_t index : attached(m_notes, event.ownId)) {
        if (m_standoff.notes[index].type != annotatorNotes)
            continue;
        m_usedNotes.insert(index);
        notes << m_standoff.notes[index].text.trimmed();
    }
    event.title = notes.value(0);
    if (event.title.isEmpty())
        event.title = titleFromWords(words);
    event.note = notes.mid(1).join(u'\n');
}

void BratEvents::countLeftOver()
{
    LossReport &losses = m_read.losses;
    for (const BratTextBound &bound : m_standoff.textBounds) {
        if (!m_usedBounds.contains(bound.id))
            countLoss(losses, LossKind::ForeignAnnotation, bound.type, example(bound.id));
    }
    for (std::size_t index = 0; index < m_standoff.attributes.size(); ++index) {
        const BratAttribute &attribute = m_standoff.attributes[index];
        if (!m_usedAttributes.contains(index))
            countLoss(losses, LossKind::Attribute, attribute.name,
                      attribute.value.isEmpty() ? attribute.target : attribute.value);
    }
    for (std::size_t index = 0; index < m_standoff.notes.size(); ++index) {
        if (!m_usedNotes.contains(index))
            countLoss(losses, LossKind::Note, m_standoff.notes[index].type, m_standoff.notes[index].text);
    }
    for (std::size_t index = 0; index < m_standoff.links.size(); ++index) {
        const BratLink &link = m_standoff.links[index];
        if (m_usedLinks.contains(index))
            continue;
        QStringList linked;
        for (const QString &target : link.targets)
            linked << example(target);
        countLoss(losses, link.kind, link.type, link.text.isEmpty() ? linked.join(QStringLiteral(" – ")) : link.text);
    }
}

} // namespace

void addBratEvents(const BratStandoff &standoff, const BratSpans &spans, const QString &format, AnnotatedArticle &read)
{
    BratEvents(standoff, spans, format, read).make();
}

} // namespace dateline
