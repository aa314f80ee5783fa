#pragma once

#include <QString>
#include <QStringList>

#include <memory>

struct sqlite3;

namespace dateline::bench {

/// What the library's search is measured beside: FTS5 as it comes, with the text in it, in a file of its own and one transaction.
class BareIndex {
public:
    explicit BareIndex(const QString &path);
    void add(int id, const QString &text);
    void finish();
    /// The words of the first `limit` hits of an FTS5 expression, by `order` ("rowid DESC", "rank"); how many there were.
    int find(const QString &expression, const QString &order, int limit) const;
    int count(const QString &expression) const; ///< all hits

private:
    int run(const QString &sql, const QString &expression) const;
    std::unique_ptr<sqlite3, int (*)(sqlite3 *)> m_database;
};

} // namespace dateline::bench
