#pragma once

#include "domain/error.h"
#include "domain/id.h"
#include "library/query_tree.h"

#include <QString>

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace SQLite {
class Database;
}

namespace dateline {

/// What events say beyond the columns of their table, for counting: more actors than the first of a role, tags, and whatever is
/// said by events that stand behind another. Each name is told once, and by its number from then on.
struct BesideColumns {
    struct Value {
        EventId event; ///< that is in the table
        std::uint32_t name = 0;
    };
    std::vector<QString> names;
    std::vector<Value> values;
};

/// Reading what facets count. O(events); call it off the GUI thread.
class FacetStore {
public:
    explicit FacetStore(SQLite::Database &database) : m_database(database) {}
    /// Of Actor, Pair, Outlet, Language and Tag, spelled as a query's terms are; none of other keys.
    Result<BesideColumns> beside(QueryTerm::Key key) const;
    /// Of Outlet and Language: what each article says; articles that say nothing are left out.
    Result<std::unordered_map<ArticleId, QString>> ofArticles(QueryTerm::Key key) const;

private:
    SQLite::Database &m_database;
};

} // namespace dateline
