#include "formats/markdown_writer.h"

#include "formats/event_columns.h"
#include "formats/front_matter.h"
#include "formats/markdown_article.h"
#include "formats/markdown_body.h"
#include "formats/markdown_events.h"
#include "formats/same_content.h"
#include "formats/span_attributes.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dateline {

namespace {

/// The words of a date, for all events that rest on them.
struct DateMark {
    std::vector<TextSpan> pieces;
    QString value;
    QStringList owners; ///< ids of events
    QString id;
};

/// Each event's id without '#', as far as possible its own.
QStringList uniqueIds(const std::vector<Event> &events)
{
    static const QRegularExpression notInId(QStringLiteral("[^\\p{L}\\p{N}_.:-]"));
    QStringList ids;
    QSet<QString> taken;
    for (const Event &event : events) {
        QString own = event.ownId;
        own.remove(notInId);
        const QString stem = own.isEmpty() ? QStringLiteral("event-%1").arg(ids.size() + 1) : own;
        QString id = stem;
        for (int again = 2; taken.contains(id); ++again)
            id = stem + u'-' + QString::number(again);
        taken.insert(id);
        ids << id;
    }
    return ids;
}

class MarkdownWriter {
public:
    MarkdownWriter(const AnnotatedArticle &article, LossReport &losses)
        : m_article(article), m_losses(losses), m_ids(uniqueIds(article.events))
    {
    }
    QString write();

private:
    QString frontMatter() const;
    void addEvent(std::size_t index);
    void addDate(std::size_t index);
    void nameDates();
    void countLosses(const Event &event);
    QString attributesOf(int mark, bool first, const std::vector<int> &around) const;
    QString eventAttributes(std::size_t index) const;
    QString dateAttributes(const DateMark &date, bool first, bool several, const std::vector<int> &around) const;
    std::vector<TextSpan> verifiedPieces(const Event &event, CitationRole role);
    QString listed(const char *key, const QStringList &values) const;
    QString answeredId(const Event &event) const;

    // A mark's number is that of its event, or the number of events and that of its date.
    int markOfDate(std::size_t date) const { return static_cast<int>(m_article.events.size() + date); }
    bool isEvent(int mark) const { return static_cast<std::size_t>(mark) < m_article.events.size(); }

    const AnnotatedArticle &m_article;
    LossReport &m_losses;
    QStringList m_ids;
    std::vector<DateMark> m_dates;
    std::vector<MarkedPiece> m_pieces;
    QHash<QUuid, QString> m_written; // uid → id of the events that have words to bracket
    QSet<std::size_t> m_dated;       // events that have words for their date
    QHash<int, int> m_pieceCounts;   // pieces written of each mark
};

QString MarkdownWriter::frontMatter() const
{
    const Article &article = m_article.article;
    QString matter = QStringLiteral("---\n");
    const auto add = [&](const char *key, const QString &value) {
        if (!value.isEmpty())
            matter += frontMatterLine(QLatin1String(key), value);
    };
    add("title", article.title);
    add("publisher", article.publisher);
    add("author", article.author);
    add("url", article.url);
    add("published", edtfText(article.published));
    add("place", article.place);
    add("lang", article.language);
    return matter + QStringLiteral("---\n");
}

/// Only words that stand where the citation says can be bracketed.
std::vector<TextSpan> MarkdownWriter::verifiedPieces(const Event &event, CitationRole role)
{
    std::vector<TextSpan> pieces;
    for (const Citation &citation : event.citations) {
        if (citation.role != role)
            continue;
        if (!citation.span.isEmpty() && checkCitation(citation, m_article.article.text).state == CitationState::Verified)
            pieces.push_back(citation.span);
        else
            countLoss(m_losses, LossKind::EventField, QStringLiteral("citation"), citation.exact);
    }
    return pieces;
}

void MarkdownWriter::addEvent(std::size_t index)
{
    const Event &event = m_article.events[index];
    const std::vector<TextSpan> pieces = verifiedPieces(event, CitationRole::Statement);
    for (const TextSpan piece : pieces)
        m_pieces.push_back({piece, static_cast<int>(index)});
    if (pieces.empty()) {
        countLoss(m_losses, LossKind::EventField, QStringLiteral("event"), event.title);
    } else {
        m_written.insert(event.uid, m_ids[static_cast<qsizetype>(index)]);
        addDate(index);
    }
    countLosses(event);
}

void MarkdownWriter::addDate(std::size_t index)
{
    const Event &event = m_article.events[index];
    std::vector<TextSpan> pieces = verifiedPieces(event, CitationRole::Date);
    if (pieces.empty())
        return;
    m_dated.insert(index);
    const QString value = edtfText(event.happened);
    const auto same =
        std::ranges::find_if(m_dates, [&](const DateMark &date) { return date.pieces == pieces && date.value == value; });
    if (same == m_dates.end())
        m_dates.push_back({std::move(pieces), value, {m_ids[static_cast<qsizetype>(index)]}, {}});
    else
        same->owners << m_ids[static_cast<qsizetype>(index)];
}

void MarkdownWriter::nameDates()
{
    int number = 0;
    for (std::size_t index = 0; index < m_dates.size(); ++index) {
        do {
            m_dates[index].id = QStringLiteral("date-%1").arg(++number);
        } while (m_ids.contains(m_dates[index].id));
        for (const TextSpan piece : m_dates[index].pieces)
            m_pieces.push_back({piece, markOfDate(index)});
    }
}

void MarkdownWriter::countLosses(const Event &event)
{
    const auto lost = [&](const char *field, const QString &example) {
        countLoss(m_losses, LossKind::EventField, QLatin1String(field), example);
    };
    for (const Citation &citation : event.citations) {
        if (citation.role == CitationRole::Actor || citation.role == CitationRole::Speaker)
            countLoss(m_losses, LossKind::EventField, citationRoleName(citation.role), citation.exact);
    }
    std::vector<Actor> actors = event.sources;
    actors.insert(actors.end(), event.targets.begin(), event.targets.end());
    if (event.speaker)
        actors.push_back(*event.speaker);
    for (const Actor &actor : actors) {
        if (!actor.code.isEmpty() && actor.name != actor.code)
            lost("name", actor.name);
    }
    if (event.status != EventStatus::Accepted)
        lost("status", eventStatusName(event.status));
    if (event.origin != EventOrigin::Annotation)
        lost("origin", eventOriginName(event.origin));
    if (!event.rule.isEmpty())
        lost("rule", event.rule);
}

/// Of the event that this one answers; empty when that is not in the file.
QString MarkdownWriter::answeredId(const Event &event) const
{
    return event.answers ? m_written.value(*event.answers) : QString();
}

QString MarkdownWriter::listed(const char *key, const QStringList &values) const
{
    const QString value = asList(values);
    return value.isEmpty() ? QString() : attributeText(QLatin1String(key), value);
}

QString MarkdownWriter::eventAttributes(std::size_t index) const
{
    const Event &event = m_article.events[index];
    QString attributes;
    const auto add = [&](const char *key, const QString &value) {
        if (!value.isEmpty())
            attributes += attributeText(QLatin1String(key), value);
    };
    add("type", event.type ? eventTypeName(*event.type) : QString());
    attributes += listed("source", actorTexts(event.sources));
    attributes += listed("target", actorTexts(event.targets));
    add("speaker", event.speaker ? event.speaker->codeOrName() : QString());
    add("modality", event.modality == Modality::Asserted ? QString() : modalityName(event.modality));
    add("place", event.place);
    add("answers", answeredId(event));
    add("date", m_dated.contains(index) ? QString() : edtfText(event.happened));
    add("said", edtfText(event.said));
    add("title", event.title);
    add("note", event.note);
    attributes += listed("tags", event.tags);
    return attributes;
}

QString MarkdownWriter::dateAttributes(const DateMark &date, bool first, bool several, const std::vector<int> &around) const
{
    QString attributes = QStringLiteral(".date");
    if (several)
        attributes += QStringLiteral(" #") + date.id;
    if (!first)
        return attributes;
    if (!date.value.isEmpty())
        attributes += attributeText(QStringLiteral("value"), date.value);
    const auto innermost = std::find_if(around.rbegin(), around.rend(), [&](int mark) { return isEvent(mark); });
    const bool stands = innermost != around.rend() && date.owners == QStringList{m_ids[*innermost]};
    return stands ? attributes : attributes + attributeText(QStringLiteral("of"), asList(date.owners));
}

QString MarkdownWriter::attributesOf(int mark, bool first, const std::vector<int> &around) const
{
    if (!isEvent(mark))
        return dateAttributes(m_dates[static_cast<std::size_t>(mark) - m_article.events.size()], first, m_pieceCounts[mark] > 1,
                              around);
    const QString head = QStringLiteral(".event #") + m_ids[mark];
    return first ? head + eventAttributes(static_cast<std::size_t>(mark)) : head;
}

QString MarkdownWriter::write()
{
    for (std::size_t index = 0; index < m_article.events.size(); ++index)
        addEvent(index);
    for (const Event &event : m_article.events) {
        if (event.answers && answeredId(event).isEmpty())
            countLoss(m_losses, LossKind::EventField, QStringLiteral("answers"), event.title);
    }
    nameDates();
    const QString &text = m_article.article.text;
    // Twice: how many pieces a date is broken into decides whether it needs an id.
    markdownBody(text, m_pieces, [&](int mark, bool, const std::vector<int> &) {
        ++m_pieceCounts[mark];
        return QString();
    });
    return frontMatter() + markdownBody(text, m_pieces, [&](int mark, bool first, const std::vector<int> &around) {
               return attributesOf(mark, first, around);
           });
}

/// The source's bytes, where reading them again gives this very article.
std::optional<QByteArray> unchangedSource(const AnnotatedArticle &article)
{
    if (!article.article.reader.startsWith(QLatin1String("markdown/")) || article.source.bytes.isEmpty())
        return std::nullopt;
    auto source = decodeText(article.source.bytes);
    if (!source)
        return std::nullopt;
    const auto read = readMarkdown({article.source.path, article.source.bytes, std::move(*source)});
    return read && saysTheSame(article, *read) ? std::optional(article.source.bytes) : std::nullopt;
}

} // namespace

QByteArray writeMarkdown(const AnnotatedArticle &article, LossReport &losses)
{
    if (const auto source = unchangedSource(article))
        return *source;
    return MarkdownWriter(article, losses).write().toUtf8();
}

} // namespace dateline
