#pragma once

#include "library/library.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace dateline {

/// One thread with one library: jobs run there, one after the other, in the order of asking. Urgent jobs go first, and a long job
/// lets them through between its parts by runUrgent().
///
/// Threads: post() and postUrgent() from any; jobs and runUrgent() on the library's. A job hands its outcome back by itself.
class LibraryThread {
public:
    using Job = std::function<void(Library &)>;

    /// What the end of the thread does to the job at work: of one that writes nothing is lost, one that reads is not waited for.
    enum class Jobs : std::uint8_t { Write, Read };
    /// Takes the library over: nobody else may use this connection again.
    LibraryThread(Library library, Jobs jobs);
    /// Jobs that have not begun are dropped, but for urgent ones that write. Waits for the job at work; what it reads from the
    /// library fails soon where jobs only read.
    ~LibraryThread();
    LibraryThread(const LibraryThread &) = delete;
    LibraryThread &operator=(const LibraryThread &) = delete;

    void post(Job job);
    void postUrgent(Job job);
    /// REQUIRES: called from a job.
    void runUrgent();

private:
    void run();
    Job take(bool urgentOnly);

    Library m_library;
    const Jobs m_kind;
    std::stop_source m_stop;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::deque<Job> m_urgent;
    bool m_closing = false;
    std::thread m_thread;
};

} // namespace dateline
