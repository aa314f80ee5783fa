#include "domain/edtf.h"

#include "support/test_paths.h"

#include <rapidcheck/gtest.h>

#include <array>

using namespace dateline;

namespace {

rc::Gen<QString> digitsOf(int low, int high, int width)
{
    return rc::gen::map(rc::gen::inRange(low, high + 1), [width](int value) { return QStringLiteral("%1").arg(value, width, 10, QLatin1Char('0')); });
}

QString mark() { return *rc::gen::element(QString(), QStringLiteral("~"), QStringLiteral("?"), QStringLiteral("%")); }

/// A valid point, as text, of every kind the grammar knows.
QString anyPoint()
{
    const int kind = *rc::gen::inRange(0, 12);
    const QString sign = *rc::gen::element(QString(), QString(), QStringLiteral("-"));
    const QString year = sign + *digitsOf(1, 9999, 4);
    const QString month = *digitsOf(1, 12, 2);
    const QString day = *digitsOf(1, 28, 2);
    const QString minute = QLatin1Char('T') + *digitsOf(0, 23, 2) + QLatin1Char(':') + *digitsOf(0, 59, 2);
    switch (kind) {
    case 0: return year + mark();
    case 1: return *digitsOf(100, 999, 3) + QStringLiteral("X") + mark();
    case 2: return *digitsOf(10, 99, 2) + QStringLiteral("XX");
    case 3: return year + QLatin1Char('-') + month + mark();
    case 4: return year + QLatin1Char('-') + QString::number(*rc::gen::inRange(21, 25)) + mark();
    case 5: return year + QLatin1Char('-') + QString::number(*rc::gen::inRange(33, 37));
    case 6: return year + QLatin1Char('-') + month + QLatin1Char('-') + day + mark();
    case 7: return year + QLatin1Char('-') + month + QStringLiteral("-1X");
    case 8: return year + QLatin1Char('-') + month + QStringLiteral("-XX");
    case 9: return year + QLatin1Char('-') + month + QLatin1Char('-') + day + minute + *rc::gen::element(QString(), QStringLiteral("Z"), QStringLiteral("+04:00"), QStringLiteral("-03:30"));
    case 10: return year + QLatin1Char('-') + month + QLatin1Char('-') + day + minute + QLatin1Char(':') + *digitsOf(0, 59, 2);
    default: return QStringLiteral("Y") + sign + QString::number(*rc::gen::inRange(10000, lastYear + 1));
    }
}

bool inOrder(const QString &a, const QString &b) { return Edtf::parse(a)->earliest() <= Edtf::parse(b)->latest() && a != b; }

QString anyDate()
{
    const QString a = anyPoint();
    const QString b = anyPoint();
    switch (*rc::gen::inRange(0, 6)) {
    case 0: return a + QStringLiteral("/..");
    case 1: return QStringLiteral("../") + a;
    case 2: return inOrder(a, b) ? a + QLatin1Char('/') + b : b == a ? a : b + QLatin1Char('/') + a;
    case 3: return QLatin1Char('[') + a + QLatin1Char(',') + b + QLatin1Char(']');
    case 4: return inOrder(a, b) ? QLatin1Char('[') + a + QStringLiteral("..") + b + QLatin1Char(']') : a;
    default: return a;
    }
}

QString day(CivilSecond second)
{
    const auto date = civilDay(second);
    return QStringLiteral("%1-%2-%3").arg(static_cast<int>(date.year())).arg(static_cast<unsigned>(date.month())).arg(static_cast<unsigned>(date.day()));
}

} // namespace

RC_GTEST_PROP(Edtf, printingGivesBackWhatWasRead, ())
{
    const QString text = anyDate();
    const auto date = Edtf::parse(text);
    RC_ASSERT(date.has_value());
    RC_ASSERT(date->toString() == text);
    RC_ASSERT(*Edtf::parse(date->toString()) == *date);
}

RC_GTEST_PROP(Edtf, theEarliestIsNeverAfterTheLatest, ())
{
    const Edtf date = *Edtf::parse(anyDate());
    RC_ASSERT(!date.earliest() || !date.latest() || *date.earliest() <= *date.latest());
}

RC_GTEST_PROP(Edtf, theOrderIsAStrictWeakOne, ())
{
    const Edtf a = *Edtf::parse(anyDate());
    const Edtf b = *Edtf::parse(anyDate());
    const Edtf c = *Edtf::parse(anyDate());
    RC_ASSERT(!timelineBefore(a, a));
    RC_ASSERT(!(timelineBefore(a, b) && timelineBefore(b, a)));
    RC_ASSERT(!(timelineBefore(a, b) && timelineBefore(b, c)) || timelineBefore(a, c));
}

RC_GTEST_PROP(Edtf, aBrokenDateIsAnErrorWithItsColumn, ())
{
    QString text = anyDate();
    const QString letters = QStringLiteral("0123456789-/.[],XTYZ:~?%+ \u0661é");
    const int at = *rc::gen::inRange(0, static_cast<int>(text.size()) + 1);
    const QChar letter = letters[*rc::gen::inRange(0, static_cast<int>(letters.size()))];
    if (*rc::gen::arbitrary<bool>() && at < text.size())
        text[at] = letter;
    else
        text.insert(at, letter);
    const auto date = Edtf::parse(text);
    if (date) {
        RC_ASSERT(date->toString() == text); // what is still a date is read as that date, not as another
    } else {
        RC_ASSERT(date.error().code == ErrorCode::BadDate);
        RC_ASSERT(date.error().arguments == QStringList{text});
        RC_ASSERT(date.error().column >= 1 && date.error().column <= text.size() + 1);
    }
}

TEST(Edtf, whatDatesCover)
{
    const std::array<std::array<const char *, 3>, 22> table{{
        {"2024-07-25", "2024-7-25", "2024-7-25"},   {"2023-09", "2023-9-1", "2023-9-30"},       {"2024", "2024-1-1", "2024-12-31"},
        {"2024-02", "2024-2-1", "2024-2-29"},       {"1900-02", "1900-2-1", "1900-2-28"},       {"2024-07-1X", "2024-7-10", "2024-7-19"},
        {"2024-07-3X", "2024-7-30", "2024-7-31"},   {"2024-07-0X", "2024-7-1", "2024-7-9"},     {"2024-07-XX", "2024-7-1", "2024-7-31"},
        {"2024-XX-XX", "2024-1-1", "2024-12-31"},   {"201X", "2010-1-1", "2019-12-31"},         {"19XX", "1900-1-1", "1999-12-31"},
        {"2024-21", "2024-3-1", "2024-5-31"},       {"2024-24", "2024-12-1", "2025-2-28"},      {"2024-33", "2024-1-1", "2024-3-31"},
        {"2024-36", "2024-10-1", "2024-12-31"},     {"-0043-03-15", "-43-3-15", "-43-3-15"},    {"0000", "0-1-1", "0-12-31"},
        {"0000-02-29", "0-2-29", "0-2-29"},         {"-004X", "-49-1-1", "-40-12-31"},          {"2023-09/2024-07", "2023-9-1", "2024-7-31"},
        {"[2024-07-10,2024-07-02]", "2024-7-2", "2024-7-10"},
    }};
    for (const auto &[text, earliest, latest] : table) {
        const auto date = Edtf::parse(QLatin1String(text));
        ASSERT_TRUE(date) << text;
        EXPECT_EQ(day(*date->earliest()), QLatin1String(earliest)) << text;
        EXPECT_EQ(day(*date->latest()), QLatin1String(latest)) << text;
    }
}

TEST(Edtf, marksDoNotWiden)
{
    for (const char *mark : {"~", "?", "%"}) {
        const auto date = Edtf::parse(QStringLiteral("2024-07-25") + QLatin1String(mark));
        EXPECT_EQ(date->earliest(), Edtf::parse(QStringLiteral("2024-07-25"))->earliest());
        EXPECT_EQ(date->latest(), Edtf::parse(QStringLiteral("2024-07-25"))->latest());
        EXPECT_NE(date->qualification(), Qualification::None);
    }
}

TEST(Edtf, aZoneIsShownNeverApplied)
{
    const auto date = Edtf::parse(QStringLiteral("2024-07-25T01:30+04:00"));
    EXPECT_EQ(*date->earliest(), civilSecond(2024, 7, 25) + 5400);
    EXPECT_EQ(*date->latest(), civilSecond(2024, 7, 25) + 5459);
    EXPECT_EQ(date->head().zoneMinutes, 240);
}

TEST(Edtf, openSidesHaveNoEnd)
{
    const auto since = Edtf::parse(QStringLiteral("2023-09/.."));
    EXPECT_TRUE(since->hasOpenEnd());
    EXPECT_FALSE(since->latest());
    const auto until = Edtf::parse(QStringLiteral("../2024-06-19"));
    EXPECT_TRUE(until->hasOpenStart());
    EXPECT_FALSE(until->earliest());
    EXPECT_TRUE(timelineBefore(*until, *Edtf::parse(QStringLiteral("2024-07")))) << "an open start sorts by its known end";
    EXPECT_TRUE(timelineBefore(*Edtf::parse(QStringLiteral("2023-09")), *since)) << "an open end is the last of those that begin together";
}

TEST(Edtf, malformedTextsAndTheirColumns)
{
    const std::array<std::pair<const char *, int>, 26> table{{
        {"", 1},            {"July 25", 1},       {"24-07-25", 3},      {"2024-13", 6},          {"2024-7-25", 7},      {"2024-07-32", 9},
        {"2023-02-29", 9},  {"1900-02-29", 9},    {"2024-00", 6},       {"2024-07-00", 9},       {"-0000", 1},          {"2024-07-25 ", 11},
        {" 2024", 1},       {"2024-07-25T24:00", 12}, {"2024-07-25T10:60", 15}, {"2024-07-25T10", 14}, {"../..", 4},      {"/2024", 1},
        {"2024/", 6},       {"2024/2023", 6},     {"[2024]", 7},        {"[2024,2025", 11},      {"2X24", 3},           {"Y2024", 2},
        {"Y99999", 2},      {"2024-02-3X", 9},
    }};
    for (const auto &[text, column] : table) {
        const auto date = Edtf::parse(QLatin1String(text));
        ASSERT_FALSE(date) << text;
        EXPECT_EQ(date.error().column, column) << text;
    }
}

TEST(Edtf, precisionIsTheCoarsestPart)
{
    EXPECT_EQ(Edtf::parse(QStringLiteral("2024-07-25/2024-09"))->precision(), Precision::Month);
    EXPECT_EQ(Edtf::parse(QStringLiteral("2024-07-25T10:00"))->precision(), Precision::Minute);
    EXPECT_EQ(Edtf::parse(QStringLiteral("19XX"))->precision(), Precision::Century);
    EXPECT_EQ(Edtf::day(std::chrono::year{2024} / 7 / 25), *Edtf::parse(QStringLiteral("2024-07-25")));
}
