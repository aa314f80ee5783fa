#include "app/waiting.h"
#include "canvas/timeline_view.h"
#include "reading/article_text.h"
#include "reading/reader_pane.h"
#include "shell/actions.h"
#include "shell/drop_overlay.h"
#include "shell/main_window.h"
#include "shell/welcome_page.h"
#include "shell/workspace.h"
#include "state/bookmarks.h"
#include "state/history.h"
#include "state/settings.h"
#include "support/test_paths.h"
#include "wording/event_label.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QTimer>
#include <QUrl>

using namespace dateline;

namespace {

class MainWindowTest : public testing::Test {
protected:
    MainWindowTest()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_window.resize(1600, 1000);
        m_window.show();
        openAndLoad(m_session, m_folder.filePath("library.dateline"));
    }
    void importSamples()
    {
        importAndWait(m_session, {{sourceTree("resources/samples")}, {}, {}});
        ASSERT_TRUE(waitFor([&] { return m_session.articles().size() == 6 && m_session.events()->size() > 50; }));
        QApplication::processEvents();
    }
    TimelineView &timeline() { return m_window.workspace().timeline(); }
    QWidget *canvas() { return timeline().viewport(); }
    /// The events that the timeline calls so.
    std::vector<EventId> called(const QString &label) const
    {
        std::vector<EventId> events;
        const EventTable &table = *m_session.events();
        for (int row = 0; row < table.datedCount(); ++row) {
            if (eventLabel(*Edtf::parse(table.edtf(row)), table.actName(table.row(row).act), table.row(row).eventType()) == label)
                events.push_back(table.row(row).id);
        }
        return events;
    }
    QString statementWords(EventId id) const
    {
        const auto stored = m_session.loadEvent(id);
        EXPECT_TRUE(stored);
        return stored->event.citations.front().exact;
    }
    void wheel(int notches, Qt::KeyboardModifiers modifiers = {})
    {
        const QPointF at = canvas()->rect().center();
        QWheelEvent event(at, canvas()->mapToGlobal(at), {}, QPoint(0, 120 * notches), Qt::NoButton, modifiers, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(canvas(), &event);
        settle();
    }
    /// Lets an animated move come to its end.
    void settle()
    {
        TimeRange before;
        EXPECT_TRUE(waitFor([&] {
            const TimeRange now = m_session.visibleRange();
            QTest::qWait(30);
            return std::exchange(before, now) == now;
        }));
    }
    TimeRange range() const { return m_session.visibleRange(); }

    QTemporaryDir m_folder;
    Session m_session;
    Settings m_settings{m_folder.filePath("settings.ini")};
    MainWindow m_window{m_session, m_settings};
    Actions *m_actions = m_window.findChild<Actions *>();
};

} // namespace

TEST_F(MainWindowTest, anEmptyLibraryShowsWhereToBegin)
{
    auto *page = m_window.findChild<WelcomePage *>();
    ASSERT_NE(page, nullptr);
    EXPECT_TRUE(page->isVisible());
    importSamples();
    EXPECT_FALSE(page->isVisible());
    EXPECT_TRUE(timeline().isVisible());
}

TEST_F(MainWindowTest, aClickOnEachNamedEventSelectsItsWordsInTheReader)
{
    importSamples();
    for (const char *label : {"July 25 threat", "June 19 warning", "September 2023 offensive", "COP29"}) {
        const auto events = called(QLatin1String(label));
        ASSERT_FALSE(events.empty()) << label;
        const EventId event = events.front();
        m_session.selectEvent(event); // brings it into view
        m_session.selectEvent({});
        settle();
        // Near enough for it to stand alone.
        const auto row = m_session.events()->row(m_session.events()->indexOf(event));
        m_session.setVisibleRange({row.earliest - 4 * secondsPerDay, row.latest + 4 * secondsPerDay});
        settle();
        const auto mark = timeline().markRect(event);
        ASSERT_TRUE(mark) << label;
        QTest::mouseClick(canvas(), Qt::LeftButton, {}, mark->center().toPoint());
        EXPECT_EQ(m_session.selectedEvent(), event) << label;
        EXPECT_EQ(m_window.findChild<ArticleText *>()->selectedWords(), statementWords(event)) << label;
    }
}

TEST_F(MainWindowTest, theWheelZoomsAtTheCursorAndShiftPans)
{
    importSamples();
    settle();
    const TimeRange before = range();
    ASSERT_FALSE(before.isEmpty());
    wheel(4);
    EXPECT_NEAR(static_cast<double>(range().length()) / static_cast<double>(before.length()), 0.5, 0.02);
    const TimeRange zoomed = range();
    wheel(-1, Qt::ShiftModifier);
    EXPECT_NEAR(static_cast<double>(range().length()), static_cast<double>(zoomed.length()), 2);
    EXPECT_GT(range().start, zoomed.start);
    wheel(1, Qt::ControlModifier);
    EXPECT_LT(range().length(), zoomed.length());
}

TEST_F(MainWindowTest, theScrollBarMovesTheLanes)
{
    importSamples();
    settle();
    timeline().setLaneMode(LaneMode::Actor);
    m_window.resize(1200, 560);
    QApplication::processEvents();
    QScrollBar *down = timeline().verticalScrollBar();
    ASSERT_GT(down->maximum(), 0);
    down->setValue(down->maximum());
    EXPECT_EQ(down->value(), down->maximum());
}

TEST_F(MainWindowTest, enterGoesToTheQuoteOfTheSelectedEvent)
{
    importSamples();
    settle();
    timeline().setFocus();
    QTest::keyClick(&timeline(), Qt::Key_Home);
    QTest::keyClick(&timeline(), Qt::Key_Return);
    ReaderPane &reader = m_window.workspace().reader();
    EXPECT_TRUE(reader.focusProxy()->hasFocus());
    EXPECT_FALSE(reader.selectedWords().isEmpty());
}

TEST_F(MainWindowTest, bookmarksComeGoAndAreFlownTo)
{
    importSamples();
    settle();
    const auto &bookmarks = m_session.bookmarks();
    const auto count = [&](std::size_t number) { return waitFor([&, number] { return bookmarks.all().size() == number; }); };
    m_session.setVisibleRange({civilSecond(2024, 1, 1), civilSecond(2024, 2, 1)});
    m_actions->toggleBookmark->trigger();
    ASSERT_TRUE(count(1));
    EXPECT_EQ(bookmarks.all().front().name, QStringLiteral("16 January 2024"));
    const int row = m_session.events()->datedCount() / 2;
    m_session.selectEvent(m_session.events()->row(row).id);
    m_actions->toggleBookmark->trigger();
    ASSERT_TRUE(count(2));

    m_session.selectEvent({});
    m_session.setVisibleRange({civilSecond(2019, 1, 1), civilSecond(2019, 2, 1)});
    const auto middle = [&] { return range().start + range().length() / 2; };
    for (const Bookmark &each : bookmarks.all()) {
        m_actions->nextBookmark->trigger();
        EXPECT_NEAR(static_cast<double>(middle()), static_cast<double>(each.at), 2);
    }
    m_actions->previousBookmark->trigger();
    EXPECT_NEAR(static_cast<double>(middle()), static_cast<double>(bookmarks.all().front().at), 2);
    m_actions->toggleBookmark->trigger();
    ASSERT_TRUE(count(1));
    m_session.history().undo();
    ASSERT_TRUE(count(2));
}

TEST_F(MainWindowTest, keysGoFromEventToEvent)
{
    importSamples();
    timeline().setFocus();
    QTest::keyClick(canvas(), Qt::Key_Home);
    const EventTablePtr table = m_session.events();
    EXPECT_EQ(m_session.selectedEvent(), table->row(table->slotAt(0)).id);
    QTest::keyClick(canvas(), Qt::Key_Right);
    EXPECT_EQ(m_session.selectedEvent(), table->row(table->slotAt(1)).id);
    QTest::keyClick(canvas(), Qt::Key_Left);
    EXPECT_EQ(m_session.selectedEvent(), table->row(table->slotAt(0)).id);
    QTest::keyClick(canvas(), Qt::Key_End);
    EXPECT_EQ(m_session.selectedEvent(), table->row(table->slotAt(table->datedCount() - 1)).id);
    settle();
    const TimeRange before = range();
    QTest::keyClick(canvas(), Qt::Key_Plus);
    settle();
    EXPECT_LT(range().length(), before.length());
    QTest::keyClick(canvas(), Qt::Key_0, Qt::ControlModifier);
    settle();
    EXPECT_LE(range().start, table->row(table->slotAt(0)).earliest);
}

TEST_F(MainWindowTest, aDropReturnsAtOnceAndImports)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(sourceTree("resources/samples/2024-07-25-border-threat.md"))});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&m_window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    auto *overlay = m_window.findChild<DropOverlay *>();
    ASSERT_TRUE(overlay->isVisible());
    EXPECT_EQ(overlay->text(), QStringLiteral("Add 1 article(s)"));
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&m_window, &drop);
    EXPECT_FALSE(overlay->isVisible());
    EXPECT_TRUE(m_session.articles().empty());
    EXPECT_TRUE(waitFor([&] { return m_session.articles().size() == 1; }));
}

TEST_F(MainWindowTest, whatBecameOfAnImportIsToldAndASingleArticleOpened)
{
    importSamples();
    EXPECT_FALSE(m_session.openArticle());
    EXPECT_EQ(m_window.statusBar()->currentMessage(), QStringLiteral("Import: 6 added"));
    importAndWait(m_session, {{sourceTree("resources/samples/2024-07-25-border-threat.md")}, {}, {}});
    EXPECT_EQ(m_window.statusBar()->currentMessage(), QStringLiteral("Import: 1 known"));
    ASSERT_TRUE(m_session.articles().find(m_session.openArticle()));
    EXPECT_TRUE(m_session.articles().find(m_session.openArticle())->title.startsWith(QStringLiteral("Baku warns")));
}

TEST_F(MainWindowTest, anExportReplacesNothingUnasked)
{
    importSamples();
    m_session.showArticle(m_session.articles().front().id);
    QFile file(m_folder.filePath("out.txt")); // brat's second file
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    QString asked;
    QTimer answers;
    QObject::connect(&answers, &QTimer::timeout, &answers, [&] {
        if (auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
            files->findChild<QLineEdit *>()->setText(m_folder.filePath("out.ann"));
            QMetaObject::invokeMethod(files, "accept");
        } else if (auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            asked = question->informativeText();
            question->reject();
        }
    });
    answers.start(20);
    m_window.findChild<Actions *>()->exportLibrary->trigger();
    EXPECT_EQ(asked, QDir::toNativeSeparators(file.fileName()));
    EXPECT_FALSE(QFile::exists(m_folder.filePath("out.ann")));
    EXPECT_EQ(bytesOf(file.fileName()), "mine");
}

TEST_F(MainWindowTest, anExportSaysWhatItsFormatHasNoPlaceFor)
{
    importSamples();
    const QString path = m_folder.filePath("out.csv");
    QTimer answers;
    QObject::connect(&answers, &QTimer::timeout, &answers, [&] {
        if (auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
            files->findChild<QLineEdit *>()->setText(path);
            QMetaObject::invokeMethod(files, "accept");
        }
    });
    answers.start(20);
    m_window.findChild<Actions *>()->exportLibrary->trigger();
    QMessageBox *box = nullptr;
    ASSERT_TRUE(waitFor([&] {
        box = m_window.findChild<QMessageBox *>();
        return box && box->isVisible();
    }));
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_FALSE(box->isModal()) << "one can go on without an answer";
    EXPECT_TRUE(box->text().contains(QDir::toNativeSeparators(path)));
    EXPECT_TRUE(box->informativeText().contains(QStringLiteral("6 × field of the file's head text, for example")))
        << box->informativeText().toStdString();
    box->close();
}

TEST_F(MainWindowTest, theOverlayGoesWithADragThatIsOfNoUse)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_folder.filePath("setup.exe"))});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&m_window, &enter);
    auto *overlay = m_window.findChild<DropOverlay *>();
    ASSERT_TRUE(overlay->isVisible());
    EXPECT_EQ(overlay->text(), QStringLiteral("Cannot read .exe"));
    QDragMoveEvent move(QPoint(310, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&m_window, &move);
    EXPECT_FALSE(move.isAccepted());
    QDragLeaveEvent leave;
    QApplication::sendEvent(&m_window, &leave);
    EXPECT_FALSE(overlay->isVisible());
}

TEST_F(MainWindowTest, theViewComesBackAtTheNextStart)
{
    importSamples();
    const EventId event = called(QStringLiteral("COP29")).front();
    m_session.selectEvent(event);
    const TimeRange shown{civilSecond(2024, 10, 1), civilSecond(2024, 12, 1)};
    m_session.setVisibleRange(shown);
    m_window.findChild<Actions *>()->laneModes[static_cast<std::size_t>(LaneMode::Actor)]->trigger();
    const LaneWishes wishes{{}, {{LaneKey::Kind::Actor, 0, QStringLiteral("AZE"), {}}}, {{LaneKey::Kind::Quad, 3, {}, {}}}};
    timeline().setLaneWishes(wishes);
    m_window.close();
    const QString library = m_session.libraryPath();
    openAndLoad(m_session, m_folder.filePath("another.dateline")); // one session a library

    Session session;
    MainWindow window(session, m_settings);
    window.show();
    openAndLoad(session, library);
    EXPECT_EQ(session.selectedEvent(), event);
    EXPECT_EQ(session.visibleRange(), shown);
    EXPECT_EQ(window.workspace().timeline().laneMode(), LaneMode::Actor);
    EXPECT_EQ(window.workspace().timeline().laneWishes(), wishes);
}

TEST_F(MainWindowTest, undoIsNamed)
{
    importSamples();
    auto *actions = m_window.findChild<Actions *>();
    EXPECT_TRUE(actions->undo->isEnabled());
    EXPECT_TRUE(actions->undo->text().contains(QStringLiteral("import of 6 article"))) << actions->undo->text().toStdString();
    actions->undo->trigger();
    EXPECT_TRUE(waitFor([&] { return m_session.articles().empty(); }));
    EXPECT_TRUE(actions->redo->isEnabled());
}

TEST_F(MainWindowTest, contextMenusRepeatTheMenus)
{
    QList<QAction *> inMenus;
    for (const QAction *menu : m_window.menuBar()->actions())
        inMenus += menu->menu()->actions();
    for (const QWidget *pane : {static_cast<QWidget *>(&timeline()), static_cast<QWidget *>(&m_window.workspace().reader())}) {
        EXPECT_GE(pane->actions().size(), 5);
        for (QAction *action : pane->actions())
            EXPECT_TRUE(inMenus.contains(action)) << action->text().toStdString();
    }
}

TEST_F(MainWindowTest, findingShowsTheReaderThatWasPutAway)
{
    importSamples();
    auto *actions = m_window.findChild<Actions *>();
    EXPECT_FALSE(actions->findInArticle->isEnabled());
    m_session.selectEvent(m_session.events()->row(0).id);
    m_window.workspace().panelActions().last()->setChecked(false);
    actions->findInArticle->trigger();
    EXPECT_TRUE(m_window.workspace().reader().isVisible());
    EXPECT_TRUE(m_window.findChild<QLineEdit *>("findWords")->isVisible());
}

TEST_F(MainWindowTest, timeRunsLeftwardWhereOneWantsItAndStaysSo)
{
    importSamples();
    auto *actions = m_window.findChild<Actions *>();
    EXPECT_FALSE(actions->timeLeftward->isChecked());
    m_session.selectEvent(called(QStringLiteral("June 19 warning")).front());
    settle();
    const double middle = canvas()->width() / 2.0;
    const double before = timeline().markRect(m_session.selectedEvent())->center().x();
    actions->timeLeftward->trigger();
    EXPECT_TRUE(m_settings.isTimeLeftward());
    const double left = timeline().scene().left();
    EXPECT_NEAR(timeline().markRect(m_session.selectedEvent())->center().x(), 2 * (middle + left / 2) - before, 1);
    EXPECT_EQ(actions->nextEvent->shortcut(), QKeySequence(Qt::Key_Left));
    EXPECT_EQ(actions->previousEvent->shortcut(), QKeySequence(Qt::Key_Right));
    EXPECT_TRUE(actions->nextEvent->toolTip().contains(QKeySequence(Qt::Key_Left).toString(QKeySequence::NativeText)));
    MainWindow again(m_session, m_settings);
    EXPECT_TRUE(again.findChild<Actions *>()->timeLeftward->isChecked());
    EXPECT_TRUE(again.workspace().timeline().facing().timeLeftward);
}

TEST_F(MainWindowTest, aLibraryThatIsSyncedIsWarnedOfOnce)
{
    EXPECT_EQ(m_window.findChild<QMessageBox *>(), nullptr);
    const QString synced = m_folder.filePath("Dropbox/library.dateline");
    openAndLoad(m_session, synced);
    auto *box = m_window.findChild<QMessageBox *>();
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->text().contains(QStringLiteral("syncs"))) << box->text().toStdString();
    EXPECT_FALSE(box->informativeText().isEmpty());
    QTest::mouseClick(box->button(QMessageBox::Ok), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return m_window.findChild<QMessageBox *>() == nullptr; }));

    openAndLoad(m_session, m_folder.filePath("library.dateline"));
    openAndLoad(m_session, synced);
    EXPECT_EQ(m_window.findChild<QMessageBox *>(), nullptr);
    importSamples();
}
