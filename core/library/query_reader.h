#pragma once

#include "domain/edtf.h"
#include "library/query_tree.h"

#include <functional>
#include <optional>

namespace dateline {

/// How names and dates of a query are understood. As they stand: dates as EDTF, actors as they are written.
struct QueryNames {
    std::function<std::optional<Edtf>(const QString &)> date;
    std::function<QString(const QString &)> actor;
    std::optional<std::chrono::year_month_day> today; ///< that is:overdue is seen from; without it it is not understood
};

/// What was typed, understood. Words stand for themselves, "phrases", prefix*, -without; AND, OR, NOT in capitals and brackets
/// join; key:value asks for what queryKeys() name, several values with commas between for any of them, a date for as many words
/// as make one. Any text is valid: what is no syntax is looked for as words, and a complaint says so.
struct ReadQuery {
    std::optional<QueryNode> root; ///< none: nothing to look for
    std::vector<QueryComplaint> complaints;
};
ReadQuery readQuery(const QString &text, const QueryNames &names = {});

} // namespace dateline
