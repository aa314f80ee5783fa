#include "app/watchdog.h"
#include "app/window_fixture.h"
#include "shell/care_commands.h"
#include "state/event_edits.h"
#include "state/imports.h"
#include "state/library_care.h"
#include "state/library_thread.h"
#include "state/trash.h"
#include "support/test_paths.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QUrl>

#include <atomic>
#include <iostream>
#include <map>
#include <memory>
#include <thread>

using namespace dateline;

namespace {

constexpr double longestWork = 100;  // of the window, in milliseconds
constexpr double longestWait = 3000; // for what may itself lack a processor: a generous bound, the figure is printed
constexpr int tries = 3;             // a stall is one that comes every time

/// DATELINE_STALLS=full measures at the size of the goals; a library of that size is made of articles with many events.
bool isFull()
{
    return qEnvironmentVariable("DATELINE_STALLS") == QLatin1String("full");
}
int filesToDrop()
{
    return isFull() ? 10'000 : 400;
}
int articlesInLibrary()
{
    return isFull() ? 20'000 : 400;
}
constexpr int eventsOfAnArticle = 50;

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

/// The least that each phase took of all tries.
class Phases {
public:
    void add(const char *name, const Watchdog &watchdog)
    {
        std::cout << name << ": the longest gap of the event loop " << watchdog.longestGap() << '\n';
        Least &least = m_least.try_emplace(name).first->second;
        least.work = std::min(least.work, watchdog.longestWork());
        least.waited = std::min(least.waited, watchdog.longestWaiting());
    }
    /// Of a phase without a window: how long it works is seen by nobody, that it waits for something is.
    void addUnseen(const char *name, const Watchdog &watchdog)
    {
        add(name, watchdog);
        m_least[name].work = 0;
    }
    bool areQuick() const
    {
        return std::ranges::all_of(
            m_least, [](const auto &each) { return each.second.work < longestWork && each.second.waited < longestWait; });
    }
    void expectQuick() const
    {
        for (const auto &[name, least] : m_least) {
            EXPECT_LT(least.work, longestWork) << name << ": the window works too long at a time";
            EXPECT_LT(least.waited, longestWait) << name << ": the window waits for something";
        }
    }

private:
    struct Least {
        double work = 1e9, waited = 1e9;
    };
    std::map<std::string, Least> m_least;
};

/// A window of its own, measured phase by phase.
class Measured {
public:
    explicit Measured(Phases &phases) : m_phases(phases)
    {
        m_window->resize(1600, 1000);
        m_window->show();
        QTest::qWait(100);
    }
    template<class Ask, class Until>
    void phase(const char *name, Ask ask, Until until)
    {
        const Watchdog watchdog;
        ask();
        EXPECT_TRUE(QTest::qWaitFor(until, 600'000)) << name;
        QTest::qWait(200); // what follows the last table
        m_phases.add(name, watchdog);
    }
    void close()
    {
        Watchdog closing;
        m_window->close();
        closing.look();
        m_phases.add("closing", closing);
        Watchdog ending;
        m_window.reset();
        m_session.reset();
        ending.look();
        m_phases.addUnseen("ending", ending);
    }
    Session &session() { return *m_session; }
    MainWindow &window() { return *m_window; }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    /// Nothing is under way, and the history is as the library's.
    bool rests() const { return m_session->isUpToDate() && !m_session->imports().isRunning(); }

private:
    Phases &m_phases;
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session = std::make_unique<Session>();
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<MainWindow> m_window = std::make_unique<MainWindow>(*m_session, m_settings);
};

void key(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, key, modifiers);
}

void makeFiles(const QString &folder, int count)
{
    QDir().mkpath(folder);
    for (int number = 0; number < count; ++number) {
        QFile file(QStringLiteral("%1/%2.md").arg(folder).arg(number));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(
            QStringLiteral("---\ntitle: Article %1\npublished: 2024-07-26\n---\nAzerbaijan threatened Armenia on July %2, 2024. "
                           "Armenia rejected the claims on July 25. Iran called for talks with Armenia on July 24, story "
                           "%1 says.\n")
                .arg(number)
                .arg(number % 28 + 1)
                .toUtf8());
    }
}

/// Events of thirty years.
void makeLibrary(const QString &path, int articles)
{
    auto library = Library::create(path);
    ASSERT_TRUE(library);
    constexpr int atATime = 500;
    for (int first = 0; first < articles; first += atATime) {
        ASSERT_TRUE(library->change({ChangeKind::Import, 1, {}}, [&](ChangeScope &scope) -> Result<void> {
            for (int number = first; number < std::min(first + atATime, articles); ++number) {
                QString text;
                for (int each = 0; each < eventsOfAnArticle; ++each)
                    text += QStringLiteral("Sentence %1 of article %2 tells of talks. ").arg(each).arg(number);
                AnnotatedArticle made = articleOf(QStringLiteral("Article %1").arg(number), text, QStringLiteral("2024-05-10"));
                for (int each = 0; each < eventsOfAnArticle; ++each) {
                    made.events.push_back(eventAt(made.article, QString::number(each), QStringLiteral("Sentence %1 of").arg(each),
                                                  static_cast<EventType>((number + each) % eventTypeCount),
                                                  QStringLiteral("%1-%2-%3")
                                                      .arg(1994 + (number * 7 + each) % 30)
                                                      .arg(each % 12 + 1, 2, 10, QLatin1Char('0'))
                                                      .arg(number % 28 + 1, 2, 10, QLatin1Char('0'))));
                }
                if (auto added = scope.addArticle(made); !added)
                    return tl::make_unexpected(added.error());
            }
            return {};
        }));
    }
}

} // namespace

TEST(WatchdogTest, seesAStallAndNotALoadedMachine)
{
    Watchdog idle;
    QTest::qWait(50);
    EXPECT_LT(idle.longestWork(), 50);
    Watchdog waits;
    QTest::qWait(20);
    std::this_thread::sleep_for(std::chrono::milliseconds(120));
    QTest::qWait(20);
    EXPECT_GE(waits.longestWaiting(), 100);
    EXPECT_GE(waits.longestGap().wall, 120);
    Watchdog works;
    QTest::qWait(20);
    const double start = ThreadTime::now().work;
    while (ThreadTime::now().work - start < 120) {
    }
    QTest::qWait(20);
    EXPECT_GE(works.longestWork(), 120);
}

TEST(WatchdogTest, aDropOfRealFilesNeverBlocksTheWindow)
{
    SKIP_WITHOUT_SHARED(QStringLiteral("data/load-sample"));
    Phases phases;
    for (int each = 0; each < tries && (each == 0 || !phases.areQuick()); ++each) {
        Measured measured(phases);
        Session &session = measured.session();
        openAndLoad(session, measured.path("library.dateline"));
        int files = 0;
        QObject::connect(&session.imports(), &Imports::finished, &measured.window(),
                         [&](const std::vector<ImportResult> &results) { files = static_cast<int>(results.size()); });
        measured.phase(
            "594 real files", [&] { drop(measured.window(), sharedPath(QStringLiteral("data/load-sample"))); },
            [&] { return files > 0 && session.articles().size() >= 594; });
        EXPECT_EQ(files, 594);
    }
    phases.expectQuick();
}

TEST(WatchdogTest, anImportItsUndoAndRedoNeverBlockTheWindow)
{
    Phases phases;
    for (int each = 0; each < tries && (each == 0 || !phases.areQuick()); ++each) {
        Measured measured(phases);
        Session &session = measured.session();
        makeFiles(measured.path("files"), filesToDrop());
        openAndLoad(session, measured.path("library.dateline"));
        const auto holds = [&](int articles) {
            return [&, articles] { return measured.rests() && static_cast<int>(session.articles().size()) == articles; };
        };
        measured.phase(
            "import", [&] { drop(measured.window(), measured.path("files")); }, holds(filesToDrop()));
        measured.phase(
            "undo of the import", [&] { key(measured.window(), Qt::Key_Z, Qt::ControlModifier); }, holds(0));
        measured.phase(
            "redo of the import", [&] { key(measured.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); },
            holds(filesToDrop()));
        measured.close();
    }
    phases.expectQuick();
}

TEST(WatchdogTest, aLargeLibraryIsOpenedChangedAndClosedDuringACheckWithoutBlockingTheWindow)
{
    QTemporaryDir folder;
    const QString made = folder.filePath(QStringLiteral("made.dateline"));
    const QString given = qEnvironmentVariable("DATELINE_LARGE_LIBRARY");
    if (given.isEmpty())
        makeLibrary(made, articlesInLibrary());
    Phases phases;
    for (int each = 0; each < tries && (each == 0 || !phases.areQuick()); ++each) {
        Measured measured(phases);
        Session &session = measured.session();
        const QString path = measured.path("library.dateline");
        ASSERT_TRUE(QFile::copy(given.isEmpty() ? made : given, path));
        measured.phase(
            "opening", [&] { ASSERT_TRUE(session.openLibrary(path)); }, [&] { return measured.rests(); });
        ASSERT_TRUE(measured.rests());
        const int all = session.events()->size();
        const auto idAt = [&](int position) { return session.events()->row(session.events()->slotAt(position)).id; };
        const auto holds = [&](int events) {
            return [&, events] { return measured.rests() && session.events()->size() == events; };
        };
        measured.phase(
            "merging",
            [&] {
                session.edits().merge({idAt(all / 2), idAt(all / 2 + 1), idAt(all / 2 + 2)});
            },
            holds(all - 2));
        measured.phase(
            "undo of the merge", [&] { key(measured.window(), Qt::Key_Z, Qt::ControlModifier); }, holds(all));
        const ArticleSummary article = session.articles().front();
        measured.phase(
            "removing an article", [&] { session.trash().removeArticles({article.id}); }, holds(all - article.eventCount));
        bool emptied = false;
        QObject::connect(&session.trash(), &Trash::emptied, &measured.window(), [&] { emptied = true; });
        measured.phase(
            "emptying the Trash", [&] { session.trash().empty(); }, [&] { return emptied && measured.rests(); });
        measured.window().findChild<CareCommands *>()->checkLibrary();
        QTest::qWait(100);
        measured.close();
    }
    phases.expectQuick();
}

TEST(WatchdogTest, whatOnlyReadsIsNotWaitedFor)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("library.dateline"));
    makeLibrary(path, 20);
    std::atomic<bool> begun = false;
    {
        LibraryThread thread(*Library::open(path, Library::Access::ReadOnly), LibraryThread::Jobs::Read);
        thread.post([&](Library &library) {
            while (library.health()) // endless, but for a stop
                begun = true;
        });
        ASSERT_TRUE(waitFor([&] { return begun.load(); }));
    }
    SUCCEED() << "it ended";
}
