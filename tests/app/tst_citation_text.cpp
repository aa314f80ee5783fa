#include "library/sample_articles.h"
#include "reading/citation_text.h"

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
    EXPECT_EQ(quoteWithCitation(m_sample.events.front(), m_sample.article),
              QStringLiteral("“warned 🕊 on 25 July” — Border Gazette, “A warning on the border”, 26 July 2024, "
                             "https://example.org/warning"));
}

TEST_F(CitationText, leavesOutWhatIsNot)
{
    Article bare;
    bare.text = m_sample.article.text;
    EXPECT_EQ(quoteWithCitation(m_sample.events.front(), bare), QStringLiteral("“warned 🕊 on 25 July”"));
    bare.publisher = QStringLiteral("Gazette");
    EXPECT_EQ(quoteWithCitation(m_sample.events.front(), bare), QStringLiteral("“warned 🕊 on 25 July” — Gazette"));
}

TEST_F(CitationText, joinsPiecesOnOneLine)
{
    Event event = m_sample.events.front();
    Citation second = event.citations.front();
    second.order = 1;
    second.exact = QStringLiteral("Talks\n may  resume");
    event.citations.push_back(second);
    EXPECT_EQ(quoteWithCitation(event, Article()), QStringLiteral("“warned 🕊 on 25 July … Talks may resume”"));
}

TEST_F(CitationText, wordsWithPlaceholdersStayAsTheyAre)
{
    Article article;
    article.publisher = QStringLiteral("%2 %1");
    Event event = m_sample.events.front();
    event.citations.front().exact = QStringLiteral("100%1");
    EXPECT_EQ(quoteWithCitation(event, article), QStringLiteral("“100%1” — %2 %1"));
}
