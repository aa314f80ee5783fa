#include "state/library_thread.h"

namespace dateline {

LibraryThread::LibraryThread(Library library, Jobs jobs) : m_library(std::move(library)), m_kind(jobs)
{
    if (jobs == Jobs::Read)
        m_library.stopReadingWhen(m_stop.get_token());
    m_thread = std::thread([this] { run(); });
}

LibraryThread::~LibraryThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        m_jobs.clear();
        if (m_kind == Jobs::Read)
            m_urgent.clear();
    }
    m_stop.request_stop();
    m_wake.notify_all();
    m_thread.join();
}

void LibraryThread::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_all();
}

void LibraryThread::postUrgent(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_urgent.push_back(std::move(job));
    }
    m_wake.notify_all();
}

LibraryThread::Job LibraryThread::take(bool urgentOnly)
{
    std::unique_lock lock(m_mutex);
    if (!urgentOnly)
        m_wake.wait(lock, [this] { return m_closing || !m_urgent.empty() || !m_jobs.empty(); });
    auto &queue = m_urgent.empty() && !urgentOnly ? m_jobs : m_urgent;
    if (queue.empty())
        return {};
    Job job = std::move(queue.front());
    queue.pop_front();
    return job;
}

void LibraryThread::run()
{
    while (const Job job = take(false))
        job(m_library);
}

void LibraryThread::runUrgent()
{
    while (const Job job = take(true))
        job(m_library);
}

} // namespace dateline
