#include "timeline/row_marks.h"

#include "timeline/event_span.h"
#include "timeline/mixing.h"
#include "timeline/time_bins.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

// Beyond these pixels nothing can be seen, and painters stay exact.
constexpr double farAway = 16000;
constexpr double narrowestBin = 20; // of a whole one; it parts where it is √2 as wide
constexpr double partingFrom = 0.5; // of an octave of zoom
constexpr double leastGap = 1;
constexpr double narrowestCount = 10;
// A label that has just found room fades in over these pixels of more room.
constexpr double labelFade = 8;
constexpr double faintest = 0.5;
// A bar is as high as bars are when it is so many shapes wide.
constexpr double grownShapes = 2.5;
// A run is looked at one by one up to this many events; a denser one is one counted mark anyway.
constexpr std::size_t mostSingles = 16;

CivilSecond middleOf(const LaneItem &item)
{
    return item.start + (item.end - item.start) / 2;
}

} // namespace

RowMarks::RowMarks(const SceneRequest &request, int row)
    : m_request(request), m_scale(request.viewport.scale()), m_items(request.lanes->row(row)), m_row(row),
      m_bin(CivilSecond{1} << binExponent(m_scale.secondsPerPixel, narrowestBin))
{
    const double octave = std::log2(m_scale.width(static_cast<double>(m_bin)) / narrowestBin);
    if (m_bin > 1 && octave > partingFrom) {
        m_bin /= 2;
        m_parted = smooth(std::min((octave - partingFrom) / (1 - partingFrom), 1.0));
    }
}

std::vector<LabelledMark> RowMarks::build()
{
    // Begin at the border of a bin, so that what folds does not depend on where the view begins.
    const CivilSecond from = (floorDivide(m_scale.secondAt(-m_request.metrics.shape), m_bin) - 1) * m_bin;
    const CivilSecond until = m_scale.secondAt(m_request.viewport.width() + m_request.metrics.shape);
    auto index = static_cast<std::size_t>(std::ranges::upper_bound(m_items, from, {}, &LaneItem::end) - m_items.begin());
    while (index < m_items.size() && m_items[index].start <= until) {
        const Extent extent = extentOf(m_items[index]);
        if (!extent.narrow) {
            addBar(index, extent);
            ++index;
            continue;
        }
        const std::size_t end = runEnd(index);
        addRun(index, end);
        index = end;
    }
    addLabels();
    std::erase_if(m_made, [&](const LabelledMark &made) { return !isVisible(made); });
    return std::move(m_made);
}

RowMarks::Extent RowMarks::extentOf(const LaneItem &item) const
{
    const double shape = m_request.metrics.shape;
    const bool open = item.start == EventTable::openStart || item.end == EventTable::openEnd;
    const double right = item.end == EventTable::openEnd ? m_request.viewport.width() : m_scale.x(item.end);
    const double left = item.start == EventTable::openStart ? std::min(0.0, right - shape) : m_scale.x(item.start);
    if (!open && right - left < shape) {
        const double middle = (left + right) / 2;
        return {middle - shape / 2, middle + shape / 2, true};
    }
    return {std::max(left, -farAway), std::clamp(right, std::max(left, -farAway) + shape, farAway), false};
}

CivilSecond RowMarks::binOf(const LaneItem &item) const
{
    return floorDivide(middleOf(item), m_bin);
}

/// The narrow events from `begin` on that share its bin. O(log n) however many they are.
std::size_t RowMarks::runEnd(std::size_t begin) const
{
    const CivilSecond bin = binOf(m_items[begin]);
    const auto inBin = [&](const LaneItem &item) { return item.end != EventTable::openEnd && binOf(item) <= bin; };
    // Gallop: the end is near, not somewhere among a million.
    std::size_t step = 1;
    std::size_t low = begin + 1;
    while (low + step < m_items.size() && inBin(m_items[low + step])) {
        low += step;
        step *= 2;
    }
    const auto first = m_items.begin() + static_cast<std::ptrdiff_t>(low);
    const auto last = m_items.begin() + static_cast<std::ptrdiff_t>(std::min(low + step + 1, m_items.size()));
    const auto end = static_cast<std::size_t>(std::partition_point(first, last, inBin) - m_items.begin());
    if (end - begin > mostSingles)
        return extentOf(m_items[end - 1]).narrow ? end : end - 1;
    for (std::size_t index = begin + 1; index < end; ++index) {
        if (!extentOf(m_items[index]).narrow)
            return index;
    }
    return end;
}

Mark RowMarks::markOf(std::size_t begin, std::size_t end, const QRectF &rect) const
{
    const EventTable::Row &first = m_request.lanes->table()->row(m_items[begin].event);
    Mark mark;
    mark.rect = rect;
    mark.row = m_row;
    mark.event = m_items[begin].event;
    mark.range = {m_items[begin].start, m_items[end - 1].end};
    mark.count = static_cast<int>(end - begin);
    mark.type = first.type;
    if (mark.count > 1) {
        mark.kind = MarkKind::Count;
        if (m_items[begin].quadChanges != m_items[end - 1].quadChanges)
            mark.type = EventTable::noType;
        return mark;
    }
    mark.modality = first.modality;
    mark.status = first.status;
    mark.colour = first.colour;
    mark.outcome = first.modality == Modality::Planned ? m_request.lanes->outcomeOf(mark.event) : Outcome::Open;
    mark.disputed = first.disputed;
    mark.qualification = first.qualification;
    mark.oneOf = first.oneOf;
    const EventSpan span = eventSpan(first);
    const Edge closed = span.fade > 0 ? Edge::Faded : Edge::Hard;
    mark.leftEdge = span.hasOpenStart() ? Edge::Open : closed;
    mark.rightEdge = span.hasOpenEnd() ? Edge::Open : closed;
    return mark;
}

void RowMarks::addBar(std::size_t index, const Extent &extent)
{
    const double shape = m_request.metrics.shape;
    const LaneItem &item = m_items[index];
    const bool open = item.start == EventTable::openStart || item.end == EventTable::openEnd; // as wide as the view lets it be
    const double grown = (extent.right - extent.left - shape) / ((grownShapes - 1) * shape);
    const double growth = open ? 1 : std::clamp(grown, 0.0, 1.0);
    const double height = mixed(shape, m_request.metrics.barHeight, growth);
    Mark mark = markOf(index, index + 1, {extent.left, -height / 2, extent.right - extent.left, height});
    mark.kind = MarkKind::Bar;
    mark.growth = growth;
    const EventSpan span = eventSpan(m_request.lanes->table()->row(mark.event));
    // A far edge is cut off, and its fading with it.
    if (mark.leftEdge == Edge::Faded)
        mark.leftFade = std::max(m_scale.x(span.start + span.fade) - extent.left, 0.0);
    if (mark.rightEdge == Edge::Faded)
        mark.rightFade = std::max(extent.right - m_scale.x(span.end - span.fade), 0.0);
    m_made.push_back({mark});
    m_last.push_back(index);
}

void RowMarks::addRun(std::size_t begin, std::size_t end)
{
    bool apart = end - begin <= mostSingles;
    for (std::size_t index = begin + 1; apart && index < end; ++index)
        apart = extentOf(m_items[index]).left >= extentOf(m_items[index - 1]).right + leastGap;
    const double shape = m_request.metrics.shape;
    if (end - begin > 1 && !apart) {
        addNarrow(begin, end, countRect(begin, end));
        return;
    }
    for (std::size_t index = begin; index < end; ++index)
        addNarrow(index, index + 1, {extentOf(m_items[index]).left, -shape / 2, shape, shape});
}

bool RowMarks::isNarrowIn(std::size_t index, CivilSecond bin) const
{
    return index < m_items.size() && extentOf(m_items[index]).narrow && binOf(m_items[index]) == bin;
}

/// From the first to the last of them, kept within their bin so that neighbouring counts do not meet.
QRectF RowMarks::countRect(std::size_t begin, std::size_t end) const
{
    const double height = m_request.metrics.shape + 2;
    const CivilSecond bin = binOf(m_items[begin]);
    const double first = m_scale.x(bin * m_bin);
    const double last = m_scale.x((bin + 1) * m_bin) - leastGap;
    double left = std::max(extentOf(m_items[begin]).left, first);
    double right = std::min(extentOf(m_items[end - 1]).right, last);
    if (bin % 2 == 0 && isNarrowIn(end, bin + 1))
        right = mixed(last, right, m_parted);
    else if (bin % 2 != 0 && isNarrowIn(begin - 1, bin - 1)) // before the first there is none
        left = mixed(first, left, m_parted);
    return {left, -height / 2, std::max(right - left, narrowestCount), height};
}

/// Adds a shape or a count; where it would lie on the one before, the two are trimmed or become one.
void RowMarks::addNarrow(std::size_t begin, std::size_t end, QRectF rect)
{
    const bool follows = !m_made.empty() && m_made.back().mark.kind != MarkKind::Bar;
    if (follows && rect.left() < m_made.back().mark.rect.right() + leastGap) {
        Mark &before = m_made.back().mark;
        const double trimmed = before.rect.right() + leastGap;
        if (before.count > 1 && end - begin > 1 && rect.right() - trimmed >= narrowestCount) {
            rect.setLeft(trimmed);
        } else {
            const std::size_t first = m_last.back() + 1 - static_cast<std::size_t>(before.count);
            rect = rect.united(before.rect);
            const double height = m_request.metrics.shape + 2;
            before = markOf(first, end, {rect.left(), -height / 2, rect.width(), height});
            m_last.back() = end - 1;
            return;
        }
    }
    m_made.push_back({markOf(begin, end, rect)});
    m_last.push_back(end - 1);
}

void RowMarks::addLabels()
{
    for (std::size_t index = 0; index < m_made.size(); ++index) {
        if (m_made[index].mark.count == 1)
            placeLabel(m_made[index], index);
    }
}

/// A title ends where the view ends; the first part stays whole, though the edge may cut it.
bool RowMarks::setLabel(LabelledMark &made, double x, double room) const
{
    const double sight = std::min(room, m_request.viewport.width() - x);
    LabelSize size = sight > 0 ? m_request.measure(made.mark.event, sight) : LabelSize{};
    if (size.primary <= 0 && room > sight) {
        size = m_request.measure(made.mark.event, room);
        size.total = size.primary;
    }
    made.labelX = x;
    made.primary = size.primary;
    made.opacity = std::clamp((room - size.primary) / labelFade, faintest, 1.0);
    made.total = size.total;
    return size.primary > 0;
}

bool RowMarks::fitsInside(LabelledMark &made) const
{
    const SceneMetrics &metrics = m_request.metrics;
    const QRectF &rect = made.mark.rect;
    // A bar that runs off the left edge carries its label along.
    const auto arrow = [&](Edge edge) { return edge == Edge::Open ? metrics.shape / 2 : 0; };
    const double x = std::max(rect.left(), 0.0) + arrow(made.mark.leftEdge) + metrics.shape + 2 * metrics.labelGap;
    const double room = std::min(rect.right() - metrics.labelGap - arrow(made.mark.rightEdge) - x, metrics.mostLabel);
    made.inside = setLabel(made, x, room);
    return made.inside;
}

/// On the bar where it fits; else behind the mark, up to the next event of the row.
void RowMarks::placeLabel(LabelledMark &made, std::size_t index) const
{
    const SceneMetrics &metrics = m_request.metrics;
    if (made.mark.kind == MarkKind::Bar && fitsInside(made))
        return;
    if (made.mark.rightEdge == Edge::Open)
        return;
    const double x = made.mark.rect.right() + metrics.labelGap;
    double room = metrics.mostLabel;
    // The next event's own edge, not that of a mark it may be folded into: it only moves away when one zooms in.
    if (m_last[index] + 1 < m_items.size())
        room = std::min(room, extentOf(m_items[m_last[index] + 1]).left - 2 * metrics.labelGap - x);
    setLabel(made, x, room);
}

bool RowMarks::isVisible(const LabelledMark &made) const
{
    return made.mark.rect.right() > 0 && made.mark.rect.left() < m_request.viewport.width();
}

} // namespace dateline
