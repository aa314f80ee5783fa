#include "canvas/event_labels.h"

#include "app/canvas_samples.h"

using namespace dateline;

namespace {

EventTablePtr titled(const QString &title)
{
    auto input = canvasEvent(1, "2024-07-25", EventType::Threaten, "threat");
    input.title = title;
    return canvasTable({input});
}

} // namespace

TEST(EventLabels, moreRoomNeverShowsLess)
{
    for (const char *title :
         {"Azerbaijan threatens military action against Armenia", "محادثات جديدة بين وزيري الخارجية في بروكسل",
          "Talks in باريس and in موسكو go on", "外相会談 国境問題", ""}) {
        EventLabels labels(titled(QString::fromUtf8(title)), canvasFont());
        for (const bool quoted : {false, true}) {
            if (quoted)
                labels.setQuote(0, QStringLiteral("Baku threatened on July 25 that it would take military action"));
            LabelSize before;
            for (double room = 0; room < 1500; room += 7) {
                const LabelSize size = labels.size(0, room);
                EXPECT_GE(size.total, before.total) << title;
                EXPECT_GE(size.primary, before.primary);
                EXPECT_LE(size.total, std::max(room, 0.0));
                before = size;
            }
            EXPECT_GT(before.total, before.primary - 1);
        }
    }
}

TEST(EventLabels, aLabelTakesTheRoomThatItSays)
{
    const QFontMetricsF metrics(canvasFont());
    for (const char *title :
         {"Azerbaijan threatens military action against Armenia", "محادثات جديدة بين وزيري الخارجية في بروكسل"}) {
        EventLabels labels(titled(QString::fromUtf8(title)), canvasFont());
        for (const double room : {200.0, 300.0, 900.0}) {
            const LabelSize size = labels.size(0, room);
            const EventLabels::Texts texts = labels.texts(0, size.total + 0.01);
            const double shown = texts.title ? texts.titleX + metrics.horizontalAdvance(texts.title->text()) : size.primary;
            EXPECT_NEAR(shown, size.total, 3) << title << " " << room;
        }
    }
}

TEST(EventLabels, asksForTheQuoteOnceThereIsRoomForIt)
{
    EventLabels labels(titled(QStringLiteral("A short title")), canvasFont());
    labels.size(0, 200);
    EXPECT_TRUE(labels.takeWanting(10).empty());
    labels.size(0, 600);
    labels.size(0, 600);
    EXPECT_EQ(labels.takeWanting(0), std::vector<int>{}) << "not now";
    labels.size(0, 600);
    EXPECT_EQ(labels.takeWanting(10), std::vector{0});
    labels.setQuote(0, QStringLiteral("Baku  threatened\non July 25"));
    const double total = labels.size(0, 600).total;
    EXPECT_TRUE(labels.takeWanting(10).empty());
    EXPECT_TRUE(labels.texts(0, total + 0.01).title->text().contains(QStringLiteral("Baku threatened on July 25")));
}

TEST(EventLabels, aLongQuoteIsCutAtAWord)
{
    EventLabels labels(titled(QStringLiteral("T")), canvasFont());
    labels.setQuote(0, QStringLiteral("threatened ").repeated(100));
    const QString shown = labels.texts(0, 5000).title->text();
    EXPECT_LT(shown.size(), 200);
    EXPECT_TRUE(shown.contains(QStringLiteral("threatened…")));
}
