#include "formats/html_metadata.h"

#include "formats/html_roles.h"
#include "formats/html_story.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace dateline {

namespace {

constexpr int savedFromSize = 8192;
constexpr int longestAuthor = 80;
constexpr int mostHeadings = 200;

QHash<QString, QStringList> metaOf(const HtmlPage &page)
{
    QHash<QString, QStringList> table;
    for (const HtmlNode &node : page.nodes()) {
        if (node.name != "meta")
            continue;
        const QString content = node.attribute("content").simplified();
        for (const char *key : {"property", "name", "http-equiv"}) {
            const QString name = node.attribute(key).toLower();
            if (!name.isEmpty() && !content.isEmpty())
                table[name] << content;
        }
    }
    return table;
}

/// Text of JSON-LD may hold entities and tags, as it was taken from a page.
QString withoutMarkup(const QString &text)
{
    if (!text.contains(u'&') && !text.contains(u'<'))
        return text.trimmed();
    const HtmlPage page(text);
    QStringList lines;
    for (const HtmlBlock &block : blocksOf(page, rolesOf(page)))
        lines << block.text;
    return lines.join(QStringLiteral("\n\n"));
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty();
}

/// "President of Russia" of "Telephone conversation • President of Russia".
QStringList partsOfTitle(const QString &title)
{
    static const QRegularExpression separator(QStringLiteral("\\s+(?:[|•·»«–—-]|::|//)\\s+|\\s*\\|\\s*"));
    QStringList parts = title.split(separator, Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

/// The page's heading that its <title> begins or ends with: the article's, where the <title> names the site too.
QString headingInTitle(const HtmlPage &page, const QString &title, const QString &site)
{
    QString best;
    int seen = 0;
    for (int index = 0; index < page.size() && seen < mostHeadings; ++index) {
        const QByteArray &name = page.node(index).name;
        if (name != "h1" && name != "h2" && name != "h3")
            continue;
        ++seen;
        const QString heading = page.lineOf(index);
        const bool inTitle = title.startsWith(heading, Qt::CaseInsensitive) || title.endsWith(heading, Qt::CaseInsensitive);
        if (inTitle && heading.size() > best.size() && !sameWords(heading, site))
            best = heading;
    }
    return best;
}

/// The title without the site's name at one of its ends, and without what separated it.
QString titleWithoutSite(const QString &title, const QString &site)
{
    static const QRegularExpression separators(QStringLiteral("^[\\s|•·»«–—:/-]+|[\\s|•·»«–—:/-]+$"));
    const QStringList parts = partsOfTitle(title);
    if (parts.size() > 1 && sameWords(parts.last(), site))
        return title.left(title.lastIndexOf(parts.last())).remove(separators);
    if (parts.size() > 1 && sameWords(parts.first(), site))
        return title.mid(title.indexOf(parts.first()) + parts.first().size()).remove(separators);
    return title;
}

QString shownTitle(const HtmlPage &page)
{
    const int title = page.first("title");
    return title < 0 ? QString() : page.lineOf(title);
}

QString titleOfPage(const HtmlPage &page, const HtmlMetadata &known)
{
    const QString whole = shownTitle(page);
    QString told =
        known.jsonLd && known.jsonLd->type != u"WebPage" ? withoutMarkup(known.jsonLd->headline).simplified() : QString();
    if (told.isEmpty())
        told = known.metaValue(
            {"og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title", "parsely-title", "title"});
    if (!told.isEmpty())
        return titleWithoutSite(told, known.publisher);
    const QString heading = headingInTitle(page, whole, known.publisher);
    if (!heading.isEmpty())
        return heading;
    if (const int h1 = page.first("h1"); whole.isEmpty() && h1 >= 0)
        return page.lineOf(h1);
    const QStringList parts = partsOfTitle(whole);
    return known.publisher.isEmpty() && !parts.isEmpty() ? *std::ranges::max_element(parts, {}, &QString::size)
                                                         : titleWithoutSite(whole, known.publisher);
}

/// What <title> has beside the headline that the page shows.
QString siteInTitle(const HtmlPage &page)
{
    QStringList parts = partsOfTitle(shownTitle(page));
    const QString heading = headingInTitle(page, shownTitle(page), {});
    const auto rest =
        std::ranges::remove_if(parts, [&](const QString &part) { return heading.contains(part, Qt::CaseInsensitive); });
    const bool one = rest.begin() - parts.begin() == 1;
    return one && !heading.isEmpty() && rest.size() > 0 ? parts.first() : QString();
}

QString publisherOf(const HtmlPage &page, const HtmlMetadata &known)
{
    if (known.jsonLd && !known.jsonLd->publisher.isEmpty())
        return withoutMarkup(known.jsonLd->publisher);
    const QString told = known.metaValue({"og:site_name", "citation_publisher", "dc.publisher", "dcterms.publisher", "publisher",
                                          "citation_journal_title", "application-name", "apple-mobile-web-app-title"});
    return told.isEmpty() ? siteInTitle(page) : told;
}

/// "by Jane Doe" → "Jane Doe"
QString authorName(QString words)
{
    static const QRegularExpression by(
        QStringLiteral("^(?:posted|written|published|text|текст|автор|von|par|por|di|by)\\b[\\s:]*(?:by\\b\\s*)?"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    words = words.simplified().remove(by);
    const bool hasDigit = std::ranges::any_of(words, [](QChar letter) { return letter.isDigit(); });
    return words.size() > longestAuthor || hasDigit || isWebAddress(words) ? QString() : words;
}

QString shownAuthor(const HtmlPage &page)
{
    static const QStringList words{QStringLiteral("author"), QStringLiteral("byline")};
    for (const bool byClass : {false, true}) {
        for (int index = 0; index < page.size(); ++index) {
            const HtmlNode &node = page.node(index);
            if (node.isText() || node.name == "meta" || node.name == "link")
                continue;
            const bool told = node.hasWord("rel", QStringLiteral("author")) || node.hasWord("itemprop", QStringLiteral("author"));
            const QStringList own = byClass ? classWords(node) : QStringList();
            const bool named = std::ranges::any_of(own, [&](const QString &word) { return words.contains(word); });
            if (!told && !named)
                continue;
            // One word with this class is a link to a list of authors, or an agency ("AFP").
            const QString name = authorName(page.lineOf(index));
            if (name.contains(u' ') || (!name.isEmpty() && name.isUpper()))
                return name;
        }
    }
    return {};
}

QString authorOf(const HtmlPage &page, const HtmlMetadata &known)
{
    if (known.jsonLd && !known.jsonLd->author.isEmpty())
        return withoutMarkup(known.jsonLd->author);
    for (const char *field : {"citation_author", "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author",
                              "sailthru.author", "byl"}) {
        QStringList names;
        for (const QString &told : known.meta.value(QLatin1String(field))) {
            if (const QString name = authorName(told); !name.isEmpty() && !names.contains(name))
                names << name;
        }
        if (!names.isEmpty())
            return names.join(QStringLiteral(", "));
    }
    return shownAuthor(page);
}

/// "<!-- saved from url=(0042)https://… -->" of browsers, "url: https://…" of SingleFile.
QString savedFrom(const QString &source)
{
    static const QRegularExpression pattern(
        QStringLiteral("<!--[^>]*?(?:saved from url=\\(\\d+\\)|\\burl:\\s*)(https?://[^\\s<>]+)"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(source.left(savedFromSize)).captured(1);
}

QString linkOf(const HtmlPage &page, const QString &relation, QByteArrayView element)
{
    for (const HtmlNode &node : page.nodes()) {
        if (node.name == element && node.hasWord("rel", relation) && isWebAddress(node.attribute("href")))
            return node.attribute("href");
    }
    return {};
}

QString urlOf(const HtmlPage &page, const HtmlMetadata &known, const QString &source)
{
    const QStringList told{
        linkOf(page, QStringLiteral("canonical"), "link"),
        known.metaValue({"og:url", "citation_public_url", "citation_abstract_html_url", "parsely-link", "twitter:url"}),
        known.jsonLd ? known.jsonLd->url : QString(), savedFrom(source), linkOf(page, QStringLiteral("bookmark"), "a")};
    const auto found = std::ranges::find_if(told, isWebAddress);
    return found == told.end() ? QString() : *found;
}

QString languageOf(const HtmlPage &page, const HtmlMetadata &known)
{
    QStringList told;
    for (const char *name : {"html", "body"}) {
        if (const int index = page.first(name); index >= 0)
            told << page.node(index).attribute("lang") << page.node(index).attribute("xml:lang");
    }
    told << (known.jsonLd ? known.jsonLd->language : QString())
         << known.metaValue(
                {"content-language", "dc.language", "dcterms.language", "citation_language", "language", "og:locale"});
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$"));
    for (const QString &language : told) {
        if (tag.match(language).hasMatch())
            return QString(language).replace(u'_', u'-');
    }
    return {};
}

/// The microformat of an entry's place (https://microformats.org/wiki/h-entry).
QString placeOf(const HtmlPage &page, const HtmlMetadata &known)
{
    if (known.jsonLd && !known.jsonLd->place.isEmpty())
        return withoutMarkup(known.jsonLd->place);
    for (int index = 0; index < page.size(); ++index) {
        if (page.node(index).hasWord("class", QStringLiteral("p-location")))
            return page.lineOf(index);
    }
    return {};
}

} // namespace

QString HtmlMetadata::metaValue(std::initializer_list<const char *> names) const
{
    for (const char *name : names) {
        if (const auto found = meta.constFind(QLatin1String(name)); found != meta.cend())
            return found->first();
    }
    return {};
}

HtmlMetadata metadataOf(const HtmlPage &page, const QString &source)
{
    HtmlMetadata known;
    known.meta = metaOf(page);
    known.jsonLd = articleOf(page.jsonLd());
    if (known.jsonLd)
        known.jsonLd->body = withoutMarkup(known.jsonLd->body);
    known.publisher = publisherOf(page, known);
    known.author = authorOf(page, known);
    known.url = urlOf(page, known, source);
    known.language = languageOf(page, known);
    known.place = placeOf(page, known);
    known.title = titleOfPage(page, known);
    return known;
}

} // namespace dateline
