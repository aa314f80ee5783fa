#include "library/change_log.h"

#include "library/change_history.h"
#include "library/event_groups.h"
#include "library/sql_query.h"

#include <algorithm>
#include <set>

namespace dateline {
namespace {

std::optional<ChangeLabel> labelOf(SQLite::Database &database, std::optional<HistoryStep> (*step)(SQLite::Database &))
{
    const auto label = guarded([&]() -> Result<std::optional<ChangeLabel>> {
        const auto found = step(database);
        return found ? std::optional(found->label) : std::nullopt;
    });
    return label.value_or(std::nullopt);
}

/// An event that is merged, split, edited or settled changes the row of whoever stands for it, now and before.
void addThoseOfTheSame(SQLite::Database &database, const HistoryPlace &first, const HistoryPlace &last,
                       std::set<ArticleId> &articles)
{
    std::set<QString> keys;
    SqlQuery row(
        database,
        "SELECT json_extract(before, '$.same_as'), json_extract(after, '$.same_as') FROM change_row WHERE \"table\" = 'event' "
        "AND (step, ord) >= (?1, ?2) AND (step, ord) < (?3, ?4) UNION "
        "SELECT s.event, NULL FROM change_row c JOIN settled s ON s.id = c.key WHERE c.\"table\" = 'settled' "
        "AND (c.step, c.ord) >= (?1, ?2) AND (c.step, c.ord) < (?3, ?4)",
        first.step, first.rows, last.step, last.rows);
    while (row.next()) {
        for (const int column : {0, 1}) {
            if (!row.isNull(column))
                keys.insert(row.text(column));
        }
    }
    for (const ArticleId article : articles)
        keys.merge(groupKeysOf(database, article));
    for (const QString &key : keys) {
        const auto of = articlesOfGroup(database, key);
        articles.insert(of.begin(), of.end());
    }
}

/// Another name changes as whom any event's actors are seen, and how many outlets tell of it.
void addThoseOfNames(SQLite::Database &database, const HistoryPlace &first, const HistoryPlace &last,
                     std::set<ArticleId> &articles)
{
    SqlQuery row(database,
                 "SELECT id FROM article WHERE EXISTS (SELECT 1 FROM change_row WHERE (step, ord) >= (?1, ?2) AND "
                 "(step, ord) < (?3, ?4) AND \"table\" IN ('actor', 'alias', 'outlet', 'outlet_alias'))",
                 first.step, first.rows, last.step, last.rows);
    while (row.next())
        articles.insert(ArticleId{row.number(0)});
}

} // namespace

SuggestionChanges &SuggestionChanges::operator+=(const SuggestionChanges &other)
{
    added += other.added;
    changed += other.changed;
    removed += other.removed;
    untouched += other.untouched;
    return *this;
}

std::optional<ChangeLabel> ChangeLog::nextUndo() const
{
    return labelOf(m_database, lastDoneStep);
}

std::optional<ChangeLabel> ChangeLog::nextRedo() const
{
    return labelOf(m_database, firstUndoneStep);
}

Result<std::vector<ChangeStep>> ChangeLog::steps() const
{
    return guarded([&]() -> Result<std::vector<ChangeStep>> { return allSteps(m_database); });
}

Result<HistoryPlace> ChangeLog::place() const
{
    return guarded([&]() -> Result<HistoryPlace> {
        const auto step = lastDoneStep(m_database);
        if (!step)
            return HistoryPlace();
        SqlQuery rows(m_database, "SELECT COALESCE(MAX(ord) + 1, 0) FROM change_row WHERE step = ?", step->id);
        rows.next();
        return HistoryPlace{step->id, rows.number(0)};
    });
}

Result<std::vector<ArticleId>> ChangeLog::touchedBetween(const HistoryPlace &from, const HistoryPlace &to) const
{
    return guarded([&]() -> Result<std::vector<ArticleId>> {
        const auto [first, last] = std::minmax(from, to);
        SqlQuery row(
            m_database,
            "SELECT key FROM change_row WHERE \"table\" = 'article' AND (step, ord) >= (?1, ?2) AND (step, ord) < (?3, ?4) "
            "UNION SELECT e.article FROM change_row c JOIN event e ON e.id = c.key "
            "WHERE c.\"table\" = 'event' AND (c.step, c.ord) >= (?1, ?2) AND (c.step, c.ord) < (?3, ?4)",
            first.step, first.rows, last.step, last.rows);
        std::set<ArticleId> articles;
        while (row.next())
            articles.insert(ArticleId{row.number(0)});
        addThoseOfNames(m_database, first, last, articles);
        addThoseOfTheSame(m_database, first, last, articles);
        return std::vector<ArticleId>(articles.begin(), articles.end());
    });
}

Result<ChangeLog::BroughtBack> ChangeLog::inSightBetween(const HistoryPlace &from, const HistoryPlace &to, int mostEvents) const
{
    return guarded([&]() -> Result<BroughtBack> {
        const auto [first, last] = std::minmax(from, to);
        BroughtBack back;
        SqlQuery event(m_database,
                       "SELECT c.key FROM change_row c JOIN event e ON e.id = c.key JOIN article a ON a.id = e.article "
                       "WHERE c.\"table\" = 'event' AND (c.step, c.ord) >= (?, ?) AND (c.step, c.ord) < (?, ?) "
                       "AND e.hidden = 0 AND a.hidden = 0 GROUP BY c.key ORDER BY MIN(c.step), MIN(c.ord) LIMIT ?",
                       first.step, first.rows, last.step, last.rows, mostEvents);
        while (event.next())
            back.events.push_back(EventId{event.number(0)});
        SqlQuery article(m_database,
                         "SELECT c.key FROM change_row c JOIN article a ON a.id = c.key WHERE c.\"table\" = 'article' "
                         "AND (c.step, c.ord) >= (?, ?) AND (c.step, c.ord) < (?, ?) AND a.hidden = 0 "
                         "ORDER BY c.step, c.ord LIMIT 1",
                         first.step, first.rows, last.step, last.rows);
        if (article.next())
            back.article = ArticleId{article.number(0)};
        return back;
    });
}

} // namespace dateline
