#pragma once

#include "cli/verb_parser.h"
#include "cli/verbs.h"
#include "domain/error.h"
#include "workflow/exporter.h"

#include <QString>

namespace dateline {

/// What verbs share that write articles in a format: --to and -o, and what becomes of the files.

inline const QString outputName = QStringLiteral("o");

/// Adds --to FORMAT and -o OUT.
void addFormat(VerbParser &parser, const QString &outputHelp, const QStringList &formats = exportFormats());

/// The format that --to names; an unknown one, or brat without -o, is wrong usage.
QString writtenFormat(VerbParser &parser, const QStringList &formats = exportFormats());

/// Saves under `output` and prints the paths, or prints the bytes where `output` is empty. What was lost is told when the file
/// stands.
ExitStatus handOver(const Export &made, const QString &format, const QString &output);

/// Complains; what the verb then ends with.
ExitStatus failed(const Error &error);

} // namespace dateline
