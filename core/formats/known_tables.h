#pragma once

#include "domain/table_mapping.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace dateline {

/// The tables whose columns Dateline knows: events of GDELT 1.0 and 2.0 (57, 58 or 61 columns), of ICEWS, and what Dateline
/// writes itself. By their header; nothing for any other.
std::optional<TableMapping> knownByHeader(const QStringList &header);

/// GDELT's own exports have no header: by the number of columns, and by dates that agree with each other in every row.
std::optional<TableMapping> knownByRows(const std::vector<QStringList> &rows);

/// What a column may hold, by its name in a language of those that are read; Words when that says nothing.
TableField fieldForName(const QString &name);

inline const QString ownTable = QStringLiteral("Dateline CSV");

} // namespace dateline
