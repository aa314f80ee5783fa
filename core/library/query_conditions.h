#pragma once

#include "library/query_tree.h"

#include <vector>

namespace dateline {

/// A query as conditions that hold side by side: what chips show one by one, and what facets choose. Reads a printed query
/// (queryText()); another one as far as it is understood.
class QueryConditions {
public:
    explicit QueryConditions(const QString &query);

    const std::vector<QueryNode> &all() const { return m_all; }
    void remove(std::size_t index);
    /// What the first condition that asks for values of this key alone asks for, any of them; none = no such condition.
    QStringList chosen(QueryTerm::Key key) const;
    /// Puts these in their place; none = takes the condition away. REQUIRES: a key whose values are names.
    void choose(QueryTerm::Key key, const QStringList &values);
    /// The query again.
    QString text() const;

private:
    std::vector<QueryNode>::const_iterator ofKey(QueryTerm::Key key) const;
    std::vector<QueryNode> m_all;
};

} // namespace dateline
