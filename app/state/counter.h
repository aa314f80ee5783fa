#pragma once

#include <QObject>
#include <QThreadPool>

#include <cstddef>
#include <functional>

namespace dateline {

/// Counts or sorts beside the GUI thread, one count at a time. Of those asked for while one runs only the last is made, so that a
/// window that changes faster than a million events are counted never falls behind.
class Counter : public QObject {
    Q_OBJECT

public:
    /// Shows what was counted, on the counter's own thread.
    using Show = std::function<void()>;
    /// Runs on another thread: it holds everything it reads, by value or shared.
    using Count = std::function<Show()>;

    explicit Counter(QObject *parent = nullptr);
    /// Waits for the count that runs; nothing is shown any more.
    ~Counter() override;

    void count(Count count);
    /// At once where that takes no while: when there are few things to count. Older counts may be shown later all the same.
    void count(std::size_t things, Count count);
    bool isCounting() const { return m_running; }

private:
    void start(Count count);

    QThreadPool m_thread;
    bool m_running = false;
    Count m_next;
};

} // namespace dateline
