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
void indexArticle(SQLite::Database &database, ArticleId article);     ///< with the title and text that stand in the tables
void unindexArticle(SQLite::Database &database, ArticleId article);   ///< before they change

/// Taking an article out leaves its words in the index, crossed out: this drops them. O(index).
void forgetErasedWords(SQLite::Database &database);

/// How many articles the index does not find by the words they begin and end with.
int articlesOutOfIndex(SQLite::Database &database);
/// Makes the index anew from the tables, for every article, hidden ones too.
void rebuildIndex(SQLite::Database &database);

/// Every article, hidden ones too, that answers an FTS5 expression; none for an empty one.
IdSet<ArticleId> articlesMatching(SQLite::Database &database, const QString &expression);

} // namespace dateline
