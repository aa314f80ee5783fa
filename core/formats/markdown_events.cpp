#include "formats/markdown_events.h"

#include "formats/event_draft.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dateline {

namespace {

using Attribute = MarkedSpan::Attribute;

/// All spans of one id, in reading order; a span without an id is a mark of its own.
struct Mark {
    QString id; ///< with '#', or empty
    int line = 0;
    int column = 0;
    int firstSpan = 0;
    std::vector<Attribute> attributes; ///< of all its spans
    std::vector<TextSpan> pieces;

    const Attribute *attribute(const char *key) const
    {
        const auto found = std::ranges::find(attributes, QLatin1String(key), &Attribute::key);
        return found == attributes.end() ? nullptr : &*found;
    }
    QString value(const char *key) const
    {
        const Attribute *found = attribute(key);
        return found ? found->value : QString();
    }
};

tl::unexpected<Error> at(const Attribute &attribute, ErrorCode code, const QString &argument)
{
    return failure(code, {argument}, {}, attribute.line, attribute.column);
}

QString withoutHash(const QString &id)
{
    return id.startsWith(u'#') ? id.mid(1) : id;
}

/// A value in capitals is a code; other words are left to whoever knows names.
Actor actorOf(const QString &value)
{
    static const QRegularExpression code(QStringLiteral("^[A-Z][A-Z0-9_-]*$"));
    return {code.match(value).hasMatch() ? value : QString(), value};
}

std::vector<Actor> actorsOf(const QString &value)
{
    std::vector<Actor> actors;
    for (const QString &each : listedValues(value))
        actors.push_back(actorOf(each));
    return actors;
}

class MarkedEvents {
public:
    MarkedEvents(const std::vector<MarkedSpan> &spans, const MarkdownText &text, AnnotatedArticle &read)
        : m_spans(spans), m_text(text), m_read(read), m_hash(read.article.hash())
    {
    }
    Result<void> make();

private:
    Result<void> collect();
    Result<Mark *> markOf(const MarkedSpan &span, int index);
    Result<void> addAttributes(Mark &mark, const MarkedSpan &span);
    Result<void> addEvent(const Mark &mark);
    Result<void> fill(Event &event, const Mark &mark);
    void setDate(Event &event, const Mark &mark);
    Result<void> linkAnswers();
    Result<void> addDate(const Mark &mark);
    Result<std::vector<Event *>> ownersOf(const Mark &mark);
    void giveDate(Event &event, const Mark &mark, const std::optional<Edtf> &value);
    QUuid uidOf(const Mark &mark);
    void countUnknown(const Mark &mark, const QSet<QString> &known);

    const std::vector<MarkedSpan> &m_spans;
    const MarkdownText &m_text;
    AnnotatedArticle &m_read;
    TextHash m_hash;
    std::vector<Mark> m_events;
    std::vector<Mark> m_dates;
    QHash<QString, std::pair<MarkedSpan::Kind, std::size_t>> m_byId;
    QHash<int, std::size_t> m_eventOfSpan; // index of an event's span → its mark
    QHash<QString, int> m_places;          // how many events without an id stand at each place
};

Result<void> MarkedEvents::make()
{
    if (const auto collected = collect(); !collected)
        return collected;
    for (const Mark &mark : m_events) {
        if (const auto added = addEvent(mark); !added)
            return added;
    }
    for (const Mark &mark : m_dates) {
        if (const auto added = addDate(mark); !added)
            return added;
    }
    for (Event &event : m_read.events)
        sortCitations(event);
    return linkAnswers();
}

Result<void> MarkedEvents::collect()
{
    for (std::size_t index = 0; index < m_spans.size(); ++index) {
        const MarkedSpan &span = m_spans[index];
        const auto piece = m_text.spanOf(span.words);
        if (!piece)
            return failure(ErrorCode::BadSyntax, {QStringLiteral("[…]")}, {}, span.line, span.column);
        const auto mark = markOf(span, static_cast<int>(index));
        if (!mark)
            return tl::make_unexpected(mark.error());
        std::vector<TextSpan> &pieces = (*mark)->pieces;
        const bool goesOn = !pieces.empty() && onlyLineEnds(m_read.article.text, pieces.back().end, piece->start);
        if (goesOn)
            pieces.back().end = std::max(pieces.back().end, piece->end);
        else
            pieces.push_back(*piece);
        if (const auto added = addAttributes(**mark, span); !added)
            return added;
        for (const QString &name : span.otherClasses)
            countLoss(m_read.losses, LossKind::Attribute, u'.' + name, wordsAt(m_read.article.text, *piece));
    }
    return {};
}

Result<Mark *> MarkedEvents::markOf(const MarkedSpan &span, int index)
{
    std::vector<Mark> &marks = span.kind == MarkedSpan::Kind::Event ? m_events : m_dates;
    std::size_t number = marks.size();
    if (const auto known = m_byId.find(span.id); !span.id.isEmpty() && known != m_byId.end()) {
        if (known->first != span.kind)
            return failure(ErrorCode::DuplicateId, {u'#' + span.id}, {}, span.line, span.column);
        number = known->second;
    } else {
        marks.push_back({span.id.isEmpty() ? QString() : u'#' + span.id, span.line, span.column, index, {}, {}});
        if (!span.id.isEmpty())
            m_byId.insert(span.id, {span.kind, number});
    }
    if (span.kind == MarkedSpan::Kind::Event)
        m_eventOfSpan.insert(index, number);
    return &marks[number];
}

Result<void> MarkedEvents::addAttributes(Mark &mark, const MarkedSpan &span)
{
    for (const Attribute &attribute : span.attributes) {
        const auto same = std::ranges::find(mark.attributes, attribute.key, &Attribute::key);
        if (same == mark.attributes.end())
            mark.attributes.push_back(attribute);
        else if (same->value != attribute.value)
            return at(attribute, ErrorCode::DuplicateId, mark.id);
    }
    return {};
}

QUuid MarkedEvents::uidOf(const Mark &mark)
{
    QString id = mark.id;
    if (id.isEmpty()) {
        const QString place = QStringLiteral("@%1-%2").arg(mark.pieces.front().start).arg(mark.pieces.back().end);
        const int before = m_places[place]++;
        id = before == 0 ? place : place + u'/' + QString::number(before + 1);
    }
    return annotatedEventUid(m_hash, QStringLiteral("markdown"), id);
}

Result<void> MarkedEvents::addEvent(const Mark &mark)
{
    Event event;
    event.ownId = mark.id;
    event.uid = uidOf(mark);
    addCitations(event, m_read.article.text, mark.pieces, CitationRole::Statement);
    if (const auto filled = fill(event, mark); !filled)
        return filled;
    setDate(event, mark);
    m_read.events.push_back(std::move(event));
    countUnknown(mark, {QStringLiteral("type"), QStringLiteral("title"), QStringLiteral("source"), QStringLiteral("target"),
                        QStringLiteral("speaker"), QStringLiteral("place"), QStringLiteral("modality"), QStringLiteral("date"),
                        QStringLiteral("said"), QStringLiteral("note"), QStringLiteral("tags"), QStringLiteral("answers")});
    return {};
}

Result<void> MarkedEvents::linkAnswers()
{
    for (std::size_t index = 0; index < m_events.size(); ++index) {
        const Attribute *answers = m_events[index].attribute("answers");
        if (!answers)
            continue;
        const auto known = m_byId.find(withoutHash(answers->value));
        if (known == m_byId.end() || known->first != MarkedSpan::Kind::Event || known->second == index)
            return at(*answers, ErrorCode::UnknownId, answers->value);
        m_read.events[index].answers = m_read.events[known->second].uid;
    }
    return {};
}

Result<void> MarkedEvents::fill(Event &event, const Mark &mark)
{
    if (const Attribute *type = mark.attribute("type")) {
        event.type = eventTypeFromName(type->value);
        if (!event.type)
            return at(*type, ErrorCode::BadEventType, type->value);
    }
    if (const Attribute *modality = mark.attribute("modality")) {
        const auto known = modalityFromName(modality->value);
        if (!known)
            return at(*modality, ErrorCode::BadSyntax, QStringLiteral("modality=asserted|claimed|denied|planned|hypothetical"));
        event.modality = *known;
    }
    event.title = mark.value("title");
    if (event.title.isEmpty())
        event.title = titleFromWords(wordsOf(m_read.article.text, mark.pieces));
    event.sources = actorsOf(mark.value("source"));
    event.targets = actorsOf(mark.value("target"));
    if (const QString speaker = mark.value("speaker"); !speaker.isEmpty())
        event.speaker = actorOf(speaker);
    event.place = mark.value("place");
    event.note = mark.value("note");
    event.tags = listedValues(mark.value("tags"));
    return {};
}

void MarkedEvents::setDate(Event &event, const Mark &mark)
{
    event.happenedReason = {ReasonCode::NoDateInAnnotation, {}};
    const auto parsed = [&](const char *key) -> std::optional<Edtf> {
        const QString value = mark.value(key);
        if (value.isEmpty())
            return std::nullopt;
        if (auto date = Edtf::parse(value))
            return *date;
        countLoss(m_read.losses, LossKind::BadDateValue, value, event.title);
        return std::nullopt;
    };
    event.said = parsed("said");
    event.happened = parsed("date");
    if (event.happened)
        event.happenedReason = {ReasonCode::AnnotatedValue, {QString()}};
}

Result<std::vector<Event *>> MarkedEvents::ownersOf(const Mark &mark)
{
    std::vector<Event *> owners;
    if (const Attribute *of = mark.attribute("of")) {
        for (const QString &id : listedValues(of->value)) {
            const auto known = m_byId.find(withoutHash(id));
            if (known == m_byId.end() || known->first != MarkedSpan::Kind::Event)
                return at(*of, ErrorCode::UnknownId, id);
            owners.push_back(&m_read.events[known->second]);
        }
        return owners;
    }
    int around = m_spans[static_cast<std::size_t>(mark.firstSpan)].parent;
    while (around >= 0 && !m_eventOfSpan.contains(around))
        around = m_spans[static_cast<std::size_t>(around)].parent;
    if (around >= 0)
        owners.push_back(&m_read.events[m_eventOfSpan.value(around)]);
    return owners;
}

Result<void> MarkedEvents::addDate(const Mark &mark)
{
    const auto owners = ownersOf(mark);
    if (!owners)
        return tl::make_unexpected(owners.error());
    const QString words = wordsOf(m_read.article.text, mark.pieces);
    std::optional<Edtf> value;
    if (const Attribute *written = mark.attribute("value")) {
        if (auto date = Edtf::parse(written->value))
            value = *date;
        else
            countLoss(m_read.losses, LossKind::BadDateValue, written->value, words);
    }
    if (owners->empty())
        countLoss(m_read.losses, LossKind::ForeignAnnotation, QStringLiteral("date"), words);
    for (Event *owner : *owners)
        giveDate(*owner, mark, value);
    countUnknown(mark, {QStringLiteral("value"), QStringLiteral("of")});
    return {};
}

/// The first date of an event counts. An event's own date= stands above the words inside it.
void MarkedEvents::giveDate(Event &event, const Mark &mark, const std::optional<Edtf> &value)
{
    const QString words = wordsOf(m_read.article.text, mark.pieces);
    const bool hasWords = event.citations.back().role == CitationRole::Date; // statements come first
    const bool contradicts = event.happened && value && *event.happened != *value;
    if (hasWords || contradicts) {
        countLoss(m_read.losses, LossKind::ForeignAnnotation, QStringLiteral("date"), words);
        return;
    }
    addCitations(event, m_read.article.text, mark.pieces, CitationRole::Date);
    if (!event.happened)
        event.happened = value;
    event.happenedReason = {event.happened ? ReasonCode::AnnotatedValue : ReasonCode::AnnotatedWithoutValue, {words}};
    if (!event.happened && !mark.attribute("value"))
        countLoss(m_read.losses, LossKind::DateWithoutValue, QStringLiteral("date"), words);
}

void MarkedEvents::countUnknown(const Mark &mark, const QSet<QString> &known)
{
    for (const Attribute &attribute : mark.attributes) {
        if (!known.contains(attribute.key))
            countLoss(m_read.losses, LossKind::Attribute, attribute.key, attribute.value);
    }
}

} // namespace

Result<void> addMarkedEvents(const std::vector<MarkedSpan> &spans, const MarkdownText &text, AnnotatedArticle &read)
{
    return MarkedEvents(spans, text, read).make();
}

QStringList listedValues(const QString &value)
{
    if (!value.contains(u';'))
        return value.split(u' ', Qt::SkipEmptyParts);
    QStringList values;
    for (const QString &each : value.split(u';')) {
        if (const QString trimmed = each.trimmed(); !trimmed.isEmpty())
            values << trimmed;
    }
    return values;
}

QString asList(const QStringList &values)
{
    const bool blanks = std::ranges::any_of(values, [](const QString &value) { return value.contains(u' '); });
    if (!blanks)
        return values.join(u' ');
    return values.join(QStringLiteral("; ")) + (values.size() == 1 ? QStringLiteral(";") : QString());
}

} // namespace dateline
