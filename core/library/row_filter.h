#pragma once

#include "domain/event_selection.h"
#include "domain/id_set.h"
#include "library/event_filter.h"
#include "library/search_query.h"
#include "library/seen_names.h"

#include <array>
#include <functional>
#include <map>

namespace SQLite {
class Database;
}

namespace dateline {

/// A filter that is held against the rows of tables. What rows do not say (which articles have words, an outlet, a language) is
/// looked up once, what few of them say alike (names, tags) is decided once a list. Throws SQLite::Exception; private to this
/// layer.
class RowFilter {
public:
    RowFilter(SQLite::Database &database, const EventFilter &filter);
    RowFilter(const RowFilter &) = delete;
    RowFilter &operator=(const RowFilter &) = delete;

    /// Whether the filter asks for more than time, types and what was known: that asks each event on its own, the rest whoever
    /// stands for it.
    bool asksForTellings() const;
    bool letsThrough(const EventRow &standing) const;
    /// Of a slot: whether the filter asks for what it tells, its outcome as the selection knows it. Lives no longer than filter
    /// and selection.
    using Telling = std::function<bool(int slot)>;
    Telling tellingIn(const EventSelection &events) const;

private:
    using Test = std::function<bool(int slot, const EventRow &row)>;
    void lookUp(const QueryTerm &term);
    Test testOf(const QueryNode &node, const EventSelection &events) const;
    Test testOf(const QueryTerm &term, const EventSelection &events) const;
    Test wordsTest(const QueryTerm &term, const EventTable &table) const;
    Test actorTest(const QString &wanted, const std::optional<ActorRole> &role, const EventTable &table) const;

    SQLite::Database &m_database;
    const EventFilter m_filter;
    const SearchQuery m_query;
    const SeenNames m_names;
    std::array<bool, eventTypeCount> m_types{};
    std::map<const QueryTerm *, IdSet<ArticleId>> m_articles; // by the terms of m_query, which stay where they are
};

} // namespace dateline
