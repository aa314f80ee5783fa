#include "library/change_log.h"

#include "library/change_history.h"
#include "library/event_groups.h"
#include "library/sql_query.h"

#include <algorithm>
#include <set>

namespace dateline {
namespace {

constexpr int mostRowsLookedAt = 20'000; // a large import is not read for what of it to select

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
        const auto way = std::minmax(from, to);
        const auto inSight = [&](const char *table, const char *sight, auto take) {
            SqlQuery row(m_database,
                         std::string("SELECT c.key FROM (SELECT * FROM change_row WHERE \"table\" = ? AND (step, ord) >= (?, ?) "
                                     "AND (step, ord) < (?, ?) ORDER BY step, ord LIMIT ?) c ") +
                             sight + " ORDER BY c.step, c.ord",
                         QString::fromLatin1(table), way.first.step, way.first.rows, way.second.step, way.second.rows,
                         mostRowsLookedAt);
            while (row.next() && take(row.number(0))) {
            }
        };
        BroughtBack back;
        std::set<qint64> known;
        inSight("event", "JOIN event e ON e.id = c.key AND e.hidden = 0 JOIN article a ON a.id = e.article AND a.hidden = 0",
                [&](qint64 key) {
                    if (known.insert(key).second)
                        back.events.push_back(EventId{key});
                    return static_cast<int>(back.events.size()) < mostEvents;
                });
        inSight("article", "JOIN article a ON a.id = c.key AND a.hidden = 0", [&](qint64 key) {
            back.article = ArticleId{key};
            return false;
        });
        return back;
    });
}

} // namespace dateline
