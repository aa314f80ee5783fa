#pragma once

#include "domain/error.h"
#include "library/storable_article.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace dateline {

class TableReader;

/// What one input of an import became: the articles in it, ready to be stored.
struct ReadInput {
    Result<std::vector<StorableArticle>> articles;
    bool asksForPage = false; ///< annotations that speak of a page which nobody here could look up
    bool awaitsPage = false;  ///< such a page may still come
    qint64 bytes = 0;         ///< of text
    std::shared_ptr<TableReader> table{}; ///< instead of articles: they are read when it is its turn
};

/// Reads the inputs of an import, in order and a little ahead of who takes them, on as many threads as there are processors, that
/// of who takes them among them. Threads: `read` is called on any of them, next() on one.
class ReadAhead {
public:
    using Read = std::function<ReadInput(std::size_t input)>;
    /// From `first` on, before `end`. Stops after the inputs at work.
    ReadAhead(std::size_t first, std::size_t end, Read read, std::stop_token stop);
    ~ReadAhead();
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    /// The next input; none when it is not there by `until`, when all were taken, or when stopped.
    std::optional<ReadInput> next(std::chrono::steady_clock::time_point until);

private:
    void run();
    bool mayClaim() const; // under the lock, as the next
    void readOne(std::unique_lock<std::mutex> &lock);

    Read m_read;
    std::stop_token m_stop;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::map<std::size_t, ReadInput> m_ready;
    qint64 m_readyBytes = 0;
    std::size_t m_next;    // to be taken
    std::size_t m_claimed; // the first that nobody reads yet
    std::size_t m_end;
    bool m_closing = false;
    std::vector<std::thread> m_threads;
};

} // namespace dateline
