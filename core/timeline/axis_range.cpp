#include "timeline/axis_range.h"

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

} // namespace dateline
