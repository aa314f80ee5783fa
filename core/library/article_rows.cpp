#include "library/article_rows.h"

#include "corroborate/origin.h"
#include "library/article_index.h"
#include "library/sql_query.h"
#include "library/stored_values.h"

namespace dateline {
namespace {

void insertVersion(SQLite::Database &database, ArticleId article, const QString &url)
{
    SqlQuery latest(database, "SELECT v.first, v.number FROM article a JOIN article_version v ON v.article = a.id "
                              "WHERE a.url = ? AND a.url <> '' AND a.hidden = 0 AND a.id <> ? ORDER BY v.number DESC LIMIT 1",
                    url, article);
    const bool known = latest.next();
    SqlQuery(database, "INSERT INTO article_version (article, first, number) VALUES (?,?,?)", article,
             known ? latest.number(0) : article.value, known ? latest.number(1) + 1 : 1)
        .run();
}

QJsonValue orNull(const std::optional<QString> &text) { return text ? QJsonValue(*text) : QJsonValue(); }

QJsonValue orNull(std::optional<CivilSecond> second) { return second ? QJsonValue(qint64{*second}) : QJsonValue(); }

} // namespace

ArticleId insertArticle(SQLite::Database &database, const Article &article)
{
    SqlQuery(database, "INSERT INTO article (text_hash, title, publisher, author, url, language, place, published, "
                       "published_earliest, published_basis, published_reason, published_reason_arguments, reader) "
                       "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
             article.hash(), article.title, article.publisher, article.author, article.url, article.language, article.place,
             storedDate(article.published), storedEarliest(article.published), dateBasisName(article.publishedBasis),
             reasonCodeName(article.publishedReason.code), storedList(article.publishedReason.arguments), article.reader)
        .run();
    const ArticleId id{database.getLastInsertRowid()};
    SqlQuery(database, "INSERT INTO article_text (article, text) VALUES (?,?)", id, article.text).run();
    insertVersion(database, id, article.url);
    SqlQuery(database, "INSERT INTO article_sketch (article, sketch) VALUES (?,?)", id, TextSketch::of(article.text).toBytes()).run();
    indexArticle(database, id);
    return id;
}

void insertSource(SQLite::Database &database, ArticleId article, const Source &source)
{
    SqlQuery(database, "INSERT OR IGNORE INTO source (article, path, sha256, bytes) VALUES (?,?,?,?)", article, source.path,
             source.sha256(), source.bytes)
        .run();
}

QJsonObject columnsOf(const ArticleFields &fields)
{
    return {{QStringLiteral("title"), fields.title},
            {QStringLiteral("publisher"), fields.publisher},
            {QStringLiteral("author"), fields.author},
            {QStringLiteral("url"), fields.url},
            {QStringLiteral("place"), fields.place},
            {QStringLiteral("published"), orNull(storedDate(fields.published))},
            {QStringLiteral("published_earliest"), orNull(storedEarliest(fields.published))},
            {QStringLiteral("published_basis"), dateBasisName(fields.publishedBasis)},
            {QStringLiteral("published_reason"), reasonCodeName(fields.publishedReason.code)},
            {QStringLiteral("published_reason_arguments"), storedList(fields.publishedReason.arguments)}};
}

ArticleFields fieldsOf(const Article &article)
{
    return {article.title, article.publisher, article.author, article.url, article.place,
            article.published, article.publishedBasis, article.publishedReason};
}

void eraseArticle(SQLite::Database &database, ArticleId article)
{
    unindexArticle(database, article);
    SqlQuery(database, "DELETE FROM article WHERE id = ?", article).run();
}

} // namespace dateline
