#pragma once

#include "domain/id_set.h"

#include <QString>

namespace SQLite {
class Database;
}

namespace dateline {

/// The full-text index, kept in step by whoever writes an article's title or text, in the same transaction. It is contentless:
/// taking an article out needs exactly the words that were put in. Throws SQLite::Exception; private to this layer.
inline constexpr auto indexInsertion = "INSERT INTO article_fts (rowid, title, text) VALUES (?,?,?)";
void indexArticle(SQLite::Database &database, ArticleId article);   ///< with the title and text that stand in the tables
void unindexArticle(SQLite::Database &database, ArticleId article); ///< before they change

/// Taking an article out leaves its words in the index, crossed out: this drops them a step at a time, O(index) in all.
class ErasedWords {
public:
    explicit ErasedWords(SQLite::Database &database) : m_database(database) {}
    static void remember(SQLite::Database &database); ///< in the transaction that takes articles out
    /// Some hundredths of a second of it, to be committed before the next; false = they are gone.
    bool forgetSome();

private:
    SQLite::Database &m_database;
    bool m_begun = false;
};

/// How many articles the index does not find by the words they begin and end with.
int articlesOutOfIndex(SQLite::Database &database);
/// Makes the index anew from the tables, for every article, hidden ones too.
void rebuildIndex(SQLite::Database &database);

/// Every article, hidden ones too, that answers an FTS5 expression; none for an empty one.
IdSet<ArticleId> articlesMatching(SQLite::Database &database, const QString &expression);

} // namespace dateline
