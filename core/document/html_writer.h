#pragma once

#include "document/document.h"

namespace dateline {

/// A page that stands alone: HTML5 that is well-formed XML too, its styles and scripts inside, nothing from anywhere else, which
/// a policy within the page forbids as well. Notes stand at its end, linked both ways. Everything can be read without scripts;
/// with them the document's timeline is above the words. Same document, same bytes.
QByteArray htmlOf(const Document &document);

} // namespace dateline
