#pragma once

#include "timeline/ruler.h"

namespace dateline {

/// Sizes in pixels, from the font and the screen; the app measures them.
struct SceneMetrics {
    double headerWidth = 150; ///< of the lanes' names, left; 0 = none
    double rulerHeight = 44;  ///< of both rows, on top
    double stripHeight = 20;  ///< of the days of publication, at the bottom
    double rowHeight = 21;
    double lanePadding = 4; ///< above and below the rows of a lane
    double farRows = 4.5;   ///< height of a lane of columns, at most
    double shape = 12;      ///< the mark of an event that would be narrower
    double barHeight = 17;
    double labelGap = 5;
    double mostLabel = 340; ///< widest label
    TickWidths tickWidths{44, 26, 34, 42};
    friend bool operator==(const SceneMetrics &, const SceneMetrics &) = default;
};

} // namespace dateline
