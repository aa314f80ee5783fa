#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <ostream>

namespace dateline {

/// What became of a thread's time, in milliseconds.
struct ThreadTime {
    double wall = 0;
    double work = 0;   ///< it had the processor
    double queued = 0; ///< it could have run, and others had the processor

    static ThreadTime now()
    {
        timespec wall{}, work{};
        clock_gettime(CLOCK_MONOTONIC, &wall);
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &work);
        const auto milliseconds = [](const timespec &time) {
            return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
        };
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        const auto parts = file.open(QIODevice::ReadOnly) ? file.readAll().split(' ') : QByteArrayList();
        return {milliseconds(wall), milliseconds(work), parts.size() > 1 ? parts[1].toDouble() / 1e6 : 0};
    }
    /// It slept: for a lock, a disk, another thread.
    double waited() const { return std::max(0.0, wall - work - queued); }
    ThreadTime operator-(const ThreadTime &other) const { return {wall - other.wall, work - other.work, queued - other.queued}; }
    friend std::ostream &operator<<(std::ostream &out, const ThreadTime &time)
    {
        return out << time.wall << " ms, of it own work " << time.work << ", waiting " << time.waited()
                   << ", without a processor " << time.queued;
    }
};

/// How long the event loop of the thread it lives on does not come round: the longest gap, and of all gaps the most work and the
/// longest waiting. How long others have the processor is known, so that a machine under load is no stall of the window.
class Watchdog : public QObject {
public:
    Watchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout(this, [this] { look(); });
        m_timer.start(5);
    }
    /// Also what no event loop follows, as when a window closes.
    void look()
    {
        const ThreadTime now = ThreadTime::now();
        const ThreadTime gap = now - m_last;
        if (gap.wall > m_longest.wall)
            m_longest = gap;
        m_work = std::max(m_work, gap.work);
        m_waited = std::max(m_waited, gap.waited());
        m_last = now;
    }
    const ThreadTime &longestGap() const { return m_longest; }
    double longestWork() const { return m_work; }
    double longestWaiting() const { return m_waited; }

private:
    QTimer m_timer;
    ThreadTime m_last = ThreadTime::now();
    ThreadTime m_longest;
    double m_work = 0;
    double m_waited = 0;
};

} // namespace dateline
