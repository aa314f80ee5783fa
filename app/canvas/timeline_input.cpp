#include "canvas/timeline_input.h"

#include "canvas/timeline_view.h"
#include "state/session.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace dateline {

namespace {

constexpr double notch = 120;         // of a mouse's wheel
constexpr double notchesToDouble = 4; // a notch zooms by 2^(1/4)
constexpr double panOfNotch = 0.1;    // of the width
constexpr double panOfKey = 0.1;
constexpr double panOfPage = 0.9;

/// A touchpad says so by pixels or phases, or by parts of a notch.
bool isTouchpad(const QWheelEvent &event)
{
    const QPoint angle = event.angleDelta();
    const auto whole = static_cast<int>(notch);
    return !event.pixelDelta().isNull() || event.phase() != Qt::NoScrollPhase || angle.x() % whole != 0 || angle.y() % whole != 0;
}

} // namespace

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
        m_view.panBy(-pixels.x(), -pixels.y());
        return;
    }
    if (angle.x() != 0 && angle.y() == 0)
        m_view.panBy(-angle.x() / notch * width * panOfNotch, 0);
    else
        m_view.zoomAbout(std::pow(2.0, angle.y() / notch / notchesToDouble), event.position().x());
}

void TimelineInput::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton && event.button() != Qt::MiddleButton)
        return;
    m_pressed = event.position();
    m_last = event.position();
    m_dragging = false;
}

void TimelineInput::move(const QMouseEvent &event)
{
    if (!m_pressed) {
        m_view.hoverAt(event.position());
        showCursor(event.position());
        return;
    }
    if (!m_dragging && (event.position() - *m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    m_view.viewport()->setCursor(Qt::ClosedHandCursor);
    m_view.hoverAt(std::nullopt);
    const QPointF moved = event.position() - m_last;
    m_last = event.position();
    m_view.panBy(-moved.x(), -moved.y());
}

void TimelineInput::release(const QMouseEvent &event)
{
    const bool click = m_pressed && !m_dragging && event.button() == Qt::LeftButton;
    m_pressed.reset();
    m_dragging = false;
    if (click)
        m_view.activateAt(event.position());
    showCursor(event.position());
}

void TimelineInput::doubleClick(const QMouseEvent &event)
{
    if (event.button() == Qt::LeftButton)
        m_view.zoomToMarkAt(event.position());
}

void TimelineInput::leave()
{
    m_view.hoverAt(std::nullopt);
}

void TimelineInput::showCursor(const QPointF &at)
{
    m_view.viewport()->setCursor(m_view.isMarkAt(at) ? Qt::PointingHandCursor : Qt::OpenHandCursor);
}

bool TimelineInput::panKey(const QKeyEvent &event)
{
    const double width = m_view.viewport()->width();
    const bool control = event.modifiers() & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Left:
        control ? m_view.panBy(-width * panOfKey, 0) : m_view.previousEvent();
        return true;
    case Qt::Key_Right:
        control ? m_view.panBy(width * panOfKey, 0) : m_view.nextEvent();
        return true;
    case Qt::Key_PageUp:
        m_view.panBy(-width * panOfPage, 0);
        return true;
    case Qt::Key_PageDown:
        m_view.panBy(width * panOfPage, 0);
        return true;
    case Qt::Key_A:
        m_view.panBy(-width * panOfKey, 0);
        return true;
    case Qt::Key_D:
        m_view.panBy(width * panOfKey, 0);
        return true;
    default:
        return false;
    }
}

bool TimelineInput::key(const QKeyEvent &event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    const bool letter = event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z;
    if (letter && (event.modifiers() & ~Qt::ShiftModifier))
        return false; // a command of the window
    if (panKey(event))
        return true;
    switch (event.key()) {
    case Qt::Key_Up:
        m_view.moveSelection(-1);
        return true;
    case Qt::Key_Down:
        m_view.moveSelection(1);
        return true;
    case Qt::Key_Home:
        m_view.firstEvent();
        return true;
    case Qt::Key_End:
        m_view.lastEvent();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_W:
        m_view.zoomIn();
        return true;
    case Qt::Key_Minus:
    case Qt::Key_S:
        m_view.zoomOut();
        return true;
    case Qt::Key_0:
        if (control)
            m_view.showAll();
        return control;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_view.moveSelection(0);
        return true;
    default:
        return false;
    }
}

} // namespace dateline
