#include "wording/quote_text.h"

#include <QStringList>

namespace dateline {

QString quotedWords(const Event &event)
{
    QStringList pieces;
    for (const Citation &citation : event.citations) {
        if (citation.role == CitationRole::Statement)
            pieces << citation.exact.simplified();
    }
    return pieces.join(QStringLiteral(" … "));
}

} // namespace dateline
