#include "workflow/typed_date.h"

#include <gtest/gtest.h>

using namespace dateline;

namespace {

constexpr std::chrono::year_month_day today = std::chrono::year{2024} / 8 / 2;

QString read(const char *text, const char *language = "en", std::optional<std::chrono::year_month_day> from = today)
{
    const auto date = readTypedDate(QString::fromUtf8(text), QLatin1String(language), from);
    return date ? date->toString() : QStringLiteral("?");
}

} // namespace

TEST(TypedDate, readsEdtfAsItStands)
{
    for (const char *edtf :
         {"2024", "2023-09", "2024-07-25", "2024-07-1X", "2024-07~", "2023-09/2024-07", "-0043-03-15", "2024-21"})
        EXPECT_EQ(read(edtf), QLatin1String(edtf));
    EXPECT_EQ(read("  2023-09 "), QStringLiteral("2023-09"));
}

TEST(TypedDate, readsWordsInThePersonsLanguageAndInEnglish)
{
    EXPECT_EQ(read("July 2023"), QStringLiteral("2023-07"));
    EXPECT_EQ(read("25 July 2024"), QStringLiteral("2024-07-25"));
    EXPECT_EQ(read("july 25, 2024"), QStringLiteral("2024-07-25"));
    EXPECT_EQ(read("spring 2024"), QStringLiteral("2024-21"));
    EXPECT_EQ(read("25 juillet 2024", "fr"), QStringLiteral("2024-07-25"));
    EXPECT_EQ(read("juillet 2023", "fr-FR"), QStringLiteral("2023-07"));
    EXPECT_EQ(read("25. Juli 2024", "de"), QStringLiteral("2024-07-25"));
    EXPECT_EQ(read("25 July 2024", "ja"), QStringLiteral("2024-07-25"));
    EXPECT_EQ(read("25 juillet 2024", "en"), QStringLiteral("?"));
}

TEST(TypedDate, wordsThatNeedADayAreSeenFromToday)
{
    EXPECT_EQ(read("yesterday"), QStringLiteral("2024-08-01"));
    EXPECT_EQ(read("last month"), QStringLiteral("2024-07"));
    EXPECT_EQ(read("hier", "fr"), QStringLiteral("2024-08-01"));
    EXPECT_EQ(read("yesterday", "en", std::nullopt), QStringLiteral("?"));
    EXPECT_EQ(read("since September 2023"), QStringLiteral("2023-09/.."));
}

TEST(TypedDate, whatIsNoDateOrMoreThanOneIsAnError)
{
    for (const char *text : {"", "  ", "sometime", "2024-13", "July 2023 and May 2024", "the offensive of September 2023",
                             "July 2023 in Baku", "juillet 2023"})
        EXPECT_EQ(read(text), QStringLiteral("?")) << text;
    const auto bad = readTypedDate(QStringLiteral(" no  date "), QStringLiteral("en"), today);
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().code, ErrorCode::BadDate);
    EXPECT_EQ(bad.error().arguments, QStringList(QStringLiteral("no date")));
}
