#pragma once

#include "domain/id_set.h"
#include "library/search_query.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>

namespace SQLite {
class Database;
}

namespace dateline {

/// What of the library answers a query: each of its terms is looked up once, then events and articles are held against the tree.
/// Throws SQLite::Exception; private to this layer.
class QueryMatches {
public:
    /// What was told of a plan's outcome after the day of `knownOn` is not known.
    QueryMatches(SQLite::Database &database, SearchQuery query, const std::optional<std::int32_t> &knownOn = {});
    QueryMatches(const QueryMatches &) = delete;
    QueryMatches &operator=(const QueryMatches &) = delete;

    const SearchQuery &query() const { return m_query; }

    /// An event as far as it is stored in its own row; the words of its title and note, UTF-8.
    struct Candidate {
        EventId id;
        ArticleId article;
        std::string_view title;
        std::string_view note;
        bool disputed = false;
    };
    /// Words may stand in the event's title, its note or its article.
    bool holds(const Candidate &event) const;
    /// REQUIRES: the query does not ask for events.
    bool holds(ArticleId article) const;

private:
    struct Found {
        IdSet<ArticleId> articles;
        IdSet<EventId> events;
    };
    void lookUp(const QueryTerm &term);
    void findDecided(const QueryTerm &term);
    void findEvents(const QueryTerm &term, const std::string &condition, const QStringList &values);

    SQLite::Database &m_database;
    SearchQuery m_query;
    std::optional<std::int32_t> m_knownOn;
    std::map<const QueryTerm *, Found> m_found; // by the terms of m_query, which stay where they are
};

} // namespace dateline
