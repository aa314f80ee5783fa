#pragma once

#include "domain/annotated_article.h"
#include "domain/id.h"
#include "library/change_log.h"

#include <QJsonObject>

namespace SQLite {
class Database;
}

namespace dateline {

/// Rows of article and what hangs on it. Throws SQLite::Exception; private to this layer.
ArticleId insertArticle(SQLite::Database &database, const Article &article);   ///< with text, version and index
void insertSource(SQLite::Database &database, ArticleId article, const Source &source);   ///< unless these bytes are there

/// An article's fields as columns of its row.
QJsonObject columnsOf(const ArticleFields &fields);

/// Takes an article that is out of sight, all that hangs on it, and its index entry out of the file.
void eraseArticle(SQLite::Database &database, ArticleId article);

} // namespace dateline
