#include "document/html_writer.h"

#include "document/hostile_document.h"
#include "support/test_paths.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <rapidcheck/gtest.h>

#include <algorithm>

using namespace dateline;

namespace {

struct Element {
    QString name;
    QXmlStreamAttributes attributes;
    QString text; ///< directly in it
    QString value(const char *key) const { return attributes.value(QLatin1String(key)).toString(); }
};

/// Fails the test where the page is not well-formed.
std::vector<Element> elementsOf(const QByteArray &html)
{
    std::vector<Element> elements;
    std::vector<std::size_t> open;
    QXmlStreamReader xml(html);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            open.push_back(elements.size());
            elements.push_back({xml.name().toString(), xml.attributes(), {}});
        } else if (xml.isEndElement())
            open.pop_back();
        else if (xml.isCharacters() && !open.empty())
            elements[open.back()].text += xml.text();
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString() << " in line " << xml.lineNumber();
    return elements;
}

/// What a browser takes for the content of the elements, which knows nothing of CDATA.
QList<QByteArray> rawContents(const QByteArray &html, const char *name)
{
    QList<QByteArray> found;
    const QByteArray start = QByteArray("<") + name, end = QByteArray("</") + name + '>';
    for (qsizetype at = html.indexOf(start); at >= 0; at = html.indexOf(start, at + 1)) {
        const qsizetype begin = html.indexOf('>', at) + 1;
        found << html.mid(begin, html.indexOf(end, begin) - begin);
    }
    return found;
}

} // namespace

TEST(HtmlWriter, IsWellFormedWhateverTitlesHold)
{
    const auto elements = elementsOf(htmlOf(hostileDocument()));
    const auto count = [&](const char *name) { return std::ranges::count(elements, QLatin1String(name), &Element::name); };
    EXPECT_EQ(count("b"), 0) << "words became markup";
    EXPECT_EQ(count("script"), 2);
    const auto title = std::ranges::find(elements, QStringLiteral("title"), &Element::name);
    ASSERT_NE(title, elements.end());
    EXPECT_EQ(title->text, hostileTitle);
    for (const Element &element : elements) {
        for (const QXmlStreamAttribute &attribute : element.attributes)
            EXPECT_FALSE(attribute.name().startsWith(QLatin1String("on"))) << attribute.name().toString().toStdString();
    }
}

TEST(HtmlWriter, LinksNotesBothWays)
{
    const auto elements = elementsOf(htmlOf(hostileDocument()));
    QSet<QString> ids;
    for (const Element &element : elements) {
        const QString id = element.value("id");
        EXPECT_FALSE(ids.contains(id) && !id.isEmpty()) << id.toStdString();
        ids.insert(id);
    }
    int local = 0;
    for (const Element &element : elements) {
        const QString href = element.value("href");
        if (!href.startsWith(u'#'))
            continue;
        ++local;
        EXPECT_TRUE(ids.contains(href.mid(1))) << href.toStdString();
    }
    EXPECT_EQ(local, 3 + 4 + 3); // contents, calls, ways back
}

TEST(HtmlWriter, TakesNothingFromTheNetworkAndRunsOnlyItsOwnScript)
{
    const QByteArray html = htmlOf(hostileDocument());
    QString policy;
    for (const Element &element : elementsOf(html)) {
        if (element.value("http-equiv") == QLatin1String("Content-Security-Policy"))
            policy = element.value("content");
        EXPECT_FALSE(element.name == QLatin1String("link") || element.name == QLatin1String("iframe"));
        if (const QString source = element.value("src"); !source.isEmpty()) {
            EXPECT_TRUE(source.startsWith(QLatin1String("data:image/svg+xml;base64,")));
        }
        if (const QString href = element.value("href"); !href.isEmpty()) {
            EXPECT_TRUE(href.startsWith(u'#') || href.startsWith(QLatin1String("https://border.example/"))) << href.toStdString();
        }
    }
    ASSERT_TRUE(policy.startsWith(QLatin1String("default-src 'none'; ")));
    const auto allows = [&](const QByteArray &content) {
        return policy.contains(QLatin1String(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64()));
    };
    ASSERT_EQ(rawContents(html, "style").size(), 1);
    EXPECT_TRUE(allows(rawContents(html, "style").front()));
    const QList<QByteArray> scripts = rawContents(html, "script");
    ASSERT_EQ(scripts.size(), 2);
    EXPECT_FALSE(allows(scripts[0])); // data
    EXPECT_TRUE(allows(scripts[1]));
    EXPECT_TRUE(scripts[1].contains("class Painter"));
    EXPECT_FALSE(scripts[1].contains("http"));
}

TEST(HtmlWriter, HasNoScriptWithoutATimeline)
{
    Document document = hostileDocument();
    document.timeline.clear();
    const QByteArray html = htmlOf(document);
    EXPECT_TRUE(rawContents(html, "script").isEmpty());
    EXPECT_TRUE(html.contains("script-src 'none'"));
}

TEST(HtmlWriter, SameDocumentSameBytes)
{
    EXPECT_EQ(htmlOf(hostileDocument()), htmlOf(hostileDocument()));
}

RC_GTEST_PROP(HtmlWriter, AnyTextIsReadAsItWas, (const std::vector<char16_t> &units))
{
    Document document;
    document.blocks = {DocumentLine{QString::fromUtf16(units.data(), static_cast<qsizetype>(units.size()))}};
    QXmlStreamReader xml(htmlOf(document));
    QString read;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("p"))
            read = xml.readElementText();
    }
    RC_ASSERT(!xml.hasError());
    RC_ASSERT(read == writable(std::get<DocumentLine>(document.blocks.front()).text));
}
