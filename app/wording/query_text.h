#pragma once

#include "library/query_tree.h"

#include <QString>

namespace dateline {

/// What of a query could not be understood as it was typed, and what was made of it: "“tpye:” is no key and was looked for as
/// words; did you mean “type:”?".
QString complaintText(const QueryComplaint &complaint);

} // namespace dateline
