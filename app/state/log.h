#pragma once

#include <QString>

namespace dateline::log {

/// The program's diary: a rotating file (three of 1 MiB), Qt's own messages among it. Nothing of an article's text is written
/// above debug level, and debug is written only with DATELINE_LOG=debug. Any thread. Before start() nothing is written.
void start(const QString &path);

void debug(const QString &message);
void info(const QString &message);
void warning(const QString &message);

} // namespace dateline::log
