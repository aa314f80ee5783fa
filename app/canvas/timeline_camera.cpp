#include "canvas/timeline_camera.h"

#include "canvas/flight.h"
#include "state/session.h"

#include <QGuiApplication>
#include <QStyle>
#include <QWidget>

namespace dateline {

TimelineCamera::TimelineCamera(Session &session, QWidget *shown)
    : QObject(shown), m_session(session), m_shown(shown), m_flight(new Flight(this)), m_viewport(session.visibleRange(), 1)
{
    connect(&session, &Session::libraryChanged, this, [this] { m_followsAll = false; });
    connect(&session, &Session::visibleRangeChanged, this, &TimelineCamera::takeRange);
}

ViewLimits TimelineCamera::limits() const
{
    return ViewLimits::around(m_data.isEmpty() ? m_viewport.range() : m_data);
}

void TimelineCamera::setData(const TimeRange &data)
{
    m_data = data;
    if (!m_session.isLoaded() || data.isEmpty() || !(m_session.visibleRange().isEmpty() || m_followsAll))
        return;
    m_followsAll = true;
    look(Viewport(allShown(data), m_viewport.width()));
}

void TimelineCamera::setWidth(double width)
{
    m_viewport = m_viewport.resized(width);
    Q_EMIT moved();
}

void TimelineCamera::takeRange()
{
    const TimeRange &range = m_session.visibleRange();
    if (range.isEmpty() || range == m_viewport.range())
        return;
    stop();
    m_followsAll = false;
    m_viewport = Viewport(range, m_viewport.width());
    Q_EMIT moved();
}

void TimelineCamera::look(const Viewport &viewport)
{
    m_viewport = viewport;
    Q_EMIT moved();
    m_session.setVisibleRange(m_viewport.range());
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

bool TimelineCamera::isStill() const
{
    return m_shown->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, m_shown) == 0 || !m_shown->isVisible() ||
           QGuiApplication::platformName() == QLatin1String("offscreen");
}

void TimelineCamera::flyTo(const TimeRange &range)
{
    stop();
    m_followsAll = false;
    const TimeRange from = m_viewport.range();
    if (isStill() || from == range)
        look(Viewport(range, m_viewport.width()));
    else
        m_flight->start(from, range, [this](const TimeRange &at) { look(Viewport(at, m_viewport.width())); });
}

void TimelineCamera::flyTo(CivilSecond second, double share)
{
    const CivilSecond length = m_viewport.range().length();
    const CivilSecond start = second - static_cast<CivilSecond>(static_cast<double>(length) * share);
    flyTo({start, start + length});
}

void TimelineCamera::showAll()
{
    flyTo(allShown(m_data));
    m_followsAll = true;
}

void TimelineCamera::stop()
{
    m_flight->stop();
}

} // namespace dateline
