#pragma once

#include "domain/event.h"
#include "domain/table_mapping.h"
#include "formats/csv_lexer.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace dateline {

/// A row of an event table as what it tells: the words it keeps, and an event that rests on them.
struct TableRow {
    QString words;                ///< "Event Date: 2018-06-01", a line a cell that is kept
    Event event;                  ///< its citations are spans of `words`
    std::optional<Error> undated; ///< why its date cannot be read, with the column
    QString url;
    QString story;
    QString outlet;
    QString headline;
    std::optional<Edtf> published;
    QString publishedColumn; ///< that says so
};

/// Reads the rows of one table. One for each thread: it keeps what it works on.
class TableRowReader {
public:
    explicit TableRowReader(const TableMapping &mapping);

    /// Errors have line and column.
    Result<TableRow> read(const CsvRow &row);

private:
    struct Cell {
        QString value;
        TextSpan span;  // in the words
        int column = 0; // of the line
    };
    Result<void> takeCells(const CsvRow &row, TableRow &made);
    std::vector<const Cell *> cells(TableField use) const;
    QString joined(TableField use, const QString &between) const;
    QString value(TableField use) const { return joined(use, QStringLiteral(" ")); }
    void cite(Event &event, const Cell &cell, CitationRole role) const;
    void dateEvent(TableRow &made) const;
    void tellType(Event &event) const;
    void tellActors(Event &event) const;
    std::vector<Actor> actors(TableField name, TableField code, TableField country, TableField role) const;
    QString titleOf(const Event &event) const;
    void citeStatement(TableRow &made) const;
    void tellArticle(TableRow &made) const;

    TableMapping m_mapping;
    qsizetype m_lastUsed = -1;                                       // the last column that an event needs
    std::array<std::vector<std::size_t>, tableFieldCount> m_columns; // of each field
    std::vector<Cell> m_cells;
    int m_line = 0;
};

} // namespace dateline
