#include "library/query_conditions.h"
#include "library/query_reader.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

using Key = QueryTerm::Key;

QStringList texts(const QString &query)
{
    QStringList made;
    const QueryConditions conditions(query);
    for (const QueryNode &each : conditions.all())
        made << queryText(each);
    return made;
}

QString chosen(const char *query, Key key, const QStringList &values)
{
    QueryConditions conditions(QString::fromUtf8(query));
    conditions.choose(key, values);
    return conditions.text();
}

} // namespace

TEST(QueryConditions, standSideBySide)
{
    EXPECT_TRUE(texts(QString()).isEmpty());
    EXPECT_EQ(texts(QStringLiteral("border")), QStringList("border"));
    EXPECT_EQ(texts(QStringLiteral("type:AID,AGREE border (talks OR deal) -is:denied")),
              (QStringList{"type:AID,AGREE", "border", "talks OR deal", "-is:denied"}));
    EXPECT_EQ(texts(QStringLiteral("border OR type:AID")), QStringList("border OR type:AID")) << "these are one";
}

TEST(QueryConditions, oneIsTakenAway)
{
    QueryConditions conditions(QStringLiteral("type:AID border (talks OR deal)"));
    conditions.remove(1);
    EXPECT_EQ(conditions.text(), "type:AID (talks OR deal)");
    conditions.remove(0);
    EXPECT_EQ(conditions.text(), "talks OR deal");
    conditions.remove(0);
    EXPECT_EQ(conditions.text(), "");
}

TEST(QueryConditions, aFacetIsOneOfThem)
{
    EXPECT_EQ(chosen("", Key::Type, {"AID"}), "type:AID");
    EXPECT_EQ(chosen("border", Key::Type, {"AID", "AGREE"}), "border type:AID,AGREE");
    EXPECT_EQ(chosen("type:AID border", Key::Type, {"AGREE"}), "type:AGREE border");
    EXPECT_EQ(chosen("type:AID,AGREE border", Key::Type, {}), "border");
    EXPECT_EQ(chosen("border", Key::Type, {}), "border");
    EXPECT_EQ(chosen("talks OR deal", Key::Tag, {"peace talks"}), "(talks OR deal) tag:\"peace talks\"");
    EXPECT_EQ(chosen("-type:AID", Key::Type, {"AID"}), "-type:AID type:AID") << "what must not be is another condition";
    EXPECT_EQ(QueryConditions(QStringLiteral("-type:AID border")).chosen(Key::Type), QStringList());
    EXPECT_EQ(QueryConditions(QStringLiteral("dyad:AZE>ARM language:FR")).chosen(Key::Pair), QStringList("AZE>ARM"));
    EXPECT_EQ(QueryConditions(QStringLiteral("dyad:AZE>ARM language:FR")).chosen(Key::Language), QStringList("fr"));
}

RC_GTEST_PROP(QueryConditions, whatIsChosenReadsTheSame, ())
{
    const auto sign = rc::gen::element<std::string>("a", "B", "7", " ", "\"", "\\", "“", "»", "「", ",", "、", ":", "(", "*", "-",
                                                    "国", "é", "AND", "'");
    const auto key = *rc::gen::element(Key::Outlet, Key::Tag, Key::Actor);
    QStringList values;
    for (const auto &signs :
         *rc::gen::container<std::vector<std::vector<std::string>>>(rc::gen::container<std::vector<std::string>>(sign))) {
        std::string value;
        for (const std::string &each : signs)
            value += each;
        const QString text = QString::fromStdString(value).simplified();
        if (!text.isEmpty() && !values.contains(text))
            values << text;
    }
    values = values.mid(0, 50);
    QueryConditions conditions(QStringLiteral("border type:AID"));
    conditions.choose(key, values);
    const QueryConditions again(conditions.text());
    RC_ASSERT(again.chosen(key) == values);
    RC_ASSERT(again.all() == conditions.all());
    RC_ASSERT(readQuery(conditions.text()).complaints.empty());
}
