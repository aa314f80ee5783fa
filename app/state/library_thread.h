#pragma once

#include "library/library.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace dateline {

/// One thread with one library: jobs run there, one after the other, in the order of asking. Urgent jobs go first, and a long job
/// lets them through between its parts by runUrgent().
///
/// Threads: post() and postUrgent() from any; jobs and runUrgent() on the library's. A job hands its outcome back by itself.
class LibraryThread {
public:
    using Job = std::function<void(Library &)>;

    /// Takes the library over: nobody else may use this connection again.
    explicit LibraryThread(Library library);
    /// Waits for the job at work and for urgent ones; other jobs that have not begun are dropped.
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
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::deque<Job> m_urgent;
    bool m_closing = false;
    std::thread m_thread; // last: starts when the rest is there
};

} // namespace dateline
