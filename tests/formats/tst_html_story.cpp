#include "formats/html_article.h"

#include "support/test_paths.h"

#include <gtest/gtest.h>

using namespace dateline;

namespace {

const QString s1 = QStringLiteral("The committee met in the morning, and it closed the road before the evening came.");
const QString s2 = QStringLiteral("Nobody was hurt, said the mayor of the town, who had been there since the early hours.");
const QString s3 = QStringLiteral("A week later the same committee opened the road again, after the bridge was mended.");
const QString other = QStringLiteral("Another and rather short story of the same day.");

QString p(const QString &words)
{
    return QStringLiteral("<p>") + words + QStringLiteral("</p>");
}

QString textOf(const QString &html)
{
    const auto read = readHtmlArticle({{}, html.toUtf8(), {html, false, {}}});
    EXPECT_TRUE(read) << html.toStdString();
    return read ? read->article.text : QString();
}

QString joined(const QStringList &paragraphs)
{
    return paragraphs.join(QStringLiteral("\n\n"));
}

QString withBody(const QString &body, const QString &html)
{
    return QStringLiteral("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \"%1\"}</script>")
               .arg(body) +
           QStringLiteral("<body>") + html + QStringLiteral("</body>");
}

} // namespace

TEST(HtmlStory, AnElementThatCallsItselfTheArticleIsBelievedWhenItHoldsMost)
{
    for (const char *open : {"<article>", "<div role=article>", "<main>", "<div role=main>"}) {
        const QString opened = QString::fromLatin1(open);
        const QString close = opened.startsWith(QStringLiteral("<div")) ? QStringLiteral("</div>")
                                                                        : QString(opened).replace(u'<', QStringLiteral("</"));
        EXPECT_EQ(textOf(opened + p(s1) + p(s2) + close + p(other)), joined({s1, s2})) << open;
        EXPECT_EQ(textOf(opened + p(s1) + close + QStringLiteral("<div>") + p(s2) + p(s3) + QStringLiteral("</div>")),
                  joined({s1, s2, s3}))
            << open;
    }
    const QString teaser = QStringLiteral("<article>") + p(other) + QStringLiteral("</article>");
    EXPECT_EQ(textOf(teaser + QStringLiteral("<article>") + p(s1) + p(s2) + p(s3) + QStringLiteral("</article>") + teaser),
              joined({s1, s2, s3}));
    EXPECT_EQ(textOf(QStringLiteral("<div itemprop=articleBody><p>Too short.</p></div><article>") + p(s1) + p(s2) +
                     QStringLiteral("</article>")),
              joined({s1, s2}));
}

TEST(HtmlStory, TheBodyThatJsonLdTellsOfIsFoundInThePage)
{
    const QString wrong = QStringLiteral("<article>") + p(s3) + p(s3) + p(s3) + QStringLiteral("</article>");
    EXPECT_EQ(textOf(withBody(s1 + u' ' + s2, wrong + QStringLiteral("<div>") + p(s1) + p(s2) + QStringLiteral("</div>"))),
              joined({s1, s2}));
    EXPECT_EQ(textOf(withBody(s1, wrong + QStringLiteral("<div>") + p(s1) + p(other) + QStringLiteral("</div>"))), s1);
    EXPECT_EQ(textOf(withBody(s1 + u' ' + s2, wrong + p(s1))), joined({s3, s3, s3})) << "its end is not in the page";
    EXPECT_EQ(textOf(withBody(s2 + u' ' + s1, wrong + p(s1))), joined({s3, s3, s3})) << "nor its beginning";
}

TEST(HtmlStory, AStandfirstBetweenHeadlineAndStoryBelongsToIt)
{
    EXPECT_EQ(textOf(QStringLiteral("<title>Something else | Site</title><span itemprop=headline>x</span>"
                                    "<h2 itemprop=headline>Road closed</h2><p class=lead>%1</p><p class=lead>Short.</p>"
                                    "<p class='lead caption'>%1</p><nav class=lead>%1</nav><article>%2</article>")
                         .arg(other, p(s1) + p(s2) + p(s3))),
              joined({other, s1, s2, s3}));
}

TEST(HtmlStory, LinesAboutTheArticleAreNoStory)
{
    const auto article = [](const QString &inside) {
        return textOf(QStringLiteral("<article>") + inside + QStringLiteral("</article>"));
    };
    EXPECT_EQ(article(QStringLiteral("<figure><figcaption>A bridge</figcaption></figure><p>5 May 2024</p><p>* * *</p>"
                                     "<p><a href=x>Text version</a></p>") +
                      p(s1)),
              joined({QStringLiteral("[A bridge]"), s1}));
    EXPECT_EQ(article(QStringLiteral("<p>On 5 May 2024 they met.</p>") + p(s1)),
              joined({QStringLiteral("On 5 May 2024 they met."), s1}));
    EXPECT_EQ(textOf(QStringLiteral("<h1>Road closed</h1><p>5 May 2024</p>")), QStringLiteral("Road closed\n\n5 May 2024"))
        << "where nothing else is told they are all there is";
    EXPECT_EQ(article(p(s1) + p(s2) + QStringLiteral("<p><a href=x>Read more of it here</a></p>")), joined({s1, s2}));
    EXPECT_EQ(article(QStringLiteral("<h1>* * *</h1>") + p(s1)), s1);
}

TEST(HtmlStory, ListsOfLinksAndEmptySectionsGo)
{
    const QString link = QStringLiteral("<li><a href=x>Another story</a></li>");
    const QString said = QStringLiteral("<li><a href=x>It is so.</a></li>");
    EXPECT_EQ(textOf(QStringLiteral("<article>") + p(s1) + link.repeated(3) + p(s2) + QStringLiteral("</article>")),
              joined({s1, s2}));
    EXPECT_EQ(textOf(QStringLiteral("<article>") + p(s1) + link.repeated(2) + said + p(s2) + QStringLiteral("</article>")),
              joined({s1, QStringLiteral("Another story"), QStringLiteral("Another story"), QStringLiteral("It is so."), s2}));
    EXPECT_EQ(textOf(QStringLiteral("<article>") + p(s1) + QStringLiteral("<h2>One</h2><h3>Two</h3>") + p(s2) +
                     QStringLiteral("<h3>Empty</h3><h2>Last</h2></article>")),
              joined({s1, QStringLiteral("One"), QStringLiteral("Two"), s2}));
}

TEST(HtmlStory, WhoSpeaksStandsBeforeTheWords)
{
    const auto speaker = [](const QString &name) { return QStringLiteral("<p class=speaker>%1</p>").arg(name); };
    EXPECT_EQ(textOf(QStringLiteral("<article>") + speaker(QStringLiteral("The minister")) + p(s1) +
                     speaker(QStringLiteral("Mayor:")) + p(s2) + speaker(QStringLiteral("He said so.")) + p(s3) +
                     speaker(QStringLiteral("No one")) + QStringLiteral("</article>")),
              joined({QStringLiteral("The minister: ") + s1, QStringLiteral("Mayor: ") + s2, QStringLiteral("He said so."), s3,
                      QStringLiteral("No one")}));
    const QString longer = (s1 + u' ' + s2).chopped(1);
    EXPECT_EQ(textOf(QStringLiteral("<article>") + speaker(longer) + p(s3) + QStringLiteral("</article>")), joined({longer, s3}));
}
