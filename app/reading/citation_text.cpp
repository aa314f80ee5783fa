#include "reading/citation_text.h"

#include "wording/date_text.h"
#include "wording/quote_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CitationText)
};

QString quoted(const QString &words)
{
    return inQuotes(words.simplified());
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(Texts::tr(", ", "between parts of a source"));
}

QString titleOf(const Article &article)
{
    return article.title.isEmpty() ? QString() : inQuotes(article.title.simplified());
}

QString dateOf(const Article &article)
{
    return article.published ? dateText(*article.published) : QString();
}

QString pageOf(int page)
{
    return page > 0 ? Texts::tr("p. %1", "page of a source").arg(page) : QString();
}

QString withoutMarkup(const QString &line)
{
    static const QRegularExpression signs(QStringLiteral(R"(([\\`*_\[\]<>&#|~]))"));
    // What would begin a list, a heading's underline or a rule.
    static const QRegularExpression beginning(QStringLiteral(R"(^(\d*)([-+=.)]))"));
    return line.simplified().replace(signs, QStringLiteral(R"(\\1)")).replace(beginning, QStringLiteral(R"(\1\\2)"));
}

QString linked(const QString &text, const QString &address)
{
    const QUrl url(address);
    const bool web = url.isValid() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
    if (!web)
        return text;
    QString safe = QString::fromLatin1(url.toEncoded());
    safe.replace(u'(', QLatin1String("%28")).replace(u')', QLatin1String("%29"));
    return QStringLiteral("[%1](%2)").arg(text.isEmpty() ? withoutMarkup(address) : text, safe);
}

} // namespace

QString wordsWithCitation(const QString &words, const Article &article, int page)
{
    const QString source =
        joined({article.publisher.simplified(), titleOf(article), dateOf(article), pageOf(page), article.url.trimmed()});
    return source.isEmpty() ? quoted(words) : Texts::tr("%1 — %2", "quote, source").arg(quoted(words), source);
}

QString wordsWithMarkdownCitation(const QString &words, const Article &article, int page)
{
    QStringList lines;
    const QStringList paragraphs = words.split(u'\n');
    for (const QString &paragraph : paragraphs) {
        if (!paragraph.trimmed().isEmpty())
            lines << withoutMarkup(paragraph);
    }
    const QString title = linked(withoutMarkup(titleOf(article)), article.url.trimmed());
    const QString source = joined({withoutMarkup(article.publisher), title, withoutMarkup(dateOf(article)), pageOf(page)});
    if (!source.isEmpty())
        lines << Texts::tr("— %1", "source under a quote").arg(source);
    return QStringLiteral("> ") + lines.join(QStringLiteral("\n>\n> ")) + u'\n';
}

} // namespace dateline
