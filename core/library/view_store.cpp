#include "library/view_store.h"

#include "library/sql_query.h"

namespace dateline {

Result<std::vector<SavedView>> ViewStore::list() const
{
    return guarded([&]() -> Result<std::vector<SavedView>> {
        std::vector<SavedView> views;
        SqlQuery row(m_database, "SELECT id, name, definition FROM view WHERE hidden = 0 ORDER BY id");
        while (row.next())
            views.push_back({ViewId{row.number(0)}, row.text(1), row.text(2)});
        return views;
    });
}

} // namespace dateline
