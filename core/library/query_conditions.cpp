#include "library/query_conditions.h"

#include "library/query_reader.h"

#include <algorithm>

namespace dateline {

namespace {

using Kind = QueryNode::Kind;

QueryNode joined(Kind kind, const std::vector<QueryNode> &parts)
{
    return parts.size() == 1 ? parts.front() : QueryNode{kind, {}, parts};
}

/// A term of the key, or any of several.
bool asksFor(const QueryNode &node, QueryTerm::Key key)
{
    if (node.kind == Kind::Term)
        return node.term.key == key;
    return node.kind == Kind::Any && std::ranges::all_of(node.parts, [key](const QueryNode &part) {
               return part.kind == Kind::Term && part.term.key == key;
           });
}

} // namespace

QueryConditions::QueryConditions(const QString &query)
{
    const auto root = readQuery(query).root;
    if (root && root->kind == Kind::All)
        m_all = root->parts;
    else if (root)
        m_all = {*root};
}

void QueryConditions::remove(std::size_t index)
{
    m_all.erase(m_all.begin() + static_cast<std::ptrdiff_t>(index));
}

std::vector<QueryNode>::const_iterator QueryConditions::ofKey(QueryTerm::Key key) const
{
    return std::ranges::find_if(m_all, [key](const QueryNode &node) { return asksFor(node, key); });
}

QStringList QueryConditions::chosen(QueryTerm::Key key) const
{
    const auto condition = ofKey(key);
    QStringList values;
    if (condition == m_all.end())
        return values;
    if (condition->kind == Kind::Term)
        return {condition->term.text};
    for (const QueryNode &part : condition->parts)
        values << part.term.text;
    return values;
}

void QueryConditions::choose(QueryTerm::Key key, const QStringList &values)
{
    const auto place = m_all.begin() + (ofKey(key) - m_all.cbegin());
    if (values.isEmpty()) {
        if (place != m_all.end())
            m_all.erase(place);
        return;
    }
    std::vector<QueryNode> terms;
    for (const QString &value : values)
        terms.push_back({Kind::Term, {key, value, false}, {}});
    if (place == m_all.end())
        m_all.push_back(joined(Kind::Any, terms));
    else
        *place = joined(Kind::Any, terms);
}

QString QueryConditions::text() const
{
    return m_all.empty() ? QString() : queryText(joined(Kind::All, m_all));
}

} // namespace dateline
