#pragma once

#include "timeline/viewport.h"

#include <memory>

namespace dateline {

// As allShown() and ViewLimits::around(), with margins that are measured on an axis; null = civil time.
TimeRange allShown(const TimeRange &data, const std::shared_ptr<const TimeAxis> &axis);
ViewLimits limitsAround(const TimeRange &data, const std::shared_ptr<const TimeAxis> &axis);

} // namespace dateline
