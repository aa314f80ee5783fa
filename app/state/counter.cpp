#include "state/counter.h"

#include <utility>

namespace dateline {

namespace {
constexpr std::size_t few = 20'000;
}

Counter::Counter(QObject *parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

Counter::~Counter()
{
    m_thread.waitForDone();
}

void Counter::count(Count count)
{
    if (m_running)
        m_next = std::move(count);
    else
        start(std::move(count));
}

void Counter::count(std::size_t things, Count count)
{
    if (things <= few)
        count()();
    else
        this->count(std::move(count));
}

void Counter::start(Count count)
{
    m_running = true;
    m_thread.start([this, count = std::move(count)] {
        const auto done = [this, show = count()] {
            m_running = false;
            if (m_next)
                start(std::exchange(m_next, {}));
            show();
        };
        QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
    });
}

} // namespace dateline
