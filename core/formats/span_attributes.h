#pragma once

#include "formats/span_scanner.h"

#include <QStringView>

#include <optional>

namespace dateline {

/// Reads the attributes that stand behind a bracket: `{.event #id key=value key="a value"}`.
struct AttributeBlock {
    MarkedSpan span;   ///< kind, id, classes and attributes; an attribute's `column` is its position in `text` for now
    qsizetype end = 0; ///< after `}`
};
struct AttributeError {
    ErrorCode code;
    QString argument;
    qsizetype at = 0; ///< position in `text`
};
/// Nothing when what `{` at `brace` opens is no span of ours.
tl::expected<std::optional<AttributeBlock>, AttributeError> readAttributes(QStringView text, qsizetype brace);

/// A value as it is written: bare where it can be, else in double quotes with \" \\ \n.
QString attributeText(const QString &key, const QString &value);

} // namespace dateline
