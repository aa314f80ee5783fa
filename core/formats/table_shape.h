#pragma once

#include "domain/table_mapping.h"
#include "formats/table_bytes.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace dateline {

/// What a table is by its beginning.
struct TableShape {
    TableMapping mapping;          ///< all of it guessed, but for what is known of its shape; `dates` are not
    std::vector<QStringList> rows; ///< the first ones that can be read, without the header
    bool isKnown = false;          ///< Dateline knows what its columns hold
};

/// Delimiter, quotes, encoding and header by the rows of the beginning; tables of GDELT, ICEWS and Dateline by their header or,
/// where they have none, by their shape; columns by their names. FileEmpty; BadSyntax{"CSV"} for what is no table.
Result<TableShape> tableShape(const TableBytes &bytes);

/// The same with delimiter, quotes, encoding and header as given: only what stands in the columns is guessed.
Result<TableShape> tableShape(const TableBytes &bytes, const TableMapping &as);

/// "A", "B" … "AA": columns that have no name.
QString columnLetter(int index);

} // namespace dateline
