#include "reading/folded_text.h"

#include <QStringList>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

QStringList found(const QString &text, const QString &words)
{
    QStringList pieces;
    for (const TextSpan span : FoldedText(text).find(words))
        pieces << wordsAt(text, span);
    return pieces;
}

} // namespace

TEST(FoldedText, neitherCaseNorAccentsCount)
{
    EXPECT_EQ(found(QStringLiteral("Łódź, lodz and LÓDŹ"), QStringLiteral("lódz")),
              (QStringList{QStringLiteral("Łódź"), QStringLiteral("lodz"), QStringLiteral("LÓDŹ")}));
    EXPECT_EQ(found(QStringLiteral("Straße"), QStringLiteral("STRASSE")), QStringList{QStringLiteral("Straße")});
    EXPECT_EQ(found(QStringLiteral("e\u0301tat"), QStringLiteral("eta")), QStringList{QStringLiteral("e\u0301ta")})
        << "an accent of its own belongs to its letter";
    EXPECT_EQ(found(QStringLiteral("АЛИЕВ и Алиев"), QStringLiteral("алиев")).size(), 2);
}

TEST(FoldedText, signsOfPrintersAndLineEndsDoNotCount)
{
    EXPECT_EQ(found(QStringLiteral("Russia’s “plan” – now"), QStringLiteral("russia's \"plan\" - now")).size(), 1);
    EXPECT_EQ(found(QStringLiteral("talks\n\n would\u00a0stop"), QStringLiteral("talks would stop")).size(), 1);
    EXPECT_EQ(found(QStringLiteral("dip\u00adlomat"), QStringLiteral("diplomat")), QStringList{QStringLiteral("dip\u00adlomat")});
}

TEST(FoldedText, spansCountUnits)
{
    const auto spans = FoldedText(QStringLiteral("🕊🕊 dove")).find(QStringLiteral("dove"));
    ASSERT_EQ(spans.size(), 1U);
    EXPECT_EQ(spans.front(), (TextSpan{5, 9}));
    EXPECT_EQ(found(QStringLiteral("a 🕊 b"), QStringLiteral("🕊")), QStringList{QStringLiteral("🕊")});
}

TEST(FoldedText, noneOverlapAndNothingFindsNothing)
{
    EXPECT_EQ(found(QStringLiteral("aaaa"), QStringLiteral("aa")).size(), 2);
    for (const char *nothing : {"", " ", "\n"})
        EXPECT_TRUE(found(QStringLiteral("a b"), QString::fromLatin1(nothing)).isEmpty());
    EXPECT_TRUE(FoldedText().find(QStringLiteral("a")).empty());
}

RC_GTEST_PROP(FoldedText, everyPieceOfATextIsFoundWhereItStands, ())
{
    const auto units = *rc::gen::container<std::vector<char16_t>>(rc::gen::inRange<char16_t>(0x20, 0x17f));
    const QString text = QString::fromUtf16(units.data(), static_cast<qsizetype>(units.size()));
    const int start = *rc::gen::inRange(0, static_cast<int>(text.size()) + 1);
    const int length = *rc::gen::inRange(0, static_cast<int>(text.size()) - start + 1);
    const QString piece = text.mid(start, length);
    const auto spans = FoldedText(text).find(piece);
    for (const TextSpan span : spans)
        RC_ASSERT(FoldedText(wordsAt(text, span)).find(piece).size() == 1U);
    const bool seen = !FoldedText(piece).isEmpty() && !piece.trimmed().isEmpty();
    if (seen && piece.at(0).isLetter() && piece.back().isLetter())
        RC_ASSERT(!spans.empty());
}
