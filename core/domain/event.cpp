#include "domain/event.h"

#include <algorithm>

namespace dateline {

TextSpan Event::statementSpan() const
{
    TextSpan whole;
    for (const Citation &citation : citations) {
        if (citation.role != CitationRole::Statement)
            continue;
        whole = whole.isEmpty() ? citation.span : TextSpan{std::min(whole.start, citation.span.start), std::max(whole.end, citation.span.end)};
    }
    return whole;
}

} // namespace dateline
