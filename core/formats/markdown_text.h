#pragma once

#include "domain/annotated_article.h"
#include "domain/error.h"
#include "domain/text_span.h"

#include <QString>

#include <optional>
#include <vector>

namespace dateline {

/// What remains of a Markdown text when its markup is gone: paragraphs with an empty line between, "- " and "1. " before the
/// items of lists, " | " between the cells of a table; a soft line break is a blank. The text of links and code is kept.
class MarkdownText {
public:
    /// A stretch of the text and where it comes from, both in UTF-16 units. `exact` = unit by unit; otherwise it is an entity.
    struct Run {
        TextSpan source;
        TextSpan text;
        bool exact;
    };

    QString text;
    QString heading;   ///< the words of the first heading
    LossReport losses; ///< Markup: link, image, emphasis …
    std::vector<Run> runs;

    /// Where the words at `source` of the Markdown stand in `text`; nothing when no word of it is left.
    std::optional<TextSpan> spanOf(TextSpan source) const;
};

/// BadSyntax when the parser gives up (out of memory).
Result<MarkdownText> textOfMarkdown(const QString &markdown);

} // namespace dateline
