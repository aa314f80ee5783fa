#pragma once

#include "domain/calendar.h"

#include <algorithm>
#include <cmath>

namespace dateline {

/// Towards the past, on both sides of zero.
constexpr CivilSecond floorDivide(CivilSecond value, CivilSecond by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

/// The exponent of the least power of two of seconds that is `pixels` wide or wider: bins that are fixed in time.
inline int binExponent(double secondsPerPixel, double pixels)
{
    return std::max(static_cast<int>(std::ceil(std::log2(pixels * secondsPerPixel))), 0);
}

} // namespace dateline
