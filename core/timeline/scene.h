#pragma once

#include "timeline/day_marks.h"
#include "timeline/facing.h"
#include "timeline/lane_density.h"
#include "timeline/lane_layout.h"
#include "timeline/lanes.h"
#include "timeline/mark.h"
#include "timeline/ruler.h"
#include "timeline/scene_metrics.h"
#include "timeline/viewport.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <functional>
#include <optional>
#include <vector>

namespace dateline {

/// How wide an event's label is when it has `room` pixels. `primary` is the part that must be whole ("July 25 threat"): 0 = it
/// does not fit; `total` is what stands there with as much of the title as fits. REQUIRES of the function: more room never shows
/// less.
struct LabelSize {
    double primary = 0;
    double total = 0;
};
using LabelMeasure = std::function<LabelSize(int event, double room)>;

struct SceneLabel {
    QRectF rect;
    std::size_t mark = 0; ///< into Scene::marks
    double primary = 0;   ///< pixels of its first part
    bool inside = false;  ///< stands on its bar
    double opacity = 1;   ///< of one that has just found room
};

/// How many events a column stands for, written above it.
struct StackNumber {
    QPointF bottom;   ///< middle of its base
    double width = 0; ///< of the column
    int count = 0;
    double opacity = 1;
    bool pinned = false;
};

/// From an event to the one that it denies or answers; both are marks of their own.
struct SceneLink {
    std::size_t from = 0; ///< into Scene::marks
    std::size_t to = 0;
};

struct LaneBand {
    QRectF rect;   ///< with its header
    int lane = 0;  ///< into Lanes::lanes()
    int place = 0; ///< from the top: 0 is the first
    bool collapsed = false;
    bool pinned = false;
};

/// What is drawn, as neutral geometry in the coordinates of the widget or picture: built once for a range and a size, then only
/// replayed. Names left and time to the right, however it faces.
struct Scene {
    QSizeF size;
    Facing facing;
    SceneMetrics metrics;
    std::vector<LaneBand> bands; ///< those in sight
    std::vector<Mark> marks;     ///< in the order of painting: bars first, then what may lie on their ends
    std::vector<SceneLabel> labels;
    std::vector<Mark> ghosts;       ///< columns that pale while the rows of their lane appear: nothing to hit
    std::vector<QuadCounts> stacks; ///< of the columns
    std::vector<StackNumber> numbers;
    Ruler ruler; ///< left and right as from the viewport: add headerWidth
    std::optional<double> today;
    std::vector<SceneLink> links;
    std::vector<DayMark> breaks;    ///< of an axis that leaves out empty time: from ruler to bottom
    std::vector<DayMark> published; ///< in the strip below lanesBottom
    std::vector<DayMark> bookmarks; ///< in the ruler

    double left() const { return metrics.headerWidth; }
    double top() const { return metrics.rulerHeight; }
    Mirror mirror() const { return {facing, size.width(), metrics.headerWidth}; }
    double pinnedBottom = 0; ///< pinned lanes stand from top() to here, over the others
    double lanesBottom = 0;  ///< the size's, or the top of the strip of publications
};

struct SceneRequest {
    const Lanes *lanes = nullptr;       ///< not owned
    const LaneLayout *layout = nullptr; ///< of these lanes, not owned; null = all as they come at this zoom
    Viewport viewport;                  ///< as wide as the size less the header
    QSizeF size;
    Facing facing;
    double scrollY = 0; ///< pixels of the lanes that lie above
    SceneMetrics metrics;
    LabelMeasure measure;
    std::optional<CivilSecond> today;
    const std::vector<CivilSecond> *published = nullptr; ///< of articles, ascending, not owned; null or empty = no strip
    const std::vector<CivilSecond> *bookmarks = nullptr; ///< ascending, not owned

    /// Pixels between ruler and strip.
    double lanesHeight() const
    {
        return size.height() - metrics.rulerHeight - (published && !published->empty() ? metrics.stripHeight : 0);
    }
};

/// O(rows in sight × pixels): never more marks than three pixels allow, whatever the number of events.
Scene buildScene(const SceneRequest &request);

/// Where a lane's header has the sign that collapses it. It stays in sight while the lane is.
QRectF chevronRect(const Scene &scene, const LaneBand &band);

/// The topmost mark seen at a point, by itself or by its label; nothing where nothing is drawn, and under header and ruler.
std::optional<std::size_t> hitTest(const Scene &scene, const QPointF &seen);

/// The mark of an event of the table: its own, or the count that holds it. Nothing when it is out of sight.
std::optional<std::size_t> markOf(const Scene &scene, const Lanes &lanes, int event);

} // namespace dateline
