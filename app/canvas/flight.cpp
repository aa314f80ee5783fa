#include "canvas/flight.h"

#include "timeline/axis_range.h"

namespace dateline {

namespace {
constexpr int milliseconds = 220;
} // namespace

Flight::Flight(QObject *parent) : QVariantAnimation(parent)
{
    setDuration(milliseconds);
    setEasingCurve(QEasingCurve::InOutCubic);
}

void Flight::start(const TimeRange &from, const TimeRange &to, std::shared_ptr<const TimeAxis> axis,
                   std::function<void(const TimeRange &)> show)
{
    stop();
    m_show = nullptr; // new end values tell the current one
    m_from = from;
    m_to = to;
    m_axis = std::move(axis);
    setStartValue(0.0);
    setEndValue(1.0);
    m_show = std::move(show);
    QVariantAnimation::start();
}

void Flight::updateCurrentValue(const QVariant &share)
{
    const double at = share.toDouble();
    if (m_show)
        m_show(at >= 1 ? m_to : between(m_from, m_to, at, m_axis));
}

} // namespace dateline
