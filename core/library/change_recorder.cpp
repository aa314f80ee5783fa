#include "library/change_recorder.h"

#include "library/article_store.h"
#include "library/sql_query.h"

#include <QSet>

#include <algorithm>

namespace dateline {
namespace {

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

QJsonObject hiddenColumn(Hidden hidden)
{
    return {{QStringLiteral("hidden"), static_cast<int>(hidden)}};
}

ChangeRecorder::ChangeRecorder(SQLite::Database &database, const ChangeLabel &label, StepId continued,
                               std::optional<CivilSecond> at)
    : m_database(database), m_label(label), m_continued(continued), m_at(at)
{
}

ChangeRecorder::Writers::Writers(SQLite::Database &database)
    : article(database), event(database), owner(database, "SELECT e.article FROM event e JOIN article a ON a.id = e.article "
                                                          "WHERE e.uid = ? AND e.hidden = 0 AND a.hidden = 0")
{
}

ChangeRecorder::Writers &ChangeRecorder::writers()
{
    if (!m_writers)
        m_writers.emplace(m_database);
    return *m_writers;
}

Result<ChangeScope::Added> ChangeRecorder::addArticle(const StorableArticle &article)
{
    return guarded([&]() -> Result<Added> {
        const auto known = writers().article.find(article.hash);
        const auto events = newEvents(article.annotated.events, known.value_or(ArticleId{}));
        if (!events)
            return tl::make_unexpected(events.error());
        return known ? addToKnown(*known, article, *events) : addNew(article);
    });
}

/// The events that `known` does not have yet. Every uid stands once in a library.
Result<std::vector<const Event *>> ChangeRecorder::newEvents(const std::vector<Event> &found, ArticleId known)
{
    std::vector<const Event *> events;
    QSet<QUuid> seen;
    SqlQuery &owner = writers().owner;
    for (const Event &event : found) {
        const bool stored = owner.again(event.uid.toRfc4122()).next();
        if (seen.contains(event.uid) || (stored && ArticleId{owner.number(0)} != known))
            return failure(ErrorCode::DuplicateId,
                           {event.ownId.isEmpty() ? event.uid.toString(QUuid::WithoutBraces) : event.ownId});
        seen.insert(event.uid);
        if (!stored)
            events.push_back(&event);
    }
    return events;
}

ChangeScope::Added ChangeRecorder::addNew(const StorableArticle &article)
{
    const auto [id, version] = writers().article.insert(article);
    writers().article.insertSource(id, article);
    for (const Event &event : article.annotated.events)
        writers().event.insert(id, event);
    record(QStringLiteral("article"), id.value, hiddenColumn(Hidden::OutOfSight), hiddenColumn(Hidden::InSight));
    return {id, version == 1 ? Met::New : Met::NewVersion, static_cast<int>(article.annotated.events.size())};
}

Result<ChangeScope::Added> ChangeRecorder::addToKnown(ArticleId known, const StorableArticle &storable,
                                                      const std::vector<const Event *> &events)
{
    const AnnotatedArticle &article = storable.annotated;
    const auto stored = ArticleStore(m_database).load(known);
    if (!stored)
        return tl::make_unexpected(stored.error());
    QJsonObject columns = columnsOf(joined(fieldsOf(*stored), article.article));
    columns.insert(QStringLiteral("language"), stored->language.isEmpty() ? article.article.language : stored->language);
    const qint64 rowsBefore = m_rows ? m_rows->count() : 0;
    update(QStringLiteral("article"), known.value, columns);
    int added = 0;
    if (std::ranges::all_of(article.events, [](const Event &event) { return event.origin == EventOrigin::Rule; })) {
        // Suggestions that are seen from a worse publication date say nothing new.
        if (columns.value(QStringLiteral("published")) == columnsOf(fieldsOf(article.article)).value(QStringLiteral("published")))
            added = putSuggestions(known, article.events).added;
    } else {
        hideSuggestions(known);
        for (const Event *event : events)
            record(QStringLiteral("event"), writers().event.insert(known, *event).value, hiddenColumn(Hidden::OutOfSight),
                   hiddenColumn(Hidden::InSight));
        added = static_cast<int>(events.size());
    }
    if (!m_rows || m_rows->count() == rowsBefore)
        return Added{known, Met::Known, 0};
    writers().article.insertSource(known, storable);
    return Added{known, Met::AnnotationsAdded, added};
}

Result<ImportId> ChangeRecorder::keepImport(const UnfinishedImport &import)
{
    return guarded([&]() -> Result<ImportId> {
        UnfinishedImport kept = import;
        if (m_step)
            kept.step = m_step;
        return storeImport(m_database, kept);
    });
}

Result<void> ChangeRecorder::removeArticle(ArticleId article)
{
    return guarded([&] { return hide(QStringLiteral("article"), article.value, Hidden::InTrash); });
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
        update(QStringLiteral("article"), article.value, columnsOf(whole));
        return {};
    });
}

/// But for those that a person has judged.
void ChangeRecorder::hideSuggestions(ArticleId article)
{
    for (const SuggestionRow &row : suggestionRows(m_database, article)) {
        if (!row.hidden && !row.judged)
            update(QStringLiteral("event"), row.id.value, hiddenColumn(Hidden::OutOfSight));
    }
}

Result<BookmarkId> ChangeRecorder::addBookmark(const Bookmark &bookmark)
{
    return guarded([&]() -> Result<BookmarkId> {
        SqlQuery(m_database, "INSERT INTO bookmark (at, name) VALUES (?,?)", bookmark.at, bookmark.name).run();
        const BookmarkId id{m_database.getLastInsertRowid()};
        record(QStringLiteral("bookmark"), id.value, hiddenColumn(Hidden::OutOfSight), hiddenColumn(Hidden::InSight));
        return id;
    });
}

Result<void> ChangeRecorder::removeBookmark(BookmarkId bookmark)
{
    return guarded([&] { return hide(QStringLiteral("bookmark"), bookmark.value, Hidden::OutOfSight); });
}

Result<void> ChangeRecorder::hide(const QString &table, qint64 key, Hidden hidden)
{
    SqlQuery row(m_database, ("SELECT 1 FROM " + table + " WHERE hidden = 0 AND id = ?").toStdString(), key);
    if (!row.next())
        return failure(ErrorCode::NotFound, {QString::number(key)});
    update(table, key, hiddenColumn(hidden));
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
    // Recorded first: a new step forgets the undone ones, and with them what is out of sight and in no step.
    record(table, key, before, after);
    writeColumns(m_database, table, key, after);
    return true;
}

void ChangeRecorder::record(const QString &table, qint64 key, const QJsonObject &before, const QJsonObject &after)
{
    if (!m_step) {
        m_step = isContinuable(m_database, m_continued) ? m_continued : beginStep(m_database, m_label.kind, m_at);
        m_rows.emplace(m_database, m_step);
    }
    m_rows->add(table, key, before, after);
}

StepId ChangeRecorder::finish()
{
    if (m_step)
        labelStep(m_database, m_step, m_label, m_step == m_continued);
    return m_step;
}

} // namespace dateline
