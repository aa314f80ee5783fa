#include "library/sample_articles.h"
#include "reading/citation_text.h"
#include "wording/quote_text.h"

#include <QLocale>

using namespace dateline;

namespace {
class CitationText : public testing::Test {
protected:
    CitationText() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    AnnotatedArticle m_sample = warning();
};
} // namespace

TEST_F(CitationText, namesEverythingThatIsKnown)
{
    EXPECT_EQ(wordsWithCitation(quotedWords(m_sample.events.front()), m_sample.article),
              QStringLiteral("“warned 🕊 on 25 July” — Border Gazette, “A warning on the border”, 26 July 2024, "
                             "https://example.org/warning"));
}

TEST_F(CitationText, namesThePage)
{
    EXPECT_EQ(
        wordsWithCitation(QStringLiteral("words"), m_sample.article, 3),
        QStringLiteral("“words” — Border Gazette, “A warning on the border”, 26 July 2024, p. 3, https://example.org/warning"));
    EXPECT_TRUE(
        wordsWithMarkdownCitation(QStringLiteral("words"), m_sample.article, 3).endsWith(QStringLiteral("26 July 2024, p. 3\n")));
}

TEST_F(CitationText, leavesOutWhatIsNot)
{
    Article bare;
    bare.text = m_sample.article.text;
    EXPECT_EQ(wordsWithCitation(quotedWords(m_sample.events.front()), bare), QStringLiteral("“warned 🕊 on 25 July”"));
    bare.publisher = QStringLiteral("Gazette");
    EXPECT_EQ(wordsWithCitation(quotedWords(m_sample.events.front()), bare),
              QStringLiteral("“warned 🕊 on 25 July” — Gazette"));
}

TEST_F(CitationText, joinsPiecesOnOneLine)
{
    Event event = m_sample.events.front();
    Citation second = event.citations.front();
    second.order = 1;
    second.exact = QStringLiteral("Talks\n may  resume");
    event.citations.push_back(second);
    EXPECT_EQ(wordsWithCitation(quotedWords(event), Article()),
              QStringLiteral("“warned 🕊 on 25 July … Talks may resume”"));
}

TEST_F(CitationText, wordsWithPlaceholdersStayAsTheyAre)
{
    Article article;
    article.publisher = QStringLiteral("%2 %1");
    Event event = m_sample.events.front();
    event.citations.front().exact = QStringLiteral("100%1");
    EXPECT_EQ(wordsWithCitation(quotedWords(event), article), QStringLiteral("“100%1” — %2 %1"));
}

TEST_F(CitationText, asMarkdownItIsABlockQuoteUnderItsSource)
{
    EXPECT_EQ(wordsWithMarkdownCitation(QStringLiteral("First line.\n\n Second  line."), m_sample.article),
              QStringLiteral("> First line.\n>\n> Second line.\n>\n> — Border Gazette, "
                             "[“A warning on the border”](https://example.org/warning), 26 July 2024\n"));
    EXPECT_EQ(wordsWithMarkdownCitation(QStringLiteral("words"), Article()), QStringLiteral("> words\n"));
}

TEST_F(CitationText, nothingForeignBecomesMarkup)
{
    Article article;
    article.publisher = QStringLiteral("*Gazette*");
    article.title = QStringLiteral("A [title](x) <b>");
    article.url = QStringLiteral("javascript:alert(1)");
    EXPECT_EQ(wordsWithMarkdownCitation(QStringLiteral("# no heading\n- no list\n12. none either\n`code` _x_"), article),
              QStringLiteral("> \\# no heading\n>\n> \\- no list\n>\n> 12\\. none either\n>\n> \\`code\\` \\_x\\_\n>\n"
                             "> — \\*Gazette\\*, “A \\[title\\](x) \\<b\\>”\n"));
    article.url = QStringLiteral("https://example.org/a_(b) c");
    EXPECT_TRUE(
        wordsWithMarkdownCitation(QStringLiteral("w"), article).contains(QStringLiteral("](https://example.org/a_%28b%29%20c)")));
}
