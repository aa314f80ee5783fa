#pragma once

#include "domain/text_span.h"

#include <QString>

namespace dateline {

/// Words around a place of a text, on one line.
struct Snippet {
    QString text;
    TextSpan match; ///< the place, inside `text`
    friend bool operator==(const Snippet &, const Snippet &) = default;
};
Snippet snippetAt(const QString &text, TextSpan match);

} // namespace dateline
