#include "library/library_health.h"

#include "library/article_index.h"
#include "library/sql_query.h"

namespace dateline {
namespace {

int countOf(SQLite::Database &database, const char *sql)
{
    return database.execAndGet(sql).getInt();
}

} // namespace

LibraryHealth healthOf(SQLite::Database &database)
{
    LibraryHealth health;
    SqlQuery page(database, "PRAGMA integrity_check(20)");
    while (page.next()) {
        if (page.text(0) != QLatin1String("ok"))
            health.pages << page.text(0);
    }
    if (!health.pages.isEmpty())
        return health; // what is read from broken pages says nothing
    SqlQuery reference(database, "PRAGMA foreign_key_check");
    while (reference.next())
        ++health.brokenReferences;
    health.articlesWithoutText = countOf(
        database, "SELECT COUNT(*) FROM article a WHERE NOT EXISTS (SELECT 1 FROM article_text t WHERE t.article = a.id)");
    health.eventsWithoutQuote =
        countOf(database, "SELECT COUNT(*) FROM event e WHERE NOT EXISTS (SELECT 1 FROM citation c WHERE c.event = e.id)");
    health.articlesOutOfIndex = articlesOutOfIndex(database);
    return health;
}

} // namespace dateline
