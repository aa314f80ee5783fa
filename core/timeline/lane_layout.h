#pragma once

#include "timeline/lanes.h"
#include "timeline/scene_metrics.h"

#include <vector>

namespace dateline {

/// What a person asked of the lanes. It outlives tables; lanes that are not there do no harm.
struct LaneWishes {
    std::vector<LaneKey> order; ///< these first, as they stand here; the others follow in the order of Lanes
    std::vector<LaneKey> collapsed;
    std::vector<LaneKey> pinned; ///< on top, in the order above
    friend bool operator==(const LaneWishes &, const LaneWishes &) = default;
};

/// Where one lane stands. Pixels count from the top of the first one, as if nothing were scrolled.
struct LanePlace {
    int lane = 0; ///< into Lanes::lanes()
    double top = 0;
    double height = 0;      ///< with its padding
    bool collapsed = false; ///< one row that shows how many events there are
    bool pinned = false;
    double growth = 1; ///< from far away to where its rows are as high as they are: 0 … 1
    double rows = 1;   ///< how far its rows are to be seen instead of its columns: 0 … 1
    double rested = 0; ///< how far what fades with the zoom has come to what it is at rest: 0 … 1
};

/// The lanes from top to bottom: which order, which collapsed, which pinned on top. A lane never repacks: its rows are those of
/// Lanes. Pinned lanes stay in sight while the others scroll below them, as long as they leave half of the height; further ones
/// scroll like the rest.
///
/// Seen from far away a lane of many rows is low and shows columns; where its events can be told apart it is as high as its rows.
/// In between it grows with the zoom: zoomTo() alone decides, so that panning changes nothing. Where the zoom rests nothing stays
/// half-way faded: rows that have begun to appear come whole. What that gave a lane beforehand it loses again within half an
/// octave of zoom, so that setting out from a rest is as smooth. A value; O(lanes × log) to make.
class LaneLayout {
public:
    LaneLayout() = default;
    LaneLayout(const Lanes &lanes, const SceneMetrics &metrics, const LaneWishes &wishes = {});

    /// Of a lane of columns, without its padding.
    static double farHeight(const SceneMetrics &metrics) { return metrics.farRows * metrics.rowHeight; }
    /// Open until this is called. O(lanes).
    void zoomTo(double secondsPerPixel);
    /// The zoom comes to rest where it is, by a share that rises to 1. O(lanes).
    void rest(double share);
    /// For a picture that stands still, after zoomTo(): each lane that has begun to grow is all rows, the others are all columns,
    /// and so are lanes of more than `mostRows` rows. O(lanes).
    void settle(int mostRows);

    const std::vector<LanePlace> &places() const { return m_places; }
    /// Into places().
    int placeOf(int lane) const { return m_placeOf[static_cast<std::size_t>(lane)]; }
    int placeOfRow(int row) const;
    /// At `y` pixels below the first lane's top; -1 above and below all.
    int placeAt(double y) const;
    double height() const { return m_places.empty() ? 0 : m_places.back().top + m_places.back().height; }
    /// All rows of a collapsed lane are one; while a lane grows, where its share is.
    double rowTop(int row) const;
    /// How many of the lanes stay where they are in a view of this height, and how high they are together.
    int frozenCount(double viewHeight) const;
    double frozenHeight(double viewHeight) const;
    /// The nearest scroll position to `scrollY` that shows the row.
    double scrollShowing(int row, double scrollY, double viewHeight) const;
    /// Where in this layout the point of another one of the same lanes is: as far below the top of the same lane as rows stay
    /// where they are, further down at the same share of what grows.
    double sameAs(const LaneLayout &other, double y) const;

private:
    std::vector<LanePlace> m_places;
    std::vector<int> m_placeOf;
    struct Own { // of each lane
        int rows = 0;
        double spacing = 0;    // seconds between the events of a row; 0 = there are none
        double lead = 0;       // how far it is opened before its time, of its way from columns to rows …
        double leadBefore = 0; // … and was when the rest began
    };
    double openedAt(const Own &own, double secondsPerPixel) const;
    double heightOf(const LanePlace &place) const;
    void stack();
    std::vector<Own> m_own;
    std::vector<int> m_firstRow; // of each lane
    SceneMetrics m_metrics;
    double m_zoom = 0;         // seconds a pixel; 0 = open
    double m_restZoom = 0;     // where it rested last; 0 = nowhere
    double m_nearRest = 0;     // how near that is: 0 … 1
    double m_rested = 0;       // how far everything came to rest there …
    double m_restedBefore = 0; // … and was when the rest began
};

} // namespace dateline
