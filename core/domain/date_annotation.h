#pragma once

#include "domain/text_span.h"
#include "domain/timex.h"

namespace dateline {

/// Words of an article that say when, with what they say: from a file's annotations or found in the text.
struct DateAnnotation {
    TextSpan span;
    Timex timex;
    friend bool operator==(const DateAnnotation &, const DateAnnotation &) = default;
};

} // namespace dateline
