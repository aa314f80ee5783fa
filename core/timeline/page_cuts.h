#pragma once

#include "timeline/ruler.h"

#include <vector>

namespace dateline {

/// A stretch of time on several pages of paper, side by side, all at one scale.
struct PageCuts {
    std::vector<CivilSecond> at; ///< ascending; a page lies between each two: the range's start … its end
    double secondsPerPixel = 1;

    int pages() const { return static_cast<int>(at.size()) - 1; }
};

/// Cuts at ticks of the ruler, a major one where one is near, so that pages are about equally full; where a page is shorter than
/// a tick, anywhere. `width`: pixels of a page's time axis; all pages but the last need `overlap` of them to show where the next
/// one begins. No more pages than hours. REQUIRES: pages ≥ 1, width > 4 × overlap, a range that is not empty.
PageCuts cutIntoPages(const TimeRange &range, int pages, double width, double overlap, const TickWidths &widths);

} // namespace dateline
