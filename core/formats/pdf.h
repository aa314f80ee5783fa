#pragma once

#include "formats/document_parts.h"

namespace dateline {

/// A PDF with text: lines joined to paragraphs in reading order, column after column; hyphens at the ends of lines taken away
/// where the word is written without one; headers, footers and page numbers left out. All of it is said in the losses. Title and
/// author are the head's, when they are not the name of another file; the day the file was made is none of publication.
Result<DocumentParts> readPdf(const QByteArray &bytes);

} // namespace dateline
