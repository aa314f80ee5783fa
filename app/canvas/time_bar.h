#pragma once

#include "timeline/viewport.h"

class QScrollBar;

namespace dateline {

/// Sets a scroll bar to where a viewport stands within what one can pan over, or beyond it, for what is shown may lie outside.
/// Returns the seconds of one step of the bar.
double placeTimeBar(QScrollBar &bar, const TimeRange &bounds, const Viewport &viewport);

} // namespace dateline
