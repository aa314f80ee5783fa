#pragma once

#include "report/report_file.h"
#include "report/told_events.h"

namespace dateline {

/// All events of a source in order of time, by year, in the user's language: when, what, who, how far it is fact, and a note for
/// each article that tells of it, with its exact words. Disputed ones stand with both tellings. Then the cast of actors, and what
/// is not shown. The timeline stands before it as a picture, and in HTML as one to be moved.
///
/// REQUIRES: a QGuiApplication, for the picture. Same source, same language, same report. Any thread.
Result<Report> chronology(const ReportSource &source);

} // namespace dateline
