#include "timeline/lane_layout.h"

#include <algorithm>
#include <tuple>

namespace dateline {

LaneLayout::LaneLayout(const Lanes &lanes, const SceneMetrics &metrics, const LaneWishes &wishes)
    : m_placeOf(lanes.lanes().size()), m_rowHeight(metrics.rowHeight), m_padding(metrics.lanePadding)
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
        place.height = (place.collapsed ? wishes.collapsedRows : own.rowCount) * m_rowHeight + 2 * m_padding;
        m_places.push_back(place);
    }
    std::ranges::stable_sort(m_places, {}, [&](const LanePlace &place) {
        return std::tuple(!place.pinned, rank[static_cast<std::size_t>(place.lane)]);
    });
    double top = 0;
    for (std::size_t index = 0; index < m_places.size(); ++index) {
        m_places[index].top = top;
        top += m_places[index].height;
        m_placeOf[static_cast<std::size_t>(m_places[index].lane)] = static_cast<int>(index);
    }
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
    return place.top + m_padding + rows * m_rowHeight;
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
        return top - frozen - m_rowHeight;
    return top + m_rowHeight - scrollY > viewHeight ? top + 2 * m_rowHeight - viewHeight : scrollY;
}

} // namespace dateline
