#include "library/article_index.h"

#include "library/search_query.h"
#include "library/sql_query.h"

namespace dateline {
namespace {

/// The first or the last run of letters and digits, quoted so that it is a query of these words alone.
QString wordAt(const QString &text, bool first)
{
    const auto size = text.size();
    const auto at = [&](qsizetype index) { return text[first ? index : size - 1 - index]; };
    qsizetype begin = 0;
    while (begin < size && !at(begin).isLetterOrNumber())
        ++begin;
    qsizetype end = begin;
    while (end < size && at(end).isLetterOrNumber())
        ++end;
    const QString word = first ? text.mid(begin, end - begin) : text.mid(size - end, end - begin);
    return word.isEmpty() ? word : u'"' + word + u'"';
}

} // namespace

void indexArticle(SQLite::Database &database, ArticleId article)
{
    SqlQuery(database,
             "INSERT INTO article_fts (rowid, title, text) "
             "SELECT a.id, a.title, unpacked(t.text) FROM article a JOIN article_text t ON t.article = a.id WHERE a.id = ?",
             article)
        .run();
}

void unindexArticle(SQLite::Database &database, ArticleId article)
{
    SqlQuery(
        database,
        "INSERT INTO article_fts (article_fts, rowid, title, text) "
        "SELECT 'delete', a.id, a.title, unpacked(t.text) FROM article a JOIN article_text t ON t.article = a.id WHERE a.id = ?",
        article)
        .run();
}

void ErasedWords::remember(SQLite::Database &database)
{
    SqlQuery(database, "INSERT OR IGNORE INTO erased_words (id) VALUES (1)").run();
}

bool ErasedWords::forgetSome()
{
    constexpr int pages = 500;
    if (!SqlQuery(m_database, "SELECT 1 FROM erased_words").next())
        return false;
    // A negative number first makes one of all that is there now, the others go on with it (FTS5: the 'merge' command).
    const int before = m_database.getTotalChanges();
    SqlQuery(m_database, "INSERT INTO article_fts (article_fts, rank) VALUES ('merge', ?)", m_begun ? pages : -pages).run();
    m_begun = true;
    if (m_database.getTotalChanges() - before >= 2)
        return true;
    SqlQuery(m_database, "DELETE FROM erased_words").run();
    return false;
}

int articlesOutOfIndex(SQLite::Database &database)
{
    SqlQuery article(database, "SELECT article, unpacked(text) FROM article_text");
    SqlQuery found(database, "SELECT 1 FROM article_fts WHERE article_fts MATCH ? AND rowid = ?");
    int missing = 0;
    while (article.next()) {
        const QString text = article.text(1);
        const auto isFound = [&](const QString &words) {
            const QString expression = SearchQuery(words).expression().value_or(QString());
            return expression.isEmpty() || found.again(expression, article.number(0)).next();
        };
        missing += isFound(wordAt(text, true)) && isFound(wordAt(text, false)) ? 0 : 1;
    }
    return missing;
}

void rebuildIndex(SQLite::Database &database)
{
    SqlQuery(database, "INSERT INTO article_fts (article_fts) VALUES ('delete-all')").run();
    SqlQuery(database,
             "INSERT INTO article_fts (rowid, title, text) "
             "SELECT a.id, a.title, unpacked(t.text) FROM article a JOIN article_text t ON t.article = a.id ORDER BY a.id")
        .run();
}

IdSet<ArticleId> articlesMatching(SQLite::Database &database, const QString &expression)
{
    IdSet<ArticleId> articles;
    if (expression.isEmpty())
        return articles;
    SqlQuery query(database, "SELECT rowid FROM article_fts WHERE article_fts MATCH ?", expression);
    while (query.next())
        articles.insert(ArticleId{query.number(0)});
    return articles;
}

} // namespace dateline
