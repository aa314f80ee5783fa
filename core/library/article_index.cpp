#include "library/article_index.h"

#include "library/sql_query.h"

namespace dateline {

void indexArticle(SQLite::Database &database, ArticleId article)
{
    SqlQuery(database, "INSERT INTO article_fts (rowid, title, text) "
                       "SELECT a.id, a.title, t.text FROM article a JOIN article_text t ON t.article = a.id WHERE a.id = ?", article)
        .run();
}

void unindexArticle(SQLite::Database &database, ArticleId article)
{
    SqlQuery(database, "INSERT INTO article_fts (article_fts, rowid, title, text) "
                       "SELECT 'delete', a.id, a.title, t.text FROM article a JOIN article_text t ON t.article = a.id WHERE a.id = ?",
             article)
        .run();
}

std::unordered_set<ArticleId> articlesMatching(SQLite::Database &database, const QString &expression)
{
    std::unordered_set<ArticleId> articles;
    if (expression.isEmpty())
        return articles;
    SqlQuery query(database, "SELECT rowid FROM article_fts WHERE article_fts MATCH ?", expression);
    while (query.next())
        articles.insert(ArticleId{query.number(0)});
    return articles;
}

} // namespace dateline
