#include "timeline/scene.h"

#include "domain/event_table_builder.h"
#include "timeline_samples.h"

#include <map>

using namespace dateline;

namespace {

struct Drawn {
    Lanes lanes;
    SceneRequest request;
    Scene scene;
};

/// A scene of random events at a random zoom, all rows in sight.
void draw(Drawn &drawn, int height = 4000)
{
    const EventTablePtr table = *rc::gen::suchThat(tableGen(), [](const EventTablePtr &made) { return made->datedCount() > 0; });
    drawn.lanes = Lanes(table, *rc::gen::element(LaneMode::Quad, LaneMode::None));
    drawn.request = sampleRequest(drawn.lanes, *rangeGen(drawn.lanes.dataRange()), height);
    drawn.scene = buildScene(drawn.request);
}

bool meet(const QRectF &a, const QRectF &b)
{
    return a.adjusted(0.01, 0.01, -0.01, -0.01).intersects(b.adjusted(0.01, 0.01, -0.01, -0.01));
}

} // namespace

RC_GTEST_PROP(Scene, labelsOverlapNoLabelAndNoOtherMark, ())
{
    Drawn drawn;
    draw(drawn);
    const auto &labels = drawn.scene.labels;
    for (std::size_t index = 0; index < labels.size(); ++index) {
        for (std::size_t other = index + 1; other < labels.size(); ++other)
            RC_ASSERT(!meet(labels[index].rect, labels[other].rect));
        for (std::size_t mark = 0; mark < drawn.scene.marks.size(); ++mark)
            RC_ASSERT(mark == labels[index].mark || !meet(labels[index].rect, drawn.scene.marks[mark].rect));
        RC_ASSERT(labels[index].inside == meet(labels[index].rect, drawn.scene.marks[labels[index].mark].rect));
    }
}

RC_GTEST_PROP(Scene, whatIsDrawnCanBeHitAndOnlyThat, ())
{
    Drawn drawn;
    draw(drawn);
    const Scene &scene = drawn.scene;
    const QRectF area(scene.left(), scene.top(), scene.size.width() - scene.left(), scene.size.height() - scene.top());
    for (const Mark &mark : scene.marks) {
        const QRectF seen = mark.rect.intersected(area);
        RC_ASSERT(mark.rect.width() >= 8 && mark.rect.height() >= 8);
        if (!seen.isEmpty()) {
            const auto hit = hitTest(scene, seen.center());
            RC_ASSERT(hit.has_value());
            // Another one only where it lies on top.
            RC_ASSERT(&scene.marks[*hit] == &mark || scene.marks[*hit].rect.contains(seen.center()));
        }
    }
    for (const SceneLabel &label : scene.labels) {
        if (area.contains(label.rect.center()))
            RC_ASSERT(hitTest(scene, label.rect.center()).has_value());
    }
    const QPointF anywhere(*rc::gen::inRange(0, 1250), *rc::gen::inRange(0, 4000));
    const auto holds = [&](const QRectF &rect) { return rect.contains(anywhere); };
    const bool isDrawn = area.contains(anywhere) && (std::ranges::any_of(scene.marks, holds, &Mark::rect) ||
                                                     std::ranges::any_of(scene.labels, holds, &SceneLabel::rect));
    RC_ASSERT(hitTest(scene, anywhere).has_value() == isDrawn);
}

RC_GTEST_PROP(Scene, foldingKeepsTheCount, ())
{
    Drawn drawn;
    draw(drawn);
    const TimeRange range = drawn.request.viewport.range();
    std::map<int, int> counted;
    for (const Mark &mark : drawn.scene.marks)
        counted[mark.row] += mark.count;
    LaneLayout layout(drawn.lanes, drawn.request.metrics);
    layout.zoomTo(drawn.request.viewport.scale().secondsPerPixel);
    for (int row = 0; row < drawn.lanes.rowCount(); ++row) {
        if (layout.places()[static_cast<std::size_t>(layout.placeOfRow(row))].rows == 0)
            continue; // columns count where events begin
        int inside = 0;
        for (const LaneItem &item : drawn.lanes.row(row))
            inside += item.end > range.start && item.start < range.end ? 1 : 0;
        RC_ASSERT(counted[row] >= inside); // and those of which half a shape reaches in
    }
    // Everything in sight: nothing more, nothing less.
    const TimeRange data = drawn.lanes.dataRange();
    const Scene all = buildScene(sampleRequest(drawn.lanes, {data.start - data.length(), data.end + data.length()}, 40000));
    int total = 0;
    for (const Mark &mark : all.marks)
        total += mark.count;
    RC_ASSERT(total == drawn.lanes.eventCount());
}

RC_GTEST_PROP(Scene, shapesAndCountsOfARowNeverOverlap, ())
{
    Drawn drawn;
    draw(drawn);
    std::map<int, double> right;
    for (const Mark &mark : drawn.scene.marks) {
        if (mark.kind == MarkKind::Bar)
            continue;
        if (right.contains(mark.row))
            RC_ASSERT(mark.rect.left() >= right[mark.row]);
        right[mark.row] = mark.rect.right();
    }
}

/// From far away, where a lane is columns: two lone events on either side of a bin's border, which lies in January 2021.
TEST(Scene, LoneEventsThatAreNearlyNeighboursDoNotMeet)
{
    std::vector<QString> dates{QStringLiteral("2021-01"), QStringLiteral("2024-01")};
    for (int month = 0; month < 60; ++month) // one after the other: only close by would they be rows
        dates.push_back(QStringLiteral("%1-%2-01").arg(1900 + month / 12).arg(month % 12 + 1, 2, 10, QLatin1Char('0')));
    const Lanes lanes(tableOf(dates), LaneMode::None);
    int pairs = 0;
    for (int years = 380; years < 700; years += 5) {
        const CivilSecond start = civilSecond(1700, 1, 1);
        const Scene scene = buildScene(sampleRequest(lanes, {start, start + CivilSecond{years} * 365 * secondsPerDay}));
        const Mark *before = nullptr;
        for (const Mark &mark : scene.marks) {
            if (mark.kind == MarkKind::Shape && before && before->row == mark.row) {
                EXPECT_GE(mark.rect.left(), before->rect.right()) << years;
                ++pairs;
            }
            before = mark.kind == MarkKind::Shape ? &mark : nullptr;
        }
    }
    EXPECT_GT(pairs, 0);
}

RC_GTEST_PROP(Scene, zoomingInAboutAnEventKeepsItsLabel, ())
{
    Drawn drawn;
    draw(drawn);
    std::vector<std::size_t> labelled; // marks whose middle is in sight
    for (const SceneLabel &label : drawn.scene.labels) {
        const Mark &mark = drawn.scene.marks[label.mark];
        const double middle = mark.rect.center().x();
        if (middle > drawn.scene.left() && middle < drawn.scene.size.width() && mark.leftEdge != Edge::Open &&
            mark.rightEdge != Edge::Open)
            labelled.push_back(label.mark);
    }
    if (labelled.empty())
        return;
    const Mark mark = drawn.scene.marks[labelled[*rc::gen::inRange<std::size_t>(0, labelled.size())]];
    const double anchor = mark.rect.center().x() - drawn.scene.left();
    SceneRequest closer = drawn.request;
    closer.viewport =
        drawn.request.viewport.zoomed(std::pow(2.0, *rc::gen::inRange(1, 12) / 4.0), anchor, {calendarRange(), 3600});
    const Scene scene = buildScene(closer);
    const auto own = markOf(scene, drawn.lanes, mark.event);
    RC_ASSERT(own.has_value());
    RC_ASSERT(scene.marks[*own].count == 1);
    RC_ASSERT(std::ranges::any_of(scene.labels, [&](const SceneLabel &each) { return each.mark == *own; }));
}

RC_GTEST_PROP(Scene, panningMovesMarksAndChangesNothingElse, ())
{
    Drawn drawn;
    draw(drawn);
    SceneRequest aside = drawn.request;
    aside.viewport = drawn.request.viewport.panned(*rc::gen::inRange(-300, 300), {calendarRange(), 3600});
    const Scene scene = buildScene(aside);
    for (const Mark &mark : drawn.scene.marks) {
        const auto own = markOf(scene, drawn.lanes, mark.event);
        // Away from the left edge, where a run may begin out of reach.
        if (!own || scene.marks[*own].rect.left() < scene.left() || mark.rect.left() < scene.left())
            continue;
        RC_ASSERT(scene.marks[*own].row == mark.row);
        RC_ASSERT(std::abs(scene.marks[*own].rect.y() - mark.rect.y()) < 1e-6);
        RC_ASSERT(scene.marks[*own].count == mark.count);
    }
}

TEST(Scene, anOpenBarIsAsHighWhereverTheViewEnds)
{
    const Lanes lanes(tableOf({QStringLiteral("2024-07-01/..")}), LaneMode::None);
    const SceneRequest request = sampleRequest(lanes, {civilSecond(2024, 1, 1), civilSecond(2024, 7, 5)});
    SceneRequest later = request;
    later.viewport = request.viewport.panned(300, {calendarRange(), 3600});
    EXPECT_EQ(buildScene(request).marks.front().rect.height(), buildScene(later).marks.front().rect.height());
}

TEST(Scene, itsSizeFollowsThePixelsNotTheEvents)
{
    EventTable::Builder builder;
    for (int event = 0; event < 200000; ++event)
        builder.add(dated(event + 1, Edtf::day(civilDay(civilSecond(2015, 1, 1) + event % 3650 * secondsPerDay)).toString(),
                          static_cast<EventType>(event % 16)));
    const Lanes lanes(builder.build(), LaneMode::Quad);
    for (const double zoom : {1.0, 7.0, 300.0}) {
        const SceneRequest all = sampleRequest(lanes, lanes.dataRange(), 900);
        SceneRequest request = all;
        request.viewport = all.viewport.zoomed(zoom, 500, ViewLimits::around(lanes.dataRange()));
        const Scene scene = buildScene(request);
        const double rows = 900 / request.metrics.rowHeight + 2;
        EXPECT_GT(scene.marks.size(), 10u);
        EXPECT_LE(static_cast<double>(scene.marks.size()), rows * request.viewport.width() / 3);
    }
}

TEST(Scene, datesAreAsWideAsTheyAre)
{
    const Lanes lanes(
        tableOf({QStringLiteral("2024-06-15"), QStringLiteral("2024-07"), QStringLiteral("2023-09/.."),
                 QStringLiteral("../2024-02-01"), QStringLiteral("[2024-03-01,2024-04-01]"), QStringLiteral("2024-10~")}),
        LaneMode::None);
    const SceneRequest request = sampleRequest(lanes, {civilSecond(2023, 1, 1), civilSecond(2025, 1, 1)});
    const Scene scene = buildScene(request);
    ASSERT_EQ(scene.marks.size(), 6u);
    const auto x = [&](int year, unsigned month, unsigned day) {
        return scene.left() + request.viewport.scale().x(civilSecond(year, month, day));
    };
    const auto mark = [&](const char *edtf) {
        for (const Mark &each : scene.marks) {
            if (lanes.table()->edtf(each.event) == QLatin1String(edtf))
                return each;
        }
        return Mark{};
    };
    EXPECT_EQ(mark("2024-06-15").kind, MarkKind::Shape);
    EXPECT_NEAR(mark("2024-06-15").rect.center().x(), (x(2024, 6, 15) + x(2024, 6, 16)) / 2, 0.01);
    EXPECT_EQ(mark("2024-07").kind, MarkKind::Bar);
    EXPECT_NEAR(mark("2024-07").rect.left(), x(2024, 7, 1), 0.01);
    EXPECT_NEAR(mark("2024-07").rect.right(), x(2024, 8, 1), 0.01);
    EXPECT_EQ(mark("2023-09/..").rightEdge, Edge::Open);
    EXPECT_NEAR(mark("2023-09/..").rect.right(), scene.size.width(), 0.01);
    EXPECT_EQ(mark("../2024-02-01").leftEdge, Edge::Open);
    EXPECT_NEAR(mark("../2024-02-01").rect.left(), scene.left(), 0.01);
    EXPECT_TRUE(mark("[2024-03-01,2024-04-01]").oneOf);
    const Mark about = mark("2024-10~");
    EXPECT_EQ(about.leftEdge, Edge::Faded);
    EXPECT_NEAR(about.rect.left() + about.leftFade, x(2024, 10, 1), 0.01);
}

TEST(Scene, aLabelStaysReadableWhileItsBarRunsOffTheLeftEdge)
{
    const Lanes lanes(tableOf({QStringLiteral("2023/2024")}), LaneMode::None);
    const SceneRequest request = sampleRequest(lanes, {civilSecond(2024, 3, 1), civilSecond(2025, 3, 1)});
    const Scene scene = buildScene(request);
    ASSERT_EQ(scene.labels.size(), 1u);
    EXPECT_TRUE(scene.labels[0].inside);
    EXPECT_GE(scene.labels[0].rect.left(), scene.left());
    EXPECT_LT(scene.labels[0].rect.left(), scene.left() + 40);
}

TEST(Scene, todayIsDrawnWhereItIsInSight)
{
    const Lanes lanes(tableOf({QStringLiteral("2024-06-15")}), LaneMode::None);
    SceneRequest request = sampleRequest(lanes, {civilSecond(2024, 1, 1), civilSecond(2025, 1, 1)});
    EXPECT_FALSE(buildScene(request).today);
    request.today = civilSecond(2024, 7, 1);
    EXPECT_NEAR(*buildScene(request).today, 150 + 1100 * 182.0 / 366, 0.01);
    request.today = civilSecond(2026, 7, 1);
    EXPECT_FALSE(buildScene(request).today);
}

TEST(Scene, scrollingShowsTheRowsBelow)
{
    const Lanes lanes(tableOf(std::vector<QString>(60, QStringLiteral("2024-06-15"))), LaneMode::None);
    SceneRequest request = sampleRequest(lanes, {civilSecond(2024, 1, 1), civilSecond(2025, 1, 1)}, 300);
    EXPECT_EQ(buildScene(request).marks.front().row, 0);
    request.scrollY = LaneLayout(lanes, request.metrics).rowTop(40);
    const Scene scene = buildScene(request);
    EXPECT_EQ(scene.marks.front().row, 40);
    EXPECT_LT(scene.marks.size(), 15u);
    EXPECT_NEAR(LaneLayout(lanes, request.metrics).height(), 60 * request.metrics.rowHeight + 2 * request.metrics.lanePadding,
                0.01);
}

TEST(Scene, noEventsMakeARulerOnly)
{
    const Lanes lanes(EventTable::Builder().build(), LaneMode::Quad);
    const Scene scene = buildScene(sampleRequest(lanes, {civilSecond(2024, 1, 1), civilSecond(2025, 1, 1)}));
    EXPECT_TRUE(scene.marks.empty());
    EXPECT_FALSE(scene.ruler.minor.ticks.empty());
}

TEST(Scene, anOutcomeIsDrawnForWhoKnowsIt)
{
    EventTable::Builder builder;
    for (const auto &[id, date] : {std::pair(1, "2024-07-05"), std::pair(2, "2024-07-20")}) {
        auto plan = dated(id, QLatin1String(date));
        plan.modality = Modality::Planned;
        plan.outcome = Outcome::Confirmed;
        builder.add(plan);
    }
    const EventTablePtr table = builder.build();
    const Lanes all(table, LaneMode::Quad);
    const auto outcomes = [](const Lanes &lanes) {
        std::vector<Outcome> drawn;
        for (const Mark &mark : buildScene(sampleRequest(lanes, allShown(lanes.dataRange()))).marks)
            drawn.push_back(mark.outcome);
        return drawn;
    };
    EXPECT_EQ(outcomes(all), (std::vector{Outcome::Confirmed, Outcome::Confirmed}));
    const EventSelection earlier = EventSelection(table).withUndecided({table->indexOf({2})});
    EXPECT_EQ(outcomes(all.filtered(earlier)), (std::vector{Outcome::Confirmed, Outcome::Open}));
}
