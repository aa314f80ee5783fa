#include "domain/likely_place.h"

#include <QStringList>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

QString placeOf(const QString &exact, const QString &text, int near = 0)
{
    const auto place = likelyPlace(exact, text, near);
    return place ? wordsAt(text, *place) : QString();
}

} // namespace

TEST(LikelyPlace, isTheStretchThatSharesMostWords)
{
    const QString text =
        QStringLiteral("Soldiers met. Near Tegh 14 border soldiers were killed on Monday, it said. Soldiers left.");
    EXPECT_EQ(placeOf(QStringLiteral("12 soldiers were killed"), text), QStringLiteral("soldiers were killed"));
    EXPECT_EQ(placeOf(QStringLiteral("NEAR TEGH, 14 soldiers were KILLED"), text),
              QStringLiteral("Near Tegh 14 border soldiers were killed"));
}

TEST(LikelyPlace, isNoneWhereNothingIsLikeIt)
{
    EXPECT_EQ(placeOf(QStringLiteral("Words of another article"), QStringLiteral("Nobody answered at once.")), QString());
    EXPECT_EQ(placeOf(QString(), QStringLiteral("Nobody")), QString());
    EXPECT_EQ(placeOf(QStringLiteral("3 May"), QString()), QString());
}

TEST(LikelyPlace, ofEqualOnesTheNearestIsTaken)
{
    const QString text = QStringLiteral("On 3 May they met. Much was said there. On 3 May they left.");
    EXPECT_EQ(likelyPlace(QStringLiteral("3 May"), text, 50)->start, text.lastIndexOf(QStringLiteral("3 May")));
    EXPECT_EQ(likelyPlace(QStringLiteral("3 May"), text, 0)->start, text.indexOf(QStringLiteral("3 May")));
}

TEST(LikelyPlace, readsWritingWithoutBlanks)
{
    EXPECT_EQ(placeOf(QString::fromUtf8("外交部长访问了北京"), QString::fromUtf8("昨天，外交部副部长访问了北京。")),
              QString::fromUtf8("外交部副部长访问了北京"));
}

TEST(LikelyPlace, whatMovedIsProposedAsItIsAndADateNearItsStatement)
{
    const QString text = QStringLiteral("On 3 May they met. Much was said there and nothing came of it. Later both sides left "
                                        "Geneva, on 3 May too.");
    const auto at = static_cast<int>(text.indexOf(QStringLiteral("both")));
    Citation statement = citationAt(text, {at, at + 22}, CitationRole::Statement);
    statement.span = {0, 5};
    const Citation date{CitationRole::Date, 0, {1, 3}, QStringLiteral("3 May"), {}, {}};
    const Citation whole = citationAt(text, {0, 17}, CitationRole::Actor);
    const auto places = proposedPlaces({statement, date, whole}, text, std::nullopt);
    ASSERT_EQ(places.size(), 2u) << "what stands where it says is left out";
    EXPECT_EQ(places[0].state, CitationState::Moved);
    EXPECT_EQ(places[0].after->exact, statement.exact);
    EXPECT_EQ(places[1].state, CitationState::Lost);
    EXPECT_EQ(places[1].after->span.start, text.lastIndexOf(QStringLiteral("3 May")));
}

RC_GTEST_PROP(LikelyPlaceLaws, whatIsProposedStandsInTheText, (const std::vector<std::uint8_t> &signs, std::uint8_t start))
{
    static const QStringList words{QStringLiteral("war"), QStringLiteral("talks"), QStringLiteral("on"),
                                   QStringLiteral("3"),   QString::fromUtf8("京"), QString::fromUtf8("🕊")};
    QString text;
    for (const std::uint8_t sign : signs)
        text += words[sign % words.size()] + (sign % 7 == 0 ? QString() : QStringLiteral(" "));
    const QString exact = text.mid(start % (text.size() + 1), 20);
    if (const auto place = likelyPlace(exact, text, start)) {
        RC_ASSERT(place->fits(text));
        RC_ASSERT(!place->isEmpty());
        const auto again = likelyPlace(wordsAt(text, *place), text, place->start);
        RC_ASSERT(again.has_value());
    }
}
