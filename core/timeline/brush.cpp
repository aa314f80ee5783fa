#include "timeline/brush.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {
constexpr double reach = 6;       // pixels on both sides of an edge
constexpr double leastMiddle = 8; // pixels that stay the middle's
constexpr CivilSecond shortest = 3600;
} // namespace

double Brush::xOf(CivilSecond second) const
{
    return std::clamp(m_overview.scale().x(second), 0.0, m_overview.width());
}

BrushPart Brush::partAt(double x) const
{
    const double centre = (left() + right()) / 2;
    const double half = (right() - left()) / 2;
    const double middle = std::max(half - reach, leastMiddle / 2);
    if (std::abs(x - centre) <= middle)
        return BrushPart::Middle;
    if (std::abs(x - centre) > std::max(half, middle) + reach)
        return BrushPart::Outside;
    return x < centre ? BrushPart::Start : BrushPart::End;
}

TimeRange Brush::dragged(BrushPart part, double pixels) const
{
    const auto by = static_cast<CivilSecond>(std::llround(pixels * m_overview.scale().secondsPerPixel));
    const TimeRange all = m_overview.range();
    const CivilSecond first = std::min(all.start, m_shown.start);
    const CivilSecond last = std::max(all.end, m_shown.end);
    TimeRange moved = m_shown;
    if (part == BrushPart::Start)
        moved.start = std::clamp(m_shown.start + by, first, std::max(m_shown.end - shortest, first));
    else if (part == BrushPart::End)
        moved.end = std::clamp(m_shown.end + by, std::min(m_shown.start + shortest, last), last);
    else if (part == BrushPart::Middle)
        moved.start = std::clamp(m_shown.start + by, first, last - m_shown.length());
    if (part == BrushPart::Middle)
        moved.end = moved.start + m_shown.length();
    return moved;
}

} // namespace dateline
