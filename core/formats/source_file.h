#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QFile;

namespace dateline {

/// All bytes of a regular file. A folder, a pipe or a device is NotAFile and is never opened, so nothing blocks; more than
/// `limit` bytes are FileTooLarge, by the file's size and again by what really comes (files of /proc say 0).
/// Also FileNotFound, FileUnreadable. An empty file is no error here. Errors carry `path` as it was given.
Result<QByteArray> readRegularFile(const QString &path, qint64 limit);

/// The same file to be read a piece at a time, however large it is.
Result<std::unique_ptr<QFile>> openRegularFile(const QString &path);

} // namespace dateline
