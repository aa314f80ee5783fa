#pragma once

#include "domain/edtf.h"
#include "domain/error.h"
#include "domain/id.h"
#include "domain/text_span.h"
#include "library/search_query.h"

#include <QString>

#include <optional>
#include <vector>

namespace SQLite {
class Database;
}

namespace dateline {

struct SearchHit {
    ArticleId article;
    QString title;
    QString snippet; ///< words around the first match, one line
    TextSpan match;  ///< of the first match inside `snippet`
    TextSpan place;  ///< of the first match in the article's text; empty when only the title has it
};

/// An event whose own words answer a query.
struct EventHit {
    EventId event;
    QString title;
    std::optional<Edtf> happened;
    QString snippet; ///< of its quote, its note or its title: where the first match is
    TextSpan match;  ///< inside `snippet`; empty when the query asks for no words
};

enum class SearchOrder : std::uint8_t {
    Newest, ///< by publication
    Best,   ///< by how much they say of the words: of the 2,000 that were added last, when more have them
};

/// Articles that answer a query. Words fold case, accents, ł ı ß; CJK by bigrams. A query that asks for events finds the articles
/// that have one which answers all of it; what is more than words is always ordered by publication. Any text is a valid query.
class TextSearch {
public:
    explicit TextSearch(SQLite::Database &database) : m_database(database) {}
    Result<std::vector<SearchHit>> find(const SearchQuery &query, int limit = 100, SearchOrder order = SearchOrder::Newest) const;
    Result<std::vector<SearchHit>> find(const QString &query, int limit = 100, SearchOrder order = SearchOrder::Newest) const
    {
        return find(SearchQuery(query), limit, order);
    }
    /// Those of `events`, in their order, whose title, note or quote has the words that the query asks for: not just their
    /// article. O(events).
    Result<std::vector<EventHit>> among(const std::vector<EventId> &events, const SearchQuery &query, int limit) const;

private:
    SQLite::Database &m_database;
};

} // namespace dateline
