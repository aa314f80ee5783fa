#include "extract/publication_date.h"

#include "extract/language.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

using namespace dateline;

namespace {

std::string inferred(const char *text)
{
    const auto found = inferPublicationDate(QString::fromUtf8(text), QStringLiteral("en"));
    return found ? found->date.toString().toStdString() + ' ' + reasonCodeName(found->reason.code).toStdString() : "-";
}

} // namespace

TEST(PublicationDate, TheSeedArticle)
{
    SKIP_WITHOUT_SHARED("seed/azerbaijan-threat.txt");
    const QString text = QString::fromUtf8(bytesOf(sharedPath(QStringLiteral("seed/azerbaijan-threat.txt"))));
    const auto found = inferPublicationDate(text, textLanguage(text));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->date.toString(), QStringLiteral("2024-07-25"));
    EXPECT_EQ(found->reason.arguments, (QStringList{QStringLiteral("July 25"), QStringLiteral("September 2023"),
                                                    QStringLiteral("COP29"), QStringLiteral("2024-11-11")}));
}

TEST(PublicationDate, BetweenPastAndFuture)
{
    EXPECT_EQ(inferred("The army attacked on March 3. The war began in June 2021. Elections will be held in May 2022."),
              "2022-03-03 InferredFromDates");
    EXPECT_EQ(inferred("The army attacked on Thursday, July 25. The region was retaken in September 2023."),
              "2024-07-25 InferredFromWeekday");
    EXPECT_EQ(inferred("The leaders met on June 14. The NATO summit in Vilnius ended. The Paris Olympics will open soon."),
              "2024-06-14 InferredFromMeeting");
}

TEST(PublicationDate, UnknownRatherThanWrong)
{
    EXPECT_EQ(inferred("The leaders met on June 14. The Vilnius summit ended. The Paris Olympics will open soon."), "-")
        << "there were two Vilnius summits";
    EXPECT_EQ(inferred("The army attacked on March 3."), "-") << "nothing bounds the year";
    EXPECT_EQ(inferred("The army attacked on March 3. The war began in June 2021."), "-") << "open to the future";
    EXPECT_EQ(inferred("The army will attack on March 3. The war began in June 2021. It will end in May 2022."), "-")
        << "the lead tells of no past day";
    EXPECT_EQ(inferred("In 1991 war broke out. In May 1994 it ended. On July 9, 1992, a town fell."), "-") << "a story";
    EXPECT_EQ(inferred("Nothing at all."), "-");
    EXPECT_EQ(inferred(""), "-");
}

TEST(TextLanguage, SmallWordsTell)
{
    EXPECT_EQ(textLanguage(QStringLiteral("The ministers of the two countries met in the capital and said that it was good.")),
              QStringLiteral("en"));
    EXPECT_EQ(textLanguage(
                  QStringLiteral("Les ministres des deux pays se sont rencontrés dans la capitale et ont dit que c'était bien.")),
              QStringLiteral("fr"));
    EXPECT_EQ(
        textLanguage(QStringLiteral("Die Minister der beiden Länder trafen sich in der Hauptstadt und sagten, dass es gut ist.")),
        QStringLiteral("de"));
    EXPECT_EQ(textLanguage(QStringLiteral("Los ministros de los dos países se reunieron en la capital y dijeron que fue bueno.")),
              QStringLiteral("es"));
    EXPECT_EQ(textLanguage(QString::fromUtf8("Министры двух стран встретились в столице и заявили, что это было хорошо.")),
              QStringLiteral("ru"));
    EXPECT_EQ(textLanguage(QString::fromUtf8(
                  "İki ülkenin bakanları başkentte bir araya geldi ve bu görüşmenin çok iyi olduğunu söyledi.")),
              QStringLiteral("tr"));
    EXPECT_EQ(textLanguage(QStringLiteral("xyzzy plugh")), QString());
    EXPECT_EQ(textLanguage(QString()), QString());
}
