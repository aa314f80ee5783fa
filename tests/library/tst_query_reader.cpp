#include "library/search_query.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

using About = QueryComplaint::About;

QString understood(const char *typed)
{
    return SearchQuery(QString::fromUtf8(typed)).text();
}

std::vector<QueryComplaint> complaints(const char *typed)
{
    return SearchQuery(QString::fromUtf8(typed)).complaints();
}

TEST(QueryReader, OperatorsAndBrackets)
{
    EXPECT_EQ(understood("talks AND border"), "talks border");
    EXPECT_EQ(understood("talks OR border deal"), "talks OR border deal");
    EXPECT_EQ(understood("(talks OR border) deal"), "(talks OR border) deal");
    EXPECT_EQ(understood("talks NOT (a OR b)"), "talks -(a OR b)");
    EXPECT_EQ(understood("NOT NOT talks"), "talks");
    EXPECT_EQ(understood("and or not"), "and or not");
    EXPECT_EQ(understood("anti-war Baku - Yerevan"), "\"anti-war\" Baku Yerevan");
}

TEST(QueryReader, KeysAndValues)
{
    EXPECT_EQ(understood("type:threaten,AID border"), "type:THREATEN,AID border");
    EXPECT_EQ(understood("outlet:\"Le Monde\",AFP"), "outlet:\"Le Monde\",AFP");
    EXPECT_EQ(understood("pair:AZE→ARM -is:Denied"), "pair:AZE>ARM -is:denied");
    EXPECT_EQ(understood("from:2024-07 until: 2024-08-01"), "from:2024-07 until:2024-08-01");
    EXPECT_EQ(understood("from:[2024-07-10,2024-07-11] talks"), "from:[2024-07-10,2024-07-11] talks");
}

TEST(QueryReader, SignsOfEastAsianKeyboards)
{
    EXPECT_EQ(understood("（会談 OR 国境）　type：threaten、aid"), "(会談 OR 国境) type:THREATEN,AID");
    EXPECT_EQ(understood("「国境の交渉」"), "国境の交渉");
    EXPECT_TRUE(complaints("外交部：会谈").empty());
}

TEST(QueryReader, WhatIsNotUnderstoodIsSaid)
{
    EXPECT_EQ(complaints("acter:AZE").front(), (QueryComplaint{About::UnknownKey, "acter", "actor"}));
    EXPECT_EQ(understood("acter:AZE"), "\"acter:AZE\"");
    EXPECT_EQ(complaints("type:treaten").front(), (QueryComplaint{About::UnknownType, "treaten", "THREATEN"}));
    EXPECT_EQ(complaints("is:disputd talks").front(), (QueryComplaint{About::UnknownState, "disputd", "disputed"}));
    EXPECT_EQ(complaints("from:soonish talks").front(), (QueryComplaint{About::BadDate, "soonish", {}}));
    EXPECT_EQ(understood("from:soonish talks"), "talks");
    EXPECT_EQ(complaints("talks OR").front().about, About::LoneOperator);
    EXPECT_EQ(complaints("(talks").front().about, About::OpenBracket);
    EXPECT_EQ(complaints("talks)").front().about, About::LoneBracket);
    EXPECT_EQ(complaints("\"talks about").front().about, About::OpenQuote);
    EXPECT_EQ(complaints("tag:").front().about, About::NoValue);
    EXPECT_EQ(complaints(QByteArray("(").repeated(5000).constData()).front().about, About::TooLong);
    EXPECT_TRUE(complaints("https://example.org 14:30").empty());
}

RC_GTEST_PROP(QueryReader, WhatWasUnderstoodReadsTheSame, ())
{
    const auto piece =
        rc::gen::element<std::string>("talks", "\"", "*", "-", " ", "(", ")", ":", "AND", "OR", "NOT",
                                      "type:", "from:", "actor:", "pair:", "outlet:", "is:", "tag:", "AID", "threaten", "2024-07",
                                      ">", "disputed", ",", "中", "国", "ł", "「", "）", "\\", "dyad:", "'", "a b", "。");
    std::string typed;
    for (const std::string &each : *rc::gen::container<std::vector<std::string>>(piece))
        typed += each;
    const SearchQuery first(QString::fromStdString(typed));
    const SearchQuery again(first.text());
    RC_ASSERT(again.root() == first.root());
    RC_ASSERT(again.complaints().empty());
}

} // namespace
