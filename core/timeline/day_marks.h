#pragma once

#include "timeline/time_range.h"
#include "timeline/viewport.h"

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace dateline {

/// A second that is no event, or several that would lie on each other: an article's publication, a bookmark.
struct DayMark {
    QRectF rect;   ///< can be hit, at least eight pixels wide
    int first = 0; ///< into the list that was asked for
    int count = 1;
    TimeRange range; ///< from the first of them to behind the last
};

/// Those in sight of an ascending list, folded in bins that are fixed in time, in an area whose left is the viewport's. None
/// overlaps another. O(pixels × log n).
std::vector<DayMark> dayMarks(const std::vector<CivilSecond> &seconds, const Viewport &viewport, const QRectF &area);

std::optional<std::size_t> dayMarkAt(const std::vector<DayMark> &marks, const QPointF &point);

} // namespace dateline
