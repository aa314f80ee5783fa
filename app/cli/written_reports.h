#pragma once

#include "cli/verb_parser.h"
#include "domain/error.h"
#include "report/report_file.h"

namespace dateline {

/// What verbs share that write reports: --briefing, and what becomes of the file. The formats are --to's, beside those of
/// articles.

inline const QString briefingName = QStringLiteral("briefing");

void addBriefing(VerbParser &parser);

/// --briefing with a format that is none of a report is wrong usage.
void refuseIdleBriefing(VerbParser &parser, const QString &format);

bool isReportFormat(const QString &format);

/// Whether a call writes a report, by itself or in a bundle, whose letters and pictures need a GUI platform, be it one without a
/// screen.
bool asksForReport(const QStringList &arguments);

/// Saves it, or prints it where `output` is empty; says what it has no room for.
ExitStatus handOver(const Result<Report> &report, const QString &format, const QString &output);

} // namespace dateline
