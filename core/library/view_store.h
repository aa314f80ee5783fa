#pragma once

#include "domain/error.h"
#include "domain/saved_view.h"

#include <vector>

namespace SQLite {
class Database;
}

namespace dateline {

/// Reading saved views; ChangeScope writes them.
class ViewStore {
public:
    explicit ViewStore(SQLite::Database &database) : m_database(database) {}
    Result<std::vector<SavedView>> list() const; ///< in the order of saving

private:
    SQLite::Database &m_database;
};

} // namespace dateline
