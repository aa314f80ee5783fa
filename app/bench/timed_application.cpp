#include "bench/timed_application.h"

#include <algorithm>
#include <ctime>
#include <utility>

namespace dateline::bench {

namespace {

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

} // namespace

bool TimedApplication::notify(QObject *receiver, QEvent *event)
{
    const bool outermost = m_depth++ == 0;
    const double begin = outermost ? threadMilliseconds() : 0;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    if (outermost)
        m_longest = std::max(m_longest, threadMilliseconds() - begin);
    return handled;
}

double TimedApplication::takeLongest()
{
    return std::exchange(m_longest, 0);
}

} // namespace dateline::bench
