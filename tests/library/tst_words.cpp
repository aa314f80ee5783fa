#include "library/words.h"
#include "support/test_paths.h"

#include <QStringList>

#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

QStringList wordsOf(const QString &text, WordScanner::Purpose purpose = WordScanner::Purpose::Indexing)
{
    QStringList words;
    WordScanner scanner(text, purpose);
    while (scanner.next())
        words << QString::fromStdString(scanner.word());
    return words;
}

QString folded(const char16_t *text) { return wordsOf(QString::fromUtf16(text)).join(u' '); }

/// Letters of many scripts with the signs around them.
rc::Gen<QString> anyText()
{
    const auto unit = rc::gen::oneOf(rc::gen::inRange<int>(0x20, 0x250), rc::gen::inRange<int>(0x300, 0x600),
                                     rc::gen::inRange<int>(0x3000, 0x3100), rc::gen::inRange<int>(0xAC00, 0xAC40),
                                     rc::gen::inRange<int>(0x4E00, 0x4E40), rc::gen::inRange<int>(0, 0xFFFF),
                                     rc::gen::element<int>(U'"', U'*', U'-', U' ', U'\'', 0xD83D, 0xDE00));
    return rc::gen::map(rc::gen::container<std::vector<int>>(unit), [](const std::vector<int> &units) {
        QString text;
        for (const int each : units)
            text += QChar(static_cast<char16_t>(each));
        return text;
    });
}

TEST(Words, FoldCaseAndAccents)
{
    EXPECT_EQ(folded(u"Łódź İstanbul ılık GROßE Ørsted Đilas"), QStringLiteral("lodz istanbul ilik grosse orsted dilas"));
    EXPECT_EQ(folded(u"Erdoğan Əliyev Ærø Œuvre Þór"), QStringLiteral("erdogan aliyev aero oeuvre thor"));
    EXPECT_EQ(folded(u"ΑΘΉΝΑΣ Ёлка Ереван"), QStringLiteral("αθηνασ елка ереван"));
    EXPECT_EQ(folded(u"Ａｒｍｙ ﬁne e\u0301te\u0301"), QStringLiteral("army fine ete"));
}

TEST(Words, ApostrophesAndSignsPart)
{
    EXPECT_EQ(folded(u"Baku's l’accord об'єкт obʼyekt anti-war COP29, 3.5%"),
              QStringLiteral("baku s l accord об єкт ob yekt anti war cop29 3 5"));
    EXPECT_EQ(folded(u"🕊 … — «»"), QString());
}

TEST(Words, InvisibleSignsAreLeftOut)
{
    EXPECT_EQ(folded(u"bor\u00ADder bor\u200Dder"), QStringLiteral("border border"));
}

TEST(Words, SignsWithoutWordsComeInPairs)
{
    EXPECT_EQ(folded(u"中国大会COP29开"), QStringLiteral("中国 国大 大会 会 cop29 开"));
    EXPECT_EQ(wordsOf(QStringLiteral("中国大会 开"), WordScanner::Purpose::Querying).join(u' '), QStringLiteral("中国 国大 大会 开"));
    EXPECT_EQ(folded(u"서울에서 がんばれ"), QStringLiteral("서울 울에 에서 서 がん んば ばれ れ"));
    EXPECT_EQ(folded(u"𠀀𠀁"), QStringLiteral("𠀀𠀁 𠀁"));
}

TEST(Words, SpansAreTheWordsAsWritten)
{
    const QString text = QStringLiteral("🕊 Łódź’s 中国");
    QStringList written;
    WordScanner scanner(text);
    while (scanner.next())
        written << wordsAt(text, scanner.span());
    EXPECT_EQ(written, (QStringList{QStringLiteral("Łódź"), QStringLiteral("s"), QStringLiteral("中国"), QStringLiteral("国")}));
}

RC_GTEST_PROP(Words, SpansAscendAndFit, ())
{
    const QString text = *anyText();
    WordScanner scanner(text);
    TextSpan last;
    while (scanner.next()) {
        RC_ASSERT(!scanner.word().empty());
        RC_ASSERT(scanner.span().fits(text));
        RC_ASSERT(!scanner.span().isEmpty());
        RC_ASSERT(scanner.span().start >= last.start);
        last = scanner.span();
    }
}

RC_GTEST_PROP(Words, FoldingTwiceIsFoldingOnce, ())
{
    const QStringList once = wordsOf(*anyText(), WordScanner::Purpose::Querying);
    for (const QString &word : once) {
        if (word.size() == 1 || wordsOf(word, WordScanner::Purpose::Querying).size() == 1)
            RC_ASSERT(wordsOf(word, WordScanner::Purpose::Querying) == QStringList{word});
    }
}

} // namespace

TEST(Words, TheTableOfStartsSaysWhatFoldingSays)
{
    for (char32_t c = 0; c < 0x10000; ++c) {
        const std::string folded = foldedLetter(c);
        const char start = folded.empty() || static_cast<unsigned char>(folded.front()) >= 0x80 ? '\0' : folded.front();
        ASSERT_EQ(plainStarts()[c], start) << static_cast<std::uint32_t>(c);
    }
}
