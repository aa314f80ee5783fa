#include "timeline/scene.h"

#include "domain/event_table_builder.h"
#include "timeline_samples.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace dateline;

namespace {

constexpr int frames = 2000;

/// Bursts of days and some stretches, the same every time.
EventTablePtr burstyTable(qint64 events = 3000)
{
    EventTable::Builder builder;
    unsigned state = 7;
    const auto below = [&state](unsigned limit) { return (state = state * 1664525u + 1013904223u) / 65536u % limit; };
    const auto day = [](CivilSecond offset) {
        return Edtf::day(civilDay(civilSecond(2010, 1, 1) + offset * secondsPerDay)).toString();
    };
    for (qint64 id = 1; id <= events; ++id) {
        const CivilSecond at = below(2) == 0 ? below(5000) : below(12) * 400 + below(20);
        const unsigned shape = below(10);
        const QString date = shape < 7    ? day(at)
                             : shape == 7 ? day(at).left(7)
                             : shape == 8 ? day(at) + QLatin1Char('~')
                                          : day(at) + QLatin1Char('/') + day(at + 3 + below(60));
        builder.add(dated(id, date, static_cast<EventType>(below(eventTypeCount))));
    }
    return builder.build();
}

struct Seen {
    QRectF rect;
    MarkKind kind;
    int row;
    int count;
    bool labelled;
};

/// What stands in the rows, by event.
std::map<int, Seen> seenIn(const Scene &scene)
{
    std::map<int, Seen> seen;
    std::set<std::size_t> labelled;
    for (const SceneLabel &label : scene.labels)
        labelled.insert(label.mark);
    for (std::size_t index = 0; index < scene.marks.size(); ++index) {
        const Mark &mark = scene.marks[index];
        if (mark.kind != MarkKind::Stack && mark.rows == 1)
            seen[mark.event] = {mark.rect, mark.kind, mark.row, mark.count, labelled.contains(index)};
    }
    return seen;
}

struct Violations {
    int lostLabels = 0;
    int changedRows = 0;
    int popped = 0;
    int compared = 0; // so that the test cannot pass by comparing nothing
};

class Script {
public:
    Script() : m_lanes(burstyTable(), LaneMode::Quad), m_request(sampleRequest(m_lanes, m_lanes.dataRange(), 6000)) {}

    Violations run()
    {
        m_seen = seenIn(buildScene(m_request));
        for (int frame = 0; frame < frames; ++frame) {
            if (frame % 100 < 40)
                pan(frame % 200 < 100 ? 17 : -23);
            else
                zoom(frame % 100 < 74 ? std::pow(2.0, 0.25) : std::pow(2.0, -0.25), 200 + frame * 37 % 700);
        }
        return m_found;
    }

private:
    bool isInside(const QRectF &rect) const
    {
        return rect.left() > m_request.metrics.headerWidth + 40 &&
               rect.right() < m_request.size.width() - m_request.metrics.mostLabel - 40;
    }

    void compareRows(const std::map<int, Seen> &next)
    {
        for (const auto &[event, seen] : next) {
            const auto before = m_rows.try_emplace(event, seen.row).first->second;
            m_found.changedRows += before != seen.row || m_lanes.rowOf(event) != seen.row ? 1 : 0;
        }
    }

    void pan(double pixels)
    {
        m_request.viewport = m_request.viewport.panned(pixels, ViewLimits::around(m_lanes.dataRange()));
        const Scene scene = buildScene(m_request);
        auto next = seenIn(scene);
        compareRows(next);
        for (const auto &[event, before] : m_seen) {
            if (!isInside(before.rect) || !isInside(before.rect.translated(-pixels, 0)))
                continue;
            ++m_found.compared;
            const auto now = next.find(event);
            m_found.popped += now == next.end() || now->second.kind != before.kind || now->second.count != before.count ||
                                      now->second.labelled != before.labelled || now->second.rect.size() != before.rect.size()
                                  ? 1
                                  : 0;
        }
        for (const auto &[event, now] : next)
            m_found.popped += isInside(now.rect) && isInside(now.rect.translated(pixels, 0)) && !m_seen.contains(event) ? 1 : 0;
        m_seen = std::move(next);
    }

    void zoom(double factor, double anchor)
    {
        m_request.viewport = m_request.viewport.zoomed(factor, anchor, ViewLimits::around(m_lanes.dataRange()));
        auto next = seenIn(buildScene(m_request));
        compareRows(next);
        for (const auto &[event, before] : m_seen) {
            const auto now = next.find(event);
            if (factor < 1 || !before.labelled || now == next.end() || !isInside(now->second.rect))
                continue;
            ++m_found.compared;
            m_found.lostLabels += now->second.labelled ? 0 : 1;
        }
        m_seen = std::move(next);
    }

    Lanes m_lanes;
    SceneRequest m_request;
    std::map<int, Seen> m_seen;
    std::map<int, int> m_rows;
    Violations m_found;
};

} // namespace

TEST(SceneStability, nothingPopsJumpsOrLosesItsLabelOverTwoThousandFrames)
{
    const Violations found = Script().run();
    EXPECT_GT(found.compared, 10000);
    EXPECT_EQ(found.lostLabels, 0);
    EXPECT_EQ(found.changedRows, 0);
    EXPECT_EQ(found.popped, 0);
}

/// A person zooms in, rests and zooms on: what has a label keeps it, and where one rests nothing is faded.
TEST(SceneStability, restingFinishesFadesAndLosesNoLabel)
{
    const Lanes lanes(burstyTable(8000), LaneMode::Quad);
    SceneRequest request = sampleRequest(lanes, lanes.dataRange(), 6000);
    LaneLayout layout(lanes, request.metrics);
    request.layout = &layout;
    const double anchor = request.viewport.width() / 2;
    std::map<int, Seen> before;
    int faded = 0;
    int compared = 0;
    for (int step = 0; step < 120; ++step) {
        request.viewport = request.viewport.zoomed(std::pow(2.0, 0.07), anchor, ViewLimits::around(lanes.dataRange()));
        layout.zoomTo(request.viewport.scale().secondsPerPixel);
        Scene scene = buildScene(request);
        for (int share = 0; step % 5 == 0 && share <= 4; ++share) {
            const auto isFaded = [](const auto &each) { return each.opacity > 0 && each.opacity < 1; };
            faded += share == 0 && std::ranges::any_of(scene.labels, isFaded) ? 1 : 0;
            layout.rest(share / 4.0);
            scene = buildScene(request);
            if (share < 4)
                continue;
            EXPECT_TRUE(scene.ghosts.empty()) << step;
            EXPECT_TRUE(std::ranges::none_of(scene.labels, isFaded)) << step;
            EXPECT_TRUE(std::ranges::none_of(scene.numbers, isFaded)) << step;
            EXPECT_TRUE(std::ranges::none_of(scene.marks, isFaded)) << step;
        }
        auto next = seenIn(scene);
        for (const auto &[event, seen] : before) {
            const auto now = next.find(event);
            if (!seen.labelled || now == next.end() || now->second.rect.left() < 200 ||
                now->second.rect.right() > request.size.width() - request.metrics.mostLabel - 40)
                continue;
            ++compared;
            EXPECT_TRUE(now->second.labelled) << step;
        }
        before = std::move(next);
    }
    EXPECT_GT(faded, 5);
    EXPECT_GT(compared, 500);
}

/// Whatever changes with the zoom changes little in a small step: edges of columns and heights of lanes.
TEST(SceneStability, columnsAndLanesGrowWithoutJumps)
{
    const Lanes lanes(burstyTable(22000), LaneMode::Quad);
    SceneRequest request = sampleRequest(lanes, lanes.dataRange(), 6000);
    const auto total = [](const Scene &scene) {
        const QRectF seen(scene.left(), 0, scene.size.width() - scene.left(), scene.size.height());
        double area = 0;
        for (const Mark &mark : scene.marks) {
            const QRectF rect = mark.rect.intersected(seen);
            area += mark.kind == MarkKind::Stack ? rect.height() * rect.width() : 0;
        }
        return area;
    };
    double before = 0;
    double beforeBottom = 0;
    int steps = 0;
    const double anchor = request.viewport.width() / 2;
    for (int step = 0; step < 1200; ++step) {
        const Scene scene = buildScene(request);
        const double bottom = scene.bands.back().rect.bottom();
        const double area = total(scene);
        if (step > 0 && area > 0 && scene.bands.size() == 4) {
            EXPECT_LT(std::abs(bottom - beforeBottom) / beforeBottom, 0.04) << step;
            if (scene.ghosts.empty() && before > 0) {
                EXPECT_LT(std::abs(area - before) / before, 0.06) << step;
                ++steps;
            }
        }
        before = area;
        beforeBottom = bottom;
        request.viewport = request.viewport.zoomed(std::pow(2.0, 1 / 128.0), anchor, ViewLimits::around(lanes.dataRange()));
    }
    EXPECT_GT(steps, 200);
}

/// Where a count gives way to smaller ones they cover what it covered: here busy mornings with quiet days between.
TEST(SceneStability, countsSplitWithoutJumps)
{
    EventTable::Builder builder;
    for (qint64 id = 0; id < 40000; ++id) {
        const CivilSecond at = civilSecond(2020, 1, 1) + id / 400 * 3 * secondsPerDay;
        const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
        const QString day = Edtf::day(civilDay(at)).toString();
        builder.add(dated(id + 1, QStringLiteral("%1T%2:%3").arg(day, two(id % 400 / 60), two(id % 60))));
    }
    const Lanes lanes(builder.build(), LaneMode::None);
    const LaneLayout open(lanes, SceneMetrics{});
    SceneRequest request = sampleRequest(lanes, lanes.dataRange(), 120);
    request.layout = &open;
    const double anchor = request.viewport.width() / 2;
    Scene before = buildScene(request);
    int splits = 0;
    for (int step = 0; step < 700; ++step) {
        request.viewport = request.viewport.zoomed(std::pow(2.0, 1 / 128.0), anchor, ViewLimits::around(lanes.dataRange()));
        const Scene now = buildScene(request);
        for (const Mark &whole : before.marks) {
            if (whole.kind != MarkKind::Count || whole.rect.left() < 160 || whole.rect.right() > 1200)
                continue;
            double covered = 0;
            int parts = 0;
            bool apart = false; // not into counts alone
            for (const Mark &part : now.marks) {
                if (part.row != whole.row || part.range.start < whole.range.start || part.range.end > whole.range.end)
                    continue;
                apart = apart || part.kind != MarkKind::Count;
                covered += part.rect.width();
                ++parts;
            }
            if (apart || parts < 2)
                continue;
            ++splits;
            EXPECT_NEAR(covered, whole.rect.width(), 3) << step;
        }
        before = now;
    }
    EXPECT_GT(splits, 50);
}
