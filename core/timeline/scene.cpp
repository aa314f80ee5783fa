#include "timeline/scene.h"

#include "timeline/event_span.h"
#include "timeline/row_marks.h"

#include <algorithm>

namespace dateline {

namespace {

/// Tops of lanes and rows, from the first lane's top.
double laneHeight(const Lane &lane, const SceneMetrics &metrics)
{
    return lane.rowCount * metrics.rowHeight + 2 * metrics.lanePadding;
}

class SceneBuilder {
public:
    explicit SceneBuilder(const SceneRequest &request) : m_request(request), m_metrics(request.metrics) {}

    Scene build()
    {
        m_scene.size = m_request.size;
        m_scene.metrics = m_metrics;
        m_scene.ruler = buildRuler(m_request.viewport, m_metrics.tickWidths);
        if (m_request.today) {
            const double x = m_request.viewport.scale().x(*m_request.today);
            if (x >= 0 && x <= m_request.viewport.width())
                m_scene.today = m_metrics.headerWidth + x;
        }
        double top = m_metrics.rulerHeight - m_request.scrollY;
        const auto &lanes = m_request.lanes->lanes();
        for (std::size_t lane = 0; lane < lanes.size() && top < m_request.size.height(); ++lane) {
            const double height = laneHeight(lanes[lane], m_metrics);
            if (top + height > m_metrics.rulerHeight) {
                m_scene.bands.push_back({{0, top, m_request.size.width(), height}, static_cast<int>(lane)});
                addRows(lanes[lane], top + m_metrics.lanePadding);
            }
            top += height;
        }
        gather();
        return std::move(m_scene);
    }

private:
    void addRows(const Lane &lane, double top)
    {
        const double height = m_metrics.rowHeight;
        const int first = std::clamp(static_cast<int>((m_metrics.rulerHeight - top) / height), 0, lane.rowCount);
        const int last = std::clamp(static_cast<int>((m_request.size.height() - top) / height) + 1, 0, lane.rowCount);
        for (int row = first; row < last; ++row) {
            for (const LabelledMark &made : RowMarks(m_request, lane.firstRow + row).build())
                add(made, top + (row + 0.5) * height);
        }
    }

    void add(const LabelledMark &made, double middle)
    {
        auto &marks = made.mark.kind == MarkKind::Bar ? m_scene.marks : m_narrow;
        auto &labels = made.mark.kind == MarkKind::Bar ? m_scene.labels : m_narrowLabels;
        marks.push_back(made.mark);
        marks.back().rect.translate(m_metrics.headerWidth, middle);
        if (made.primary <= 0)
            return;
        const double height = std::min(m_metrics.barHeight, m_metrics.rowHeight);
        labels.push_back({{m_metrics.headerWidth + made.labelX, middle - height / 2, made.total, height},
                          marks.size() - 1,
                          made.primary,
                          made.inside});
    }

    void gather()
    {
        const std::size_t bars = m_scene.marks.size();
        m_scene.marks.insert(m_scene.marks.end(), m_narrow.begin(), m_narrow.end());
        for (SceneLabel label : m_narrowLabels) {
            label.mark += bars;
            m_scene.labels.push_back(label);
        }
    }

    const SceneRequest &m_request;
    const SceneMetrics &m_metrics;
    Scene m_scene;
    std::vector<Mark> m_narrow;
    std::vector<SceneLabel> m_narrowLabels;
};

} // namespace

Scene buildScene(const SceneRequest &request)
{
    return SceneBuilder(request).build();
}

double contentHeight(const Lanes &lanes, const SceneMetrics &metrics)
{
    double height = 0;
    for (const Lane &lane : lanes.lanes())
        height += laneHeight(lane, metrics);
    return height;
}

double rowTop(const Lanes &lanes, const SceneMetrics &metrics, int row)
{
    double top = 0;
    for (const Lane &lane : lanes.lanes()) {
        if (row < lane.firstRow + lane.rowCount)
            return top + metrics.lanePadding + (row - lane.firstRow) * metrics.rowHeight;
        top += laneHeight(lane, metrics);
    }
    return top;
}

std::optional<std::size_t> hitTest(const Scene &scene, const QPointF &point)
{
    if (point.x() < scene.left() || point.y() < scene.top())
        return std::nullopt;
    for (std::size_t index = scene.marks.size(); index-- > 0;) {
        if (scene.marks[index].rect.contains(point))
            return index;
    }
    for (const SceneLabel &label : scene.labels) {
        if (label.rect.contains(point))
            return label.mark;
    }
    return std::nullopt;
}

std::optional<std::size_t> markOf(const Scene &scene, const Lanes &lanes, int event)
{
    const int row = lanes.rowOf(event);
    if (row < 0)
        return std::nullopt;
    const CivilSecond start = eventSpan(lanes.table()->row(event)).start;
    for (std::size_t index = 0; index < scene.marks.size(); ++index) {
        // Events of a row do not overlap, so the range says whose it is.
        if (scene.marks[index].row == row && scene.marks[index].range.contains(start))
            return index;
    }
    return std::nullopt;
}

} // namespace dateline
