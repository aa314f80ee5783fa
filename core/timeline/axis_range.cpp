#include "timeline/axis_range.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

TimeRange toAxis(const TimeRange &civil, const TimeAxis &axis)
{
    return {axis.toAxis(civil.start), axis.toAxis(civil.end)};
}

TimeRange toCivil(const TimeRange &range, const TimeAxis &axis)
{
    return {axis.toCivil(range.start), axis.toCivil(range.end)};
}

TimeRange onTheWay(const TimeRange &from, const TimeRange &to, double share)
{
    const auto first = static_cast<double>(from.length());
    const auto last = static_cast<double>(to.length());
    const double length = first * std::pow(last / first, share);
    // As far as the zoom has got, so far has the start: both arrive together.
    const double moved = std::abs(last - first) < 1 ? share : (length - first) / (last - first);
    const auto start = from.start + static_cast<CivilSecond>(static_cast<double>(to.start - from.start) * moved);
    return {start, start + std::max<CivilSecond>(std::llround(length), 1)};
}

} // namespace

TimeRange allShown(const TimeRange &data, const std::shared_ptr<const TimeAxis> &axis)
{
    return axis && !data.isEmpty() ? toCivil(allShown(toAxis(data, *axis)), *axis) : allShown(data);
}

ViewLimits limitsAround(const TimeRange &data, const std::shared_ptr<const TimeAxis> &axis)
{
    if (!axis)
        return ViewLimits::around(data);
    ViewLimits limits = ViewLimits::around(toAxis(data, *axis));
    limits.bounds = toCivil(limits.bounds, *axis);
    return limits;
}

TimeRange between(const TimeRange &from, const TimeRange &to, double share, const std::shared_ptr<const TimeAxis> &axis)
{
    return axis ? toCivil(onTheWay(toAxis(from, *axis), toAxis(to, *axis), share), *axis) : onTheWay(from, to, share);
}

} // namespace dateline
