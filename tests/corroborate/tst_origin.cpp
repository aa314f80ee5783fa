#include "corroborate/origin.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

/// Sentences with words of their own.
QString storyOf(int number, int sentences)
{
    static const QStringList words{QStringLiteral("envoy"),    QStringLiteral("border"),  QStringLiteral("village"),
                                   QStringLiteral("minister"), QStringLiteral("talks"),   QStringLiteral("convoy"),
                                   QStringLiteral("signed"),   QStringLiteral("harbour"), QStringLiteral("border"),
                                   QStringLiteral("observer"), QStringLiteral("crossed"), QStringLiteral("answer")};
    QString text;
    auto state = static_cast<unsigned>(number) * 2654435761U + 1;
    for (int sentence = 0; sentence < sentences; ++sentence) {
        for (int word = 0; word < 11; ++word) {
            state = state * 1664525U + 1013904223U;
            text += words[static_cast<qsizetype>((state >> 16) % 12)] + u' ';
        }
        text = text.trimmed() + QStringLiteral(". ");
    }
    return text;
}

ArticleVoice voice(int number, const QString &outlet, int day, const QString &text)
{
    return {ArticleId{number}, outlet, civilSecond(2024, 3, static_cast<unsigned>(day)), TextSketch::of(text)};
}

TEST(Origin, FiveWireCopiesAreOneOrigin)
{
    const QString wire = storyOf(1, 20);
    const QString cut = wire.left(wire.size() * 6 / 10);
    const QString framed =
        QStringLiteral("By our own staff, with agencies.\n") + wire + QStringLiteral("\nSubscribe to our letter.");
    const std::vector<ArticleVoice> articles{
        voice(1, QStringLiteral("Morning Post"), 5, framed), voice(2, QStringLiteral("Wire"), 4, wire),
        voice(3, QStringLiteral("Evening Post"), 5, cut),
        voice(4, QStringLiteral("Weekly"), 6,
              QString(wire).replace(QStringLiteral("envoy"), QStringLiteral("emissary"), Qt::CaseSensitive).left(0) + wire),
        voice(5, QStringLiteral("Own Eyes"), 5, storyOf(2, 20))};
    const auto origins = originsOf(articles);
    const ArticleId first{2};
    EXPECT_EQ(origins, (std::vector<ArticleId>{first, first, first, first, ArticleId{5}}));
    EXPECT_EQ(corroborationOf(articles), (Corroboration{5, 2, 2})) << "the wire and whoever looked for themselves";
}

TEST(Origin, TwoTextsOfOneOutletAreOneVoice)
{
    EXPECT_EQ(corroborationOf(
                  {voice(1, QStringLiteral("Post"), 4, storyOf(1, 20)), voice(2, QStringLiteral(" post"), 5, storyOf(2, 20))}),
              (Corroboration{2, 2, 1}));
    EXPECT_EQ(corroborationOf({voice(1, {}, 4, storyOf(1, 20)), voice(2, {}, 5, storyOf(2, 20))}), (Corroboration{2, 2, 1}))
        << "nobody knows whether they are two";
    EXPECT_EQ(corroborationOf({}), (Corroboration{0, 0, 0}));
}

TEST(Origin, ShortTextsAreNobodysCopy)
{
    const QString text = QStringLiteral("Talks go on.");
    EXPECT_EQ(TextSketch::of(text).runs(), 0);
    EXPECT_EQ(corroborationOf({voice(1, QStringLiteral("A"), 4, text), voice(2, QStringLiteral("B"), 4, text)}),
              (Corroboration{2, 2, 2}));
}

TEST(Origin, ManyAreFoundAsFewAre)
{
    std::vector<ArticleVoice> articles;
    for (int story = 0; story < 60; ++story) {
        articles.push_back(voice(2 * story + 1, QStringLiteral("A"), 4, storyOf(story, 20)));
        articles.push_back(voice(2 * story + 2, QStringLiteral("B"), 5,
                                 storyOf(story, 20) + QStringLiteral("One sentence more was added here.")));
    }
    const auto origins = originsOf(articles);
    for (int article = 0; article < 120; ++article)
        EXPECT_EQ(origins[static_cast<std::size_t>(article)], ArticleId{article / 2 * 2 + 1});
}

TEST(Origin, SketchesAreKeptAsBytes)
{
    const TextSketch sketch = TextSketch::of(storyOf(3, 20));
    EXPECT_EQ(sketch.toBytes().size(), 260);
    EXPECT_EQ(TextSketch::fromBytes(sketch.toBytes()), sketch);
    EXPECT_EQ(TextSketch::fromBytes({}), TextSketch());
    EXPECT_FALSE(TextSketch::fromBytes("broken"));
}

RC_GTEST_PROP(Origin, LikenessIsSymmetricAndWholeWithItself, ())
{
    const TextSketch a = TextSketch::of(storyOf(*rc::gen::inRange(0, 50), *rc::gen::inRange(3, 30)));
    const TextSketch b = TextSketch::of(storyOf(*rc::gen::inRange(0, 50), *rc::gen::inRange(3, 30)));
    RC_ASSERT(a.likeness(a) == 1.0);
    RC_ASSERT(a.likeness(b) == b.likeness(a));
    RC_ASSERT(a.isCopyOf(b) == b.isCopyOf(a));
}

} // namespace
