#include "library/change_log.h"

#include "library/change_history.h"
#include "library/sql_query.h"

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

} // namespace dateline
