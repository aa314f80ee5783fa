#include "extract/actor_lexicon.h"

#include "extract/lexicon.h"
#include "support/test_paths.h"

#include <QSet>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

QString codeOf(const char *words)
{
    const auto actor = actorNamed(QString::fromUtf8(words));
    return actor ? actor->code : QString();
}

} // namespace

TEST(ActorLexicon, KnowsTheSeedArticlesActors)
{
    for (const char *words : {"Azerbaijan", "Azerbaijani", "Baku", "Baku’s", "The Azerbaijani Defense Ministry", "azerbaijan"})
        EXPECT_EQ(codeOf(words), QStringLiteral("AZE")) << words;
    for (const char *words :
         {"Armenia's", "Armenian", "Yerevan", "Armenian Foreign Ministry", "the Armenian military", "ARMENIA"})
        EXPECT_EQ(codeOf(words), QStringLiteral("ARM")) << words;
    for (const char *words :
         {"United States", "U.S.", "US", "U.S. Secretary of State Antony Blinken", "the White House", "Washington"})
        EXPECT_EQ(codeOf(words), QStringLiteral("USA")) << words;
    EXPECT_EQ(codeOf("European Union’s"), QStringLiteral("EU"));
    EXPECT_EQ(codeOf("Kremlin"), QStringLiteral("RUS"));
    EXPECT_EQ(codeOf("French"), QStringLiteral("FRA"));
}

TEST(ActorLexicon, TheNameIsTheArticlesWords)
{
    const auto actor = actorNamed(QStringLiteral(" Azerbaijani Defense\nMinistry "));
    ASSERT_TRUE(actor);
    EXPECT_EQ(actor->name, QStringLiteral("Azerbaijani Defense Ministry"));
    EXPECT_EQ(actorName(actor->code), QStringLiteral("Azerbaijan"));
}

TEST(ActorLexicon, TheLongestNameWins)
{
    EXPECT_EQ(codeOf("Democratic Republic of the Congo"), QStringLiteral("COD"));
    EXPECT_EQ(codeOf("Republic of the Congo"), QStringLiteral("COG"));
    EXPECT_EQ(codeOf("Papua New Guinea"), QStringLiteral("PNG"));
    EXPECT_EQ(codeOf("Guinea-Bissau"), QStringLiteral("GNB"));
    EXPECT_EQ(codeOf("Guinea"), QStringLiteral("GIN"));
    EXPECT_EQ(codeOf("South Sudanese army"), QStringLiteral("SSD"));
    EXPECT_EQ(codeOf("OSCE Minsk Group"), QStringLiteral("MINSKGROUP"));
    EXPECT_EQ(codeOf("Republic of China"), QStringLiteral("TWN"));
    EXPECT_EQ(codeOf("Karabakh Armenians"), QStringLiteral("XNK"));
    EXPECT_EQ(codeOf("Security Council"), QStringLiteral("UN"));
}

TEST(ActorLexicon, NothingWhenUnknownOrAmbiguous)
{
    for (const char *words : {"", "  ", "the foreign ministers", "Korea", "Korean delegation", "Congo", "Congo and Rwanda",
                              "Brussels", "Armenian-Azerbaijani", "ambassador of France to Germany", "South American leaders",
                              "us", "who", "is", "Persian Gulf", "AND THEN", "…", "😀"})
        EXPECT_EQ(codeOf(words), QString()) << words;
    EXPECT_EQ(actorName(QStringLiteral("ZZZ")), QString());
    EXPECT_EQ(actorName(QString()), QString());
}

TEST(ActorLexicon, SpellingsMeet)
{
    EXPECT_EQ(codeOf("Türkiye"), QStringLiteral("TUR"));
    EXPECT_EQ(codeOf("Turkiye"), QStringLiteral("TUR"));
    EXPECT_EQ(codeOf("Cote d’Ivoire"), QStringLiteral("CIV"));
    EXPECT_EQ(codeOf("CÔTE D'IVOIRE"), QStringLiteral("CIV"));
    EXPECT_EQ(codeOf("Russia-led force"), QStringLiteral("RUS"));
    EXPECT_EQ(codeOf("Nato"), QStringLiteral("NATO"));
    EXPECT_EQ(codeOf("Georgians"), QStringLiteral("GEO"));
    EXPECT_EQ(codeOf("AZE"), QStringLiteral("AZE"));
}

TEST(ActorLexicon, EveryActorOfTheTableIsFoundByItsNameAndCode)
{
    int states = 0;
    QSet<QString> codes;
    for (const QStringList &row : lexiconRows(QStringLiteral("actors"))) {
        ASSERT_EQ(row.size(), 6) << row.join(u'|').toStdString();
        if (row[0] == QLatin1String("-"))
            continue;
        EXPECT_FALSE(codes.contains(row[0])) << row[0].toStdString();
        codes.insert(row[0]);
        states += row[1] == QLatin1String("state") ? 1 : 0;
        for (const QString &name :
             QStringList{row[0], row[2]} + lexiconList(row[3]) + lexiconList(row[4]) + lexiconList(row[5])) {
            const auto actor = actorNamed(name);
            EXPECT_EQ(actor ? actor->code : QString(), row[0]) << name.toStdString();
        }
    }
    EXPECT_GE(states, 249 + 1);
}

RC_GTEST_PROP(ActorLexicon, AnyWordsAreSafe, (const std::string &words))
{
    const auto actor = actorNamed(QString::fromUtf8(words.c_str()));
    RC_ASSERT(!actor || (!actor->code.isEmpty() && !actor->name.isEmpty()));
}
