#include "app/pane_fixture.h"
#include "dialogs/backups_dialog.h"
#include "dialogs/check_dialog.h"
#include "dialogs/history_dialog.h"
#include "state/event_edits.h"
#include "state/history.h"
#include "state/library_care.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace dateline;

namespace {

class LibraryCareTest : public PaneTest {
protected:
    void SetUp() override { open({manyStates()}); }
    static QPushButton &button(const QWidget &dialog, const QString &words)
    {
        for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
            if (QString(each->text()).remove(u'&') == words)
                return *each;
        }
        qFatal("no button %s", qPrintable(words));
    }
    bool upToDate()
    {
        return waitFor([&] { return m_session.isUpToDate(); });
    }
};

} // namespace

TEST_F(LibraryCareTest, TheHistoryGoesBackOverSeveralStepsAndForthAgain)
{
    HistoryDialog history(m_session);
    history.show();
    auto &list = *history.findChild<QTreeWidget *>();
    for (const char *name : {"lost", "undated"})
        m_session.edits().remove({called(QString::fromLatin1(name)).id});
    ASSERT_TRUE(waitFor([&] { return m_session.events()->size() == 3 && list.topLevelItemCount() == 4; }));
    EXPECT_FALSE(list.topLevelItem(0)->text(1).isEmpty()) << "when it was";
    EXPECT_FALSE(button(history, QStringLiteral("Go to This Step")).isEnabled()) << "it is there";

    list.setCurrentItem(list.topLevelItem(2)); // the import
    QTest::mouseClick(&button(history, QStringLiteral("Go to This Step")), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return m_session.events()->size() == 5; }));
    ASSERT_TRUE(waitFor([&] { return list.topLevelItem(0)->text(2) == QStringLiteral("undone"); }));
    list.setCurrentItem(list.topLevelItem(0));
    QTest::mouseClick(&button(history, QStringLiteral("Go to This Step")), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return m_session.events()->size() == 3; }));
    EXPECT_FALSE(m_session.history().nextRedo());
}

TEST_F(LibraryCareTest, ASecondWindowIsRefusedAndTheFirstGoesOn)
{
    Session second;
    const auto opened = second.openLibrary(m_session.libraryPath());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::LibraryInUse);
    EXPECT_FALSE(second.hasLibrary());
    m_session.edits().remove({called(QStringLiteral("lost")).id});
    EXPECT_TRUE(waitFor([&] { return m_session.events()->size() == 4; }));
    ASSERT_TRUE(m_session.openLibrary(m_folder.filePath(QStringLiteral("another.dateline"))));
    EXPECT_TRUE(second.openLibrary(m_folder.filePath(QStringLiteral("library.dateline")))) << "it was let go";
}

TEST_F(LibraryCareTest, ABackupIsMadeListedAndOpenedAsACopy)
{
    LibraryCare care(m_session);
    BackupsDialog dialog(care);
    dialog.show();
    const auto &list = *dialog.findChild<QTreeWidget *>();
    ASSERT_TRUE(waitFor([&] { return !care.isBusy(); })); // what opening it had made
    const int before = list.topLevelItemCount();
    m_session.edits().remove({called(QStringLiteral("lost")).id});
    ASSERT_TRUE(waitFor([&] { return m_session.events()->size() == 4; }));
    QTest::mouseClick(&button(dialog, QStringLiteral("Back Up Now")), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return !care.isBusy() && list.topLevelItemCount() > before; }));
    EXPECT_EQ(list.topLevelItem(0)->text(1), QStringLiteral("4"));

    QString copy;
    QObject::connect(&care, &LibraryCare::restored, &dialog,
                     [&](const Result<QString> &restored) { copy = restored.value_or(QString()); });
    m_session.edits().remove({called(QStringLiteral("undated")).id});
    ASSERT_TRUE(waitFor([&] { return m_session.events()->size() == 3; }));
    dialog.restoreChosen();
    ASSERT_TRUE(waitFor([&] { return !copy.isEmpty(); }));
    EXPECT_NE(copy, m_session.libraryPath());
    EXPECT_EQ((*Library::open(copy, Library::Access::ReadOnly)->events().table())->size(), 4);
    EXPECT_EQ(m_session.events()->size(), 3) << "the present one stays as it is";
}

TEST_F(LibraryCareTest, TheCheckFindsWhatIsWrongAndMendsWhatCanBe)
{
    LibraryCare care(m_session);
    CheckDialog dialog(care);
    std::optional<Verification> found;
    QObject::connect(&care, &LibraryCare::checked, &dialog, [&](const Verification &checked) { found = checked; });
    dialog.show();
    dialog.check();
    ASSERT_TRUE(waitFor([&] { return found && !care.isBusy(); }));
    EXPECT_EQ(found->moved, 1);
    EXPECT_EQ(found->lost, 1);
    ASSERT_TRUE(button(dialog, QStringLiteral("Mend")).isEnabled());
    found.reset();
    QObject::connect(&care, &LibraryCare::checkFailed, &dialog, [](const Error &error) {
        ADD_FAILURE() << static_cast<int>(error.code) << error.arguments.join(u' ').toStdString();
    });
    QTest::mouseClick(&button(dialog, QStringLiteral("Mend")), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return found && !care.isBusy(); }));
    EXPECT_EQ(found->moved, 0) << "its words are where they stand";
    EXPECT_EQ(found->lost, 1) << "what is lost stays, and is said";
    EXPECT_FALSE(care.backups().empty()) << "made before";
    ASSERT_TRUE(
        waitFor([&] { return m_session.history().nextUndo() && m_session.history().nextUndo()->kind == ChangeKind::Reanchor; }));
    EXPECT_NE(called(QStringLiteral("moved")).event.citations.front().span.start, 0);
    m_session.history().undo();
    EXPECT_TRUE(waitFor([&] { return called(QStringLiteral("moved")).event.citations.front().span.start == 0; }));
}
