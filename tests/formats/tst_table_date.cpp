#include "formats/table_date.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

QString read(const char *cell, DateOrder order = DateOrder::Unknown)
{
    const auto date = tableDate(QString::fromUtf8(cell), order);
    return date ? date->toString() : QStringLiteral("error");
}

std::optional<ErrorCode> code(const char *cell, DateOrder order = DateOrder::Unknown)
{
    const auto date = tableDate(QString::fromUtf8(cell), order);
    return date ? std::nullopt : std::optional(date.error().code);
}

} // namespace

TEST(TableDate, readsWhatTablesHave)
{
    const std::vector<std::pair<const char *, const char *>> cases{
        {"2024-07-25", "2024-07-25"},
        {" 2024-07~ ", "2024-07~"},
        {"20240725", "2024-07-25"},
        {"20240700", "2024-07"},
        {"20240000", "2024"},
        {"202407", "2024-07"},
        {"20240725143000", "2024-07-25T14:30:00"},
        {"2024/7/5", "2024-07-05"},
        {"2024-00-00", "2024"},
        {"25.7.2024", "2024-07-25"},
        {"7/25/24", "2024-07-25"},
        {"25/07/71", "1971-07-25"},
        {"5/5/2024", "2024-05-05"},
        {"07/2024", "2024-07"},
        {"25-Jul-2024", "2024-07-25"},
        {"July 25, 2024", "2024-07-25"},
        {"Thu, 25th July 2024", "2024-07-25"},
        {"25 juillet 2024", "2024-07-25"},
        {"25. Juli 2024", "2024-07-25"},
        {"25 de julio de 2024", "2024-07-25"},
        {"25 июля 2024", "2024-07-25"},
        {"25 Temmuz 2024", "2024-07-25"},
        {"July 2024", "2024-07"},
        {"2024-Jul-25", "2024-07-25"},
        {"2024-07-25 14:30:00", "2024-07-25T14:30:00"},
        {"25/07/2024 2:30 PM", "2024-07-25T14:30"},
        {"2024-07-25T14:30:00.000+0400", "2024-07-25T14:30:00+04:00"},
        {"2024-07-25 00:00:00", "2024-07-25"},
        {"25.7.2024 – 27.7.2024", "2024-07-25/2024-07-27"},
        {"25-Jul-24", "2024-07-25"},
        {"25 July 71", "1971-07-25"},
    };
    for (const auto &[cell, edtf] : cases)
        EXPECT_EQ(read(cell).toStdString(), edtf) << cell;
}

TEST(TableDate, guessesNothing)
{
    for (const char *cell :
         {"", "soon", "31/02/2024", "99/99/2024", "12", "1,234", "25 July", "20241399", "Article 5 of 2024 July 7 8", "24-25 July",
          "July 24-25", "July 24, 25", "25 Jul 2x", "25.7.2024 – 27.7.2024 – 29.7.2024"})
        EXPECT_EQ(code(cell, DateOrder::DayFirst), ErrorCode::BadDate) << cell;
    EXPECT_EQ(code("3/4/2024"), ErrorCode::DateOrderUnknown);
    EXPECT_EQ(read("3/4/2024", DateOrder::DayFirst), QStringLiteral("2024-04-03"));
    EXPECT_EQ(read("3/4/2024", DateOrder::MonthFirst), QStringLiteral("2024-03-04"));
    EXPECT_EQ(read("25/4/2024", DateOrder::MonthFirst), QStringLiteral("error")); // never turned around
}

TEST(TableDate, tellsTheOrder)
{
    const auto clue = [](const char *cell) { return orderClue(QString::fromUtf8(cell)); };
    EXPECT_EQ(clue("25/7/2024"), OrderClue::DayFirst);
    EXPECT_EQ(clue("7/25/2024"), OrderClue::MonthFirst);
    EXPECT_EQ(clue("3/4/2024 14:30"), OrderClue::Either);
    EXPECT_EQ(clue("5/5/2024"), OrderClue::NeedsNone);
    EXPECT_EQ(clue("2024-03-04"), OrderClue::NeedsNone);
    EXPECT_EQ(clue("Talks"), OrderClue::NoDate);
}

/// A cell is split once, however many dashes it has.
TEST(TableDate, dashesAreNoDate)
{
    for (const QString &one : {QStringLiteral("–"), QStringLiteral("2024 – ")}) {
        const QByteArray cell = one.repeated(350'000).toUtf8();
        EXPECT_EQ(code(cell.constData()), ErrorCode::BadDate);
        EXPECT_EQ(orderClue(QString::fromUtf8(cell)), OrderClue::NoDate);
    }
}

TEST(TableDate, aPairIsOfUnknownOrderTogether)
{
    EXPECT_EQ(code("3/4/2024 – 5/4/2024"), ErrorCode::DateOrderUnknown);
    EXPECT_EQ(orderClue(QStringLiteral("3/4/2024 – 25/4/2024")), OrderClue::DayFirst);
    EXPECT_EQ(orderClue(QStringLiteral("25/4/2024 – 3/5/2024")), OrderClue::DayFirst);
    EXPECT_EQ(orderClue(QStringLiteral("3/4/2024 – soon")), OrderClue::NoDate);
}

TEST(TableDate, fromOneToTheOther)
{
    const auto date = [](const char *edtf) { return *Edtf::parse(QLatin1String(edtf)); };
    EXPECT_EQ(dateFromTo(date("2024-07"), date("2024-08-02"))->toString(), QStringLiteral("2024-07/2024-08-02"));
    EXPECT_EQ(dateFromTo(date("2024-07"), date("2024-07"))->toString(), QStringLiteral("2024-07"));
    EXPECT_EQ(dateFromTo(date("2024-07"), date("2024-06")).error().code, ErrorCode::EndBeforeStart);
    EXPECT_EQ(dateFromTo(date("../2024"), date("2025")).error().code, ErrorCode::BadDate);
}

RC_GTEST_PROP(TableDate, anOrderReadsWhatItWrote, (bool dayFirst))
{
    const int year = *rc::gen::inRange(1000, 9999);
    const int month = *rc::gen::inRange(1, 13);
    const int day = *rc::gen::inRange(1, 29);
    const QChar between = *rc::gen::element(QChar(u'/'), QChar(u'.'), QChar(u'-'), QChar(u' '));
    const QString cell = QString::number(dayFirst ? day : month) + between + QString::number(dayFirst ? month : day) + between +
                         QString::number(year);
    const auto read = tableDate(cell, dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst);
    RC_ASSERT(read);
    RC_ASSERT(*read == Edtf::day(std::chrono::year{year} / month / day));
}

RC_GTEST_PROP(TableDate, noCellIsTooOdd, ())
{
    const auto cell =
        *rc::gen::container<std::string>(rc::gen::element('1', '2', '0', '/', '-', ' ', ':', 'T', 'J', 'u', 'l', '.'));
    const auto read = tableDate(QString::fromStdString(cell), DateOrder::DayFirst);
    if (read)
        RC_ASSERT(Edtf::parse(read->toString()) == *read);
}
