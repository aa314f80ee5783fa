#include "reading/citation_text.h"

#include "wording/date_text.h"
#include "wording/quote_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace dateline {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CitationText)
};
} // namespace

QString quoteWithCitation(const Event &event, const Article &article)
{
    QStringList source;
    if (!article.publisher.isEmpty())
        source << article.publisher;
    if (!article.title.isEmpty())
        source << Texts::tr("“%1”", "title of an article").arg(article.title);
    if (article.published)
        source << dateText(*article.published);
    if (!article.url.isEmpty())
        source << article.url;
    const QString quote = Texts::tr("“%1”", "words of an article").arg(quotedWords(event));
    return source.isEmpty()
               ? quote
               : Texts::tr("%1 — %2", "quote, source").arg(quote, source.join(Texts::tr(", ", "between parts of a source")));
}

} // namespace dateline
