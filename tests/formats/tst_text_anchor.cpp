#include "formats/text_anchor.h"

#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <limits>

using namespace dateline;

namespace {

const QString text = QStringLiteral("🕊 Baku warned. Baku left.");

TextSpan placed(TextAnchor::Quote quote, std::optional<TextAnchor::Position> position = {})
{
    AnchorPlacer placer(text);
    const auto citation = placer.place({std::move(quote), position}, QStringLiteral("a"), CitationRole::Statement, 0);
    EXPECT_TRUE(citation);
    return citation ? citation->span : TextSpan{-1, -1};
}

TextAnchor::Quote quote(const char *exact, const char *prefix = "", const char *suffix = "")
{
    return {QString::fromUtf8(exact), QString::fromUtf8(prefix), QString::fromUtf8(suffix)};
}

} // namespace

TEST(TextAnchor, AQuoteStandsWhereItsContextAgreesOnce)
{
    EXPECT_EQ(placed(quote("Baku", "🕊\n")), (TextSpan{3, 7}));
    EXPECT_EQ(placed(quote("Baku", ". ")), (TextSpan{16, 20}));
    EXPECT_EQ(placed(quote("Baku", "", " left")), (TextSpan{16, 20}));
    EXPECT_TRUE(placed(quote("Baku", ".", " warned")).isEmpty()) << "before one, behind the other";
    EXPECT_TRUE(placed(quote("Baku")).isEmpty()) << "twice";
    EXPECT_TRUE(placed(quote("Yerevan")).isEmpty());
    EXPECT_TRUE(placed(quote("")).isEmpty());
}

TEST(TextAnchor, APositionCountsCodePointsUnlessItsWordsSayOtherwise)
{
    EXPECT_EQ(placed(quote("Baku"), TextAnchor::Position{2, 6}), (TextSpan{3, 7}));
    EXPECT_EQ(placed(quote("Baku"), TextAnchor::Position{3, 7}), (TextSpan{3, 7}));
    EXPECT_EQ(placed(quote("Kuba"), TextAnchor::Position{3, 7}), (TextSpan{4, 8})) << "never re-anchored";
    EXPECT_EQ(placed(quote("Baku"), TextAnchor::Position{50, 60}), (TextSpan{51, 61})) << "behind the end";
    constexpr int last = std::numeric_limits<int>::max();
    EXPECT_EQ(placed(quote("Baku"), TextAnchor::Position{last, last}), (TextSpan{last, last}));
}

TEST(TextAnchor, NumbersAloneNeedAPlace)
{
    AnchorPlacer placer(text);
    for (const TextAnchor::Position position : {TextAnchor::Position{60, 70}, {4, 4}}) {
        const auto citation = placer.place({{}, position}, QStringLiteral("a"), CitationRole::Statement, 0);
        ASSERT_FALSE(citation);
        EXPECT_EQ(citation.error(), (Error{ErrorCode::BadSpan,
                                           {QStringLiteral("a"), QString::number(position.start), QString::number(position.end)},
                                           {}}));
    }
}
