#pragma once

#include "library/query_tree.h"

#include <QString>

#include <vector>

namespace dateline {

/// What of a query could not be understood as it was typed, and what was made of it: "“tpye:” is no key and was looked for as
/// words; did you mean “type:”?".
QString complaintText(const QueryComplaint &complaint);

/// Something that can be typed, and what it asks for.
struct QueryExample {
    QString typed;
    QString meaning;
};
/// Each key of the language at least once.
std::vector<QueryExample> queryExamples();

/// One condition of a query in the user's language: "Threaten, Accuse", "AZE → ARM", "not denied", "“border”". What is joined in
/// other ways stands as it is typed.
QString conditionText(const QueryNode &condition);
/// What a key asks for: "Type", "Pair".
QString queryKeyText(QueryTerm::Key key);
/// A value of a key, by itself: "Threaten", "AZE → ARM", "français".
QString queryValueText(QueryTerm::Key key, const QString &value);

} // namespace dateline
