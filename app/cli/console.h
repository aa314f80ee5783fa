#pragma once

#include "cli/verbs.h"
#include "domain/annotated_article.h"
#include "domain/error.h"

#include <QByteArray>
#include <QString>

namespace dateline {

/// Standard output and standard error as verbs use them: UTF-8 whatever the locale. A line stays one line: what an article or a
/// file's name could smuggle into a terminal (line breaks, escape sequences) becomes blanks.

void printLine(const QString &text);      ///< at once: whoever reads it may rely on what it says
void printText(const QString &text);      ///< several lines, already made of safe ones
void printBytes(const QByteArray &bytes); ///< a file's content
void complain(const QString &text);       ///< a line on standard error
void complain(const Error &error);
void complainOfLosses(const QString &path, const LossReport &losses); ///< one line; none where nothing was lost

/// The same error, naming the library where it names no file.
Error inLibrary(Error error, const QString &library);

/// Text of foreign origin as part of one line.
QString oneLine(const QString &text);

/// Whether all that was printed has gone out; complains when not.
bool flushOutput();

/// A library that cannot be used stops a verb; everything else is a refusal of one input.
ExitStatus statusOf(const Error &error);

/// `status`, unless `worse` is worse.
ExitStatus worst(ExitStatus status, ExitStatus worse);

} // namespace dateline
