#include "extract/token_scan.h"

#include <QStringList>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

const Vocabulary &words()
{
    static const Vocabulary made = [] {
        Vocabulary vocabulary;
        vocabulary.add(u"the");
        vocabulary.markAbbreviation(vocabulary.add(u"aug"));
        vocabulary.markAbbreviation(vocabulary.add(u"mr"));
        return vocabulary;
    }();
    return made;
}

std::string pieces(const char *text)
{
    const QString whole = QString::fromUtf8(text);
    QStringList found;
    for (const Token &token : scanTokens(whole, words()).tokens)
        found << wordsAt(whole, token.span());
    return found.join(u'|').toStdString();
}

std::string sentences(const char *text)
{
    const QString whole = QString::fromUtf8(text);
    const TokenScan scan = scanTokens(whole, words());
    QStringList found;
    for (const Sentence &sentence : scan.sentences)
        found << wordsAt(whole, scan.spanOf(sentence));
    return found.join(u'|').toStdString();
}

} // namespace

TEST(TokenScan, Tokens)
{
    EXPECT_EQ(pieces("On Aug. 5, the U.S. said 1,500 men"), "On|Aug.|5|,|the|U.S.|said|1,500|men");
    EXPECT_EQ(pieces("today's 10:30 a.m. talks"), "today|'s|10:30|a.m.|talks");
    EXPECT_EQ(pieces("l'été, o'clock, aujourd'hui"), "l'|été|,|o'|clock|,|aujourd'hui");
    EXPECT_EQ(pieces("the 1990s, 25th"), "the|1990s|,|25th");
    EXPECT_EQ(pieces("2024-07-25"), "2024|-|07|-|25");
}

TEST(TokenScan, Sentences)
{
    EXPECT_EQ(sentences("He left on Aug. 5 with Mr. Smith. She stayed."), "He left on Aug. 5 with Mr. Smith.|She stayed.");
    EXPECT_EQ(sentences("The U.S. President spoke! \u201CWhy?\u201D Nobody knew."),
              "The U.S. President spoke!|\u201CWhy?\u201D|Nobody knew.");
    EXPECT_EQ(sentences("A headline\n\nA text goes\non here."), "A headline|A text goes\non here.");
    EXPECT_EQ(sentences("J. R. Smith came. Then he went."), "J. R. Smith came.|Then he went.");
    EXPECT_EQ(sentences(""), "");
}

RC_GTEST_PROP(TokenScan, CoversEveryLetterOnce, (const std::u16string &letters))
{
    const QString text = QString::fromStdU16String(letters);
    const TokenScan scan = scanTokens(text, words());
    int end = 0;
    for (const Token &token : scan.tokens) {
        RC_ASSERT(token.begin >= end && token.length > 0);
        for (int i = end; i < token.begin; ++i)
            RC_ASSERT(!text[i].isLetterOrNumber() || charClass(text[i].unicode()) == CharClass::Other);
        end = token.end();
    }
    RC_ASSERT(end <= text.size());
    int first = 0;
    for (const Sentence &sentence : scan.sentences) {
        RC_ASSERT(sentence.first == first && sentence.last > sentence.first);
        first = sentence.last;
    }
    RC_ASSERT(first == static_cast<int>(scan.tokens.size()));
}
