#include "canvas/flight.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr int milliseconds = 220;

/// Between two stretches: the zoom by equal factors, so that it feels even.
TimeRange between(const TimeRange &from, const TimeRange &to, double share)
{
    const auto first = static_cast<double>(from.length());
    const auto last = static_cast<double>(to.length());
    const double length = first * std::pow(last / first, share);
    // As far as the zoom has got, so far has the start: both arrive together.
    const double moved = std::abs(last - first) < 1 ? share : (length - first) / (last - first);
    const auto start = from.start + static_cast<CivilSecond>(static_cast<double>(to.start - from.start) * moved);
    return {start, start + std::max<CivilSecond>(std::llround(length), 1)};
}

} // namespace

Flight::Flight(QObject *parent) : QVariantAnimation(parent)
{
    setDuration(milliseconds);
    setEasingCurve(QEasingCurve::InOutCubic);
}

void Flight::start(const TimeRange &from, const TimeRange &to, std::function<void(const TimeRange &)> show)
{
    stop();
    m_show = nullptr; // new end values tell the current one
    m_from = from;
    m_to = to;
    setStartValue(0.0);
    setEndValue(1.0);
    m_show = std::move(show);
    QVariantAnimation::start();
}

void Flight::updateCurrentValue(const QVariant &share)
{
    const double at = share.toDouble();
    if (m_show)
        m_show(at >= 1 ? m_to : between(m_from, m_to, at));
}

} // namespace dateline
