#include "domain/text_span.h"

#include <algorithm>

namespace dateline {

CodePointMap::CodePointMap(const QString &text) : m_units(static_cast<int>(text.size()))
{
    for (int unit = 0; unit + 1 < m_units; ++unit) {
        if (text[unit].isHighSurrogate() && text[unit + 1].isLowSurrogate())
            m_pairs.push_back(unit++);
    }
}

int CodePointMap::toCodePoints(int unit) const
{
    // A pair counts once its second half lies before the position.
    const auto before = std::ranges::upper_bound(m_pairs, unit - 2) - m_pairs.begin();
    const bool inside = std::ranges::binary_search(m_pairs, unit - 1);
    return unit - static_cast<int>(before) - (inside ? 1 : 0);
}

std::optional<int> CodePointMap::toUnits(int point) const
{
    if (point < 0 || point > m_units)
        return std::nullopt;
    // m_pairs[i] - i is the code point at which the i-th pair stands: ascending, so the pairs before `point` are found by bisection.
    int low = 0;
    int high = static_cast<int>(m_pairs.size());
    while (low < high) {
        const int middle = (low + high) / 2;
        if (m_pairs[static_cast<std::size_t>(middle)] - middle < point)
            low = middle + 1;
        else
            high = middle;
    }
    const int unit = point + low;
    return unit <= m_units ? std::optional(unit) : std::nullopt;
}

} // namespace dateline
