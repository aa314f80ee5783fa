#pragma once

#include "formats/document_parts.h"

namespace dateline {

/// An OpenDocument text (ISO 26300): paragraphs, headings, items of lists, rows of tables and text boxes in the order of the
/// file; notes at the end with their marks. Changes that are tracked are read as if accepted. What is formatting, a picture or a
/// comment is a loss. Locked when it opens with a password only.
Result<DocumentParts> readOdt(const QByteArray &bytes);

} // namespace dateline
