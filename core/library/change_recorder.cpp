#include "library/change_recorder.h"

#include "library/article_rows.h"
#include "library/article_store.h"
#include "library/change_history.h"
#include "library/event_rows.h"
#include "library/sql_query.h"

#include <QSet>

#include <algorithm>

namespace dateline {
namespace {

const QString articleTable = QStringLiteral("article");
const QString eventTable = QStringLiteral("event");

const QJsonObject &inSight()
{
    static const QJsonObject columns{{QStringLiteral("hidden"), 0}};
    return columns;
}

const QJsonObject &outOfSight()
{
    static const QJsonObject columns{{QStringLiteral("hidden"), 1}};
    return columns;
}

/// What an article is after another file with the same text was read: a better publication date, and what was empty.
ArticleFields joined(ArticleFields fields, const Article &other)
{
    const auto fill = [](QString &field, const QString &value) {
        if (field.isEmpty())
            field = value;
    };
    fill(fields.title, other.title);
    fill(fields.publisher, other.publisher);
    fill(fields.author, other.author);
    fill(fields.url, other.url);
    fill(fields.place, other.place);
    if (other.published && other.publishedBasis < fields.publishedBasis) {
        fields.published = other.published;
        fields.publishedBasis = other.publishedBasis;
        fields.publishedReason = other.publishedReason;
    }
    return fields;
}

} // namespace

ChangeRecorder::ChangeRecorder(SQLite::Database &database, const ChangeLabel &label, StepId continued)
    : m_database(database), m_label(label), m_continued(continued)
{
}

Result<ChangeScope::Added> ChangeRecorder::addArticle(const AnnotatedArticle &article)
{
    return guarded([&]() -> Result<Added> {
        const auto known = ArticleStore(m_database).findByText(article.article.hash());
        if (!known)
            return tl::make_unexpected(known.error());
        const auto events = newEvents(article, known->value_or(ArticleId{}));
        if (!events)
            return tl::make_unexpected(events.error());
        return *known ? addToKnown(**known, article, unlessTold(**known, *events)) : addNew(article);
    });
}

/// The events that `known` does not have yet. Every uid stands once in a library.
Result<std::vector<const Event *>> ChangeRecorder::newEvents(const AnnotatedArticle &article, ArticleId known) const
{
    std::vector<const Event *> events;
    QSet<QUuid> seen;
    SqlQuery owner(m_database, "SELECT e.article FROM event e JOIN article a ON a.id = e.article "
                               "WHERE e.uid = ? AND e.hidden = 0 AND a.hidden = 0");
    for (const Event &event : article.events) {
        const bool stored = owner.again(event.uid.toRfc4122()).next();
        if (seen.contains(event.uid) || (stored && ArticleId{owner.number(0)} != known))
            return failure(ErrorCode::DuplicateId, {event.ownId.isEmpty() ? event.uid.toString(QUuid::WithoutBraces) : event.ownId});
        seen.insert(event.uid);
        if (!stored)
            events.push_back(&event);
    }
    return events;
}

/// Without suggestions where the article has had events already: neither annotations nor what a person dismissed are talked over.
std::vector<const Event *> ChangeRecorder::unlessTold(ArticleId known, std::vector<const Event *> events) const
{
    if (SqlQuery(m_database, "SELECT 1 FROM event WHERE article = ? LIMIT 1", known).next())
        std::erase_if(events, [](const Event *event) { return event->origin == EventOrigin::Rule; });
    return events;
}

/// Suggestions that nobody touched give way to annotations.
void ChangeRecorder::hideSuggestions(ArticleId article)
{
    std::vector<qint64> untouched;
    SqlQuery rows(m_database, "SELECT id FROM event WHERE article = ? AND hidden = 0 AND edited = 0 AND origin = 'rule' AND status = 'suggested'",
                  article);
    while (rows.next())
        untouched.push_back(rows.number(0));
    for (const qint64 event : untouched)
        update(eventTable, event, outOfSight());
}

ChangeScope::Added ChangeRecorder::addNew(const AnnotatedArticle &article)
{
    const ArticleId id = insertArticle(m_database, article.article);
    insertSource(m_database, id, article.source);
    EventWriter writer(m_database);
    for (const Event &event : article.events)
        writer.insert(id, event);
    record(articleTable, id.value, outOfSight(), inSight());

    SqlQuery version(m_database, "SELECT number FROM article_version WHERE article = ?", id);
    const bool first = !version.next() || version.number(0) == 1;
    return {id, first ? Met::New : Met::NewVersion, static_cast<int>(article.events.size())};
}

Result<ChangeScope::Added> ChangeRecorder::addToKnown(ArticleId known, const AnnotatedArticle &article,
                                                      const std::vector<const Event *> &events)
{
    const auto stored = ArticleStore(m_database).load(known);
    if (!stored)
        return tl::make_unexpected(stored.error());
    QJsonObject columns = columnsOf(joined(fieldsOf(*stored), article.article));
    columns.insert(QStringLiteral("language"), stored->language.isEmpty() ? article.article.language : stored->language);
    const bool updated = update(articleTable, known.value, columns);
    if (!updated && events.empty())
        return Added{known, Met::Known, 0};

    insertSource(m_database, known, article.source);
    if (std::ranges::any_of(events, [](const Event *event) { return event->origin != EventOrigin::Rule; }))
        hideSuggestions(known);
    EventWriter writer(m_database);
    for (const Event *event : events)
        record(eventTable, writer.insert(known, *event).value, outOfSight(), inSight());
    return Added{known, Met::AnnotationsAdded, static_cast<int>(events.size())};
}

Result<void> ChangeRecorder::removeArticle(ArticleId article)
{
    return guarded([&] { return hide(articleTable, article.value); });
}

Result<void> ChangeRecorder::removeEvent(EventId event)
{
    return guarded([&]() -> Result<void> {
        if (!EventReader(m_database).read(event))
            return failure(ErrorCode::NotFound, {QString::number(event.value)});
        return hide(eventTable, event.value);
    });
}

Result<void> ChangeRecorder::setArticleFields(ArticleId article, const ArticleFields &fields)
{
    return guarded([&]() -> Result<void> {
        auto stored = ArticleStore(m_database).load(article);
        if (!stored)
            return tl::make_unexpected(stored.error());
        stored->setPublished(fields.published, fields.publishedBasis, fields.publishedReason);
        ArticleFields whole = fields;
        whole.publishedBasis = stored->publishedBasis;
        whole.publishedReason = stored->publishedReason;
        update(articleTable, article.value, columnsOf(whole));
        return {};
    });
}

Result<void> ChangeRecorder::hide(const QString &table, qint64 key)
{
    SqlQuery row(m_database, ("SELECT 1 FROM " + table + " WHERE hidden = 0 AND id = ?").toStdString(), key);
    if (!row.next())
        return failure(ErrorCode::NotFound, {QString::number(key)});
    update(table, key, outOfSight());
    return {};
}

bool ChangeRecorder::update(const QString &table, qint64 key, const QJsonObject &columns)
{
    const QJsonObject stored = readColumns(m_database, table, key, columns.keys());
    QJsonObject before;
    QJsonObject after;
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        if (stored.value(column.key()) != column.value()) {
            before.insert(column.key(), stored.value(column.key()));
            after.insert(column.key(), column.value());
        }
    }
    if (after.isEmpty())
        return false;
    writeColumns(m_database, table, key, after);
    record(table, key, before, after);
    return true;
}

void ChangeRecorder::record(const QString &table, qint64 key, const QJsonObject &before, const QJsonObject &after)
{
    if (!m_step)
        m_step = m_continued && continueStep(m_database, m_continued, m_label.count) ? m_continued : beginStep(m_database, m_label);
    recordRow(m_database, m_step, table, key, before, after);
}

} // namespace dateline
