#pragma once

#include "domain/error.h"
#include "domain/id.h"
#include "domain/text_span.h"
#include "library/search_query.h"

#include <QString>

#include <vector>

namespace SQLite {
class Database;
}

namespace dateline {

struct SearchHit {
    ArticleId article;
    QString title;
    QString snippet;      ///< words around the first match, one line
    TextSpan match;       ///< of the first match inside `snippet`
    TextSpan place;       ///< of the first match in the article's text; empty when only the title has it
};

/// Articles that answer a query, the latest first. Words fold case, accents, ł ı ß; CJK by bigrams. A query that asks for events
/// finds the articles that have one which answers all of it. Any text is a valid query.
class TextSearch {
public:
    explicit TextSearch(SQLite::Database &database) : m_database(database) {}
    Result<std::vector<SearchHit>> find(const SearchQuery &query, int limit = 100) const;
    Result<std::vector<SearchHit>> find(const QString &query, int limit = 100) const { return find(SearchQuery(query), limit); }

private:
    SQLite::Database &m_database;
};

} // namespace dateline
