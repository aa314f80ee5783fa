#include "bench/bare_index.h"

#include <sqlite3.h>

namespace dateline::bench {

namespace {

using Statement = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)>;

sqlite3 *opened(const QString &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    sqlite3_exec(database,
                 "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16384;"
                 "CREATE VIRTUAL TABLE bare USING fts5 (text)",
                 nullptr, nullptr, nullptr);
    return database;
}

Statement prepared(sqlite3 *database, const QString &sql, const QString &text)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, sql.toUtf8().constData(), -1, &statement, nullptr);
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(statement, 1, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    return {statement, sqlite3_finalize};
}

} // namespace

BareIndex::BareIndex(const QString &path)
    : m_database(opened(path), sqlite3_close),
      m_insert(prepared(m_database.get(), QStringLiteral("INSERT INTO bare (text, rowid) VALUES (?1, ?2)"), {}))
{
}

void BareIndex::add(int id, const QString &text)
{
    constexpr qint64 batchTime = 50; // milliseconds
    constexpr qint64 batchBytes = 1024 * 1024;
    if (sqlite3_get_autocommit(m_database.get()) != 0) {
        sqlite3_exec(m_database.get(), "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        m_sinceCommit.start();
        m_bytes = 0;
    }
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(m_insert.get(), 1, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_STATIC);
    sqlite3_bind_int(m_insert.get(), 2, id);
    sqlite3_step(m_insert.get());
    sqlite3_reset(m_insert.get());
    m_bytes += utf8.size();
    if (m_bytes >= batchBytes || m_sinceCommit.elapsed() >= batchTime)
        commit();
}

void BareIndex::commit()
{
    if (sqlite3_get_autocommit(m_database.get()) == 0)
        sqlite3_exec(m_database.get(), "COMMIT", nullptr, nullptr, nullptr);
}

int BareIndex::run(const QString &sql, const QString &expression) const
{
    const Statement query = prepared(m_database.get(), sql, expression);
    int rows = 0;
    while (sqlite3_step(query.get()) == SQLITE_ROW)
        ++rows;
    return rows;
}

int BareIndex::find(const QString &expression, const QString &order, int limit) const
{
    return run(
        QStringLiteral("SELECT rowid, snippet(bare, 0, '', '', '…', 24) FROM bare WHERE bare MATCH ?1 ORDER BY %1 LIMIT %2")
            .arg(order)
            .arg(limit),
        expression);
}

int BareIndex::count(const QString &expression) const
{
    return run(QStringLiteral("SELECT rowid FROM bare WHERE bare MATCH ?1"), expression);
}

} // namespace dateline::bench
