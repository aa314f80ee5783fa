#pragma once

#include "domain/error.h"
#include "domain/event_table.h"
#include "library/query_tree.h"

#include <QString>
#include <QStringList>

#include <unordered_map>
#include <vector>

namespace SQLite {
class Database;
}

namespace dateline {

/// What facets count, spelled as a query's terms are.
class FacetStore {
public:
    explicit FacetStore(SQLite::Database &database) : m_database(database) {}
    /// Of Actor and Pair: what each of the table's lists of actors says, by its number; each value once. O(lists).
    Result<std::vector<QStringList>> ofActorLists(QueryTerm::Key key, const EventTable &table) const;
    /// Of Outlet and Language: what each article says; articles that say nothing are left out. O(articles).
    Result<std::unordered_map<ArticleId, QString>> ofArticles(QueryTerm::Key key) const;

private:
    SQLite::Database &m_database;
};

} // namespace dateline
