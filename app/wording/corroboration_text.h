#pragma once

#include "corroborate/same_event.h"
#include "library/group_store.h"

#include <QString>

namespace dateline {

/// "3 articles, 2 independent outlets"; copies of one text are named: "… · 1 origin, 5 copies".
QString corroborationText(const Corroboration &corroboration);
/// Why two events may be one: "the same day · AZE → ARM · the same kind · tegh, village".
QString matchReasonText(const MatchReason &reason);
/// What a contradiction is about: "Date", "Who acts", "killed".
QString aspectText(const Contradiction &contradiction);
/// "4 March 2024 – 5 March 2024": what the sides say, each once.
QString claimsText(const Contradiction &contradiction);
QString claimText(const Contradiction &contradiction, const Claim &claim);
/// Outlet and day of a telling: "Border Gazette, 26 July 2024"; the article's title where the outlet is unknown.
QString tellingSourceText(const Telling &telling);

} // namespace dateline
