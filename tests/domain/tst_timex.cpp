#include "domain/timex.h"

#include "support/test_paths.h"

#include <gtest/gtest.h>

using namespace dateline;

namespace {

std::string edtf(const char *value, TimexMod mod = TimexMod::None, TimexType type = TimexType::Date)
{
    const auto date = edtfOf({type, QString::fromLatin1(value), mod, {}, {}}, std::chrono::year{2024} / 7 / 25);
    return date ? date->toString().toStdString() : "-";
}

} // namespace

TEST(Timex, ValuesAsEdtf)
{
    EXPECT_EQ(edtf("2024-07-25"), "2024-07-25");
    EXPECT_EQ(edtf("2024-07"), "2024-07");
    EXPECT_EQ(edtf("2024"), "2024");
    EXPECT_EQ(edtf("199"), "199X");
    EXPECT_EQ(edtf("19"), "19XX");
    EXPECT_EQ(edtf("BC0241"), "-0240");
    EXPECT_EQ(edtf("BC0044-03-15"), "-0043-03-15");
    EXPECT_EQ(edtf("2024-W30"), "2024-07-22/2024-07-28");
    EXPECT_EQ(edtf("2020-W53"), "2020-12-28/2021-01-03");
    EXPECT_EQ(edtf("2024-W30-WE"), "2024-07-27/2024-07-28");
    EXPECT_EQ(edtf("2024-Q3"), "2024-35");
    EXPECT_EQ(edtf("2024-H2"), "2024-07/2024-12");
    EXPECT_EQ(edtf("2024-SP"), "2024-21");
    EXPECT_EQ(edtf("2023-WI"), "2023-24");
    EXPECT_EQ(edtf("2024-07-25TMO"), "2024-07-25");
    EXPECT_EQ(edtf("2024-07-25T14:30+04"), "2024-07-25T14:30+04:00");
    EXPECT_EQ(edtf("2024-07-25T14:30Z"), "2024-07-25T14:30Z");
    EXPECT_EQ(edtf("PRESENT_REF"), "2024-07-25");
}

TEST(Timex, ModifiersAsEdtf)
{
    EXPECT_EQ(edtf("2024-07", TimexMod::Start), "[2024-07-01..2024-07-10]");
    EXPECT_EQ(edtf("2024-02", TimexMod::End), "[2024-02-21..2024-02-29]");
    EXPECT_EQ(edtf("2024", TimexMod::Mid), "[2024-05..2024-08]");
    EXPECT_EQ(edtf("199", TimexMod::End), "199X~");
    EXPECT_EQ(edtf("2024-07", TimexMod::Approx), "2024-07~");
    EXPECT_EQ(edtf("2024-W30", TimexMod::Approx), "2024-07-22~/2024-07-28~");
    EXPECT_EQ(edtf("2024-07", TimexMod::Before), "../2024-07");
    EXPECT_EQ(edtf("2024-07", TimexMod::OnOrAfter), "2024-07/..");
}

TEST(Timex, WhatIsNoDateOfTheTimeline)
{
    for (const char *value : {"XXXX-07-25", "XXXX-WXX-2", "PAST_REF", "FUTURE_REF", "null", "", "P3Y", "T", "2024-13",
                              "2024-W60", "BC", "20-07"})
        EXPECT_EQ(edtf(value), "-") << value;
    EXPECT_EQ(edtf("P3Y", TimexMod::None, TimexType::Duration), "-");
    EXPECT_EQ(edtf("2024", TimexMod::None, TimexType::Set), "-");
}

TEST(Timex, NamesThereAndBack)
{
    for (int mod = 0; mod <= static_cast<int>(TimexMod::Approx); ++mod)
        EXPECT_EQ(timexModFromName(timexModName(static_cast<TimexMod>(mod))), static_cast<TimexMod>(mod));
    EXPECT_EQ(timexModName(TimexMod::EqualOrMore), QStringLiteral("EQUAL_OR_MORE"));
    EXPECT_EQ(timexTypeFromName(QStringLiteral("DURATION")), TimexType::Duration);
}
