#include "extract/act_noun.h"

#include "extract/lexicon.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

QString act(EventType type, const char *title, const char *statement = "")
{
    return actOf(type, QString::fromUtf8(title), QString::fromUtf8(statement));
}

} // namespace

TEST(ActNoun, TheSeedArticlesEvents)
{
    EXPECT_EQ(act(EventType::Threaten, "Azerbaijan threatens military action",
                  "threatened on July 25 to take large-scale military action against Armenia"),
              QStringLiteral("threat"));
    EXPECT_EQ(act(EventType::Accuse, "Armenia warns of a new aggression",
                  "claimed on June 19 that Azerbaijan may be planning to unleash a “new aggression” against Armenia"),
              QStringLiteral("warning"));
    EXPECT_EQ(act(EventType::Assault, "Azerbaijan retakes Nagorno-Karabakh",
                  "retook control of the Nagorno-Karabakh region in September 2023, following a lightning offensive"),
              QStringLiteral("offensive"));
    EXPECT_EQ(act(EventType::Consult, "COP29 summit in Azerbaijan", "hosting the COP29 summit in November"),
              QStringLiteral("COP29"));
    EXPECT_EQ(act(EventType::Cooperate, "US-Armenian joint military exercises"), QStringLiteral("exercises"));
    EXPECT_EQ(act(EventType::Reject, "Armenia rejects the claims"), QStringLiteral("rejection"));
    EXPECT_EQ(act(EventType::Consult, "Foreign ministers meet in Washington"), QStringLiteral("meeting"));
    EXPECT_EQ(act(EventType::Consult, "Peace-treaty negotiations"), QStringLiteral("negotiations"));
    EXPECT_EQ(act(EventType::Accuse, "Alleged Armenian use of heavy weaponry"), QStringLiteral("accusation"));
}

TEST(ActNoun, NamedMeetings)
{
    EXPECT_EQ(act(EventType::Consult, "NATO leaders at the Vilnius summit"), QStringLiteral("Vilnius summit"));
    EXPECT_EQ(act(EventType::Consult, "Leaders of the G-20 gather"), QStringLiteral("G20"));
    EXPECT_EQ(act(EventType::Consult, "A NATO summit ends"), QStringLiteral("NATO summit"));
    EXPECT_EQ(act(EventType::Consult, "A Russian summit"), QStringLiteral("summit")) << "a demonym names no meeting";
    EXPECT_EQ(act(EventType::Request, "Activists call on COP29 host"), QStringLiteral("appeal")) << "only for meetings";
    EXPECT_EQ(actOf(std::nullopt, QStringLiteral("Everybody at COP 28"), {}), QStringLiteral("COP28"));
}

TEST(ActNoun, OnlyWhatFitsTheType)
{
    EXPECT_EQ(act(EventType::Assault, "Five killed despite the ceasefire"), QString());
    EXPECT_EQ(act(EventType::Assault, "An explosion kills 20 people"), QStringLiteral("explosion"));
    EXPECT_EQ(act(EventType::Sanction, "President cancels his visit"), QStringLiteral("cancellation"));
    EXPECT_EQ(act(EventType::Agree, "Ceasefire holds"), QStringLiteral("ceasefire"));
    EXPECT_EQ(act(EventType::Threaten, "Statement of the ministry", "threatened to strike"), QStringLiteral("threat"));
    EXPECT_EQ(act(EventType::Threaten, "Statement of the ministry"), QStringLiteral("statement"));
    EXPECT_EQ(act(EventType::Aid, "An aide leaves"), QString()) << "whole words";
    EXPECT_EQ(act(EventType::Consult, "", "spoke by phone"), QStringLiteral("call"));
    EXPECT_EQ(actOf(std::nullopt, {}, {}), QString());
}

TEST(ActNoun, EveryRowFitsATypeAndIsFoundByItsWords)
{
    for (const QStringList &row : lexiconRows(QStringLiteral("act_nouns"))) {
        ASSERT_EQ(row.size(), 3);
        for (const QString &words : lexiconList(row[2]))
            EXPECT_FALSE(actOf(std::nullopt, QString(words).remove(u'*'), {}).isEmpty()) << words.toStdString();
        for (const QString &type : row[1].split(u' '))
            EXPECT_TRUE(type == QLatin1String("*") || eventTypeFromName(type)) << type.toStdString();
    }
}

RC_GTEST_PROP(ActNoun, AnyWordsAreSafe, (const std::string &title, const std::string &statement))
{
    const QString found = actOf(std::nullopt, QString::fromUtf8(title.c_str()), QString::fromUtf8(statement.c_str()));
    RC_ASSERT(!found.contains(u'\n'));
}
