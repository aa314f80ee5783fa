#include "library/article_store.h"

#include "library/sql_query.h"
#include "library/stored_values.h"

namespace dateline {
namespace {

tl::unexpected<Error> notFound(ArticleId id) { return failure(ErrorCode::NotFound, {QString::number(id.value)}); }

constexpr auto summaries =
    "SELECT a.id, a.title, a.publisher, a.published, a.published_basis, a.language, a.url, "
    "(SELECT COUNT(*) FROM event e WHERE e.article = a.id AND e.hidden = 0), v.number, a.reader "
    "FROM article a LEFT JOIN article_version v ON v.article = a.id WHERE a.hidden = 0";

ArticleSummary summaryOf(SqlQuery &row)
{
    ArticleSummary article{ArticleId{row.number(0)},        row.text(1), row.text(2), {},
                           dateBasisFromName(row.text(4)), row.text(5), row.text(6), row.small(7),
                           row.isNull(8) ? 1 : row.small(8), isExcerptsReader(row.text(9)), isTableReader(row.text(9))};
    if (!row.isNull(3))
        article.published = dateFromStored(row.text(3));
    return article;
}

/// By publication.
Result<std::vector<ArticleSummary>> summariesWhere(SQLite::Database &database, const std::string &condition)
{
    return guarded([&]() -> Result<std::vector<ArticleSummary>> {
        SqlQuery row(database,
                     summaries + condition + " ORDER BY a.published IS NULL, a.published_earliest, a.title, a.id");
        std::vector<ArticleSummary> articles;
        while (row.next())
            articles.push_back(summaryOf(row));
        return articles;
    });
}

} // namespace

Result<std::vector<ArticleSummary>> ArticleStore::list() const
{
    return summariesWhere(m_database, {});
}

Result<std::vector<ArticleSummary>> ArticleStore::excerpts() const
{
    return summariesWhere(m_database, " AND a.reader >= 'excerpts/' AND a.reader < 'excerpts0'"); // as article_of_excerpts has them
}

Result<std::vector<ArticleSummary>> ArticleStore::list(const std::vector<ArticleId> &articles) const
{
    return guarded([&]() -> Result<std::vector<ArticleSummary>> {
        SqlQuery row(m_database, std::string(summaries) + " AND a.id = ?");
        std::vector<ArticleSummary> listed;
        for (const ArticleId article : articles) {
            if (row.again(article).next())
                listed.push_back(summaryOf(row));
        }
        return listed;
    });
}

Result<Article> ArticleStore::load(ArticleId id) const
{
    return guarded([&]() -> Result<Article> {
        SqlQuery row(m_database,
                     "SELECT a.title, a.publisher, a.author, a.url, a.language, a.place, a.published, a.published_basis, "
                     "a.published_reason, a.published_reason_arguments, a.reader, unpacked(t.text) "
                     "FROM article a JOIN article_text t ON t.article = a.id WHERE a.id = ? AND a.hidden = 0", id);
        if (!row.next())
            return notFound(id);
        Article article;
        article.title = row.text(0);
        article.publisher = row.text(1);
        article.author = row.text(2);
        article.url = row.text(3);
        article.language = row.text(4);
        article.place = row.text(5);
        if (!row.isNull(6))
            article.published = dateFromStored(row.text(6));
        article.publishedBasis = dateBasisFromName(row.text(7));
        article.publishedReason = reasonFromStored(row.text(8), row.text(9));
        article.reader = row.text(10);
        article.text = row.text(11);
        return article;
    });
}

Result<Source> ArticleStore::loadSource(ArticleId id) const
{
    return guarded([&]() -> Result<Source> {
        SqlQuery row(m_database, "SELECT s.path, unpacked(CASE WHEN s.bytes = x'' THEN t.text ELSE s.bytes END) FROM source s "
                                 "JOIN article a ON a.id = s.article JOIN article_text t ON t.article = a.id "
                                 "WHERE a.id = ? AND a.hidden = 0 ORDER BY s.id LIMIT 1", id);
        if (!row.next())
            return notFound(id);
        return Source{row.text(0), row.blob(1)};
    });
}

Result<std::optional<ArticleId>> ArticleStore::findByText(const TextHash &hash) const
{
    return guarded([&]() -> Result<std::optional<ArticleId>> {
        SqlQuery row(m_database, "SELECT id FROM article WHERE text_hash = ? AND hidden = 0", hash);
        return row.next() ? std::optional(ArticleId{row.number(0)}) : std::nullopt;
    });
}

Result<std::vector<ArticleId>> ArticleStore::versions(ArticleId id) const
{
    return guarded([&]() -> Result<std::vector<ArticleId>> {
        SqlQuery row(m_database, "SELECT v.article FROM article_version v JOIN article a ON a.id = v.article "
                                 "WHERE v.first = (SELECT first FROM article_version WHERE article = ?) AND a.hidden = 0 "
                                 "ORDER BY v.number", id);
        std::vector<ArticleId> versions;
        while (row.next())
            versions.push_back(ArticleId{row.number(0)});
        return versions;
    });
}

Result<bool> ArticleStore::textIntact(ArticleId id) const
{
    return guarded([&]() -> Result<bool> {
        SqlQuery row(m_database, "SELECT a.text_hash, unpacked(t.text) FROM article a JOIN article_text t ON t.article = a.id "
                                 "WHERE a.id = ? AND a.hidden = 0", id);
        if (!row.next())
            return notFound(id);
        return textHash(row.text(1)) == row.blob(0);
    });
}

} // namespace dateline
