#include "canvas/timeline_input.h"

#include "canvas/lane_headers.h"
#include "canvas/range_selection.h"
#include "canvas/timeline_camera.h"
#include "canvas/timeline_keys.h"
#include "canvas/timeline_view.h"
#include "state/session.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <cmath>

namespace dateline {

namespace {

constexpr double notch = 120;         // of a mouse's wheel
constexpr double notchesToDouble = 4; // a notch zooms by 2^(1/4)
constexpr double panOfNotch = 0.1;    // of the width
constexpr double panOfKey = 0.1;
constexpr double panOfPage = 0.9;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TimelineInput)
};

/// A touchpad says so by pixels or phases, or by parts of a notch.
bool isTouchpad(const QWheelEvent &event)
{
    const QPoint angle = event.angleDelta();
    const auto whole = static_cast<int>(notch);
    return !event.pixelDelta().isNull() || event.phase() != Qt::NoScrollPhase || angle.x() % whole != 0 || angle.y() % whole != 0;
}

} // namespace

bool TimelineInput::handle(QEvent &event)
{
    switch (event.type()) {
    case QEvent::Wheel:
        wheel(static_cast<QWheelEvent &>(event));
        return true;
    case QEvent::NativeGesture:
        pinch(static_cast<QNativeGestureEvent &>(event));
        return true;
    case QEvent::MouseButtonPress:
        press(static_cast<QMouseEvent &>(event));
        return true;
    case QEvent::MouseMove:
        move(static_cast<QMouseEvent &>(event));
        return true;
    case QEvent::MouseButtonRelease:
        release(static_cast<QMouseEvent &>(event));
        return true;
    case QEvent::MouseButtonDblClick:
        doubleClick(static_cast<QMouseEvent &>(event));
        return true;
    case QEvent::ContextMenu:
        contextMenu(static_cast<QContextMenuEvent &>(event));
        return true;
    case QEvent::Leave:
        m_view.hoverAt(std::nullopt);
        return false;
    default:
        return false;
    }
}

void TimelineInput::wheel(const QWheelEvent &event)
{
    const QPointF angle = event.angleDelta();
    const double width = m_view.viewport()->width();
    const bool touchpad = isTouchpad(event);
    if (event.modifiers() & Qt::AltModifier) { // some platforms turn the wheel sideways with Alt
        m_view.panBy(0, -(angle.x() + angle.y()) / notch * width * panOfNotch / 2);
        return;
    }
    if (event.modifiers() & Qt::ShiftModifier) {
        m_view.panBy(-(angle.x() + angle.y()) / notch * width * panOfNotch, 0);
        return;
    }
    if (touchpad && !(event.modifiers() & Qt::ControlModifier)) {
        const QPointF pixels = event.pixelDelta().isNull() ? angle / 2 : QPointF(event.pixelDelta());
        const QPointF moved = m_axis.along(pixels, event.timestamp(), event.phase() == Qt::ScrollBegin);
        m_view.panBy(-moved.x(), -moved.y());
        return;
    }
    if (angle.x() != 0 && angle.y() == 0)
        m_view.panBy(-angle.x() / notch * width * panOfNotch, 0);
    else
        m_view.zoomAbout(std::pow(2.0, angle.y() / notch / notchesToDouble), event.position().x());
}

void TimelineInput::pinch(const QNativeGestureEvent &event)
{
    if (event.gestureType() == Qt::ZoomNativeGesture)
        m_view.zoomAbout(1 + event.value(), event.position().x());
}

void TimelineInput::press(const QMouseEvent &event)
{
    if (event.button() == Qt::BackButton)
        m_view.camera().goBack();
    if (event.button() == Qt::ForwardButton)
        m_view.camera().goForward();
    if (event.button() != Qt::LeftButton && event.button() != Qt::MiddleButton)
        return;
    if (event.button() == Qt::LeftButton && m_view.headers().bandAt(event.position())) {
        m_view.headers().press(event.position());
        return;
    }
    m_view.camera().stop();
    const bool drawing =
        event.button() == Qt::LeftButton && (event.modifiers().testFlag(Qt::ShiftModifier) || isRuler(event.position()));
    m_rangeFrom = drawing ? std::optional(secondAt(event.position())) : std::nullopt;
    m_pressed = event.position();
    m_last = event.position();
    m_flick.begin(event.position(), event.timestamp());
    m_dragging = false;
}

void TimelineInput::move(const QMouseEvent &event)
{
    if (m_view.headers().isHeld()) {
        m_view.headers().move(event.position());
        return;
    }
    if (!m_pressed) {
        m_view.hoverAt(event.position());
        showCursor(event.position());
        return;
    }
    if (!m_dragging && (event.position() - *m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    if (m_rangeFrom) {
        m_view.rangeSelection().draw(*m_rangeFrom, secondAt(event.position()));
        return;
    }
    m_view.viewport()->setCursor(Qt::ClosedHandCursor);
    m_view.hoverAt(std::nullopt);
    const QPointF moved = event.position() - m_last;
    m_last = event.position();
    m_flick.add(event.position(), event.timestamp());
    m_view.panBy(-moved.x(), -moved.y());
}

void TimelineInput::release(const QMouseEvent &event)
{
    if (m_view.headers().isHeld())
        m_view.headers().release(event.position());
    const bool click = m_pressed && !m_dragging && event.button() == Qt::LeftButton;
    const bool flick = m_pressed && m_dragging;
    m_pressed.reset();
    m_dragging = false;
    if (m_rangeFrom && flick)
        m_view.rangeSelection().finish();
    else if (flick)
        m_view.glide(-m_flick.velocity(event.timestamp()));
    if (click && !m_view.isMarkAt(event.position()))
        m_view.rangeSelection().clear();
    else if (click)
        m_view.activateAt(event.position());
    showCursor(event.position());
}

void TimelineInput::doubleClick(const QMouseEvent &event)
{
    if (event.button() == Qt::LeftButton)
        m_view.zoomToMarkAt(event.position());
}

void TimelineInput::showCursor(const QPointF &at)
{
    const bool pressable = m_view.isMarkAt(at) || m_view.headers().bandAt(at);
    m_view.viewport()->setCursor(pressable ? Qt::PointingHandCursor : isRuler(at) ? Qt::CrossCursor : Qt::OpenHandCursor);
}

bool TimelineInput::isRuler(const QPointF &at) const
{
    return at.y() < m_view.scene().top() && m_view.scene().mirror().built(at).x() >= m_view.scene().left();
}

CivilSecond TimelineInput::secondAt(const QPointF &at) const
{
    return m_view.camera().viewport().scale().secondAt(m_view.scene().mirror().built(at).x() - m_view.scene().left());
}

void TimelineInput::contextMenu(const QContextMenuEvent &event)
{
    const bool byMouse = event.reason() == QContextMenuEvent::Mouse;
    QPoint at = event.globalPos();
    QMenu menu;
    if (const LaneBand *band = byMouse ? m_view.headers().bandAt(event.pos()) : nullptr) {
        m_view.headers().fillMenu(menu, band->lane);
    } else {
        if (byMouse)
            m_view.selectAt(event.pos());
        else if (const auto mark = m_view.markRect(m_view.session().selectedEvent()))
            at = m_view.viewport()->mapToGlobal(mark->bottomLeft().toPoint());
        menu.addActions(m_view.actions());
        if (const int lane = m_view.selectedLane(); lane >= 0)
            m_view.headers().fillMenu(*menu.addMenu(Texts::tr("This &Lane")), lane);
    }
    if (!menu.isEmpty())
        menu.exec(at);
}

bool TimelineInput::key(const QKeyEvent &event)
{
    const auto command = timelineCommand(event, m_view.facing().timeLeftward);
    if (!command)
        return false;
    const double width = m_view.viewport()->width();
    switch (*command) {
    case TimelineCommand::PreviousEvent:
        m_view.previousEvent();
        break;
    case TimelineCommand::NextEvent:
        m_view.nextEvent();
        break;
    case TimelineCommand::LaneAbove:
        m_view.moveSelection(-1);
        break;
    case TimelineCommand::LaneBelow:
        m_view.moveSelection(1);
        break;
    case TimelineCommand::FirstEvent:
        m_view.firstEvent();
        break;
    case TimelineCommand::LastEvent:
        m_view.lastEvent();
        break;
    case TimelineCommand::ShowSelected:
        m_view.showSelected();
        break;
    case TimelineCommand::ClearSelection:
        return m_view.clearSelection();
    case TimelineCommand::Left:
        m_view.panInTime(-width * panOfKey);
        break;
    case TimelineCommand::Right:
        m_view.panInTime(width * panOfKey);
        break;
    case TimelineCommand::PageLeft:
        m_view.panInTime(-width * panOfPage);
        break;
    case TimelineCommand::PageRight:
        m_view.panInTime(width * panOfPage);
        break;
    case TimelineCommand::ZoomIn:
        m_view.zoomIn();
        break;
    case TimelineCommand::ZoomOut:
        m_view.zoomOut();
        break;
    case TimelineCommand::ShowAll:
        m_view.camera().showAll();
        break;
    case TimelineCommand::Fit:
        m_view.fit();
        break;
    case TimelineCommand::CollapseLane:
    case TimelineCommand::PinLane:
    case TimelineCommand::MoveLaneUp:
    case TimelineCommand::MoveLaneDown:
        changeLane(*command);
        break;
    }
    return true;
}

/// The selected event's, which stays in sight.
void TimelineInput::changeLane(TimelineCommand command)
{
    const int lane = m_view.selectedLane();
    if (lane < 0)
        return;
    if (command == TimelineCommand::CollapseLane)
        m_view.headers().toggleCollapsed(lane);
    else if (command == TimelineCommand::PinLane)
        m_view.headers().togglePinned(lane);
    else
        m_view.headers().moveBy(lane, command == TimelineCommand::MoveLaneUp ? -1 : 1);
    m_view.showSelectedRow();
}

} // namespace dateline
