#pragma once

#include "domain/id.h"
#include "library/change_log.h"
#include "library/sql_query.h"
#include "library/storable_article.h"

#include <QJsonObject>

#include <optional>

namespace dateline {

/// Writes rows of article and what hangs on them; keeps its statements, for many come after each other. Throws SQLite::Exception;
/// private to this layer.
class ArticleWriter {
public:
    explicit ArticleWriter(SQLite::Database &database);

    /// In sight, with this text.
    std::optional<ArticleId> find(const TextHash &hash);
    struct Inserted {
        ArticleId id;
        int version = 1; ///< 2 = the second text seen at its URL
    };
    Inserted insert(const StorableArticle &article);                     ///< with text, version, sketch and index
    void insertSource(ArticleId article, const StorableArticle &source); ///< unless these bytes are there

private:
    int insertVersion(ArticleId article, const QString &url);

    SQLite::Database &m_database;
    SqlQuery m_known;
    SqlQuery m_article;
    SqlQuery m_text;
    SqlQuery m_latest;
    SqlQuery m_version;
    SqlQuery m_sketch;
    SqlQuery m_index;
    SqlQuery m_source;
};

/// An article's fields as columns of its row.
QJsonObject columnsOf(const ArticleFields &fields);

/// Takes an article that is out of sight, all that hangs on it, and its index entry out of the file.
void eraseArticle(SQLite::Database &database, ArticleId article);

} // namespace dateline
