#pragma once

#include "workflow/planned_events.h"

#include <QString>

namespace dateline {

QString plannedStateText(PlannedState state); ///< "Overdue"
/// How far a day is from a plan: "12 days left", "3 weeks over"; empty where it lies on it or has none.
QString planDaysText(std::int32_t days);
/// How a plan stands, in a line: "Overdue, 14 days over", "Due; confirmed later, on 15 November 2024".
QString planStandingText(const PlannedEvent &plan);

} // namespace dateline
