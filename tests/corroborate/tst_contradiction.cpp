#include "corroborate/accounts.h"
#include "corroborate/contradiction.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

TEST(Contradiction, DatesActorsAndFiguresSideBySide)
{
    const auto found = contradictionsIn(accountsOf({{"2024-03-04", "AZE", "ARM", "", "Shelling killed 12 soldiers near Tegh"},
                                                    {"2024-03-05", "ARM", "AZE", "", "9 soldiers were killed near Tegh"},
                                                    {"2024-03", "", "", "", "Shelling near Tegh"}}));
    ASSERT_EQ(found.size(), 4U);
    EXPECT_EQ(found[0].aspect, Aspect::Date);
    ASSERT_EQ(found[0].claims.size(), 3U) << "who agrees with both is heard too";
    EXPECT_EQ(found[0].claims[1], (Claim{EventId{2}, QStringLiteral("2024-03-05")}));
    EXPECT_EQ(found[1].aspect, Aspect::Source);
    EXPECT_EQ(found[2].aspect, Aspect::Target);
    EXPECT_EQ(found[3].aspect, Aspect::Figure);
    EXPECT_EQ(found[3].about, QStringLiteral("killed"));
    EXPECT_EQ(found[3].claims[0].says, QStringLiteral("12 soldiers"));
    EXPECT_EQ(found[3].claims[1].says, QStringLiteral("9 soldiers were killed"));
}

TEST(Contradiction, WhatFitsIsNone)
{
    EXPECT_TRUE(contradictionsIn(accountsOf({{"2024-03-04", "AZE", "ARM", "", "at least 9 people were killed"},
                                             {"2024-03", "AZE;TUR", "", "", "12 people were killed"}}))
                    .empty());
    EXPECT_TRUE(contradictionsIn(accountsOf({{"2024-03-04~", "", "", "", ""}, {"2024-03-05", "", "", "", ""}})).empty());
    EXPECT_TRUE(
        contradictionsIn(accountsOf({{"", "", "", "", "12 killed, later 15 killed"}, {"", "", "", "", "15 killed"}})).empty())
        << "one of the account's own numbers is the other's";
    EXPECT_TRUE(contradictionsIn(accountsOf({{"2024-03-04", "AZE", "ARM", "", "12 killed, 15 killed"}})).empty());
}

TEST(Contradiction, AspectsKeepTheirNames)
{
    for (const Aspect aspect : {Aspect::Date, Aspect::Source, Aspect::Target, Aspect::Figure})
        EXPECT_EQ(aspectFromName(aspectName(aspect)), aspect);
}

RC_GTEST_PROP(Contradiction, WhoSaysTheSameNeverContradicts, (const std::vector<unsigned char> &numbers))
{
    auto accounts = accountsOf(
        {{"2024-03-04", "AZE", "ARM", "", ""}, {"2024-03-04", "AZE", "ARM", "", ""}, {"2024-03-04", "AZE", "ARM", "", ""}});
    QString quote;
    for (const unsigned char number : numbers)
        quote += QString::number(number) + QStringLiteral(" people were killed. ");
    for (Account &account : accounts)
        account.quote = quote;
    RC_ASSERT(contradictionsIn(accounts).empty());
}

} // namespace
