#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>

namespace dateline {

/// All bytes of a regular file. A folder, a pipe or a device is NotAFile and is never opened, so nothing blocks; more than
/// `limit` bytes are FileTooLarge, by the file's size and again by what really comes (files of /proc say 0).
/// Also FileNotFound, FileUnreadable. An empty file is no error here. Errors carry `path` as it was given.
Result<QByteArray> readRegularFile(const QString &path, qint64 limit);

} // namespace dateline
