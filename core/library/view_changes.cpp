#include "library/change_recorder.h"
#include "library/sql_query.h"

namespace dateline {

Result<ViewId> ChangeRecorder::addView(const SavedView &view)
{
    return guarded([&]() -> Result<ViewId> {
        SqlQuery(m_database, "INSERT INTO view (name, definition) VALUES (?,?)", view.name, view.definition).run();
        const ViewId id{m_database.getLastInsertRowid()};
        record(QStringLiteral("view"), id.value, hiddenColumn(Hidden::OutOfSight), hiddenColumn(Hidden::InSight));
        return id;
    });
}

Result<void> ChangeRecorder::editView(const SavedView &view)
{
    return guarded([&]() -> Result<void> {
        if (!SqlQuery(m_database, "SELECT 1 FROM view WHERE hidden = 0 AND id = ?", view.id).next())
            return failure(ErrorCode::NotFound, {QString::number(view.id.value)});
        update(QStringLiteral("view"), view.id.value,
               {{QStringLiteral("name"), view.name}, {QStringLiteral("definition"), view.definition}});
        return {};
    });
}

Result<void> ChangeRecorder::removeView(ViewId view)
{
    return guarded([&] { return hide(QStringLiteral("view"), view.value, Hidden::OutOfSight); });
}

} // namespace dateline
