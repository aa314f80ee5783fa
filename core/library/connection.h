#pragma once

#include "domain/error.h"

#include <QString>

#include <memory>

namespace SQLite {
class Database;
}

namespace dateline {

using Connection = std::unique_ptr<SQLite::Database>;

/// Opens a library's file as a foreign one, trusting nothing in it; migrates an older schema when writing is allowed,
/// after a backup.
/// Errors as Library::open() says.
Result<Connection> openConnection(const QString &path, bool writable);

/// Makes a new library at `path`: complete or not there. An existing file stays as it is.
Result<void> createFile(const QString &path);

/// A library that lives as long as its connection.
Result<Connection> openInMemory();

} // namespace dateline
