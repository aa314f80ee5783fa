#include "library/sql_query.h"

#include <sqlite3.h>

namespace dateline {

ReadSnapshot::~ReadSnapshot()
{
    try {
        m_savepoint.release();
    } catch (const SQLite::Exception &) { // the read that failed before has reported
    }
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
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, {}, {}};
    case SQLITE_NOTADB:
        return {ErrorCode::NotALibrary, {}, {}};
    default:
        return {ErrorCode::LibraryFailed, {reason}, {}};
    }
}

} // namespace dateline
