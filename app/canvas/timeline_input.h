#pragma once

#include "canvas/hand_motion.h"
#include "domain/calendar.h"

#include <QPointF>

#include <optional>

class QContextMenuEvent;
class QEvent;
class QKeyEvent;
class QMouseEvent;
class QNativeGestureEvent;
class QWheelEvent;

namespace dateline {

class TimelineView;
enum class TimelineCommand : std::uint8_t;

/// Mouse, wheel, touchpad and keys of the timeline. A mouse's wheel zooms at the cursor, a touchpad pans both ways and zooms with
/// Ctrl or a pinch; dragging pans and a flick goes on, a click selects; dragging with
/// Shift, or in the ruler, draws a stretch of time; the lanes' names are LaneHeaders'. The buttons for back and forward go
/// through the history.
class TimelineInput {
public:
    explicit TimelineInput(TimelineView &view) : m_view(view) {}

    /// An event of the view's viewport; false when it is not one of a hand.
    bool handle(QEvent &event);
    /// False when the key is none of the timeline's.
    bool key(const QKeyEvent &event);

private:
    void wheel(const QWheelEvent &event);
    void pinch(const QNativeGestureEvent &event);
    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void doubleClick(const QMouseEvent &event);
    /// The window's commands for an event, and those of its lane; the one under the mouse is selected first, so that they speak
    /// of it.
    void contextMenu(const QContextMenuEvent &event);
    void changeLane(TimelineCommand command);
    void showCursor(const QPointF &at);
    bool isRuler(const QPointF &at) const;
    CivilSecond secondAt(const QPointF &at) const;

    TimelineView &m_view;
    std::optional<QPointF> m_pressed;
    std::optional<CivilSecond> m_rangeFrom; // a stretch of time is drawn from here
    QPointF m_last;
    Flick m_flick;
    AxisLock m_axis;
    bool m_dragging = false;
};

} // namespace dateline
