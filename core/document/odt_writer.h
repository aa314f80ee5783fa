#pragma once

#include "document/document.h"
#include "domain/error.h"

namespace dateline {

/// The document as OpenDocument text: its notes are real footnotes, its headings an outline, its contents a table that any word
/// processor can bring up to date. Same document, same bytes. CannotWrite when there is no memory for it.
Result<QByteArray> odtOf(const Document &document);

} // namespace dateline
