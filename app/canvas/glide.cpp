#include "canvas/glide.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {
constexpr double decay = 0.325;  // seconds in which the speed falls to a third
constexpr double fastest = 8000; // pixels a second
constexpr double slowest = 12;   // here it rests
} // namespace

void Glide::launch(const QPointF &pixelsPerSecond, std::function<void(const QPointF &)> move)
{
    stop();
    const double speed = std::hypot(pixelsPerSecond.x(), pixelsPerSecond.y());
    if (speed <= slowest)
        return;
    m_speed = pixelsPerSecond * std::min(fastest / speed, 1.0);
    m_duration = static_cast<int>(1000 * decay * std::log(std::min(speed, fastest) / slowest));
    m_gone = {};
    m_move = std::move(move);
    start();
}

void Glide::updateCurrentTime(int milliseconds)
{
    const QPointF gone = m_speed * decay * (1 - std::exp(-milliseconds / 1000.0 / decay));
    const QPointF step = gone - m_gone;
    m_gone = gone;
    if (m_move && !step.isNull())
        m_move(step);
}

} // namespace dateline
