#include "wording/actor_text.h"
#include "wording/change_text.h"
#include "wording/date_text.h"
#include "wording/duration_text.h"
#include "wording/error_text.h"
#include "wording/event_label.h"
#include "wording/event_type_text.h"
#include "wording/quote_text.h"
#include "wording/reason_text.h"

#include "support/test_paths.h"

#include <QLocale>
#include <QSet>

#include <array>

using namespace dateline;

namespace {
QString words(const char *edtf)
{
    return dateText(*Edtf::parse(QLatin1String(edtf)));
}
QString label(const char *edtf, const char *act, std::optional<EventType> type)
{
    return eventLabel(edtf ? std::optional(*Edtf::parse(QLatin1String(edtf))) : std::nullopt, QLatin1String(act), type);
}
} // namespace

TEST(Wording, datesInWords)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const std::array<std::pair<const char *, const char *>, 26> table{{
        {"2024-07-25", "25 July 2024"},
        {"2024-07-11~", "about 11 July 2024"},
        {"2024-07?", "July 2024 (uncertain)"},
        {"2024%", "about 2024 (uncertain)"},
        {"2023-09", "September 2023"},
        {"2023-09/..", "since September 2023"},
        {"../2024-06-19", "until 19 June 2024"},
        {"2023-09/2024-07", "September 2023 to July 2024"},
        {"2024-07-10/2024-07-11", "10 to 11 July 2024"},
        {"2022-03/2022-05", "March to May 2022"},
        {"2022-03/2022-05-04", "March 2022 to 4 May 2022"},
        {"[2024-07-10,2024-07-11]", "10 or 11 July 2024"},
        {"[2024-07-01..2024-07-10]", "between 1 and 10 July 2024"},
        {"2024-07-1X", "between 10 and 19 July 2024"},
        {"2024-02-2X", "between 20 and 29 February 2024"},
        {"2024-07-XX", "some day of July 2024"},
        {"2024-21", "spring 2024"},
        {"2024-24", "winter 2024/2025"},
        {"2024-33", "first quarter of 2024"},
        {"199X", "the 1990s"},
        {"19XX", "the 1900s"},
        {"-0043-03-15", "15 March 44 BCE"},
        {"0000", "1 BCE"},
        {"2024-07-25T14:30+04:00", "25 July 2024, 14:30 (UTC+4)"},
        {"2024-07-25T14:30:05Z", "25 July 2024, 14:30:05 (UTC)"},
        {"2024-12-31/2025-01-02", "31 December 2024 to 2 January 2025"},
    }};
    for (const auto &[edtf, text] : table)
        EXPECT_EQ(words(edtf), QString::fromUtf8(text)) << edtf;
}

TEST(Wording, aStretchIsToldInUnitsThatSuitItsLength)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const CivilSecond start = civilSecond(2022, 3, 1);
    const auto until = [&](int year, unsigned month, unsigned day) { return stretchText(start, civilSecond(year, month, day)); };
    EXPECT_EQ(until(2022, 3, 1), QStringLiteral("1 March 2022"));
    EXPECT_EQ(until(2022, 3, 9), QStringLiteral("1 to 9 March 2022"));
    EXPECT_EQ(until(2022, 4, 2), QStringLiteral("1 March 2022 to 2 April 2022"));
    EXPECT_EQ(until(2022, 5, 31), QStringLiteral("March to May 2022"));
    EXPECT_EQ(until(2024, 1, 1), QStringLiteral("March 2022 to January 2024"));
    EXPECT_EQ(until(2031, 1, 1), QStringLiteral("2022 to 2031"));
    EXPECT_EQ(stretchText(civilSecond(-43, 3, 15), civilSecond(14, 8, 19)), QStringLiteral("44 BCE to 14"));
}

TEST(Wording, namesThatRunLeftwardDoNotTurnTheWordsAroundThem)
{
    Event event;
    event.sources = {Actor{{}, QStringLiteral("أذربيجان")}};
    event.targets = {Actor{{}, QStringLiteral("أرمينيا")}};
    EXPECT_EQ(whoText(event), QString::fromUtf8("\u2068أذربيجان\u2069 → \u2068أرمينيا\u2069"));
    event.sources = {Actor{QStringLiteral("AZE"), QStringLiteral("Baku")}};
    event.targets = {Actor{QStringLiteral("ARM"), QStringLiteral("Yerevan")}};
    EXPECT_EQ(whoText(event), QString::fromUtf8("AZE → ARM")) << "as they are where all runs one way";
    EXPECT_EQ(changeText({ChangeKind::Import, 1, QStringLiteral("تقرير (2024)")}),
              QString::fromUtf8("import of “\u2068تقرير (2024)\u2069”"));
}

TEST(Wording, theFourLabelsTheProductIsNamedFor)
{
    EXPECT_EQ(label("2024-07-25", "threat", EventType::Threaten), QStringLiteral("July 25 threat"));
    EXPECT_EQ(label("2024-06-19", "warning", EventType::Accuse), QStringLiteral("June 19 warning"));
    EXPECT_EQ(label("2023-09", "offensive", EventType::Assault), QStringLiteral("September 2023 offensive"));
    EXPECT_EQ(label("2024-11", "COP29", EventType::Consult), QStringLiteral("COP29"));
}

TEST(Wording, labelsWithoutActOrDate)
{
    EXPECT_EQ(label("2024-07-11~", "", EventType::Consult), QStringLiteral("July 11 talks"));
    EXPECT_EQ(label(nullptr, "deal", EventType::Cooperate), QStringLiteral("Deal"));
    EXPECT_EQ(label("2023", "", std::nullopt), QStringLiteral("2023 event"));
    for (int type = 0; type < eventTypeCount; ++type)
        EXPECT_NE(label("2024", "", static_cast<EventType>(type)), QStringLiteral("2024 event"));
}

TEST(Wording, everyErrorIsWordedApart)
{
    QSet<QString> seen;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code) {
        const QString text =
            errorText({static_cast<ErrorCode>(code), {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}, {}, 0, 0});
        EXPECT_FALSE(text.isEmpty()) << code;
        EXPECT_FALSE(text.contains(QLatin1Char('%'))) << text.toStdString();
        EXPECT_FALSE(seen.contains(text)) << text.toStdString();
        seen.insert(text);
    }
}

TEST(Wording, anErrorNamesFileLineColumnAndReason)
{
    EXPECT_EQ(errorText({ErrorCode::BadSpan,
                         {QStringLiteral("T4"), QStringLiteral("90"), QStringLiteral("95")},
                         QStringLiteral("border.ann"),
                         3,
                         0}),
              QStringLiteral("border.ann, line 3: T4 points outside the text (90 to 95)"));
    EXPECT_EQ(errorText({ErrorCode::BadDate, {QStringLiteral("%2 %1")}, {}, 0, 1}),
              QStringLiteral("column 1: “%2 %1” is not a date (write 2024-07-25, 2024-07 or 2023-09/..)"));
}

TEST(Wording, durationsAreInTheUnitOneCountsIn)
{
    const auto text = [](CivilSecond seconds) { return durationText(seconds); };
    EXPECT_EQ(text(1), QStringLiteral("1 minute(s)"));
    EXPECT_EQ(text(5 * 3600), QStringLiteral("5 hour(s)"));
    EXPECT_EQ(text(10 * secondsPerDay), QStringLiteral("10 day(s)"));
    EXPECT_EQ(text(21 * secondsPerDay), QStringLiteral("3 week(s)"));
    EXPECT_EQ(text(184 * secondsPerDay), QStringLiteral("6 month(s)"));
    EXPECT_EQ(text(913 * secondsPerDay), QStringLiteral("30 month(s)"));
    EXPECT_EQ(text(6 * 365 * secondsPerDay), QStringLiteral("6 year(s)"));
}

TEST(Wording, aQuoteIsCutBetweenWordsAndNeverWithinALetter)
{
    EXPECT_EQ(shortQuote(QStringLiteral(" talks\n would  stop ")), QStringLiteral("“talks would stop”"));
    EXPECT_EQ(shortQuote(QStringLiteral("talks would stop"), 13), QStringLiteral("“talks would…”"));
    EXPECT_EQ(shortQuote(QStringLiteral("両国の外相が会談"), 4), QStringLiteral("“両国の外…”"));
    EXPECT_EQ(shortQuote(QStringLiteral("ab\U0001F54A"), 3), QStringLiteral("“ab…”"));
}

TEST(Wording, everyWordOfTheDomainIsThere)
{
    for (int value = 0; value < 5; ++value)
        EXPECT_FALSE(modalityText(static_cast<Modality>(value)).isEmpty());
    for (int value = 0; value < 6; ++value)
        EXPECT_FALSE(basisText(static_cast<DateBasis>(value)).isEmpty());
    for (int value = 1; value <= static_cast<int>(ReasonCode::NothingFound); ++value)
        EXPECT_FALSE(reasonText({static_cast<ReasonCode>(value), {QStringLiteral("x")}}).isEmpty()) << value;
    for (int value = 0; value <= static_cast<int>(ChangeKind::DeleteBookmark); ++value)
        EXPECT_NE(changeText({static_cast<ChangeKind>(value), 1, QStringLiteral("A")}),
                  changeText({static_cast<ChangeKind>(value), 3, {}}));
}
