#pragma once

#include "domain/bookmark.h"
#include "domain/error.h"

#include <vector>

namespace SQLite {
class Database;
}

namespace dateline {

/// Reading bookmarks; ChangeScope writes them.
class BookmarkStore {
public:
    explicit BookmarkStore(SQLite::Database &database) : m_database(database) {}
    Result<std::vector<Bookmark>> list() const; ///< by time

private:
    SQLite::Database &m_database;
};

} // namespace dateline
