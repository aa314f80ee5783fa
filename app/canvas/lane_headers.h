#pragma once

#include <QPointF>

#include <optional>

class QMenu;
class QPainter;

namespace dateline {

struct LaneBand;
struct LaneKey;
class TimelineView;

/// The lanes' names as a hand meets them: a click collapses a lane or opens it again, a drag puts it elsewhere, the menu pins it
/// on top. What is asked for goes into the view's LaneWishes.
class LaneHeaders {
public:
    explicit LaneHeaders(TimelineView &view) : m_view(view) {}

    const LaneBand *bandAt(const QPointF &seen) const; ///< null beside the headers
    void press(const QPointF &point);
    void move(const QPointF &point);
    void release(const QPointF &point);
    bool isHeld() const { return m_pressed.has_value(); }
    /// What can be done with a lane.
    void fillMenu(QMenu &menu, int lane);

    void toggleCollapsed(int lane);
    void togglePinned(int lane);
    /// In front of the lane that stands at `place` now; behind all when there is none.
    void moveTo(int lane, int place);
    /// Past its neighbour above (-1) or below (1); not out of those that are pinned, nor among them.
    void moveBy(int lane, int by);

    /// Where the lane that is dragged would go.
    void paint(QPainter &painter) const;

private:
    const LaneKey &keyOf(int lane) const;
    bool canMove(int lane, int by) const;
    int dropPlace(double y) const;

    TimelineView &m_view;
    std::optional<QPointF> m_pressed;
    int m_lane = -1; // that is held
    bool m_dragging = false;
    double m_dragY = 0;
};

} // namespace dateline
