#pragma once

#include "domain/text_span.h"
#include "formats/brat_standoff.h"
#include "formats/source_text.h"

#include <QHash>
#include <QString>

#include <vector>

namespace dateline {

/// The pieces of each text-bound annotation as spans of the article's text, by id. Pieces with nothing but line ends between them
/// are one: brat breaks a span where a line ends.
using BratSpans = QHash<QString, std::vector<TextSpan>>;

/// Checks every annotation against the text. Where the file's own way of counting (CRLF, byte order mark) is not brat's, the
/// quoted words show it. BadSpan or TextDiffers with line and column for the first that fits no way.
Result<BratSpans> placeBratSpans(const BratStandoff &standoff, const SourceText &source);

} // namespace dateline
