#pragma once

#include <QAbstractAnimation>
#include <QPointF>

#include <functional>

namespace dateline {

/// What goes on after a flick: fast at first, then slower and slower, until it rests.
class Glide : public QAbstractAnimation {
    Q_OBJECT

public:
    using QAbstractAnimation::QAbstractAnimation;

    /// Calls `move` with the pixels of every step. An earlier glide ends where it is.
    void launch(const QPointF &pixelsPerSecond, std::function<void(const QPointF &)> move);
    int duration() const override { return m_duration; }

protected:
    void updateCurrentTime(int milliseconds) override;

private:
    QPointF m_speed;
    QPointF m_gone; // pixels that have been moved
    int m_duration = 0;
    std::function<void(const QPointF &)> m_move;
};

} // namespace dateline
