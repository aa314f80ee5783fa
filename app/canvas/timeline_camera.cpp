#include "canvas/timeline_camera.h"

#include "canvas/flight.h"
#include "canvas/glide.h"
#include "state/session.h"
#include "timeline/axis_range.h"

#include <QGuiApplication>
#include <QStyle>
#include <QVariantAnimation>
#include <QWidget>

#include <algorithm>
#include <cstdlib>

namespace dateline {

namespace {
constexpr int millisecondsToRest = 320; // half of them nothing happens: one may zoom on
} // namespace

TimelineCamera::TimelineCamera(Session &session, QWidget *shown)
    : QObject(shown), m_session(session), m_shown(shown), m_flight(new Flight(this)), m_glide(new Glide(this)),
      m_rest(new QVariantAnimation(this)), m_viewport(session.visibleRange(), 1)
{
    connect(&session, &Session::libraryChanged, this, [this] {
        stop();
        m_followsAll = false;
        m_history.clear();
        Q_EMIT historyChanged();
    });
    connect(&session, &Session::visibleRangeChanged, this, &TimelineCamera::takeRange);
    m_rest->setStartValue(-1.0);
    m_rest->setEndValue(1.0);
    m_rest->setDuration(millisecondsToRest);
    connect(m_rest, &QVariantAnimation::valueChanged, this, [this](const QVariant &rested) {
        if (rested.toDouble() > 0)
            Q_EMIT moved();
    });
}

ViewLimits TimelineCamera::limits() const
{
    return limitsAround(m_data.isEmpty() ? m_viewport.range() : m_data, m_viewport.scale().axis);
}

void TimelineCamera::setData(const TimeRange &data)
{
    m_data = data;
    if (!m_session.isLoaded() || data.isEmpty() || !(m_session.visibleRange().isEmpty() || m_followsAll))
        return;
    m_followsAll = true;
    look(m_viewport.over(allShown(data, m_viewport.scale().axis)));
}

void TimelineCamera::setAxis(std::shared_ptr<const TimeAxis> axis)
{
    const Viewport there = m_viewport.on(std::move(axis));
    if (m_followsAll && !m_data.isEmpty())
        look(there.over(allShown(m_data, there.scale().axis)));
    else
        show(there);
}

void TimelineCamera::setWidth(double width)
{
    show(m_viewport.resized(width));
}

/// Set from elsewhere: a jump, but for what is brought back with a library that is being opened.
void TimelineCamera::takeRange()
{
    const TimeRange &range = m_session.visibleRange();
    if (range.isEmpty() || range == m_viewport.range())
        return;
    if (m_session.isLoaded())
        leave();
    stop();
    m_followsAll = false;
    show(m_viewport.over(range));
}

void TimelineCamera::leave()
{
    m_history.leave(destination());
    Q_EMIT historyChanged();
}

void TimelineCamera::look(const Viewport &viewport)
{
    show(viewport);
    m_session.setVisibleRange(m_viewport.range());
}

void TimelineCamera::show(const Viewport &viewport)
{
    const bool zooms = viewport.scale().secondsPerPixel != m_viewport.scale().secondsPerPixel;
    m_viewport = viewport;
    if (zooms && !isStill()) {
        m_rest->stop();
        m_rest->start();
    }
    Q_EMIT moved();
}

double TimelineCamera::rested() const
{
    return m_rest->state() == QAbstractAnimation::Running ? std::max(m_rest->currentValue().toDouble(), 0.0) : 1;
}

void TimelineCamera::zoomAbout(double factor, double x)
{
    stop();
    m_followsAll = false;
    look(m_viewport.zoomed(factor, x, limits()));
}

void TimelineCamera::panBy(double pixels)
{
    stop();
    m_followsAll = false;
    look(m_viewport.panned(pixels, limits()));
}

void TimelineCamera::glide(const QPointF &pixelsPerSecond)
{
    stop();
    if (isStill())
        return;
    m_glide->launch(pixelsPerSecond, [this](const QPointF &step) {
        look(m_viewport.panned(step.x(), limits()));
        Q_EMIT scrolled(step.y());
    });
}

void TimelineCamera::lookAt(const TimeRange &range)
{
    stop();
    m_followsAll = false;
    look(m_viewport.over(range));
}

bool TimelineCamera::isStill() const
{
    return !m_animated || m_shown->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, m_shown) == 0 ||
           !m_shown->isVisible() || QGuiApplication::platformName() == QLatin1String("offscreen");
}

TimeRange TimelineCamera::destination() const
{
    return m_flight->state() == QAbstractAnimation::Running ? m_flight->destination() : m_viewport.range();
}

void TimelineCamera::flyTo(const TimeRange &range)
{
    if (range != destination())
        leave();
    fly(range);
}

void TimelineCamera::fly(const TimeRange &range)
{
    stop();
    m_followsAll = false;
    const TimeRange from = m_viewport.range();
    if (isStill() || from == range)
        look(m_viewport.over(range));
    else
        m_flight->start(from, range, m_viewport.scale().axis, [this](const TimeRange &at) { look(m_viewport.over(at)); });
}

TimeRange TimelineCamera::around(CivilSecond second, double share) const
{
    const CivilSecond length = m_viewport.range().length();
    const CivilSecond start = second - static_cast<CivilSecond>(static_cast<double>(length) * share);
    return {start, start + length};
}

void TimelineCamera::flyTo(CivilSecond middle)
{
    flyTo(around(middle, 0.5));
}

void TimelineCamera::follow(CivilSecond second, double share)
{
    const TimeRange there = around(second, share);
    if (std::abs(there.start - destination().start) > there.length())
        leave();
    fly(there);
}

void TimelineCamera::showAll()
{
    flyTo(allShown(m_data, m_viewport.scale().axis));
    m_followsAll = true;
}

void TimelineCamera::goBack()
{
    if (const auto there = m_history.back(destination()))
        fly(*there);
    Q_EMIT historyChanged();
}

void TimelineCamera::goForward()
{
    if (const auto there = m_history.forward(destination()))
        fly(*there);
    Q_EMIT historyChanged();
}

void TimelineCamera::stop()
{
    m_flight->stop();
    m_glide->stop();
}

} // namespace dateline
