#include "library/sql_query.h"

#include <sqlite3.h>

namespace dateline {

ReadSnapshot::ReadSnapshot(SQLite::Database &database) : m_release(database, "RELEASE read")
{
    database.exec("SAVEPOINT read");
}

ReadSnapshot::~ReadSnapshot()
{
    m_release.tryExecuteStep(); // where it fails, the read that failed before has reported
}

WriteTransaction::WriteTransaction(SQLite::Database &database) : m_database(database), m_rollback(database, "ROLLBACK")
{
    database.exec("BEGIN IMMEDIATE");
}

WriteTransaction::~WriteTransaction()
{
    // A failure within may have ended it already.
    if (m_open && sqlite3_get_autocommit(m_database.getHandle()) == 0)
        m_rollback.tryExecuteStep();
}

void WriteTransaction::commit()
{
    m_database.exec("COMMIT");
    m_open = false;
}

Error errorOf(const SQLite::Exception &exception)
{
    const QString reason = QString::fromUtf8(exception.what());
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, {}, {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::LibraryLocked, {}, {}};
    case SQLITE_READONLY:
        return {ErrorCode::LibraryReadOnly, {}, {}};
    case SQLITE_CORRUPT:
        return {ErrorCode::LibraryDamaged, {reason}, {}};
    case SQLITE_NOTADB:
        return {ErrorCode::NotALibrary, {}, {}};
    default:
        return {ErrorCode::LibraryFailed, {reason}, {}};
    }
}

} // namespace dateline
