#include "library/sql_query.h"

#include <sqlite3.h>

#include <algorithm>

namespace dateline {
namespace {

/// Sets whether a connection's transaction has ended in a way that FTS5 does not know of; what it was before. It is kept where
/// that takes no memory: as what SQLite would hand to a hook that does nothing.
bool exchangeEndUnknown(SQLite::Database &database, bool isUnknown)
{
    const auto nothing = [](void *) {};
    return sqlite3_rollback_hook(database.getHandle(), nothing, isUnknown ? &database : nullptr) != nullptr;
}

/// What is written to a file without a name nobody finds again.
void refuseReplaced(SQLite::Database &database)
{
    if (isReplaced(database))
        throw SQLite::Exception("the file was moved, deleted or replaced", SQLITE_READONLY_DBMOVED);
}

} // namespace

std::string &SqlQuery::kept(int index)
{
    if (m_kept.empty()) // of this size for good: what is bound must not move
        m_kept.resize(static_cast<std::size_t>(m_statement.getBindParameterCount()));
    return m_kept.at(static_cast<std::size_t>(index) - 1);
}

void SqlQuery::bind(int index, const QString &value)
{
    std::string &text = kept(index);
    const auto isPlain = [](QChar unit) { return unit.unicode() < 0x80; };
    if (std::ranges::all_of(value, isPlain)) {
        text.resize(static_cast<std::size_t>(value.size()));
        std::ranges::transform(value, text.begin(), &QChar::toLatin1);
    } else {
        const QByteArray bytes = value.toUtf8();
        text.assign(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    }
    m_statement.bindNoCopy(index, text);
}

void SqlQuery::bind(int index, const QByteArray &value)
{
    std::string &bytes = kept(index);
    bytes.assign(value.constData(), static_cast<std::size_t>(value.size()));
    m_statement.bindNoCopy(index, static_cast<const void *>(bytes.data()), static_cast<int>(bytes.size()));
}

ReadSnapshot::ReadSnapshot(SQLite::Database &database) : m_release(database, "RELEASE read")
{
    database.exec("SAVEPOINT read");
}

ReadSnapshot::~ReadSnapshot()
{
    m_release.tryExecuteStep(); // where it fails, the read that failed before has reported
}

bool isReplaced(SQLite::Database &database)
{
    int moved = 0; // stays so in memory
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

WriteTransaction::WriteTransaction(SQLite::Database &database) : m_database(database), m_rollback(database, "ROLLBACK")
{
    refuseReplaced(database);
    // Where memory or disk fail in the midst of FTS5's own reading, SQLite itself rolls back; FTS5 then takes what it could not
    // read, the count of its rows, for nothing, and would store that. This has it read anew.
    if (exchangeEndUnknown(database, true))
        database.exec("PRAGMA writable_schema = RESET");
    database.exec("BEGIN IMMEDIATE");
}

WriteTransaction::~WriteTransaction()
{
    // A failure within may have ended it already.
    if (m_open && sqlite3_get_autocommit(m_database.getHandle()) == 0 && m_rollback.tryExecuteStep() == SQLITE_DONE)
        exchangeEndUnknown(m_database, false);
}

void WriteTransaction::commit()
{
    refuseReplaced(m_database);
    m_database.exec("COMMIT");
    m_open = false;
    exchangeEndUnknown(m_database, false);
}

Error errorOf(const SQLite::Exception &exception)
{
    const QString reason = QString::fromUtf8(exception.what());
    if (exception.getErrorCode() == SQLITE_READONLY_DBMOVED)
        return {ErrorCode::LibraryReplaced, {}, {}};
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
