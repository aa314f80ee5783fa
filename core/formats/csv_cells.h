#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace dateline {

/// Cells of a table as every writer of one writes them; `csv_lexer` reads.

/// A cell that a spreadsheet would take for a formula (it begins with = + - @, TAB or CR, and is no plain number) gets an
/// apostrophe before it; withoutGuard() takes it away. withoutGuard(guarded(cell)) == cell.
QString guarded(const QString &cell);
QString withoutGuard(const QString &cell);

/// The row as RFC 4180 has it, with CRLF, UTF-8; every cell is guarded.
QByteArray delimitedRow(const QStringList &cells);

} // namespace dateline
