#include "library/packed_text.h"

#include <QtEndian>

#include <sqlite3.h>

#include <exception>

namespace dateline {
namespace {

constexpr int quick = 1;                               // a better level takes three times as long for a tenth of the room
constexpr quint32 longestUnpacked = 128 * 1024 * 1024; // as a value of SQLite can be
constexpr int header = 4;                              // qCompress(): the length before

QByteArray argument(sqlite3_value *value)
{
    const void *bytes = sqlite3_value_blob(value);
    return QByteArray::fromRawData(static_cast<const char *>(bytes), sqlite3_value_bytes(value));
}

void sqlPacked(sqlite3_context *context, int, sqlite3_value **values)
try {
    const QByteArray made = packed(argument(values[0]));
    sqlite3_result_blob(context, made.constData(), static_cast<int>(made.size()), SQLITE_TRANSIENT);
} catch (const std::exception &) {
    sqlite3_result_error_nomem(context);
}

void sqlUnpacked(sqlite3_context *context, int, sqlite3_value **values)
try {
    const QByteArray stored = argument(values[0]);
    const bool sane = stored.size() >= header && qFromBigEndian<quint32>(stored.constData()) <= longestUnpacked;
    const QByteArray bytes = sane ? qUncompress(stored) : QByteArray();
    if (bytes.isEmpty() && stored != packed({}))
        sqlite3_result_error_code(context, SQLITE_CORRUPT);
    else
        sqlite3_result_text(context, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
} catch (const std::exception &) {
    sqlite3_result_error_nomem(context);
}

} // namespace

QByteArray packed(const QByteArray &bytes)
{
    return qCompress(bytes, quick);
}

bool registerPacking(sqlite3 *connection)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    return sqlite3_create_function(connection, "packed", 1, flags, nullptr, sqlPacked, nullptr, nullptr) == SQLITE_OK &&
           sqlite3_create_function(connection, "unpacked", 1, flags, nullptr, sqlUnpacked, nullptr, nullptr) == SQLITE_OK;
}

} // namespace dateline
