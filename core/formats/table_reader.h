#pragma once

#include "domain/annotated_article.h"
#include "domain/table_mapping.h"
#include "formats/table_rows.h"

#include <QHash>
#include <QString>

#include <deque>
#include <memory>
#include <vector>

namespace dateline {

/// An event table as articles, in one pass and in memory that does not grow with it. Rows of one address, or of one story, are an
/// article: the words of the table that speak of it, and nothing else. It is given up when it has not been met for some thousand
/// rows; what comes after is another one. Rows that name no article are articles of two hundred. What cannot be read costs its
/// row, and is in summary().
class TableReader {
public:
    /// REQUIRES: nothing was read of `bytes`.
    TableReader(QString path, TableBytes bytes, const TableMapping &mapping);
    TableReader(TableReader &&) = delete;
    ~TableReader();

    /// The next articles, those of a few thousand rows at most; none = the end. FileUnreadable when the file breaks off.
    Result<std::vector<AnnotatedArticle>> next();
    /// Of what was read until now. The errors name the file.
    const TableSummary &summary() const { return m_rows.summary(); }

private:
    struct Group;
    using Groups = std::deque<std::unique_ptr<Group>>;

    void take(TableRow row);
    AnnotatedArticle article(Group &group) const;

    TableRows m_rows;
    Groups m_open; // in the order of their first row
    QHash<QString, Group *> m_byKey;
    qint64 m_openRows = 0;
};

} // namespace dateline
