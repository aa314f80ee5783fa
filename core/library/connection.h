#pragma once

#include "domain/error.h"

#include <QString>

#include <memory>

namespace SQLite {
class Database;
}

namespace dateline {

using Connection = std::unique_ptr<SQLite::Database>;

/// Reads the header by hand: a file that is no library, or a newer one, is not even opened by SQLite.
Result<void> checkFile(const QString &path);

/// Opens a library's file as a foreign one, trusting nothing in it; migrates an older schema when writing is allowed,
/// after a backup.
/// Errors as Library::open() says.
Result<Connection> openConnection(const QString &path, bool writable);

/// Makes a new library at `path`: complete or not there. An existing file stays as it is.
Result<void> createFile(const QString &path);

/// For the end of a connection that isReplaced(), while nothing else is open at its path: what the log holds is written into the
/// file, wherever that is now, and no log stays for the file that took its place, which would read it as its own. Where the file
/// is open elsewhere too the log is kept as it is, under a name of its own.
void leavePath(SQLite::Database &database);

/// A library that lives as long as its connection.
Result<Connection> openInMemory();

} // namespace dateline
