#pragma once

#include "domain/error.h"
#include "domain/id.h"
#include "domain/text_span.h"

#include <QString>

#include <vector>

namespace SQLite {
class Database;
}

namespace dateline {

struct SearchHit {
    ArticleId article;
    QString title;
    QString snippet;      ///< words around the first match, one line
    TextSpan match;       ///< of the first match inside `snippet`
    TextSpan place;       ///< of the first match in the article's text; empty when only the title has it
};

/// Full text over articles: words, "phrases", prefix*, -without. Folds case, accents, ł ı ß; CJK by bigrams.
/// Any text is a valid query; what is no syntax is looked for as words.
class TextSearch {
public:
    explicit TextSearch(SQLite::Database &database) : m_database(database) {}
    Result<std::vector<SearchHit>> find(const QString &query, int limit = 100) const;

private:
    SQLite::Database &m_database;
};

} // namespace dateline
