#include "library/bookmark_store.h"

#include "library/sql_query.h"

namespace dateline {

Result<std::vector<Bookmark>> BookmarkStore::list() const
{
    return guarded([&]() -> Result<std::vector<Bookmark>> {
        std::vector<Bookmark> bookmarks;
        SqlQuery row(m_database, "SELECT id, at, name FROM bookmark WHERE hidden = 0 ORDER BY at, id");
        while (row.next())
            bookmarks.push_back({BookmarkId{row.number(0)}, row.number(1), row.text(2)});
        return bookmarks;
    });
}

} // namespace dateline
