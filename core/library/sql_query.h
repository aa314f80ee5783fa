#pragma once

#include "domain/error.h"
#include "domain/id.h"

#include <QByteArray>
#include <QString>

#include <SQLiteCpp/SQLiteCpp.h>

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// A statement with Dateline's values, its parameters bound in order. Throws SQLite::Exception; private to this layer.
class SqlQuery {
public:
    template<class... Values>
    explicit SqlQuery(SQLite::Database &database, const std::string &sql, const Values &...values) : m_statement(database, sql)
    {
        bindAll(values...);
    }
    /// Runs anew with other values, as many as before.
    template<class... Values>
    SqlQuery &again(const Values &...values)
    {
        m_statement.reset();
        bindAll(values...);
        return *this;
    }

    void bind(int index, const QString &value);
    void bind(int index, const QByteArray &value);
    void bind(int index, double value) { m_statement.bind(index, value); }
    void bind(int index, std::integral auto value) { m_statement.bind(index, static_cast<int64_t>(value)); }
    template<class Thing>
    void bind(int index, RowId<Thing> id)
    {
        m_statement.bind(index, int64_t{id.value});
    }
    template<class Value>
    void bind(int index, const std::optional<Value> &value)
    {
        if (value)
            bind(index, *value);
        else
            m_statement.bind(index);
    }

    bool next() { return m_statement.executeStep(); }
    /// Runs a statement that gives no rows; returns how many it changed.
    int run() { return m_statement.exec(); }

    bool isNull(int column) { return at(column).isNull(); }
    bool isInteger(int column) { return at(column).isInteger(); }
    qint64 number(int column) { return at(column).getInt64(); }
    double real(int column) { return at(column).getDouble(); }
    int small(int column) { return at(column).getInt(); }
    QString text(int column) { return QString::fromUtf8(raw(column)); }
    /// UTF-8, valid until the next step.
    std::string_view raw(int column)
    {
        const SQLite::Column &value = at(column);
        const char *bytes = value.getText();
        return {bytes, static_cast<std::size_t>(value.getBytes())};
    }
    QByteArray blob(int column)
    {
        const SQLite::Column &value = at(column);
        const void *bytes = value.getBlob();
        return QByteArray(static_cast<const char *>(bytes), value.getBytes());
    }

private:
    template<class... Values>
    void bindAll(const Values &...values)
    {
        [[maybe_unused]] int index = 0;
        (bind(++index, values), ...);
    }

    std::string &kept(int index);
    /// Of the row that next() has come to.
    const SQLite::Column &at(int column)
    {
        while (m_columns.size() <= static_cast<std::size_t>(column))
            m_columns.push_back(m_statement.getColumn(static_cast<int>(m_columns.size())));
        return m_columns[static_cast<std::size_t>(column)];
    }

    SQLite::Statement m_statement;
    std::vector<SQLite::Column> m_columns; // each reads the row of the moment
    std::vector<std::string> m_kept; // texts and bytes as they are bound: SQLite reads them here
};

/// One consistent view of the library over several reads; nests in a change.
class ReadSnapshot {
public:
    explicit ReadSnapshot(SQLite::Database &database);
    ~ReadSnapshot();

private:
    SQLite::Statement m_release; // prepared ahead: it is to end even where there is no memory left
};

/// Whether the file that is open stands at its path no longer: it was moved, deleted, or another one took its place.
bool isReplaced(SQLite::Database &database);

/// A change of the file that is whole, committed, or undone when this goes. Of a file that isReplaced() none begins and none is
/// committed: LibraryReplaced.
class WriteTransaction {
public:
    explicit WriteTransaction(SQLite::Database &database);
    ~WriteTransaction();
    void commit();

private:
    SQLite::Database &m_database;
    SQLite::Statement m_rollback; // as above
    bool m_open = true;
};

/// SQLite's failure as the Error that the app can word.
Error errorOf(const SQLite::Exception &exception);

/// Runs `work`, which returns a Result, and turns SQLite's exceptions into its error.
template<class Work>
auto guarded(Work &&work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        return tl::make_unexpected(errorOf(exception));
    }
}

} // namespace dateline
