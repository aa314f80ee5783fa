#pragma once

#include "timeline/lanes.h"
#include "timeline/ruler.h"
#include "timeline/viewport.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <functional>
#include <optional>
#include <vector>

namespace dateline {

/// Sizes in pixels, from the font and the screen; the app measures them.
struct SceneMetrics {
    double headerWidth = 150; ///< of the lanes' names, left; 0 = none
    double rulerHeight = 44;  ///< of both rows, on top
    double rowHeight = 21;
    double lanePadding = 4; ///< above and below the rows of a lane
    double shape = 12;      ///< the mark of an event that would be narrower
    double barHeight = 17;
    double labelGap = 5;
    double mostLabel = 340; ///< widest label
    TickWidths tickWidths{44, 26, 34, 42};
    friend bool operator==(const SceneMetrics &, const SceneMetrics &) = default;
};

/// How wide an event's label is when it has `room` pixels. `primary` is the part that must be whole ("July 25 threat"): 0 = it
/// does not fit; `total` is what stands there with as much of the title as fits. REQUIRES of the function: more room never shows
/// less.
struct LabelSize {
    double primary = 0;
    double total = 0;
};
using LabelMeasure = std::function<LabelSize(int event, double room)>;

enum class MarkKind : std::uint8_t {
    Bar,   ///< as wide as its dates
    Shape, ///< centred on its dates, which are narrower than it
    Count, ///< several events that would lie on each other
};
enum class Edge : std::uint8_t { Hard, Faded, Open };

struct Mark {
    QRectF rect;
    MarkKind kind = MarkKind::Shape;
    Edge leftEdge = Edge::Hard;
    Edge rightEdge = Edge::Hard;
    double leftFade = 0; ///< pixels of a bar's faded edge
    double rightFade = 0;
    bool oneOf = false;                     ///< two ends with a thin link
    std::uint8_t type = EventTable::noType; ///< of a Count: of its first event when all are of one quad
    Modality modality = Modality::Asserted;
    EventStatus status = EventStatus::Accepted;
    Qualification qualification = Qualification::None;
    int row = 0;   ///< of the timeline
    int event = 0; ///< row of the event table; of a Count: its first
    int count = 1;
    TimeRange range; ///< of a Count: from its first event to the end of its last

    std::optional<EventType> eventType() const
    {
        return type == EventTable::noType ? std::nullopt : std::optional(static_cast<EventType>(type));
    }
};

struct SceneLabel {
    QRectF rect;
    std::size_t mark = 0; ///< into Scene::marks
    double primary = 0;   ///< pixels of its first part
    bool inside = false;  ///< stands on its bar
};

struct LaneBand {
    QRectF rect;  ///< with its header
    int lane = 0; ///< into Lanes::lanes()
};

/// What is drawn, as neutral geometry in the coordinates of the widget or picture: built once for a range and a size, then only
/// replayed.
struct Scene {
    QSizeF size;
    SceneMetrics metrics;
    std::vector<LaneBand> bands; ///< those in sight
    std::vector<Mark> marks;     ///< in the order of painting: bars first, then what may lie on their ends
    std::vector<SceneLabel> labels;
    Ruler ruler; ///< left and right as from the viewport: add headerWidth
    std::optional<double> today;

    double left() const { return metrics.headerWidth; }
    double top() const { return metrics.rulerHeight; }
};

struct SceneRequest {
    const Lanes *lanes = nullptr; ///< not owned
    Viewport viewport;            ///< as wide as the size less the header
    QSizeF size;
    double scrollY = 0; ///< pixels of the lanes that lie above
    SceneMetrics metrics;
    LabelMeasure measure;
    std::optional<CivilSecond> today;
};

/// O(rows in sight × pixels): never more marks than three pixels allow, whatever the number of events.
Scene buildScene(const SceneRequest &request);

/// The height of all lanes.
double contentHeight(const Lanes &lanes, const SceneMetrics &metrics);
/// The top of a row below the first lane's top.
double rowTop(const Lanes &lanes, const SceneMetrics &metrics, int row);

/// The topmost mark at a point, by itself or by its label; nothing where nothing is drawn, and under header and ruler.
std::optional<std::size_t> hitTest(const Scene &scene, const QPointF &point);

/// The mark of an event of the table: its own, or the count that holds it. Nothing when it is out of sight.
std::optional<std::size_t> markOf(const Scene &scene, const Lanes &lanes, int event);

} // namespace dateline
