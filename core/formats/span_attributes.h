#pragma once

#include "formats/span_scanner.h"

#include <QStringView>

#include <optional>

namespace dateline {

struct AttributeBlock {
    MarkedSpan span;   ///< kind, id, classes and attributes; an attribute's `column` is its position in the text for now
    qsizetype end = 0; ///< after `}`
};
struct ReadAttributes {
    std::optional<AttributeBlock> block; ///< nothing: no span of ours
    qsizetype noBraceBefore = 0;         ///< the search went so far and found no `}`
};
struct AttributeError {
    ErrorCode code;
    QString argument;
    qsizetype at = 0; ///< position in `text`
};
/// Reads the attributes that stand behind a bracket, `{.event #id key=value key="a value"}`: `text` has `{` at `brace`.
tl::expected<ReadAttributes, AttributeError> readAttributes(QStringView text, qsizetype brace);

/// A value as it is written: bare where it can be, else in double quotes with \" \\ \n.
QString attributeText(const QString &key, const QString &value);

} // namespace dateline
