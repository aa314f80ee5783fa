#include "library/change_log.h"

#include "library/change_history.h"
#include "library/sql_query.h"

#include <algorithm>

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

} // namespace

std::optional<ChangeLabel> ChangeLog::nextUndo() const { return labelOf(m_database, lastDoneStep); }

std::optional<ChangeLabel> ChangeLog::nextRedo() const { return labelOf(m_database, firstUndoneStep); }

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
        SqlQuery row(m_database, "SELECT key FROM change_row WHERE \"table\" = 'article' AND (step, ord) >= (?1, ?2) AND (step, ord) < (?3, ?4) "
                                 "UNION SELECT e.article FROM change_row c JOIN event e ON e.id = c.key "
                                 "WHERE c.\"table\" = 'event' AND (c.step, c.ord) >= (?1, ?2) AND (c.step, c.ord) < (?3, ?4)",
                     first.step, first.rows, last.step, last.rows);
        std::vector<ArticleId> articles;
        while (row.next())
            articles.push_back(ArticleId{row.number(0)});
        return articles;
    });
}

} // namespace dateline
