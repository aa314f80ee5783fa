#pragma once

#include "timeline/scene.h"

namespace dateline {

/// Draws a lane from far away: columns of events by quad, in bins that are fixed in time and a power of two of seconds wide. A
/// column stands for a bin until there is room for its halves, then it parts: between the two every height and edge moves with
/// the zoom, nothing jumps. A bin of one event is the event's own shape. O(pixels × log n).
class LaneStacks {
public:
    /// `area` is where the columns stand, in pixels of the scene.
    LaneStacks(const SceneRequest &request, const Lane &lane, int laneIndex, const QRectF &area, bool pinned);
    void addTo(Scene &scene);

private:
    void addColumn(const LaneDensity::Bin &bin, int together, CivilSecond seconds);
    void addMark(const LaneDensity::Bin &bin, const QRectF &rect, const TimeRange &range, bool alone);
    QRectF shapeRect(const LaneDensity::Bin &bin) const;

    const SceneRequest &m_request;
    const LaneDensity &m_density;
    const Lane &m_lane;
    int m_laneIndex;
    QRectF m_area;
    bool m_pinned;
    int m_exponent = 1;         // of the seconds of a whole bin
    double m_parted = 0;        // 0 = whole … 1 = its halves are bins of their own
    double m_numberOpacity = 1; // numbers change while they cannot be seen
    double m_fullest = 1;       // what is as high as the area
    Scene *m_scene = nullptr;
};

} // namespace dateline
