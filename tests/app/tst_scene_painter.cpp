#include "app/canvas_samples.h"
#include "canvas/mark_painter.h"
#include "wording/tick_text.h"

#include <QLocale>

#include <array>
#include <set>

using namespace dateline;

namespace {

constexpr TimeRange twoYears{civilSecond(2023, 6, 1), civilSecond(2025, 6, 1)};

/// How many pixels of two images differ within a rectangle.
int difference(const QImage &a, const QImage &b, const QRect &rect)
{
    int pixels = 0;
    for (int y = std::max(rect.top(), 0); y <= std::min(rect.bottom(), a.height() - 1); ++y) {
        for (int x = std::max(rect.left(), 0); x <= std::min(rect.right(), a.width() - 1); ++x)
            pixels += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return pixels;
}

QImage markImage(const Mark &mark, const Theme &theme)
{
    QImage image(80, 30, QImage::Format_RGB32);
    image.fill(theme.background);
    QPainter painter(&image);
    MarkPainter(painter, theme).draw(mark, 0);
    return image;
}

Mark shapeOf(EventType type, Modality modality)
{
    Mark mark;
    mark.rect = QRectF(20, 9, 12, 12);
    mark.type = static_cast<std::uint8_t>(type);
    mark.modality = modality;
    return mark;
}

QByteArray bytes(const QImage &image)
{
    return {reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()};
}

} // namespace

TEST(ScenePainter, everyDrawnPixelOfTheLanesCanBeHit)
{
    for (const Theme *theme : {&Theme::day(), &Theme::night()}) {
        Painted painted(variedTable(), twoYears, {1200, 700});
        ASSERT_GE(painted.scene.marks.size(), 9U);
        Scene empty = painted.scene;
        empty.marks.clear();
        empty.labels.clear();
        const QImage with = painted.image(*theme);
        const QImage without = painted.image(empty, *theme);
        int drawn = 0;
        for (int y = static_cast<int>(painted.scene.top()); y < with.height(); ++y) {
            for (int x = static_cast<int>(painted.scene.left()); x < with.width(); ++x) {
                if (with.pixel(x, y) == without.pixel(x, y))
                    continue;
                ++drawn;
                // Lines may be a pixel wider than what they outline.
                bool hit = false;
                for (const QPointF &off : {QPointF(0.5, 0.5), QPointF(-1, 0.5), QPointF(2, 0.5), QPointF(0.5, -1),
                                           QPointF(0.5, 2), QPointF(-1, 2), QPointF(2, -1)})
                    hit = hit || hitTest(painted.scene, QPointF(x, y) + off);
                ASSERT_TRUE(hit) << x << "," << y;
            }
        }
        EXPECT_GT(drawn, 3000);
    }
}

/// Whoever sees no colours tells them apart by their forms, by day and by night.
TEST(ScenePainter, whatBecameOfAPlanIsSeenWithoutColours)
{
    for (const Theme *theme : {&Theme::day(), &Theme::night(), &Theme::contrastingDay(), &Theme::contrastingNight()}) {
        for (const EventType type : {EventType::Consult, EventType::Aid, EventType::Reject, EventType::Assault}) {
            std::vector<QImage> seen;
            for (const Outcome outcome : {Outcome::Open, Outcome::Confirmed, Outcome::Cancelled}) {
                Mark mark = shapeOf(type, Modality::Planned);
                mark.outcome = outcome;
                seen.push_back(markImage(mark, *theme));
            }
            for (const Modality modality : {Modality::Asserted, Modality::Claimed, Modality::Denied})
                seen.push_back(markImage(shapeOf(type, modality), *theme));
            for (std::size_t one = 0; one < seen.size(); ++one) {
                for (std::size_t other = one + 1; other < seen.size(); ++other) {
                    int differ = 0;
                    for (int y = 0; y < seen[one].height(); ++y) {
                        for (int x = 0; x < seen[one].width(); ++x)
                            differ += std::abs(qGray(seen[one].pixel(x, y)) - qGray(seen[other].pixel(x, y))) > 60 ? 1 : 0;
                    }
                    EXPECT_GE(differ, 6) << one << " and " << other << " of type " << static_cast<int>(type);
                }
            }
        }
    }
}

TEST(ScenePainter, theNameOfALaneAndItsNumberOfEventsStandWhole)
{
    QFont bold = canvasFont();
    bold.setWeight(QFont::DemiBold);
    const EventTablePtr table =
        canvasTable({canvasEvent(1, "2024-07-25", EventType::Aid, "aid")}); // one row: the count is beside
    const Painted painted(table, twoYears, {1200, 700});
    const double words = QFontMetricsF(bold).horizontalAdvance(QStringLiteral("Material cooperation")) +
                         QFontMetricsF(canvasFont()).horizontalAdvance(QStringLiteral("1"));
    EXPECT_GE(painted.scene.left(), words + 18 + 25) << "the lane's shape, the margins and the space between";
}

TEST(ScenePainter, everyMarkAndLabelInSightIsDrawn)
{
    Painted painted(variedTable(), twoYears, {1200, 700});
    Scene empty = painted.scene;
    empty.marks.clear();
    empty.labels.clear();
    const QImage with = painted.image(Theme::day());
    const QImage without = painted.image(empty, Theme::day());
    for (const Mark &mark : painted.scene.marks)
        EXPECT_GT(difference(with, without, mark.rect.toAlignedRect()), 10) << mark.event;
    for (const SceneLabel &label : painted.scene.labels)
        EXPECT_GT(difference(with, without, label.rect.toAlignedRect()), 30);
}

TEST(ScenePainter, theNamedEventsHaveTheirLabels)
{
    Painted painted(variedTable(), twoYears, {1400, 700});
    std::set<qint64> labelled;
    for (const SceneLabel &label : painted.scene.labels)
        labelled.insert(painted.lanes.table()->row(painted.scene.marks[label.mark].event).id.value);
    for (const qint64 id : {1, 2, 3, 4})
        EXPECT_TRUE(labelled.contains(id)) << id;
}

TEST(ScenePainter, quadsDifferByShapeAndModalitiesByFill)
{
    // In one colour, so that the shape alone tells.
    Theme grey = Theme::day();
    grey.quads.fill(QColor(0x444444));
    std::set<QByteArray> shapes;
    for (const EventType type : {EventType::Agree, EventType::Aid, EventType::Threaten, EventType::Assault})
        shapes.insert(bytes(markImage(shapeOf(type, Modality::Asserted), grey)));
    EXPECT_EQ(shapes.size(), 4U);
    for (const EventType type : {EventType::Agree, EventType::Assault}) {
        for (const bool bar : {false, true}) {
            std::set<QByteArray> looks;
            for (int modality = 0; modality < 5; ++modality) {
                Mark mark = shapeOf(type, static_cast<Modality>(modality));
                if (bar) {
                    mark.kind = MarkKind::Bar;
                    mark.rect = QRectF(5, 6, 70, 18);
                }
                looks.insert(bytes(markImage(mark, grey)));
            }
            EXPECT_EQ(looks.size(), 5U);
        }
    }
}

TEST(ScenePainter, datesOfEveryKindLookDifferent)
{
    std::set<QByteArray> looks;
    Mark bar = shapeOf(EventType::Agree, Modality::Asserted);
    bar.kind = MarkKind::Bar;
    bar.rect = QRectF(5, 6, 70, 18);
    looks.insert(bytes(markImage(bar, Theme::day())));
    Mark about = bar;
    about.leftEdge = about.rightEdge = Edge::Faded;
    about.leftFade = about.rightFade = 20;
    about.qualification = Qualification::Approximate;
    looks.insert(bytes(markImage(about, Theme::day())));
    about.qualification = Qualification::Uncertain;
    looks.insert(bytes(markImage(about, Theme::day())));
    Mark since = bar;
    since.rightEdge = Edge::Open;
    looks.insert(bytes(markImage(since, Theme::day())));
    Mark until = bar;
    until.leftEdge = Edge::Open;
    looks.insert(bytes(markImage(until, Theme::day())));
    Mark oneOf = bar;
    oneOf.oneOf = true;
    looks.insert(bytes(markImage(oneOf, Theme::day())));
    Mark suggested = bar;
    suggested.status = EventStatus::Suggested;
    looks.insert(bytes(markImage(suggested, Theme::day())));
    EXPECT_EQ(looks.size(), 7U);
}

TEST(ScenePainter, theSelectedMarkIsRinged)
{
    Painted painted(variedTable(), twoYears, {1200, 700});
    SceneState state;
    state.selected = painted.scene.labels.front().mark;
    const QRect rect = painted.scene.marks[*state.selected].rect.adjusted(-5, -5, 5, 5).toAlignedRect();
    EXPECT_GT(difference(painted.image(Theme::day()), painted.image(Theme::day(), state), rect), 20);
}

TEST(ScenePainter, linesAreSharpAtEveryScale)
{
    for (const double ratio : {1.0, 1.25, 1.5, 2.0}) {
        Painted painted(variedTable(), twoYears, {900, 400});
        painted.scene.marks.clear();
        painted.scene.labels.clear();
        const QImage image = painted.image(Theme::day(), {}, ratio);
        // A row through the lanes holds grounds and line colours only, nothing in between.
        std::set<QRgb> colours;
        const int y = static_cast<int>((painted.scene.top() + 60) * ratio);
        for (int x = static_cast<int>(painted.scene.left() * ratio) + 2; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
        EXPECT_LE(colours.size(), 4U) << ratio;
    }
}

TEST(TickText, saysWhatTheRowAboveLeavesOpen)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const CivilSecond day = civilSecond(2024, 7, 25);
    EXPECT_EQ(tickText(day + 14 * 3600, {TickUnit::Hour, 1}, false, TickForm::Long), QStringLiteral("14:00"));
    EXPECT_EQ(tickText(day, {TickUnit::Day, 1}, false, TickForm::Long), QStringLiteral("Thu 25"));
    EXPECT_EQ(tickText(day, {TickUnit::Day, 7}, false, TickForm::Long), QStringLiteral("25"));
    EXPECT_EQ(tickText(day, {TickUnit::Day, 1}, true, TickForm::Long), QStringLiteral("25 July 2024"));
    EXPECT_EQ(tickText(day, {TickUnit::Month, 1}, false, TickForm::Short), QStringLiteral("Jul"));
    EXPECT_EQ(tickText(day, {TickUnit::Month, 1}, true, TickForm::Long), QStringLiteral("July 2024"));
    EXPECT_EQ(tickText(civilSecond(2020, 1, 1), {TickUnit::Year, 10}, true, TickForm::Long), QStringLiteral("2020s"));
    EXPECT_EQ(tickText(civilSecond(1800, 1, 1), {TickUnit::Year, 100}, true, TickForm::Long), QStringLiteral("1800"));
    EXPECT_EQ(tickText(civilSecond(-43, 1, 1), {TickUnit::Year, 1}, false, TickForm::Long), QStringLiteral("44 BCE"));
}
