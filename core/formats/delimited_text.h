#pragma once

#include "domain/error.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace dateline {

/// A table of foreign origin is read within this limit: a row of commas must not grow without bound in memory.
inline constexpr int mostCellsInRow = 10'000;

/// Rows of a table as text (RFC 4180 and its relatives): cells between delimiters, quoted where they hold one or a line end,
/// quotes doubled. One row at a time; the text is not copied.
class DelimitedRows {
public:
    /// `text` has LF line ends and outlives the reader. `quotes`: whether a cell may be quoted; dumps of databases do not quote.
    DelimitedRows(QStringView text, QChar delimiter, bool quotes = true);

    /// Whether no row is left. Empty lines are no rows.
    bool atEnd();
    /// BadSyntax{what was expected} with the line: a quote that is never closed, too many cells. REQUIRES: !atEnd().
    Result<QStringList> next();
    /// 1-based line on which the last row began.
    int line() const { return m_rowLine; }

private:
    QString cell();
    QString quotedCell();

    QStringView m_text;
    QChar m_delimiter;
    bool m_quotes;
    bool m_unclosed = false;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_rowLine = 0;
};

/// A cell that a spreadsheet would take for a formula (it begins with = + - @, TAB or CR, and is no plain number) gets an
/// apostrophe before it; withoutGuard() takes it away. withoutGuard(guarded(cell)) == cell.
QString guarded(const QString &cell);
QString withoutGuard(const QString &cell);

/// The row as RFC 4180 has it, with CRLF, UTF-8; every cell is guarded.
QByteArray delimitedRow(const QStringList &cells);

} // namespace dateline
