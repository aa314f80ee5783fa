#include "reading/citation_text.h"

#include "wording/date_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace dateline {

namespace {
QString tr(const char *text, const char *what = nullptr)
{
    return QCoreApplication::translate("CitationText", text, what);
}
} // namespace

QString quotedWords(const Event &event)
{
    QStringList pieces;
    for (const Citation &citation : event.citations) {
        if (citation.role == CitationRole::Statement)
            pieces << citation.exact.simplified();
    }
    return pieces.join(QStringLiteral(" … "));
}

QString quoteWithCitation(const Event &event, const Article &article)
{
    QStringList source;
    if (!article.publisher.isEmpty())
        source << article.publisher;
    if (!article.title.isEmpty())
        source << tr("“%1”", "title of an article").arg(article.title);
    if (article.published)
        source << dateText(*article.published);
    if (!article.url.isEmpty())
        source << article.url;
    const QString quote = tr("“%1”", "words of an article").arg(quotedWords(event));
    return source.isEmpty() ? quote
                            : tr("%1 — %2", "quote, source").arg(quote, source.join(tr(", ", "between parts of a source")));
}

} // namespace dateline
