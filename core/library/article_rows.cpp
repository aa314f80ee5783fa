#include "library/article_rows.h"

#include "library/article_index.h"
#include "library/stored_values.h"

namespace dateline {
namespace {

QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonValue orNull(std::optional<CivilSecond> second)
{
    return second ? QJsonValue(qint64{*second}) : QJsonValue();
}

} // namespace

ArticleWriter::ArticleWriter(SQLite::Database &database)
    : m_database(database), m_known(database, "SELECT id FROM article WHERE text_hash = ? AND hidden = 0"),
      m_article(database, "INSERT INTO article (text_hash, title, publisher, author, url, language, place, published, "
                          "published_earliest, published_basis, published_reason, published_reason_arguments, reader) "
                          "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"),
      m_text(database, "INSERT INTO article_text (article, text) VALUES (?,?)"),
      m_latest(database, "SELECT v.first, v.number FROM article a JOIN article_version v ON v.article = a.id "
                         "WHERE a.url = ? AND a.url <> '' AND a.hidden = 0 AND a.id <> ? AND a.reader NOT LIKE 'table/%' "
                         "AND a.reader NOT LIKE 'reports/%' ORDER BY v.number DESC LIMIT 1"),
      m_version(database, "INSERT INTO article_version (article, first, number) VALUES (?,?,?)"),
      m_sketch(database, "INSERT INTO article_sketch (article, sketch) VALUES (?,?)"), m_index(database, indexInsertion),
      m_source(database, "INSERT OR IGNORE INTO source (article, path, sha256, bytes) VALUES (?,?,?,?)")
{
}

std::optional<ArticleId> ArticleWriter::find(const TextHash &hash)
{
    return m_known.again(hash).next() ? std::optional(ArticleId{m_known.number(0)}) : std::nullopt;
}

ArticleWriter::Inserted ArticleWriter::insert(const StorableArticle &stored)
{
    const Article &article = stored.annotated.article;
    m_article
        .again(stored.hash, article.title, article.publisher, article.author, article.url, article.language, article.place,
               storedDate(article.published), storedEarliest(article.published), dateBasisName(article.publishedBasis),
               reasonCodeName(article.publishedReason.code), storedList(article.publishedReason.arguments), article.reader)
        .run();
    const ArticleId id{m_database.getLastInsertRowid()};
    m_text.again(id, stored.text).run();
    const int version = insertVersion(id, article.isRows() ? QString() : article.url); // no text of the page
    m_sketch.again(id, stored.sketch).run();
    m_index.again(id, article.title, article.text).run();
    return {id, version};
}

int ArticleWriter::insertVersion(ArticleId article, const QString &url)
{
    const bool known = !url.isEmpty() && m_latest.again(url, article).next();
    const int number = known ? m_latest.small(1) + 1 : 1;
    m_version.again(article, known ? m_latest.number(0) : article.value, number).run();
    return number;
}

void ArticleWriter::insertSource(ArticleId article, const StorableArticle &stored)
{
    m_source.again(article, stored.annotated.source.path, stored.sourceHash, stored.source).run();
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
    return {article.title, article.publisher, article.author,         article.url,
            article.place, article.published, article.publishedBasis, article.publishedReason};
}

void eraseArticle(SQLite::Database &database, ArticleId article)
{
    unindexArticle(database, article);
    SqlQuery(database, "DELETE FROM article WHERE id = ?", article).run();
}

} // namespace dateline
