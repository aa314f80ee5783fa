#include "formats/html_article.h"

#include "formats/article_formats.h"
#include "support/test_paths.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace dateline;

namespace {

AnnotatedArticle page(const QString &name)
{
    const auto read = readArticleFile(testData(QStringLiteral("formats/html/") + name));
    EXPECT_TRUE(read) << name.toStdString();
    return read.value_or(AnnotatedArticle{});
}

Article articleOf(const QString &html)
{
    ReaderInput input{{}, html.toUtf8(), {html, false, {}}};
    const auto read = readHtmlArticle(input);
    EXPECT_TRUE(read) << html.toStdString();
    return read.value_or(AnnotatedArticle{}).article;
}

QString dayOf(const Article &article)
{
    return article.published ? article.published->toString() : QString();
}

} // namespace

TEST(HtmlArticle, ANewsPageIsItsStoryWithoutTheSite)
{
    const Article article = page(QStringLiteral("news_json_ld.html")).article;
    EXPECT_EQ(
        article.text,
        QStringLiteral("Delegations of two neighbours met for the first time since the shooting in June, officials said.\n\n"
                       "[The last meeting, on 3 March 2022. Photo: archive]\n\n"
                       "The delegations sat down on Thursday morning and agreed to talk about the crossing first, a "
                       "spokeswoman said.\n\n"
                       "What was said\n\n"
                       "“We came to listen,” the minister told reporters.\nShe left without taking questions.\n\n"
                       "The crossing opens on 1 August.\n\n"
                       "Patrols stay where they are."));
    EXPECT_EQ(article.reader, QStringLiteral("html/1"));
}

TEST(HtmlArticle, WhatTheTextCannotCarryIsCounted)
{
    const LossReport losses = page(QStringLiteral("broken_unclosed_tags.html")).losses;
    ASSERT_EQ(losses.size(), 2u);
    EXPECT_EQ(losses[0], (Loss{LossKind::Markup, QStringLiteral("link"), 1, QStringLiteral("/x")}));
    EXPECT_EQ(losses[1].subject, QStringLiteral("table"));
    EXPECT_EQ(page(QStringLiteral("news_json_ld.html")).losses.front(),
              (Loss{LossKind::Markup, QStringLiteral("heading"), 1, QStringLiteral("What was said")}));
}

TEST(HtmlArticle, JsonLdTellsWhoPublishedWhatAndWhen)
{
    const Article article = page(QStringLiteral("news_json_ld.html")).article;
    EXPECT_EQ(article.title, QStringLiteral("Border talks resume in Tbilisi"));
    EXPECT_EQ(article.publisher, QStringLiteral("The Meridian"));
    EXPECT_EQ(article.author, QStringLiteral("Nino Beridze, Jan Kowalski"));
    EXPECT_EQ(article.url, QStringLiteral("https://meridian.example/world/border-talks"));
    EXPECT_EQ(article.language, QStringLiteral("en-GB"));
    EXPECT_EQ(article.place, QStringLiteral("TBILISI"));
    EXPECT_EQ(dayOf(article), QStringLiteral("2024-07-25"));
    EXPECT_EQ(article.publishedBasis, DateBasis::Metadata);
    EXPECT_EQ(article.publishedReason, (Reason{ReasonCode::Metadata, {QStringLiteral("NewsArticle.datePublished")}}));
}

TEST(HtmlArticle, TextThatOnlyAScriptWouldShowComesFromJsonLd)
{
    const Article article = page(QStringLiteral("script_only.html")).article;
    EXPECT_EQ(article.title, QStringLiteral("Minister resigns & leaves"));
    EXPECT_EQ(article.text, QStringLiteral("The minister resigned on Tuesday, after a week of protests in the capital.\n\n"
                                           "Her deputy takes over until the election."));
}

TEST(HtmlArticle, TooltipsInsideSentencesAreNotPartOfThem)
{
    EXPECT_EQ(page(QStringLiteral("tooltip.html")).article.text,
              QStringLiteral("The chancellor and Anna Lind spoke on the phone about the COMMON market.\n\n"
                             "They will meet next month, the office said."));
}

TEST(HtmlArticle, ATranscriptKeepsItsSpeakers)
{
    EXPECT_EQ(page(QStringLiteral("transcript.html")).article.text,
              QStringLiteral("President of the Republic Anna Lind: Ladies and gentlemen, thank you for coming.\n\n"
                             "We have agreed on the treaty.\n\n"
                             "Chancellor Otto Berg: The treaty will be signed in spring.\n\n"
                             "Question: And if it fails?"));
}

TEST(HtmlArticle, OtherEncodingsGiveTheSameArticle)
{
    const Article utf8 = page(QStringLiteral("cyrillic_utf8.htm")).article;
    EXPECT_EQ(utf8.title, QStringLiteral("Переговоры в Тбилиси"));
    EXPECT_EQ(utf8.publisher, QStringLiteral("Вестник"));
    EXPECT_TRUE(utf8.text.startsWith(QStringLiteral("Делегации двух стран встретились")));
    EXPECT_FALSE(utf8.text.contains(QStringLiteral("Новости")));
    EXPECT_EQ(dayOf(utf8), QStringLiteral("2024-07-25"));
    for (const char *name : {"windows_1251.html", "koi8_r.html"}) {
        const Article article = page(QLatin1String(name)).article;
        EXPECT_EQ(article.text, utf8.text) << name;
        EXPECT_EQ(article.title, utf8.title) << name;
    }
}

TEST(HtmlArticle, XhtmlFromRightToLeftKeepsItsJoiners)
{
    const Article article = page(QStringLiteral("right_to_left.xhtml")).article;
    EXPECT_EQ(article.language, QStringLiteral("fa"));
    EXPECT_TRUE(article.text.startsWith(QStringLiteral("هیئت\u200cهای دو کشور")));
    EXPECT_EQ(dayOf(article), QStringLiteral("2024-07-25"));
}

TEST(HtmlArticle, ALabelThatContradictsTheBytesDoesNotSpoilThePage)
{
    EXPECT_TRUE(page(QStringLiteral("broken_encoding_label.html")).article.text.startsWith(QStringLiteral("Déjà vu in Łódź:")));
    EXPECT_TRUE(
        page(QStringLiteral("broken_bad_byte.html")).article.text.startsWith(QStringLiteral("La réunion a été reportée")));
}

TEST(HtmlArticle, UnclosedTagsEndWhereABrowserEndsThem)
{
    EXPECT_EQ(page(QStringLiteral("broken_unclosed_tags.html")).article.text,
              QStringLiteral("The first paragraph tells of the market and its people, who came early.\n\n"
                             "The second paragraph tells of the road, which was closed by the police at noon.\n\n"
                             "First item of the list\n\nSecond item of the list\n\nLeft cell\n\nRight cell\n\nBelow\n\n"
                             "The last paragraph has < and > & an &unknown; name, and it ends with the file"));
}

TEST(HtmlArticle, WhiteSpaceIsAsABrowserShowsIt)
{
    const QString html =
        QStringLiteral("<body><p>One\n\t two&nbsp;&nbsp;three<b> f</b>our<br>\nfi&shy;ve <wbr>&#8203;six</p><pre>a\n  b</pre>"
                       "<p>a<br><br>b</p><p><q>Yes</q>, he said.</p></body>");
    EXPECT_EQ(articleOf(html).text, QStringLiteral("One two three four\nfive six\n\na\nb\n\na\n\nb\n\n“Yes”, he said."));
}

TEST(HtmlArticle, MhtmlIsRefusedByItsName)
{
    const auto read = readArticleFile(testData(QStringLiteral("formats/html/saved_page.mhtml")));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::UnsupportedFormat);
    EXPECT_EQ(read.error().arguments, QStringList{QStringLiteral("MHTML")});
}

TEST(HtmlArticle, APageWithoutAWordIsEmpty)
{
    const auto read =
        readHtmlArticle({{}, "<html>", {QStringLiteral("<html><body><script>x</script><img src=a></body>"), false, {}}});
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::FileEmpty);
}

TEST(HtmlArticle, AContainerWithAMisleadingNameIsStillTheArticle)
{
    const QString words = QStringLiteral("The committee met in the morning, and it closed the road before the evening came.");
    EXPECT_EQ(articleOf(QStringLiteral("<body><div class='sidebar widget'><p>%1</p></div></body>").arg(words)).text, words);
    EXPECT_EQ(
        articleOf(
            QStringLiteral("<body class='hidden'><form><div class=promo><h1>T</h1><p>%1</p></div></form></body>").arg(words))
            .text,
        words);
}

TEST(HtmlArticle, TheSitesNameIsNoPartOfTheTitle)
{
    const QString body = QStringLiteral("<body>%1<p>They met in the morning, and they left in the evening.</p></body>");
    const auto titled = [&](const char *head, const char *heading) {
        const Article article = articleOf(QString::fromUtf8(head) + body.arg(QString::fromUtf8(heading)));
        return article.title + u'/' + article.publisher;
    };
    EXPECT_EQ(titled("<title>Iran - US talks: day 2 | The Post</title><meta property=og:site_name content='The Post'>", ""),
              QStringLiteral("Iran - US talks: day 2/The Post"));
    EXPECT_EQ(titled("<meta property=og:title content='Iran - US talks'>", "<h1>Other</h1>"), QStringLiteral("Iran - US talks/"));
    EXPECT_EQ(titled("<title>The Post » Talks begin</title>", "<h1>The Post</h1><h2>Talks begin</h2>"),
              QStringLiteral("Talks begin/The Post"));
    EXPECT_EQ(titled("<title>Talks begin in Geneva - Post</title>", ""), QStringLiteral("Talks begin in Geneva/"));
    EXPECT_EQ(titled("", "<h1>Talks begin</h1>"), QStringLiteral("Talks begin/"));
}

TEST(HtmlArticle, AuthorsAreNamedOnceWhoeverTellsOfThem)
{
    const QString body = QStringLiteral("<body>%1<p>They met in the morning, and they left in the evening.</p></body>");
    const auto author = [&](const char *head, const char *shown) {
        return articleOf(QString::fromUtf8(head) + body.arg(QString::fromUtf8(shown))).author;
    };
    EXPECT_EQ(author("<meta name=author content='by Jane Doe'><meta name=author content='Jane Doe'>"
                     "<meta name=author content='J2'><meta name=author content='Max Roe'>",
                     ""),
              QStringLiteral("Jane Doe, Max Roe"));
    EXPECT_EQ(author("<meta name=author content='https://example.org/jane'>", "<p class=byline>AFP</p>"), QStringLiteral("AFP"));
    EXPECT_EQ(author("", "<p class=author>Staff</p>"), QString()) << "a link to a list of authors";
    EXPECT_EQ(
        author("<script type='application/ld+json'>{\"@type\": \"Article\", \"author\": \"Doe &amp; <b>Roe</b>\"}</script>", ""),
        QStringLiteral("Doe & Roe"));
    EXPECT_EQ(articleOf(QStringLiteral("<meta property=og:title content='The Post | Talks begin in Geneva'>"
                                       "<meta property=og:site_name content='The Post'>") +
                        body.arg(QString()))
                  .title,
              QStringLiteral("Talks begin in Geneva"));
}

TEST(HtmlArticle, AFragmentKeepsItsParagraphs)
{
    const auto read = readArticleHtml(
        QStringLiteral("<html><body>outside<!--StartFragment--><meta charset='windows-1251'><h2>Łódź</h2><p>One "
                       "<a href='x'>link</a>.</p><script>no()</script><p>Two.</p><!--EndFragment--></body></html>"));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->article.text, QStringLiteral("Łódź\n\nOne link.\n\nTwo."));
    EXPECT_EQ(read->article.title, QStringLiteral("Łódź"));
    EXPECT_FALSE(read->article.published);
    const auto again = publicationCandidates({}, read->source.bytes);
    EXPECT_TRUE(again.empty());
}

TEST(HtmlArticle, AFileOnDiskIsReadBySuffixToo)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("2024-07-25-note.htm"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("<p>Only a paragraph, saved by hand.</p>");
    file.close();
    const auto read = readArticleFile(path);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->article.text, QStringLiteral("Only a paragraph, saved by hand."));
    EXPECT_EQ(read->article.publishedBasis, DateBasis::FileName);
    EXPECT_EQ(read->article.title, QStringLiteral("Note"));
}
