#include "wording/quote_text.h"

#include "wording/suspicion_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace dateline {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(QuoteText)
};
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

QString inQuotes(const QString &words)
{
    return Texts::tr("“%1”", "words of an article or a title").arg(words);
}

QString shownQuote(const QString &words)
{
    return inQuotes(unhidden(words.simplified()));
}

QString shortQuote(const QString &words, int longest)
{
    QString line = unhidden(words.simplified());
    if (line.size() > longest) {
        line.truncate(longest);
        if (const auto blank = line.lastIndexOf(u' '); blank > longest / 2)
            line.truncate(blank);
        else if (line.back().isHighSurrogate())
            line.chop(1);
        line += u'…';
    }
    return inQuotes(line);
}

} // namespace dateline
