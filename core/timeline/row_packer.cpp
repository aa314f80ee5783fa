#include "timeline/row_packer.h"

#include <algorithm>

namespace dateline {

int RowPacker::place(const LaneItem &item)
{
    int row = roomyRow(item.start);
    const bool crowded = row < 0 || m_roomy[static_cast<std::size_t>(row)].labelEnd > item.start;
    if (crowded && static_cast<int>(m_roomy.size()) < m_roomyRows) {
        row = static_cast<int>(m_roomy.size());
        m_roomy.emplace_back();
    }
    if (row < 0)
        return m_roomyRows + denseRow(item);
    // An open start has its label at its known end.
    const CivilSecond anchor = item.start == EventTable::openStart ? item.end : item.start;
    m_roomy[static_cast<std::size_t>(row)] = {item.end, std::max(item.end, anchor + m_room)};
    return row;
}

/// The first free row with room for a label before it; else the free one that was left alone for longest; -1 when none is free.
int RowPacker::roomyRow(CivilSecond start) const
{
    int best = -1;
    for (std::size_t row = 0; row < m_roomy.size(); ++row) {
        if (m_roomy[row].end > start)
            continue;
        if (m_roomy[row].labelEnd <= start)
            return static_cast<int>(row);
        if (best < 0 || m_roomy[row].labelEnd < m_roomy[static_cast<std::size_t>(best)].labelEnd)
            best = static_cast<int>(row);
    }
    return best;
}

int RowPacker::denseRow(const LaneItem &item)
{
    while (!m_busy.empty() && m_busy.top().first <= item.start) {
        m_free.push(m_busy.top().second);
        m_busy.pop();
    }
    const int row = m_free.empty() ? m_denseRows++ : m_free.top();
    if (!m_free.empty())
        m_free.pop();
    m_busy.emplace(item.end, row);
    return row;
}

} // namespace dateline
