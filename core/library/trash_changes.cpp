#include "library/article_index.h"
#include "library/article_rows.h"
#include "library/change_recorder.h"
#include "library/sql_query.h"
#include "library/trash_store.h"

#include <map>
#include <set>

namespace dateline {
namespace {

const QString articleTable = QStringLiteral("article");
const QString eventTable = QStringLiteral("event");

/// What leaves the history, by the step that has it.
class ForgottenRows {
public:
    explicit ForgottenRows(SQLite::Database &database) : m_database(database) {}

    void forget(const QString &table, qint64 key, ArticleId article)
    {
        SqlQuery row(m_database, "SELECT DISTINCT step FROM change_row WHERE \"table\" = ? AND key = ?", table, key);
        while (row.next()) {
            Lost &lost = m_lost[StepId{row.number(0)}];
            lost.articles.insert(article);
            lost.things.emplace(table, key);
        }
        SqlQuery(m_database, "DELETE FROM change_row WHERE \"table\" = ? AND key = ?", table, key).run();
    }

    /// A step that has no row left did nothing that anybody can see.
    void settle()
    {
        SqlQuery drop(m_database,
                      "DELETE FROM change_step WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM change_row WHERE step = ?1)");
        SqlQuery lessen(m_database,
                        "UPDATE change_step SET subject = '', count = MAX(1, count - IIF(kind IN ('import', 'delete articles', "
                        "'edit article', 'reread articles'), ?, ?)) WHERE id = ?");
        for (const auto &[step, lost] : m_lost) {
            if (drop.again(step).run() == 0)
                lessen.again(lost.articles.size(), lost.things.size(), step).run();
        }
    }

private:
    struct Lost {
        std::set<ArticleId> articles;
        std::set<std::pair<QString, qint64>> things;
    };
    SQLite::Database &m_database;
    std::map<StepId, Lost> m_lost;
};

template<class Id>
std::vector<Id> idsOf(SqlQuery row)
{
    std::vector<Id> ids;
    while (row.next())
        ids.push_back(Id{row.number(0)});
    return ids;
}

} // namespace

Result<void> ChangeRecorder::restoreArticle(ArticleId article)
{
    return guarded([&]() -> Result<void> {
        SqlQuery row(m_database,
                     "SELECT a.title, EXISTS (SELECT 1 FROM article b WHERE b.text_hash = a.text_hash AND b.hidden = 0) "
                     "FROM article a WHERE a.id = ? AND a.hidden = 2",
                     article);
        if (!row.next())
            return failure(ErrorCode::NotFound, {QString::number(article.value)});
        if (row.small(1) != 0)
            return failure(ErrorCode::DuplicateId, {row.text(0)});
        update(articleTable, article.value, hiddenColumn(Hidden::InSight));
        return {};
    });
}

Result<void> ChangeRecorder::restoreEvent(EventId event)
{
    return guarded([&]() -> Result<void> {
        SqlQuery row(m_database,
                     "SELECT e.title, e.article, e.status = ?1, a.hidden, EXISTS (SELECT 1 FROM event o "
                     "JOIN article b ON b.id = o.article WHERE o.uid = e.uid AND o.hidden = 0 AND b.hidden = 0) "
                     "FROM event e JOIN article a ON a.id = e.article WHERE e.id = ?2 AND e.hidden = 2",
                     eventStatusName(EventStatus::Dismissed), event);
        if (!row.next())
            return failure(ErrorCode::NotFound, {QString::number(event.value)});
        if (row.small(4) != 0)
            return failure(ErrorCode::DuplicateId, {row.text(0)});
        if (row.small(3) != 0) {
            if (auto back = restoreArticle(ArticleId{row.number(1)}); !back)
                return back;
        }
        QJsonObject columns = hiddenColumn(Hidden::InSight);
        if (row.small(2) != 0)
            columns.insert(QStringLiteral("status"), eventStatusName(EventStatus::Suggested));
        update(eventTable, event.value, columns);
        return {};
    });
}

void eraseTrash(SQLite::Database &database)
{
    ForgottenRows history(database);
    for (const ArticleId article : idsOf<ArticleId>(SqlQuery(database, "SELECT id FROM article WHERE hidden = 2"))) {
        history.forget(articleTable, article.value, article);
        for (const EventId event : idsOf<EventId>(SqlQuery(database, "SELECT id FROM event WHERE article = ?", article)))
            history.forget(eventTable, event.value, article);
        eraseArticle(database, article);
    }
    SqlQuery removed(database,
                     "SELECT e.id, e.article FROM event e JOIN article a ON a.id = e.article "
                     "WHERE e.hidden = 2 AND e.status <> ? AND a.hidden = 0",
                     eventStatusName(EventStatus::Dismissed));
    std::vector<EventId> events;
    while (removed.next()) {
        events.push_back(EventId{removed.number(0)});
        history.forget(eventTable, removed.number(0), ArticleId{removed.number(1)});
    }
    SqlQuery erase(database, "DELETE FROM event WHERE id = ?");
    for (const EventId event : events)
        erase.again(event).run();
    history.settle();
    ErasedWords::remember(database);
}

} // namespace dateline
