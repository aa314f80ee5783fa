#include "timeline/lane_layout.h"

#include "timeline/mixing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <span>
#include <tuple>

namespace dateline {

namespace {

constexpr double roomOfEvent = 1.5;   // shapes: so far apart events stand when their rows are shown
constexpr double octavesToOpen = 2;   // of zoom, from columns to rows
constexpr double grownAt = 0.7;       // of them; then the rows appear
constexpr double octavesOfRest = 0.5; // what a rest gave is gone so far from it
constexpr std::size_t samples = 128;
constexpr std::size_t lonelyShare = 8; // an eighth of the events may stand far from the next and counts for nothing

/// How far apart the events of a lane's rows begin: their mean, so that some bursts, which fold, do not close a lane whose other
/// events have room for their labels.
double spacingOf(const Lanes &lanes, const Lane &lane)
{
    std::vector<CivilSecond> gaps;
    if (lane.rowCount == 0)
        return 0;
    const auto step = static_cast<std::size_t>(lane.events) / samples + 1;
    std::size_t index = 0; // from row to row
    for (int row = lane.firstRow; row < lane.firstRow + lane.rowCount; ++row) {
        const auto items = lanes.row(row);
        for (; index < items.size(); index += step) {
            if (index + 1 < items.size() && items[index].start != EventTable::openStart)
                gaps.push_back(items[index + 1].start - items[index].start);
        }
        index -= items.size();
    }
    if (gaps.empty())
        return std::numeric_limits<double>::max();
    const auto lonely = gaps.end() - static_cast<std::ptrdiff_t>(gaps.size() / lonelyShare);
    std::ranges::nth_element(gaps, lonely == gaps.end() ? gaps.begin() : lonely);
    return std::accumulate(gaps.begin(), lonely, 0.0) / static_cast<double>(lonely - gaps.begin());
}

} // namespace

LaneLayout::LaneLayout(const Lanes &lanes, const SceneMetrics &metrics, const LaneWishes &wishes)
    : m_placeOf(lanes.lanes().size()), m_metrics(metrics)
{
    std::vector<std::size_t> rank;
    const auto holds = [](const std::vector<LaneKey> &keys, const LaneKey &key) {
        return std::ranges::find(keys, key) != keys.end();
    };
    for (std::size_t lane = 0; lane < lanes.lanes().size(); ++lane) {
        const Lane &own = lanes.lanes()[lane];
        m_firstRow.push_back(own.firstRow);
        rank.push_back(static_cast<std::size_t>(std::ranges::find(wishes.order, own.key) - wishes.order.begin()));
        LanePlace place{static_cast<int>(lane)};
        place.collapsed = holds(wishes.collapsed, own.key);
        place.pinned = holds(wishes.pinned, own.key);
        m_own.push_back({own.rowCount, spacingOf(lanes, own)});
        m_places.push_back(place);
    }
    std::ranges::stable_sort(m_places, {}, [&](const LanePlace &place) {
        return std::tuple(!place.pinned, rank[static_cast<std::size_t>(place.lane)]);
    });
    for (std::size_t index = 0; index < m_places.size(); ++index)
        m_placeOf[static_cast<std::size_t>(m_places[index].lane)] = static_cast<int>(index);
    zoomTo(0);
}

/// From columns (0) to rows (1), by the zoom alone.
double LaneLayout::openedAt(const Own &own, double secondsPerPixel) const
{
    const double open = own.spacing / (roomOfEvent * m_metrics.shape); // seconds a pixel
    const double octaves = secondsPerPixel > 0 ? std::log2(open / secondsPerPixel) : octavesToOpen;
    return own.rows == 0 ? 0 : std::clamp((octaves + octavesToOpen) / octavesToOpen, 0.0, 1.0);
}

void LaneLayout::rest(double share)
{
    const bool begins = m_zoom != m_restZoom;
    if (begins)
        m_restedBefore = m_rested * m_nearRest;
    for (Own &own : m_own) {
        if (begins)
            own.leadBefore = own.lead * m_nearRest;
        const double opened = openedAt(own, m_zoom);
        own.lead = mixed(own.leadBefore, opened > grownAt ? 1 - opened : 0, share);
    }
    m_restZoom = m_zoom;
    m_rested = mixed(m_restedBefore, 1, share);
    zoomTo(m_zoom);
}

void LaneLayout::zoomTo(double secondsPerPixel)
{
    const bool hasRested = m_restZoom > 0 && secondsPerPixel > 0;
    const double octaves = hasRested ? std::abs(std::log2(secondsPerPixel / m_restZoom)) : octavesOfRest;
    m_nearRest = std::max(1 - octaves / octavesOfRest, 0.0);
    m_zoom = secondsPerPixel;
    for (LanePlace &place : m_places) {
        const Own &own = m_own[static_cast<std::size_t>(place.lane)];
        const double opened = std::min(openedAt(own, secondsPerPixel) + own.lead * m_nearRest, 1.0);
        place.rested = m_rested * m_nearRest;
        place.growth = smooth(std::min(opened / grownAt, 1.0));
        place.rows = place.collapsed ? 0 : std::max(opened - grownAt, 0.0) / (1 - grownAt);
        place.height = heightOf(place);
    }
    stack();
}

void LaneLayout::settle(int mostRows)
{
    for (LanePlace &place : m_places) {
        const bool open = !place.collapsed && place.growth > 0 && m_own[static_cast<std::size_t>(place.lane)].rows <= mostRows;
        place.growth = place.rows = open ? 1 : 0;
        place.height = heightOf(place);
    }
    stack();
}

double LaneLayout::heightOf(const LanePlace &place) const
{
    const double rows = m_own[static_cast<std::size_t>(place.lane)].rows * m_metrics.rowHeight;
    const double far = std::min(farHeight(m_metrics), rows == 0 ? HUGE_VAL : rows);
    return 2 * m_metrics.lanePadding + (place.collapsed ? m_metrics.rowHeight : far * std::pow(rows / far, place.growth));
}

void LaneLayout::stack()
{
    double top = 0;
    for (LanePlace &place : m_places) {
        place.top = top;
        top += place.height;
    }
}

double LaneLayout::sameAs(const LaneLayout &other, double y) const
{
    const int before = other.placeAt(y);
    if (before < 0)
        return y <= 0 ? y : y - other.height() + height();
    const LanePlace &from = other.m_places[static_cast<std::size_t>(before)];
    const LanePlace &to = m_places[static_cast<std::size_t>(placeOf(from.lane))];
    const double below = y - from.top;
    const double far = farHeight(m_metrics) + m_metrics.lanePadding;
    return to.top + (below <= far || from.height <= far ? below : far + (below - far) * (to.height - far) / (from.height - far));
}

int LaneLayout::placeOfRow(int row) const
{
    const auto after = std::ranges::upper_bound(m_firstRow, row);
    return placeOf(static_cast<int>(after - m_firstRow.begin()) - 1);
}

int LaneLayout::placeAt(double y) const
{
    if (y < 0 || y >= height())
        return -1;
    return static_cast<int>(std::ranges::upper_bound(m_places, y, {}, &LanePlace::top) - m_places.begin()) - 1;
}

double LaneLayout::rowTop(int row) const
{
    const LanePlace &place = m_places[static_cast<std::size_t>(placeOfRow(row))];
    const int rows = place.collapsed ? 0 : row - m_firstRow[static_cast<std::size_t>(place.lane)];
    const double share =
        place.height / (2 * m_metrics.lanePadding + m_own[static_cast<std::size_t>(place.lane)].rows * m_metrics.rowHeight);
    return place.top + (m_metrics.lanePadding + rows * m_metrics.rowHeight) * (place.collapsed ? 1 : share);
}

int LaneLayout::frozenCount(double viewHeight) const
{
    const auto scrolls = [&](const LanePlace &place) { return !place.pinned || place.top + place.height > viewHeight / 2; };
    return static_cast<int>(std::ranges::find_if(m_places, scrolls) - m_places.begin());
}

double LaneLayout::frozenHeight(double viewHeight) const
{
    const int count = frozenCount(viewHeight);
    return count == 0 ? 0
                      : m_places[static_cast<std::size_t>(count) - 1].top + m_places[static_cast<std::size_t>(count) - 1].height;
}

double LaneLayout::scrollShowing(int row, double scrollY, double viewHeight) const
{
    if (placeOfRow(row) < frozenCount(viewHeight))
        return scrollY;
    const double top = rowTop(row);
    const double frozen = frozenHeight(viewHeight);
    if (top - scrollY < frozen)
        return top - frozen - m_metrics.rowHeight;
    return top + m_metrics.rowHeight - scrollY > viewHeight ? top + 2 * m_metrics.rowHeight - viewHeight : scrollY;
}

} // namespace dateline
