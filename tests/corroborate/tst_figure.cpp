#include "corroborate/figure.h"

#include <gtest/gtest.h>

using namespace dateline;

namespace {

struct Case {
    const char *text;
    double value;
    Figure::Bound bound;
    const char *counted;
    const char *fate;
};

TEST(Figure, IsReadFromPlainWords)
{
    using enum Figure::Bound;
    for (const Case &each : std::vector<Case>{{"Shelling killed 12 soldiers on Monday", 12, Exactly, "soldier", "killed"},
                                              {"At least twenty-five people were wounded", 25, AtLeast, "person", "wounded"},
                                              {"the attack left 1,200 dead", 1200, Exactly, "", "killed"},
                                              {"more than 3.5 million tonnes of grain", 3.5e6, AtLeast, "t", ""},
                                              {"less than 40 km from the border", 40, AtMost, "km", ""},
                                              {"about 300 Russian troops left", 300, About, "soldier", ""},
                                              {"aid worth $250 million", 250e6, Exactly, "$", ""},
                                              {"a rise of 7.5 % since then", 7.5, Exactly, "%", ""},
                                              {"they took 14 villages", 14, Exactly, "villages", ""},
                                              {"environ 40 blessés", 40, About, "", "wounded"},
                                              {"au moins douze personnes tuées", 12, AtLeast, "person", ""},
                                              {"погибли 15 человек", 15, Exactly, "person", "killed"},
                                              {"12 000 réfugiés ont fui", 12000, Exactly, "refugee", ""}}) {
        const auto figures = figuresIn(QString::fromUtf8(each.text));
        ASSERT_EQ(figures.size(), 1U) << each.text;
        EXPECT_DOUBLE_EQ(figures[0].value, each.value) << each.text;
        EXPECT_EQ(figures[0].bound, each.bound) << each.text;
        EXPECT_EQ(figures[0].counted, QString::fromUtf8(each.counted)) << each.text;
        EXPECT_EQ(figures[0].fate, QString::fromUtf8(each.fate)) << each.text;
    }
}

TEST(Figure, DaysYearsAndNamesAreNone)
{
    for (const char *text : {"on July 25 they met", "the talks of 25 July 2024", "le 25 juillet", "UN resolution 822 of 1993",
                             "in 2023 the offensive began", "The G7 met", "Article 5 was invoked", "a man aged 43"})
        EXPECT_TRUE(figuresIn(QString::fromUtf8(text)).empty())
            << text << ": " << figuresIn(QString::fromUtf8(text))[0].counted.toStdString();
}

TEST(Figure, KilledAndWoundedAreApart)
{
    const auto figures = figuresIn(QStringLiteral("The strike killed 12 people and wounded 30 others."));
    ASSERT_EQ(figures.size(), 1U) << "nobody says what the thirty others are";
    EXPECT_EQ(figures[0].fate, QStringLiteral("killed"));
    const auto both = figuresIn(QStringLiteral("12 people were killed and 30 people were wounded"));
    ASSERT_EQ(both.size(), 2U);
    EXPECT_FALSE(both[0].countsAs(both[1]));
}

TEST(Figure, WhatAgrees)
{
    const auto figure = [](const char *text) { return figuresIn(QString::fromUtf8(text)).at(0); };
    EXPECT_TRUE(figure("12 killed").countsAs(figure("killed 9 people")));
    EXPECT_FALSE(figure("12 killed").agreesWith(figure("killed 9 people")));
    EXPECT_TRUE(figure("at least 9 killed").agreesWith(figure("12 killed")));
    EXPECT_FALSE(figure("at least 15 killed").agreesWith(figure("12 killed")));
    EXPECT_TRUE(figure("about 100 tonnes").agreesWith(figure("95 tons")));
    EXPECT_FALSE(figure("12 soldiers killed").countsAs(figure("9 civilians killed")));
    EXPECT_FALSE(figure("12 km").countsAs(figure("12 tonnes")));
}

} // namespace
