#include "workflow/read_ahead.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::size_t mostAhead = 256;
constexpr qint64 mostBytesAhead = 16 * 1024 * 1024;
constexpr std::size_t fewestForThreads = 3;
constexpr unsigned mostThreads = 4;

} // namespace

ReadAhead::ReadAhead(std::size_t first, std::size_t end, Read read, std::stop_token stop)
    : m_read(std::move(read)), m_stop(std::move(stop)), m_next(first), m_claimed(first), m_end(end)
{
    if (end - first < fewestForThreads)
        return;
    for (unsigned other = 1; other < std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads); ++other)
        m_threads.emplace_back([this] { run(); });
}

ReadAhead::~ReadAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_changed.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

bool ReadAhead::mayClaim() const
{
    return m_claimed < m_end && m_claimed < m_next + mostAhead && (m_readyBytes < mostBytesAhead || m_claimed == m_next);
}

void ReadAhead::readOne(std::unique_lock<std::mutex> &lock)
{
    const std::size_t input = m_claimed++;
    lock.unlock();
    ReadInput made = m_read(input);
    lock.lock();
    m_readyBytes += made.bytes;
    m_ready.emplace(input, std::move(made));
    m_changed.notify_all();
}

void ReadAhead::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_closing && !m_stop.stop_requested() && m_claimed < m_end) {
        if (mayClaim())
            readOne(lock);
        else
            m_changed.wait(lock, m_stop, [this] { return m_closing || m_claimed >= m_end || mayClaim(); });
    }
}

std::optional<ReadInput> ReadAhead::next(std::chrono::steady_clock::time_point until)
{
    std::unique_lock lock(m_mutex);
    while (m_next < m_end && !m_stop.stop_requested()) {
        if (auto found = m_ready.extract(m_next)) {
            ++m_next;
            m_readyBytes -= found.mapped().bytes;
            m_changed.notify_all();
            return std::move(found.mapped());
        }
        if (std::chrono::steady_clock::now() >= until)
            return std::nullopt;
        if (mayClaim()) // who waits reads too
            readOne(lock);
        else
            m_changed.wait_until(lock, m_stop, until, [this] { return m_ready.contains(m_next); });
    }
    return std::nullopt;
}

} // namespace dateline
