#pragma once

#include "report/report_file.h"
#include "report/told_events.h"
#include "stats/period.h"

#include <optional>

namespace dateline {

/// The periods that a stretch of whole days is made of, by the coarsest unit that fits: a year, two months, ten days. Each is
/// half-open. Nothing when it is empty.
std::optional<Periods> briefingPeriods(const Stretch &stretch);

/// The month of the latest event that was done, else of the latest: what a briefing is about when nobody says. Nothing where none
/// begins at a known time. O(n).
std::optional<Periods> latestMonth(const EventSelection &events);

/// A briefing in the manner of crisis monitors: for each pair of actors whether it went better or worse than in as many periods
/// before, by the scores of their acts, and what happened, also as a picture; then what is planned, seen from the last day. What
/// is dated less exactly than a period is told but has no score. Every sentence has notes; the source holds events of all times.
/// Without a first and a last second it is about the latest month; one alone reaches to the first or last event. REQUIRES: a
/// QGuiApplication.
Result<Report> briefing(const ReportSource &source, std::optional<CivilSecond> from = {}, std::optional<CivilSecond> until = {});

} // namespace dateline
