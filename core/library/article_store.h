#pragma once

#include "domain/article.h"
#include "domain/error.h"

#include <QString>

#include <optional>
#include <vector>

namespace SQLite {
class Database;
}

namespace dateline {

/// A line of the article list.
struct ArticleSummary {
    ArticleId id;
    QString title;
    QString publisher;
    std::optional<Edtf> published;
    DateBasis publishedBasis = DateBasis::Unknown;
    QString language;
    QString url;
    int eventCount = 0;
    int version = 1;           ///< 2 = the second text seen at this URL
    bool excerpts = false;     ///< Article::isExcerpts()
    bool rows = false;         ///< Article::isRows(): what a table says of the page at its URL
    friend bool operator==(const ArticleSummary &, const ArticleSummary &) = default;
};

/// Reading articles. Throws nothing; a broken row is LibraryDamaged.
class ArticleStore {
public:
    explicit ArticleStore(SQLite::Database &database) : m_database(database) {}

    Result<std::vector<ArticleSummary>> list() const;   ///< by publication date, undated last, then title
    Result<std::vector<ArticleSummary>> excerpts() const; ///< the same of those that are but passages of a page
    /// The same of some, in their order; those that are not in sight are left out.
    Result<std::vector<ArticleSummary>> list(const std::vector<ArticleId> &articles) const;
    Result<Article> load(ArticleId id) const;
    Result<Source> loadSource(ArticleId id) const;      ///< the first file it was read from
    Result<std::optional<ArticleId>> findByText(const TextHash &hash) const;
    /// The texts seen at this article's URL, in the order they came; itself alone when there is no other.
    Result<std::vector<ArticleId>> versions(ArticleId id) const;
    /// Whether the stored text still has the hash it was stored with; false = damage.
    Result<bool> textIntact(ArticleId id) const;

private:
    SQLite::Database &m_database;
};

} // namespace dateline
