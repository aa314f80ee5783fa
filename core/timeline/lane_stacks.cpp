#include "timeline/lane_stacks.h"

#include "timeline/event_span.h"
#include "timeline/mixing.h"
#include "timeline/time_bins.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double narrowestBin = 36; // pixels of a whole one; it parts where it is √2 as wide
constexpr double gap = 2;           // between columns that are apart
constexpr double lowest = 8;        // can still be hit
constexpr double partingFrom = 0.5; // of an octave of zoom
constexpr double numberFade = 0.12; // of an octave
constexpr double numberRoom = 0.7;  // of a row

} // namespace

LaneStacks::LaneStacks(const SceneRequest &request, const Lane &lane, const LanePlace &place, const QRectF &area, bool pinned)
    : m_request(request), m_density(request.lanes->density()), m_lane(lane), m_place(place), m_area(area), m_pinned(pinned)
{
    const double secondsPerPixel = request.viewport.scale().secondsPerPixel;
    m_exponent = std::max(binExponent(secondsPerPixel, narrowestBin), 1);
    const double octave = std::log2(std::exp2(m_exponent) / secondsPerPixel / narrowestBin); // since it was made of two
    m_parted = smooth(std::clamp((octave - partingFrom) / (1 - partingFrom), 0.0, 1.0));
    m_fullest = mixed(m_density.fullest(place.lane, m_exponent) / 2.0, m_density.fullest(place.lane, m_exponent - 1), m_parted);
    const SceneMetrics &metrics = request.metrics;
    m_rowsOfEvent = std::exp2(1 - octave);
    const double padding = place.collapsed ? metrics.lanePadding / 2 : metrics.lanePadding;
    m_top = area.top() + padding;
    m_bottom = area.bottom() - padding;
    const double room = std::min(m_bottom - m_top, LaneLayout::farHeight(metrics));
    m_highest = place.collapsed ? room : room - metrics.rowHeight * numberRoom;
    const double seen = (1 - place.growth) * (1 - place.rows);
    const double changing = std::clamp(std::abs(octave - partingFrom) / numberFade, 0.0, 1.0);
    m_numberOpacity = place.collapsed ? 0 : mixed(seen, std::round(seen), place.rested) * mixed(changing, 1, place.rested);
}

void LaneStacks::addTo(Scene &scene)
{
    m_scene = &scene;
    const TimeScale &scale = m_request.viewport.scale();
    const CivilSecond whole = CivilSecond{1} << m_exponent;
    const CivilSecond from = scale.secondAt(0) - whole;
    const CivilSecond until = scale.secondAt(m_request.viewport.width()) + whole;
    const CivilSecond seconds = m_parted == 0 ? whole : whole / 2;
    const auto bins = m_density.bins(m_place.lane, seconds, from, until);
    for (std::size_t index = 0; index < bins.size(); ++index) {
        const auto number = bins[index].number;
        Column column{bins[index], {number * seconds, (number + 1) * seconds}, bins[index].total, false, false};
        for (const std::size_t other : {index - 1, index + 1}) {
            if (other >= bins.size())
                continue;
            if (m_parted > 0 && bins[other].number == (number ^ 1))
                column.together += bins[other].total;
            (other < index ? column.before : column.behind) |= std::abs(bins[other].number - number) == 1;
        }
        addColumn(column);
    }
}

void LaneStacks::addColumn(const Column &column)
{
    const auto &[bin, range, together, before, behind] = column;
    const TimeScale &scale = m_request.viewport.scale();
    const bool whole = m_parted == 0;
    const double leftGap = gap / 2 * (whole || bin.number % 2 == 0 ? 1 : m_parted);
    const double rightGap = gap / 2 * (whole || bin.number % 2 != 0 ? 1 : m_parted);
    QRectF rect = columnRect(m_area.left() + scale.x(range.start) + leftGap, m_area.left() + scale.x(range.end) - rightGap,
                             whole ? together / 2.0 : mixed(together / 2.0, bin.total, m_parted));
    if (bin.total == 1) // on its way to be the event's own shape
        rect = mixed(rect, shapeRect(column), together == 1 ? 1 : m_parted);
    if (rect.right() <= m_area.left() || rect.left() >= m_area.right())
        return;
    addMark(bin, rect, range, together == 1);
    if (m_numberOpacity > 0 && bin.total > 1)
        m_scene->numbers.push_back({{rect.center().x(), rect.top()}, rect.width(), bin.total, m_numberOpacity, m_pinned});
}

/// From far away as high as the square root of its events, on the lane's ground; close by a row an event, where the rows begin.
QRectF LaneStacks::columnRect(double left, double right, double value) const
{
    const double far = std::max(m_highest * std::sqrt(value / std::max(m_fullest, 1.0)), lowest);
    const double near = std::clamp(value * m_rowsOfEvent * m_request.metrics.rowHeight, lowest, m_bottom - m_top);
    const double height = mixed(far, near, m_place.growth);
    const double top = mixed(m_bottom - height, m_top, m_place.growth);
    return {left, top, std::max(right - left, lowest), height};
}

/// On its day; kept within its bin where another column is beside that.
QRectF LaneStacks::shapeRect(const Column &column) const
{
    const double size = m_request.metrics.shape;
    const TimeScale &scale = m_request.viewport.scale();
    double middle = m_area.left() + scale.x(anchorOf(m_request.lanes->table()->row(column.bin.event)));
    if (column.behind)
        middle = std::min(middle, m_area.left() + scale.x(column.range.end) - (size + gap) / 2);
    if (column.before)
        middle = std::max(middle, m_area.left() + scale.x(column.range.start) + (size + gap) / 2);
    const double row = m_top + (m_request.metrics.rowHeight - size) / 2;
    return {middle - size / 2, mixed(m_bottom - size, row, m_place.growth), size, size};
}

void LaneStacks::addMark(const LaneDensity::Bin &bin, const QRectF &rect, const TimeRange &range, bool alone)
{
    const EventTable::Row &first = m_request.lanes->table()->row(bin.event);
    Mark mark;
    mark.rect = rect;
    mark.kind = alone ? MarkKind::Shape : MarkKind::Stack;
    mark.pinned = m_pinned;
    mark.opacity = std::pow(1 - m_place.rows, 4); // gone before the rows are read
    mark.row = m_lane.firstRow;
    mark.rows = m_lane.rowCount;
    mark.event = bin.event;
    mark.count = bin.total;
    mark.range = range;
    mark.type = std::ranges::count(bin.counts, 0u) == quadCount ? first.type : EventTable::noType;
    if (alone) {
        mark.modality = first.modality;
        mark.status = first.status;
        mark.qualification = first.qualification;
    } else {
        mark.stack = static_cast<int>(m_scene->stacks.size());
        m_scene->stacks.push_back(bin.counts);
    }
    (m_place.rows > 0 ? m_scene->ghosts : m_scene->marks).push_back(mark);
}

} // namespace dateline
