#pragma once

#include "timeline/scene.h"

namespace dateline {

/// Draws a lane from far away: columns of events by quad, in bins that are fixed in time and a power of two of seconds wide. A
/// column stands for a bin until there is room for its halves, then it parts: between the two every height and edge moves with
/// the zoom, nothing jumps. A bin of one event is the event's own shape. O(pixels × log n).
///
/// While the lane grows to the height of its rows the columns move up to where those rows are, one row an event.
class LaneStacks {
public:
    /// `area` is the lane's without its header, in pixels of the scene.
    LaneStacks(const SceneRequest &request, const Lane &lane, const LanePlace &place, const QRectF &area, bool pinned);
    void addTo(Scene &scene);

private:
    struct Column {
        const LaneDensity::Bin &bin;
        TimeRange range;
        int together; ///< with the half beside it, which is as high as long as they are one
        bool before;  ///< another one right beside it
        bool behind;
    };
    void addColumn(const Column &column);
    void addMark(const LaneDensity::Bin &bin, const QRectF &rect, const TimeRange &range, bool alone);
    QRectF columnRect(double left, double right, double value) const;
    QRectF shapeRect(const Column &column) const;

    const SceneRequest &m_request;
    const LaneDensity &m_density;
    const Lane &m_lane;
    const LanePlace &m_place;
    QRectF m_area;
    bool m_pinned;
    int m_exponent = 1;         // of the seconds of a whole bin
    double m_parted = 0;        // 0 = whole … 1 = its halves are bins of their own
    double m_numberOpacity = 1; // numbers change while they cannot be seen
    double m_fullest = 1;       // is as high as there is room
    double m_rowsOfEvent = 1;   // 2 while a column is a whole bin, whose halves count … 1 when they are bins of their own
    double m_highest = 1;       // pixels of the fullest column seen from far away
    double m_top = 0;           // of the area without its padding
    double m_bottom = 0;
    Scene *m_scene = nullptr;
};

} // namespace dateline
