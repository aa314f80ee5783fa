#include "canvas/hand_motion.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {
constexpr std::uint64_t flickTime = 100;  // ms before the release that count
constexpr std::uint64_t restTime = 60;    // ms without a movement: the hand rests
constexpr double slowest = 250;           // pixels a second that are a flick
constexpr std::uint64_t gestureGap = 250; // ms without an event: another gesture
constexpr double decision = 4;            // pixels that show an axis
} // namespace

void Flick::begin(const QPointF &at, std::uint64_t time)
{
    m_samples = {{at, time}};
}

void Flick::add(const QPointF &at, std::uint64_t time)
{
    std::erase_if(m_samples, [&](const Sample &sample) { return sample.time + flickTime < time; });
    m_samples.push_back({at, time});
}

QPointF Flick::velocity(std::uint64_t released) const
{
    if (m_samples.size() < 2 || m_samples.back().time + restTime < released)
        return {};
    const Sample &first = m_samples.front();
    const Sample &last = m_samples.back();
    const double seconds = static_cast<double>(std::max<std::uint64_t>(last.time - first.time, 1)) / 1000;
    const QPointF speed = (last.at - first.at) / seconds;
    return std::hypot(speed.x(), speed.y()) < slowest ? QPointF() : speed;
}

QPointF AxisLock::along(const QPointF &moved, std::uint64_t time, bool begins)
{
    if (begins || time > m_last + gestureGap) {
        m_axis = Axis::Open;
        m_held = {};
    }
    m_last = time;
    QPointF now = moved;
    if (m_axis == Axis::Open) {
        m_held += moved;
        if (std::max(std::abs(m_held.x()), std::abs(m_held.y())) < decision)
            return {};
        m_axis = std::abs(m_held.x()) >= std::abs(m_held.y()) ? Axis::Across : Axis::Down;
        now = m_held;
    }
    return m_axis == Axis::Across ? QPointF(now.x(), 0) : QPointF(0, now.y());
}

} // namespace dateline
