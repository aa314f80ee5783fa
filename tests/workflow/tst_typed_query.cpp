#include "workflow/typed_query.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

constexpr std::chrono::year_month_day today = std::chrono::year{2024} / 8 / 2;

std::string understood(const char *typed, const char *language = "en")
{
    return readTypedQuery(QString::fromUtf8(typed), QLatin1String(language), today).text().toStdString();
}

std::size_t complaints(const char *typed)
{
    return readTypedQuery(QString::fromUtf8(typed), QStringLiteral("en"), today).complaints().size();
}

} // namespace

TEST(TypedQuery, ActorsAreCalledByAnyName)
{
    EXPECT_EQ(understood("actor:Armenia"), "actor:ARM");
    EXPECT_EQ(understood("actor:\"the Kremlin\""), "actor:RUS");
    EXPECT_EQ(understood("dyad:Azerbaijan>Armenia"), "pair:AZE>ARM");
    EXPECT_EQ(understood("source:Baku,Yerevan"), "source:AZE,ARM");
    EXPECT_EQ(understood("actor:\"Nobody Known\""), "actor:\"Nobody Known\"") << "who knows whether an article names them so";
}

TEST(TypedQuery, DatesAreTypedInWords)
{
    EXPECT_EQ(understood("from:July 2024 border"), "from:2024-07 border");
    EXPECT_EQ(understood("from: 25 July 2024 until:4 August 2024 talks"), "from:2024-07-25 until:2024-08-04 talks");
    EXPECT_EQ(understood("from:\"25 juillet 2024\"", "fr"), "from:2024-07-25");
    EXPECT_EQ(understood("from:yesterday"), "from:2024-08-01");
    EXPECT_EQ(understood("from:last week"), understood("from:\"last week\""));
}

TEST(TypedQuery, WordsOfEveryScriptAndEveryJoin)
{
    EXPECT_EQ(understood("\"peace talks\" negoti* -war"), "\"peace talks\" negoti* -war");
    EXPECT_EQ(understood("talks OR (border AND deal)"), "talks OR border deal");
    EXPECT_EQ(understood("会談 国境"), "会談 国境");
    EXPECT_EQ(understood("「国境の会談」　type：consult", "ja"), "国境の会談 type:CONSULT");
    EXPECT_EQ(understood("外交部 OR 会谈 outlet：新华社", "zh"), "外交部 OR 会谈 outlet:新华社");
    EXPECT_EQ(complaints("外交部：会谈"), 0U);
}

TEST(TypedQuery, WhatIsWrongIsExplainedAndTheRestHolds)
{
    EXPECT_EQ(understood("from:soonish border"), "border");
    EXPECT_EQ(complaints("from:soonish border"), 1U);
    EXPECT_EQ(complaints("tpye:aid is:disputd (talks"), 3U);
    EXPECT_EQ(complaints("until:since 2020 border"), 1U) << "a bound that has no end bounds nothing";
    EXPECT_EQ(complaints("\"talks\" -war type:aid"), 0U);
}

/// What a filter keeps means the same on any day and in any language.
RC_GTEST_PROP(TypedQuery, WhatWasUnderstoodNeedsNoClock, ())
{
    const auto piece = rc::gen::element<std::string>(
        "talks", " ", " ", "from:", "until:", "25 July", "yesterday", "2024-07", "July 2023", "actor:", "pair:", "Armenia", ">",
        "Baku", "\"", "(", ")", "OR", "-", "type:", "aid", "is:", "planned", "lang:", "en", "会談", "outlet:", ",", "to", "last week");
    std::string typed;
    for (const std::string &each : *rc::gen::container<std::vector<std::string>>(piece))
        typed += each;
    const SearchQuery first = readTypedQuery(QString::fromStdString(typed), QStringLiteral("en"), today);
    const SearchQuery again = readTypedQuery(first.text(), QStringLiteral("ja"), std::nullopt);
    RC_ASSERT(again.text() == first.text());
    RC_ASSERT(SearchQuery(first.text()).root() == first.root());
    RC_ASSERT(again.complaints().empty());
}
