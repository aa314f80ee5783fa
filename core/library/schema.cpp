#include "library/schema.h"

#include "library/fts_tokenizer.h"
#include "library/packed_text.h"
#include "library/sql_query.h"

#include <QFile>

#include <array>
#include <map>

namespace dateline {
namespace {

constexpr std::array<const char *, newestSchema> migrations{"0001_initial.sql",    "0002_answers.sql", "0003_bookmarks.sql",
                                                            "0004_collection.sql", "0005_packed.sql",  "0006_by_date.sql"};

std::string migrationText(const char *name)
{
    QFile file(QStringLiteral(":/dateline/library/migrations/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        throw SQLite::Exception("a migration is missing from the program");
    return file.readAll().toStdString();
}

/// name → its DDL
using Tables = std::map<QString, QString>;

Tables tablesOf(SQLite::Database &database)
{
    Tables tables;
    SqlQuery query(database,
                   "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                   "AND name NOT LIKE 'article\\_fts\\_%' ESCAPE '\\'");
    while (query.next())
        tables.emplace(query.text(0), query.text(1));
    return tables;
}

/// What the migrations make; shadow tables of FTS5 left out, for their DDL is SQLite's own.
const Tables &expectedTables()
{
    static const Tables tables = [] {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        registerTokenizer(database.getHandle());
        registerPacking(database.getHandle());
        migrate(database);
        return tablesOf(database);
    }();
    return tables;
}

} // namespace

void migrate(SQLite::Database &database)
{
    WriteTransaction transaction(database);
    const int current = database.execAndGet("PRAGMA user_version").getInt();
    for (int version = current; version < newestSchema; ++version)
        database.exec(migrationText(migrations[static_cast<std::size_t>(version)]));
    database.exec("PRAGMA application_id = " + std::to_string(libraryApplicationId));
    database.exec("PRAGMA user_version = " + std::to_string(newestSchema));
    transaction.commit();
}

Result<void> checkSchema(SQLite::Database &database)
{
    SqlQuery foreign(database, "SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view') "
                               "OR (type = 'table' AND sql LIKE 'CREATE VIRTUAL%' AND name <> 'article_fts')");
    if (foreign.next())
        return failure(ErrorCode::LibraryDamaged, {foreign.text(0)});
    const Tables found = tablesOf(database);
    for (const auto &[name, ddl] : expectedTables()) {
        const auto table = found.find(name);
        if (table == found.end() || table->second != ddl)
            return failure(ErrorCode::LibraryDamaged, {name});
    }
    return {};
}

} // namespace dateline
