#pragma once

#include "domain/table_mapping.h"
#include "formats/csv_lexer.h"
#include "formats/table_bytes.h"
#include "formats/table_row.h"

#include <QString>

#include <optional>

namespace dateline {

/// The most rows that are read of a table.
inline constexpr qint64 mostTableRows = 10'000'000;

/// The rows of an event table as a mapping reads them, one after the other and in bounded memory.
class TableRows {
public:
    /// Errors name `path`. REQUIRES: nothing was read of `bytes`.
    TableRows(QString path, TableBytes bytes, const TableMapping &mapping, qint64 mostRows = mostTableRows);
    TableRows(TableRows &&) = delete;

    const QString &path() const { return m_path; }
    const QByteArray &header() const { return m_header; } ///< as it stands in the file, with a line end; empty = it has none

    /// Goes to the next row; false = there are no more, or the file breaks off: see error().
    bool next();
    const CsvRow &row() const { return m_row; }
    QString cell(qsizetype index) const; ///< empty where it is not of the table's encoding
    /// What the row tells; once a row. What cannot be read is in summary() too.
    Result<TableRow> read();

    /// Of what was read until now. The errors name the file.
    const TableSummary &summary() const { return m_summary; }
    const std::optional<Error> &error() const { return m_bytes.error(); }

private:
    QString m_path;
    qint64 m_mostRows;
    TableBytes m_bytes;
    TableRowReader m_reader;
    CsvLexer m_lexer; // reads m_bytes
    CsvRow m_row;
    QByteArray m_header;
    TableSummary m_summary;
};

} // namespace dateline
