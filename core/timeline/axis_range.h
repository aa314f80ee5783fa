#pragma once

#include "timeline/viewport.h"

#include <memory>

namespace dateline {

// As allShown() and ViewLimits::around(), with margins that are measured on an axis; null = civil time.
TimeRange allShown(const TimeRange &data, const std::shared_ptr<const TimeAxis> &axis);
ViewLimits limitsAround(const TimeRange &data, const std::shared_ptr<const TimeAxis> &axis);

/// A share of the way from one stretch to another, as it is seen on an axis: the zoom by equal factors, so that it feels even.
TimeRange between(const TimeRange &from, const TimeRange &to, double share, const std::shared_ptr<const TimeAxis> &axis);

} // namespace dateline
