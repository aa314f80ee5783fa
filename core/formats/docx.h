#pragma once

#include "formats/document_parts.h"

namespace dateline {

/// A DOCX (ECMA-376): paragraphs, headings, items of lists, rows of tables and text boxes in the order of the file; notes at the
/// end with their marks. Changes that are tracked are read as if accepted. What is formatting, a picture or a comment is a loss.
Result<DocumentParts> readDocx(const QByteArray &bytes);

} // namespace dateline
