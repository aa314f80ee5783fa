#pragma once

#include "domain/annotated_article.h"
#include "domain/error.h"
#include "domain/table_mapping.h"
#include "formats/article_reader.h"
#include "formats/table_reader.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace dateline {

/// How a table is to be read: as was said of this file, as tables of this header were read before, or as its shape tells.
/// TableNotMapped{its columns} where nobody knows.
Result<TableMapping> mappingOf(const QString &path, const TableBytes &bytes, const TableMappings &known);

/// Whether a text is a table of a shape that Dateline knows, whatever its file is called.
bool isKnownTable(const ReaderInput &input);

/// A whole table at once: for archives, and for whoever wants it as a list. What was refused is in the summary of the first
/// article. FileEmpty when no row can be read.
Result<std::vector<AnnotatedArticle>> readEventTable(const ReaderInput &input);

/// A file that is a table whose columns are known, to be read a part at a time; nothing for every other file. Where a table is too
/// large to be read in any other way: as mappingOf(). Reads its beginning only.
Result<std::unique_ptr<TableReader>> openEventTable(const QString &path, const TableMappings &known);

} // namespace dateline
