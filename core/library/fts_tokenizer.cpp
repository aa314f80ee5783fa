#include "library/fts_tokenizer.h"

#include "library/words.h"

#include <QString>

#include <sqlite3.h>

#include <exception>

namespace dateline {
namespace {

int createTokenizer(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    static char stateless;
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(&stateless);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer *) {}

int tokenize(Fts5Tokenizer *, void *context, int flags, const char *utf8, int size,
             int (*token)(void *, int, const char *, int, int, int))
try {
    const QString text = QString::fromUtf8(utf8, size);
    WordScanner words(text, (flags & FTS5_TOKENIZE_QUERY) ? WordScanner::Purpose::Querying : WordScanner::Purpose::Indexing);
    while (words.next()) {
        // Offsets serve FTS5's own snippet() and highlight(), which are not used.
        const int code = token(context, words.isTail() ? FTS5_TOKEN_COLOCATED : 0, words.word().data(), static_cast<int>(words.word().size()), 0, 0);
        if (code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
} catch (const std::exception &) {
    return SQLITE_NOMEM;
}

fts5_api *ftsOf(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

bool registerTokenizer(sqlite3 *connection)
{
    fts5_api *api = ftsOf(connection);
    fts5_tokenizer tokenizer{createTokenizer, deleteTokenizer, tokenize};
    return api && api->xCreateTokenizer(api, "dateline", nullptr, &tokenizer, nullptr) == SQLITE_OK;
}

} // namespace dateline
