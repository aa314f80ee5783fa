#include "state/import_job.h"

#include <chrono>
#include <optional>

namespace dateline {

namespace {

// A thousand small files must not flood the window: no oftener than so is progress told, and is shown what has come in.
constexpr auto progressInterval = std::chrono::milliseconds(50);
constexpr auto showInterval = std::chrono::milliseconds(250);

/// Lets something happen at most once an interval.
class Pace {
public:
    explicit Pace(std::chrono::milliseconds interval) : m_interval(interval) {}
    bool isTime()
    {
        const auto now = std::chrono::steady_clock::now();
        if (m_last && now - *m_last < m_interval)
            return false;
        m_last = now;
        return true;
    }

private:
    std::chrono::milliseconds m_interval;
    std::optional<std::chrono::steady_clock::time_point> m_last;
};

} // namespace

std::vector<ImportResult> ImportJob::run(Library &library, LibraryThread &thread) const
{
    Pace telling(progressInterval);
    Pace showing(showInterval);
    auto place = library.changes().place();
    const auto show = [&] { committed(touchedSince(library, std::exchange(place, library.changes().place()))); };
    auto results = importFiles(
        library, request, stop,
        [&](const ImportProgress &at) {
            thread.runUrgent();
            if (telling.isTime())
                told(at);
        },
        [&](const ImportResult &) {
            if (showing.isTime())
                show();
        });
    show();
    return results;
}

} // namespace dateline
