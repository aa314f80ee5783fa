#include "support/library_rows.h"

#include <QCryptographicHash>
#include <QStringList>

#include <memory>

#include <sqlite3.h>

namespace dateline {

namespace {

using Handle = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

Handle open(const QString &path)
{
    sqlite3 *handle = nullptr;
    sqlite3_open(path.toUtf8().constData(), &handle);
    return {handle, sqlite3_close};
}

/// Calls `take` with each row.
template<class Take>
void forEachRow(sqlite3 *handle, const QByteArray &sql, Take take)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(handle));
    while (sqlite3_step(statement) == SQLITE_ROW)
        take(statement);
    sqlite3_finalize(statement);
}

QByteArray cell(sqlite3_stmt *statement, int column)
{
    const int size = sqlite3_column_bytes(statement, column);
    return QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, column)), size);
}

QByteArrayList cells(sqlite3 *handle, const QByteArray &sql)
{
    QByteArrayList found;
    forEachRow(handle, sql, [&](sqlite3_stmt *statement) { found << cell(statement, 0); });
    return found;
}

} // namespace

QString rowsOf(const QString &library)
{
    const Handle database = open(library);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto add = [&](sqlite3_stmt *statement) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            hash.addData(QByteArray::number(sqlite3_column_type(statement, column)));
            hash.addData(cell(statement, column));
            hash.addData(QByteArray(1, '\0'));
        }
    };
    forEachRow(database.get(), "PRAGMA user_version", add);
    const QByteArrayList tables = cells(database.get(), "SELECT name FROM sqlite_master WHERE type = 'table' AND "
                                                        "name NOT LIKE 'sqlite_%' AND name NOT LIKE '%_fts%' AND "
                                                        "name NOT IN ('unfinished_import', 'erased_words') ORDER BY name");
    for (const QByteArray &table : tables) {
        QByteArrayList columns =
            cells(database.get(), "SELECT '\"' || name || '\"' FROM pragma_table_info('" + table + "') ORDER BY cid");
        if (table == "change_step")
            columns.removeAll("\"at\"");
        hash.addData(table);
        const QByteArray list = columns.join(',');
        forEachRow(database.get(), "SELECT " + list + " FROM \"" + table + "\" ORDER BY " + list, add);
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString integrityOf(const QString &library)
{
    const Handle database = open(library);
    return QString::fromUtf8(cells(database.get(), "PRAGMA integrity_check").join('\n'));
}

} // namespace dateline
