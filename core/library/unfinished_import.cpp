#include "library/unfinished_import.h"

#include "library/sql_query.h"

namespace dateline {

std::vector<UnfinishedImport> storedImports(SQLite::Database &database)
{
    std::vector<UnfinishedImport> imports;
    SqlQuery row(database, "SELECT id, request, step, done, total FROM unfinished_import ORDER BY id");
    while (row.next())
        imports.push_back({ImportId{row.number(0)}, row.text(1), StepId{row.number(2)}, row.small(3), row.small(4)});
    return imports;
}

ImportId storeImport(SQLite::Database &database, const UnfinishedImport &import)
{
    SqlQuery(database, "INSERT OR REPLACE INTO unfinished_import (id, request, step, done, total) VALUES (?,?,?,?,?)",
             import.id ? std::optional(import.id) : std::nullopt, import.request, import.step, import.done, import.total)
        .run();
    return ImportId{database.getLastInsertRowid()};
}

void dropImport(SQLite::Database &database, ImportId import)
{
    SqlQuery(database, "DELETE FROM unfinished_import WHERE id = ?", import).run();
}

} // namespace dateline
