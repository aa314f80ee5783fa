#include "formats/brat_writer.h"

#include "formats/event_columns.h"
#include "formats/event_draft.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace dateline {

namespace {

QString oneLine(QString words)
{
    for (QChar &letter : words) {
        if (letter.isSpace())
            letter = u' ';
    }
    return words;
}

class BratWriter {
public:
    BratWriter(const AnnotatedArticle &article, LossReport &losses)
        : m_article(article), m_text(article.article.text), m_points(m_text), m_losses(losses)
    {
        for (const Event &event : article.events)
            m_ownIds << event.ownId;
    }
    QByteArray write();

private:
    /// Citations of one role that still wait for an actor.
    using Waiting = std::vector<TextSpan>;

    void addEvent(const Event &event);
    void addAnswers();
    QString dateArgument(const Event &event, QStringList &later);
    QString actorArgument(const char *role, int number, const Actor &actor, Waiting &waiting, QStringList &later);
    QString actorArguments(const Event &event, QStringList &later);
    QString placeArgument(const Event &event, QStringList &later);
    void countLosses(const Event &event, const Waiting &leftOver);
    QString addTextBound(const QString &type, const std::vector<TextSpan> &pieces);
    std::vector<TextSpan> fragments(TextSpan piece) const;
    void addAttribute(const QString &name, const QString &target, const QString &value);
    void addNote(const QString &target, const QString &text);
    std::vector<TextSpan> verifiedPieces(const Event &event, CitationRole role);
    QString eventId(const Event &event);

    const AnnotatedArticle &m_article;
    const QString &m_text;
    CodePointMap m_points;
    LossReport &m_losses;
    QStringList m_ownIds;
    QStringList m_lines;
    int m_textBounds = 0;
    int m_attributes = 0;
    int m_notes = 0;
    int m_events = 0;
    QStringList m_usedIds;
    QHash<QUuid, QString> m_written; // uid → the id it has in the file
};

QByteArray BratWriter::write()
{
    for (const Event &event : m_article.events)
        addEvent(event);
    addAnswers();
    return m_lines.isEmpty() ? QByteArray() : (m_lines.join(u'\n') + u'\n').toUtf8();
}

/// The event's own "E7" where it has one, else the next number that no event has.
QString BratWriter::eventId(const Event &event)
{
    static const QRegularExpression own(QStringLiteral("^E\\d+$"));
    QString id = event.ownId;
    if (!own.match(id).hasMatch() || m_usedIds.contains(id)) {
        do {
            id = u'E' + QString::number(++m_events);
        } while (m_ownIds.contains(id) || m_usedIds.contains(id));
    }
    m_usedIds << id;
    return id;
}

std::vector<TextSpan> BratWriter::verifiedPieces(const Event &event, CitationRole role)
{
    std::vector<TextSpan> pieces;
    for (const Citation &citation : event.citations) {
        if (citation.role != role)
            continue;
        if (!citation.span.isEmpty() && checkCitation(citation, m_text).state == CitationState::Verified)
            pieces.push_back(citation.span);
        else
            countLoss(m_losses, LossKind::EventField, QStringLiteral("citation"), citation.exact);
    }
    return pieces;
}

/// The parts of a piece between its line ends. A piece that begins or ends with one stays whole: brat has no empty part.
std::vector<TextSpan> BratWriter::fragments(TextSpan piece) const
{
    const QString words = wordsAt(m_text, piece);
    if (words.startsWith(u'\n') || words.endsWith(u'\n'))
        return {piece};
    std::vector<TextSpan> parts;
    for (int start = piece.start; start < piece.end;) {
        const qsizetype lineEnd = m_text.indexOf(u'\n', start);
        const int end = lineEnd < 0 ? piece.end : std::min(piece.end, static_cast<int>(lineEnd));
        if (end > start)
            parts.push_back({start, end});
        start = end + 1;
    }
    return parts;
}

QString BratWriter::addTextBound(const QString &type, const std::vector<TextSpan> &pieces)
{
    QStringList places;
    QStringList words;
    for (const TextSpan piece : pieces) {
        for (const TextSpan part : fragments(piece)) {
            places << QStringLiteral("%1 %2").arg(m_points.toCodePoints(part.start)).arg(m_points.toCodePoints(part.end));
            words << oneLine(wordsAt(m_text, part));
        }
    }
    const QString id = u'T' + QString::number(++m_textBounds);
    m_lines << id + u'\t' + type + u' ' + places.join(u';') + u'\t' + words.join(u' ');
    return id;
}

void BratWriter::addAttribute(const QString &name, const QString &target, const QString &value)
{
    m_lines << QStringLiteral("A%1\t").arg(++m_attributes) + name + u' ' + target + u' ' + oneLine(value);
}

void BratWriter::addNote(const QString &target, const QString &text)
{
    m_lines << QStringLiteral("#%1\tAnnotatorNotes ").arg(++m_notes) + target + u'\t' + oneLine(text);
}

/// Arguments go into the event's line; `later` gathers "Name Value" attributes for what has no words.
QString BratWriter::dateArgument(const Event &event, QStringList &later)
{
    const std::vector<TextSpan> pieces = verifiedPieces(event, CitationRole::Date);
    const QString value = edtfText(event.happened);
    if (pieces.empty()) {
        if (!value.isEmpty())
            later << QStringLiteral("Date ") + value;
        return {};
    }
    const QString id = addTextBound(QStringLiteral("Date"), pieces);
    if (!value.isEmpty())
        addNote(id, value);
    return QStringLiteral(" Date:") + id;
}

QString BratWriter::actorArgument(const char *role, int number, const Actor &actor, Waiting &waiting, QStringList &later)
{
    const auto words = std::ranges::find_if(waiting, [&](TextSpan span) { return wordsAt(m_text, span) == actor.name; });
    if (words == waiting.end()) {
        later << QLatin1String(role) + u' ' + actor.codeOrName();
        if (!actor.code.isEmpty() && actor.name != actor.code)
            countLoss(m_losses, LossKind::EventField, QStringLiteral("name"), actor.name);
        return {};
    }
    const QString id = addTextBound(QStringLiteral("Actor"), {*words});
    waiting.erase(words);
    if (!actor.code.isEmpty())
        addAttribute(QStringLiteral("Code"), id, actor.code);
    return u' ' + QLatin1String(role) + (number > 1 ? QString::number(number) : QString()) + u':' + id;
}

QString BratWriter::actorArguments(const Event &event, QStringList &later)
{
    Waiting actors = verifiedPieces(event, CitationRole::Actor);
    Waiting speakers = verifiedPieces(event, CitationRole::Speaker);
    QString arguments;
    int number = 0;
    for (const Actor &source : event.sources)
        arguments += actorArgument("Source", ++number, source, actors, later);
    number = 0;
    for (const Actor &target : event.targets)
        arguments += actorArgument("Target", ++number, target, actors, later);
    if (event.speaker)
        arguments += actorArgument("Speaker", 1, *event.speaker, speakers, later);
    actors.insert(actors.end(), speakers.begin(), speakers.end());
    countLosses(event, actors);
    return arguments;
}

/// The place's words, where the statement has them.
QString BratWriter::placeArgument(const Event &event, QStringList &later)
{
    if (event.place.isEmpty())
        return {};
    const TextSpan statement = event.statementSpan();
    const auto start = static_cast<int>(m_text.indexOf(event.place, statement.start));
    const TextSpan words{start, start + static_cast<int>(event.place.size())};
    if (start < 0 || words.end > statement.end) {
        later << QStringLiteral("Place ") + event.place;
        return {};
    }
    return QStringLiteral(" Place:") + addTextBound(QStringLiteral("Place"), {words});
}

void BratWriter::countLosses(const Event &event, const Waiting &leftOver)
{
    const auto lost = [&](const char *field, const QString &example) {
        countLoss(m_losses, LossKind::EventField, QLatin1String(field), example);
    };
    for (const TextSpan span : leftOver)
        lost("actor", wordsAt(m_text, span));
    const qsizetype tagsThatAreTypes = event.type ? 0 : 1;
    for (const QString &tag : event.tags.mid(tagsThatAreTypes))
        lost("tags", tag);
    if (event.status != EventStatus::Accepted)
        lost("status", eventStatusName(event.status));
    if (event.origin != EventOrigin::Annotation)
        lost("origin", eventOriginName(event.origin));
    if (!event.rule.isEmpty())
        lost("rule", event.rule);
}

void BratWriter::addEvent(const Event &event)
{
    static const QRegularExpression notInType(QStringLiteral("[\\s:;]+"));
    const std::vector<TextSpan> statement = verifiedPieces(event, CitationRole::Statement);
    if (statement.empty()) {
        countLoss(m_losses, LossKind::EventField, QStringLiteral("event"), event.title);
        return;
    }
    QString type = event.type ? eventTypeName(*event.type) : event.tags.value(0).replace(notInType, QStringLiteral("-"));
    if (type.isEmpty())
        type = QStringLiteral("Event");
    const QString trigger = addTextBound(type, statement);
    QStringList later;
    QString arguments = dateArgument(event, later);
    arguments += actorArguments(event, later);
    arguments += placeArgument(event, later);
    const QString id = eventId(event);
    m_written.insert(event.uid, id);
    m_lines << id + u'\t' + type + u':' + trigger + arguments;
    addAttribute(QStringLiteral("Modality"), id, modalityName(event.modality));
    if (event.said)
        addAttribute(QStringLiteral("Said"), id, event.said->toString());
    for (const QString &attribute : later)
        addAttribute(attribute.section(u' ', 0, 0), id, attribute.section(u' ', 1));
    addNote(id, event.title);
    if (!event.note.isEmpty()) {
        for (const QString &line : event.note.split(u'\n'))
            addNote(id, line);
    }
}

void BratWriter::addAnswers()
{
    int number = 0;
    for (const Event &event : m_article.events) {
        if (!event.answers)
            continue;
        const QString own = m_written.value(event.uid);
        const QString other = m_written.value(*event.answers);
        if (own.isEmpty() || other.isEmpty())
            countLoss(m_losses, LossKind::EventField, QStringLiteral("answers"), event.title);
        else
            m_lines << QStringLiteral("R%1\tAnswers Arg1:%2 Arg2:%3").arg(++number).arg(own, other);
    }
}

} // namespace

BratFiles writeBrat(const AnnotatedArticle &article, LossReport &losses)
{
    const auto metadata = [&](const char *field, const QString &value) {
        if (!value.isEmpty())
            countLoss(losses, LossKind::Metadata, QLatin1String(field), value);
    };
    metadata("publisher", article.article.publisher);
    metadata("author", article.article.author);
    metadata("url", article.article.url);
    metadata("published", edtfText(article.article.published));
    metadata("place", article.article.place);
    metadata("lang", article.article.language);
    QByteArray text = article.article.text.toUtf8();
    if (article.article.text.startsWith(QChar(QChar::ByteOrderMark)))
        text.prepend("\xEF\xBB\xBF"); // readers take the first one away
    return {std::move(text), BratWriter(article, losses).write()};
}

} // namespace dateline
