#include "library/connection.h"

#include "library/backup.h"
#include "library/fts_tokenizer.h"
#include "library/packed_text.h"
#include "library/schema.h"
#include "library/sql_query.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QUuid>
#include <QtEndian>

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

namespace dateline {
namespace {

constexpr int busyMilliseconds = 2000;
constexpr int longestValue = 128 * 1024 * 1024; // a 64 MiB file in UTF-16 is up to 96 MiB of UTF-8

/// Judged by the file's marks, so that a file marked read-only is not written even by root.
bool isWritable(const QFileInfo &file)
{
    return file.isWritable() && (file.permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
}

Result<void> checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::LibraryFailed, {file.errorString()}, path);
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)) ||
        qFromBigEndian<quint32>(header.constData() + 68) != libraryApplicationId)
        return failure(ErrorCode::NotALibrary, {}, path);
    const auto schema = qFromBigEndian<qint32>(header.constData() + 60);
    if (schema > newestSchema)
        return failure(ErrorCode::LibraryNewer, {QString::number(schema), QString::number(newestSchema)}, path);
    return {};
}

void configure(SQLite::Database &database)
{
    sqlite3 *handle = database.getHandle();
    sqlite3_extended_result_codes(handle, 1);
    database.setBusyTimeout(busyMilliseconds);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    database.exec("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;"
                  "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384;"
                  "PRAGMA secure_delete = ON"); // what was erased does not stay in pages that are free
    if (!registerTokenizer(handle) || !registerPacking(handle))
        throw SQLite::Exception("SQLite has no FTS5");
}

void useWriteAheadLog(SQLite::Database &database)
{
    if (QString::fromUtf8(database.execAndGet("PRAGMA journal_mode = WAL").getText()) != QLatin1String("wal"))
        throw SQLite::Exception("the file system does not allow a write-ahead log");
    // Events of a large library lie all over their index: pages that an import comes back to are kept, and written into the file
    // once for many transactions. These are on disk nevertheless, in the log.
    database.exec("PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 8000");
}

/// A reader does not write: what an older Dateline left is read from a copy in memory that is brought up to date.
Connection upToDateCopy(SQLite::Database &older)
{
    auto copy = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Backup(*copy, older).executeStep();
    configure(*copy);
    migrate(*copy);
    copy->exec("PRAGMA query_only = ON");
    return copy;
}

Result<Connection> openChecked(const QString &path, const std::string &name, bool writable)
{
    const int mode = writable ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
    auto database = std::make_unique<SQLite::Database>(name, mode | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX);
    configure(*database);
    // A log that another version left is not to be written into a file that turns out to be newer.
    sqlite3_db_config(database->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    const int schema = database->execAndGet("PRAGMA user_version").getInt();
    if (schema > newestSchema)
        return failure(ErrorCode::LibraryNewer, {QString::number(schema), QString::number(newestSchema)}, path);
    if (schema < newestSchema && writable) {
        if (const auto backup = makeBackup(path); !backup)
            return tl::make_unexpected(backup.error());
        migrate(*database);
    }
    if (schema < newestSchema && !writable)
        database = upToDateCopy(*database);
    if (auto checked = checkSchema(*database); !checked)
        return tl::make_unexpected(checked.error());
    if (writable)
        useWriteAheadLog(*database);
    sqlite3_db_config(database->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    return database;
}

/// A log can be neither read nor made in a folder that is not writable; without one the file itself is all there is.
bool isOnReadOnlyMedium(const QString &path)
{
    return !isWritable(QFileInfo(QFileInfo(path).absolutePath())) && !QFileInfo::exists(path + QStringLiteral("-wal"));
}

void build(const QString &path)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    configure(database);
    migrate(database);
    useWriteAheadLog(database);
}

} // namespace

Result<void> checkFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::LibraryNotFound, {}, path);
    return info.isFile() ? checkHeader(path) : failure(ErrorCode::NotALibrary, {}, path);
}

Result<Connection> openConnection(const QString &path, bool writable)
{
    if (auto checked = checkFile(path); !checked)
        return tl::make_unexpected(checked.error());
    const QFileInfo info(path);
    if (writable && !isWritable(info))
        return failure(ErrorCode::LibraryReadOnly, {}, path);

    QByteArray name = "file:" + QUrl::toPercentEncoding(info.absoluteFilePath(), "/");
    if (!writable && isOnReadOnlyMedium(path))
        name += "?immutable=1";
    auto opened = guarded([&] { return openChecked(path, name.toStdString(), writable); });
    if (!opened)
        opened.error().file = path;
    return opened;
}

Result<void> createFile(const QString &path)
{
    const QString unfinished =
        QFileInfo(path).absoluteFilePath() + u'.' + QUuid::createUuid().toString(QUuid::Id128) + QStringLiteral(".new");
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto built = guarded([&]() -> Result<void> {
        build(unfinished);
        return {};
    });
    const bool placed = built && QFile::rename(unfinished, path);
    if (!placed)
        QFile::remove(unfinished);
    if (!built)
        built.error().file = path;
    else if (!placed && !QFileInfo::exists(path)) // another program was faster: its file is the library
        return failure(ErrorCode::LibraryFailed, {}, path);
    return built;
}

void leavePath(SQLite::Database &database)
{
    sqlite3 *handle = database.getHandle();
    if (sqlite3_db_readonly(handle, "main") != 0)
        return;
    const QString path = QFile::decodeName(sqlite3_db_filename(handle, "main"));
    const QString log = path + QStringLiteral("-wal");
    // Of a file that has another name by now SQLite would leave the log as it is.
    sqlite3_exec(handle, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    if (QFileInfo(log).size() > 0)
        QFile::rename(log, log + QStringLiteral(".left"));
    QFile::remove(path + QStringLiteral("-shm"));
}

Result<Connection> openInMemory()
{
    return guarded([]() -> Result<Connection> {
        auto database = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        configure(*database);
        migrate(*database);
        return database;
    });
}

} // namespace dateline
