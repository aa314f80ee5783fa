#pragma once

#include <QPointF>

#include <cstdint>
#include <vector>

namespace dateline {

/// How fast a dragging hand is at the moment it lets go. Times are the events' own milliseconds.
class Flick {
public:
    void begin(const QPointF &at, std::uint64_t time);
    void add(const QPointF &at, std::uint64_t time);
    /// Pixels a second; zero for a hand that was slow or had come to rest.
    QPointF velocity(std::uint64_t released) const;

private:
    struct Sample {
        QPointF at;
        std::uint64_t time = 0;
    };
    std::vector<Sample> m_samples; // the latest
};

/// Keeps a gesture of two fingers to the axis it set out along, until it stops.
class AxisLock {
public:
    /// The part of a movement along the gesture's axis; the first pixels are held back until the axis is known.
    QPointF along(const QPointF &moved, std::uint64_t time, bool begins);

private:
    enum class Axis : std::uint8_t { Open, Across, Down };
    Axis m_axis = Axis::Open;
    QPointF m_held;
    std::uint64_t m_last = 0;
};

} // namespace dateline
