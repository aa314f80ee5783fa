#pragma once

#include "domain/error.h"
#include "domain/text_span.h"

#include <QString>

#include <utility>
#include <vector>

namespace dateline {

/// One bracketed span `[words]{.event #id key=value}` of Dateline Markdown (Pandoc's bracketed_spans with the classes event and
/// date).
struct MarkedSpan {
    enum class Kind { Event, Date };
    struct Attribute {
        QString key;
        QString value;
        int line = 0;
        int column = 0;
    };
    Kind kind = Kind::Event;
    QString id; ///< without '#'; may be empty
    std::vector<Attribute> attributes;
    QStringList otherClasses;
    TextSpan words;   ///< in the text without spans
    TextSpan written; ///< in the scanned text: from '[' to ']'
    int line = 0;     ///< of '[', 1-based
    int column = 0;
    int parent = -1; ///< index of the innermost span around it

    const Attribute *attribute(const QString &key) const;
};

struct ScannedMarkdown {
    QString text;                  ///< ordinary Markdown: brackets and attributes of spans taken out
    std::vector<MarkedSpan> spans; ///< in reading order, outer before inner
};

/// Takes the spans out of a Markdown text. A bracket is a span only when `{` with .event or .date follows it; links, `\[`, code
/// and fenced code are left alone. A span ends in its paragraph. `firstLine` is the line of the file at which `markdown` begins.
/// BadSyntax{what was expected}, DuplicateId{key} with line and column.
Result<ScannedMarkdown> takeSpansOut(const QString &markdown, int firstLine);

} // namespace dateline
