#include "formats/html_dates.h"

#include "formats/article_formats.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

using namespace dateline;

namespace {

QStringList offered(const QString &name)
{
    const QString path = testData(QStringLiteral("formats/html/") + name);
    QStringList list;
    for (const PublicationCandidate &each : publicationCandidates(path, bytesOf(path)))
        list << each.date.toString() + u' ' + reasonCodeName(each.reason.code);
    return list;
}

QString taken(const QByteArray &html)
{
    const auto all = publicationCandidates(QStringLiteral("page.html"), html);
    return all.empty() ? QString() : all.front().date.toString();
}

Article articleOf(const QString &name)
{
    const auto read = readArticleFile(testData(QStringLiteral("formats/html/") + name));
    EXPECT_TRUE(read);
    return read.value_or(AnnotatedArticle{}).article;
}

} // namespace

TEST(HtmlDates, TheOneThatIsLabelledAsPublishedIsTaken)
{
    EXPECT_EQ(offered(QStringLiteral("several_times.html")),
              (QStringList{QStringLiteral("2024-09-10 Metadata"), QStringLiteral("2024-09-12 PageChanged")}));
    const Article article = articleOf(QStringLiteral("several_times.html"));
    EXPECT_EQ(article.publishedReason.arguments, QStringList{QStringLiteral("time: 10 September 2024")});
}

TEST(HtmlDates, AllOthersOfThePageAreOffered)
{
    EXPECT_EQ(offered(QStringLiteral("news_json_ld.html")),
              (QStringList{QStringLiteral("2024-07-25 Metadata"), QStringLiteral("2024-07-26 Metadata"),
                           QStringLiteral("2024-07-28 PageChanged"), QStringLiteral("2022-03-03 CaptionNames")}));
}

TEST(HtmlDates, ACaptionIsOfferedButNeverTaken)
{
    EXPECT_EQ(offered(QStringLiteral("caption_older_date.html")), QStringList{QStringLiteral("1999-05-14 CaptionNames")});
    const Article article = articleOf(QStringLiteral("caption_older_date.html"));
    EXPECT_FALSE(article.published);
    EXPECT_EQ(article.publishedBasis, DateBasis::Unknown);
    EXPECT_EQ(article.publishedReason.code, ReasonCode::NothingFound);
}

TEST(HtmlDates, TheDayOfAChangeIsOfferedButNeverTaken)
{
    EXPECT_EQ(offered(QStringLiteral("no_date.html")), QStringList{QStringLiteral("2020-02-02 PageChanged")});
    EXPECT_FALSE(articleOf(QStringLiteral("no_date.html")).published);
}

TEST(HtmlDates, TheAddressSpeaksWhereNothingElseDoes)
{
    const Article article = articleOf(QStringLiteral("address_date.html"));
    EXPECT_EQ(article.published->toString(), QStringLiteral("2024-07-25"));
    EXPECT_EQ(article.publishedBasis, DateBasis::FileName);
    EXPECT_EQ(article.publishedReason.code, ReasonCode::PageAddress);
}

TEST(HtmlDates, FieldsOfMetaAreReadWhateverTheirDialect)
{
    const QByteArray body =
        "<body><h1>T</h1><p>A paragraph that has nothing to say about any date at all, but goes on.</p></body>";
    for (const char *meta :
         {"property='article:published_time' content='2024-07-25T23:59:59-11:00'", "name=DC.date content=2024-07-25",
          "name='citation_date' content='2024/07/25'", "name='parsely-pub-date' content='2024-07-25T00:00:00Z'",
          "name=pubdate content=20240725", "name=date content='Thu, 25 Jul 2024 10:00:00 GMT'",
          "name='dcterms.issued' content='July 25, 2024'"})
        EXPECT_EQ(taken(QByteArray("<html><head><meta ") + meta + "></head>" + body), QStringLiteral("2024-07-25")) << meta;
}

TEST(HtmlDates, NoDateIsReadOutOfWhatIsNone)
{
    for (const char *value : {"1970-01-01T00:00:00Z", "0001-01-01", "2024-13-45", "07/08/2024", "yesterday", "2024", ""})
        EXPECT_FALSE(dayOfField(QLatin1String(value))) << value;
    EXPECT_EQ(dayOfField(QStringLiteral("2024-07"))->toString(), QStringLiteral("2024-07"));
}

TEST(HtmlDates, TheMarkedElementIsTheOneNearestToTheHeadline)
{
    EXPECT_EQ(
        taken("<body><p><time itemprop=datePublished datetime=2001-01-01>1 January "
              "2001</time></p><p>x</p><p>y</p><article><h1>Talks</h1>"
              "<time itemprop=datePublished datetime=2024-07-25>July 25</time><p>They talked all day, and then they talked all "
              "night, without any result.</p></article></body>"),
        QStringLiteral("2024-07-25"));
}

TEST(HtmlDates, ATimeInsideASentenceIsTheEvents)
{
    EXPECT_EQ(
        taken("<body><article><h1>Talks</h1><p>They talked all day on <time datetime=2020-11-09>9 November 2020</time>, and then "
              "they talked all night, without any result, and in the end everybody went home and said "
              "nothing.</p></article></body>"),
        QString());
}

TEST(HtmlDates, EveryWayToMarkTheDayIsSeen)
{
    const QByteArray story = "<p>They talked all day, and then they talked all night, without any result.</p></article></body>";
    for (const char *mark :
         {"<time pubdate>25 July 2024</time>", "<span class=dt-published>25 July 2024</span>",
          "<abbr class=entry-date>25 July 2024</abbr>", "<time class=posted datetime=2024-07-25></time>",
          "<time class=x datetime=2024-07-25></time>", "<time datetime=2024-07-25>Thursday</time><time>2024-07-26</time>"})
        EXPECT_EQ(taken(QByteArray("<body><article><h1>Talks</h1>") + mark + story), QStringLiteral("2024-07-25")) << mark;
    const QByteArray modified =
        QByteArray("<body><article><h1>Talks</h1><span itemprop=dateModified content=2024-08-01>x</span>") + story;
    const auto all = publicationCandidates(QStringLiteral("page.html"), modified);
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].reason.code, ReasonCode::PageChanged);
}

TEST(HtmlDates, ADayOfTheTitleOrOfALongCellIsTheEvents)
{
    const QByteArray long_ =
        "They talked all day on <time datetime=2020-11-09>9 November 2020</time>, and then they talked all night, "
        "without any result, and in the end everybody went home and said nothing.";
    for (const char *element : {"td", "blockquote", "li"}) {
        const QByteArray cell = QByteArray("<") + element + '>' + long_ + "</" + element + '>';
        const QByteArray body = QByteArray(element) == "td" ? "<table><tr>" + cell + "</tr></table>" : cell;
        EXPECT_EQ(taken("<body><article><h1>Talks</h1>" + body + "</article></body>"), QString()) << element;
    }
    const auto all = publicationCandidates(
        QStringLiteral("page.html"),
        "<body><article><h1>Talks of 9 November 2020</h1><figure><figcaption>Seen on 3 May 2019</figcaption></figure>"
        "<p>They talked all day, and then they talked all night, without any result.</p></article></body>");
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].reason.code, ReasonCode::CaptionNames) << "which a reader never takes by itself";
}

TEST(HtmlDates, WithoutAHeadlineTheDayStandsBeforeTheStory)
{
    EXPECT_EQ(taken("<body><div><time datetime=2024-07-25>Thursday</time><p>They talked all day, and then they talked all night, "
                    "without any result.</p><p>Nobody knew why, and the road stayed closed until <time "
                    "datetime=2024-07-20>then</time>.</p></div></body>"),
              QStringLiteral("2024-07-25"));
}

TEST(HtmlDates, NoMoreThanADozenAreOffered)
{
    QByteArray times;
    for (int day = 10; day < 30; ++day)
        times += "<p><time datetime=2024-07-" + QByteArray::number(day) + ">x</time></p>";
    const auto all = publicationCandidates(QStringLiteral("page.html"),
                                           "<body><article><h1>Talks</h1><p>They talked all day, and then they talked all night, "
                                           "without any result.</p>" +
                                               times + "</article></body>");
    EXPECT_EQ(all.size(), 12u);
}

TEST(TextDates, FrontMatterDatelineAndFileNameAreOffered)
{
    const QByteArray text = "---\ntitle: T\ndate: 2024-07-25\nlast_modified_at: 2024-08-01 10:00\npublished: true\n---\n"
                            "YEREVAN, 24 July 2024 — The ministry spoke.\n";
    QStringList list;
    for (const PublicationCandidate &each : publicationCandidates(QStringLiteral("2024-07-26-t.md"), text))
        list << each.date.toString() + u' ' + reasonCodeName(each.reason.code);
    EXPECT_EQ(list, (QStringList{QStringLiteral("2024-07-25 Metadata"), QStringLiteral("2024-07-24 StatedInText"),
                                 QStringLiteral("2024-07-26 FileName"), QStringLiteral("2024-08-01 PageChanged")}));
}
