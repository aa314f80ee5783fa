#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QStringList>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace dateline::bench {

/// What the library is measured beside: FTS5 as it comes, one column with the text in it and the tokenizer `unicode61`, in a file
/// of its own. It is filled as an import fills the library: the same texts in the same order, a write-ahead log with
/// synchronous=FULL, and a transaction for each 50 ms or megabyte of text.
///
/// It knows no dates: its rowids are the order in which the articles came, and its first hits are those that came last.
class BareIndex {
public:
    explicit BareIndex(const QString &path);
    void add(int id, const QString &text);
    void commit(); ///< what was added since
    /// The words of the first `limit` hits of an FTS5 expression, by `order` ("rowid DESC", "rank"); how many there were.
    int find(const QString &expression, const QString &order, int limit) const;
    int count(const QString &expression) const; ///< all hits

private:
    int run(const QString &sql, const QString &expression) const;
    std::unique_ptr<sqlite3, int (*)(sqlite3 *)> m_database;
    std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> m_insert;
    QElapsedTimer m_sinceCommit;
    qint64 m_bytes = 0; // since then
};

} // namespace dateline::bench
