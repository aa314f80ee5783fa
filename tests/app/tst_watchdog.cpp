#include "app/waiting.h"
#include "shell/main_window.h"
#include "state/imports.h"
#include "state/settings.h"
#include "support/test_paths.h"

#include <QDropEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <array>
#include <ctime>
#include <iostream>

using namespace dateline;

namespace {

/// Processor time of this thread: what the window itself is busy with, however many others share the machine.
double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Measures how long the event loop of the thread it lives on does not come round, by the wall and by the thread's own work.
class Watchdog : public QObject {
public:
    Watchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout(this, [this] { look(); });
        m_timer.start(5);
        m_wall.start();
        m_worked = threadMilliseconds();
    }
    double longestGap() const { return m_longestGap; }
    double longestWork() const { return m_longestWork; }

private:
    void look()
    {
        const double worked = threadMilliseconds();
        m_longestGap = std::max(m_longestGap, static_cast<double>(m_wall.nsecsElapsed()) / 1e6);
        m_longestWork = std::max(m_longestWork, worked - m_worked);
        m_wall.restart();
        m_worked = worked;
    }

    QTimer m_timer;
    QElapsedTimer m_wall;
    double m_worked = 0;
    double m_longestGap = 0;
    double m_longestWork = 0;
};

void drop(QWidget &window, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint at = window.rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

} // namespace

TEST(WatchdogTest, aDropOfHundredsOfFilesNeverBlocksTheWindow)
{
    SKIP_WITHOUT_SHARED(QStringLiteral("data/load-sample"));
    std::array<double, 3> works{};
    std::array<double, 3> gaps{};
    for (std::size_t run = 0; run < works.size(); ++run) {
        QTemporaryDir folder;
        Session session;
        Settings settings{folder.filePath("settings.ini")};
        MainWindow window{session, settings};
        window.resize(1600, 1000);
        window.show();
        openAndLoad(session, folder.filePath("library.dateline"));
        QTest::qWait(200);

        int files = 0;
        QObject::connect(&session.imports(), &Imports::finished, &window,
                         [&](const std::vector<ImportResult> &results) { files = static_cast<int>(results.size()); });
        const Watchdog watchdog;
        QElapsedTimer whole;
        whole.start();
        drop(window, sharedPath(QStringLiteral("data/load-sample")));
        ASSERT_TRUE(QTest::qWaitFor([&] { return files > 0 && session.articles().size() >= 594; }, 120'000));
        QTest::qWait(200); // what follows the last table
        EXPECT_EQ(files, 594);
        std::cout << "594 documents, " << session.events()->size() << " events in " << whole.elapsed()
                  << " ms; longest gap of the event loop " << watchdog.longestGap() << " ms, of it the window's own work "
                  << watchdog.longestWork() << " ms\n";
        works[run] = watchdog.longestWork();
        gaps[run] = watchdog.longestGap();
    }
    std::ranges::sort(works);
    EXPECT_LT(works[1], 100) << "the window works too long at a time";
    EXPECT_LT(*std::ranges::min_element(gaps), 100) << "it waits for something in every run, and not for the processor alone";
}
