#include "timeline/scene.h"

#include "timeline/event_span.h"
#include "timeline/lane_stacks.h"
#include "timeline/mixing.h"
#include "timeline/row_marks.h"

#include <algorithm>

namespace dateline {

namespace {

class SceneBuilder {
public:
    SceneBuilder(const SceneRequest &request, const LaneLayout &layout)
        : m_request(request), m_metrics(request.metrics), m_layout(layout)
    {
    }

    Scene build()
    {
        m_scene.size = m_request.size;
        m_scene.facing = m_request.facing;
        m_scene.metrics = m_metrics;
        m_scene.ruler = buildRuler(m_request.viewport, m_metrics.tickWidths);
        if (m_request.today) {
            const double x = m_request.viewport.scale().x(*m_request.today);
            if (x >= 0 && x <= m_request.viewport.width())
                m_scene.today = m_metrics.headerWidth + x;
        }
        const double height = m_request.lanesHeight();
        m_scene.lanesBottom = m_metrics.rulerHeight + height;
        addDays();
        const int frozen = m_layout.frozenCount(height);
        m_scene.pinnedBottom = m_metrics.rulerHeight + m_layout.frozenHeight(height);
        for (int place = 0; place < frozen; ++place)
            addLane(place, m_metrics.rulerHeight, true);
        const double scrolled = m_scene.pinnedBottom - m_metrics.rulerHeight + m_request.scrollY;
        const double end = m_request.scrollY + height;
        for (int place = std::max(m_layout.placeAt(scrolled), frozen); place < count() && placeAt(place).top < end; ++place)
            addLane(place, m_metrics.rulerHeight - m_request.scrollY, false);
        gather();
        addLinks();
        return std::move(m_scene);
    }

private:
    int count() const { return static_cast<int>(m_layout.places().size()); }
    const LanePlace &placeAt(int place) const { return m_layout.places()[static_cast<std::size_t>(place)]; }

    void addLane(int index, double origin, bool pinned)
    {
        const LanePlace &place = placeAt(index);
        const Lane &lane = m_request.lanes->lanes()[static_cast<std::size_t>(place.lane)];
        const QRectF rect(0, origin + place.top, m_request.size.width(), place.height);
        m_scene.bands.push_back({rect, place.lane, index, place.collapsed, pinned});
        m_pinned = pinned;
        if (place.rows < 1)
            LaneStacks(m_request, lane, place, rect.adjusted(m_metrics.headerWidth, 0, 0, 0), pinned).addTo(m_scene);
        m_opacity = place.rows * (2 - place.rows);
        m_rested = place.rested;
        if (place.rows > 0)
            addRows(lane, rect.top() + m_metrics.lanePadding);
    }

    void addDays()
    {
        const double width = m_request.viewport.width();
        const QRectF ruler(m_metrics.headerWidth, m_metrics.rulerHeight / 2, width, m_metrics.rulerHeight / 2);
        const QRectF strip(m_metrics.headerWidth, m_scene.lanesBottom, width, m_request.size.height() - m_scene.lanesBottom);
        if (m_request.published)
            m_scene.published = dayMarks(*m_request.published, m_request.viewport, strip);
        addBreaks();
        if (m_request.bookmarks)
            m_scene.bookmarks = dayMarks(*m_request.bookmarks, m_request.viewport, ruler);
    }

    void addBreaks()
    {
        const TimeScale &scale = m_request.viewport.scale();
        if (!scale.axis)
            return;
        const auto &gaps = scale.axis->gaps();
        for (std::size_t gap = 0; gap < gaps.size(); ++gap) {
            const double left = scale.x(gaps[gap].start);
            const double right = scale.x(gaps[gap].end);
            if (right > 0 && left < m_request.viewport.width())
                m_scene.breaks.push_back(
                    {{m_metrics.headerWidth + left, 0, right - left, m_scene.lanesBottom}, static_cast<int>(gap), 1, gaps[gap]});
        }
    }

    /// Only between events that stand alone, and not from what scrolls to what does not.
    void addLinks()
    {
        const EventTable &table = *m_request.lanes->table();
        std::vector<std::pair<int, std::size_t>> alone; // event, mark
        for (std::size_t mark = 0; mark < m_scene.marks.size(); ++mark) {
            if (m_scene.marks[mark].count == 1)
                alone.emplace_back(m_scene.marks[mark].event, mark);
        }
        std::ranges::sort(alone);
        for (const auto &[event, mark] : alone) {
            const EventId answered = table.row(event).answers;
            const int other = answered ? table.indexOf(answered) : -1;
            const auto found = std::ranges::lower_bound(alone, std::pair(other, std::size_t{0}));
            if (other >= 0 && found != alone.end() && found->first == other &&
                m_scene.marks[mark].pinned == m_scene.marks[found->second].pinned)
                m_scene.links.push_back({mark, found->second});
        }
    }

    void addRows(const Lane &lane, double top)
    {
        const double height = m_metrics.rowHeight;
        const double from = m_pinned ? m_metrics.rulerHeight : m_scene.pinnedBottom;
        const int first = std::clamp(static_cast<int>((from - top) / height), 0, lane.rowCount);
        const int last = std::clamp(static_cast<int>((m_scene.lanesBottom - top) / height) + 1, 0, lane.rowCount);
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
        marks.back().pinned = m_pinned;
        marks.back().opacity = m_opacity;
        if (made.primary <= 0)
            return;
        const double height = std::min(m_metrics.barHeight, m_metrics.rowHeight);
        labels.push_back({{m_metrics.headerWidth + made.labelX, middle - height / 2, made.total, height},
                          marks.size() - 1,
                          made.primary,
                          made.inside,
                          mixed(made.opacity, 1, m_rested) * m_opacity});
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
    const LaneLayout &m_layout;
    Scene m_scene;
    bool m_pinned = false; // of the lane that is being added
    double m_opacity = 1;
    double m_rested = 0;
    std::vector<Mark> m_narrow;
    std::vector<SceneLabel> m_narrowLabels;
};

} // namespace

Scene buildScene(const SceneRequest &request)
{
    if (request.layout)
        return SceneBuilder(request, *request.layout).build();
    LaneLayout layout(*request.lanes, request.metrics);
    layout.zoomTo(request.viewport.scale().secondsPerPixel);
    return SceneBuilder(request, layout).build();
}

QRectF chevronRect(const Scene &scene, const LaneBand &band)
{
    const double size = scene.metrics.shape;
    const double top = std::max(band.rect.top(), band.pinned ? scene.top() : scene.pinnedBottom) + scene.metrics.lanePadding;
    const double lowest = band.rect.bottom() - scene.metrics.rowHeight - scene.metrics.lanePadding;
    const double middle = std::min(top, lowest) + scene.metrics.rowHeight / 2;
    return {scene.metrics.lanePadding, middle - size / 2, size, size};
}

std::optional<std::size_t> hitTest(const Scene &scene, const QPointF &seen)
{
    const QPointF point = scene.mirror().built(seen);
    if (point.x() < scene.left() || point.y() < scene.top() || point.y() >= scene.lanesBottom)
        return std::nullopt;
    const bool pinned = point.y() < scene.pinnedBottom; // what scrolls lies below it
    for (std::size_t index = scene.marks.size(); index-- > 0;) {
        if (scene.marks[index].pinned == pinned && scene.marks[index].rect.contains(point))
            return index;
    }
    for (const SceneLabel &label : scene.labels) {
        if (scene.marks[label.mark].pinned == pinned && label.rect.contains(point))
            return label.mark;
    }
    return std::nullopt;
}

std::optional<std::size_t> markOf(const Scene &scene, const Lanes &lanes, int event)
{
    const int row = lanes.rowOf(event);
    if (row < 0)
        return std::nullopt;
    const CivilSecond at = anchorOf(lanes.table()->row(event));
    for (std::size_t index = scene.marks.size(); index-- > 0;) {
        const Mark &mark = scene.marks[index];
        // Events of a row do not overlap, so the range says whose it is; a whole lane counts them where they are sorted.
        if (mark.row <= row && row < mark.row + mark.rows && mark.range.contains(at))
            return index;
    }
    return std::nullopt;
}

} // namespace dateline
