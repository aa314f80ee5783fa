#pragma once

#include "cli/verb_parser.h"
#include "domain/table_mapping.h"

#include <QStringList>

namespace dateline {

/// What verbs share that read event tables: --map COLUMN=FIELD, --mapping FILE, --dates ORDER, --delimiter and --encoding.
void addTableOptions(VerbParser &parser);

/// How the tables among `paths` are to be read; nothing where no option says so. What cannot be is wrong usage: a column that is
/// not there, dates whose order nobody knows.
TableMappings tableMappings(VerbParser &parser, const QStringList &paths);

/// How a table was read, a line; its rows that could not be read, each a line with line, column and reason. On standard error.
void complainOfTable(const QString &path, const TableSummary &summary);

} // namespace dateline
