#include "app/pane_fixture.h"
#include "dialogs/trash_dialog.h"
#include "state/event_edits.h"
#include "state/history.h"
#include "state/trash.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

using namespace dateline;

namespace {

class TrashDialogTest : public PaneTest {
protected:
    void SetUp() override
    {
        open({manyStates(), warning()});
        m_session.edits().remove({called(QStringLiteral("lost")).id});
        m_session.trash().removeArticles({articleCalled(QStringLiteral("A warning on the border"))});
        ASSERT_TRUE(waitFor([&] { return m_session.events()->size() == 4 && m_session.articles().size() == 1; }));
        m_dialog = std::make_unique<TrashDialog>(m_session);
        m_dialog->show();
        m_list = m_dialog->findChild<QTreeWidget *>();
        ASSERT_TRUE(waitForLines(2));
    }
    bool waitForLines(int count)
    {
        return waitFor([&] { return m_list->topLevelItemCount() == count; });
    }
    bool waitForEvents(int count)
    {
        return waitFor([&] { return m_session.isUpToDate() && m_session.events()->size() == count; });
    }
    void click(const char *button)
    {
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
    }
    void clickOn(int line, Qt::KeyboardModifiers keys = {})
    {
        const QRect place = m_list->visualItemRect(m_list->topLevelItem(line));
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, keys, place.center());
    }
    QString said() const { return m_dialog->findChild<QLabel *>(QStringLiteral("trashState"))->text(); }

    std::unique_ptr<TrashDialog> m_dialog;
    QTreeWidget *m_list = nullptr;
};

TEST_F(TrashDialogTest, SaysWhatWasRemovedFromWhereAndWhen)
{
    EXPECT_EQ(m_list->topLevelItem(0)->text(0), QStringLiteral("A warning on the border"));
    EXPECT_TRUE(m_list->topLevelItem(0)->text(1).startsWith(QStringLiteral("with 2 event")));
    EXPECT_EQ(m_list->topLevelItem(1)->text(0), QStringLiteral("Title of lost"));
    EXPECT_EQ(m_list->topLevelItem(1)->text(1), QStringLiteral("States of a <b>quote</b>"));
    EXPECT_FALSE(m_list->topLevelItem(1)->text(2).isEmpty());
    auto *search = m_dialog->findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("BORDER"));
    ASSERT_TRUE(waitForLines(1));
    EXPECT_EQ(m_list->topLevelItem(0)->text(0), QStringLiteral("A warning on the border"));
    QTest::keySequence(search, QKeySequence::SelectAll);
    QTest::keyClick(search, Qt::Key_Delete);
    EXPECT_TRUE(waitForLines(2));
}

TEST_F(TrashDialogTest, SeveralComeBackInOneStepThatCanBeUndone)
{
    EXPECT_FALSE(m_dialog->findChild<QPushButton *>(QStringLiteral("restore"))->isEnabled());
    clickOn(0);
    clickOn(1, Qt::ControlModifier);
    click("restore");
    ASSERT_TRUE(waitForEvents(7));
    EXPECT_TRUE(waitForLines(0));
    EXPECT_TRUE(said().startsWith(QStringLiteral("2 thing"))) << said().toStdString();
    EXPECT_EQ(m_session.history().nextUndo(), (ChangeLabel{ChangeKind::Restore, 2, {}}));
    m_session.history().undo();
    ASSERT_TRUE(waitForEvents(4));
    EXPECT_TRUE(waitForLines(2));
    m_session.history().redo();
    EXPECT_TRUE(waitForEvents(7));
    EXPECT_TRUE(waitForLines(0));
}

TEST_F(TrashDialogTest, AnArticleComesBackWithItsEvents)
{
    clickOn(0);
    QTest::keyClick(m_list, Qt::Key_Return);
    ASSERT_TRUE(waitForEvents(6));
    EXPECT_EQ(m_session.articles().size(), 2u);
    EXPECT_TRUE(waitForLines(1));
}

TEST_F(TrashDialogTest, EmptyingAsksOnceAndErasesForGood)
{
    click("emptyTrash");
    auto *question = m_dialog->findChild<QMessageBox *>();
    ASSERT_TRUE(question);
    for (const char *part : {"1 article", "1 event", "cannot be undone"})
        EXPECT_TRUE(question->informativeText().contains(QLatin1String(part))) << part;
    QTest::mouseClick(question->button(QMessageBox::Cancel), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return !m_dialog->findChild<QMessageBox *>(); }));
    EXPECT_EQ(m_list->topLevelItemCount(), 2);

    click("emptyTrash");
    question = m_dialog->findChild<QMessageBox *>();
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    ASSERT_TRUE(waitForLines(0));
    EXPECT_FALSE(m_dialog->findChild<QPushButton *>(QStringLiteral("emptyTrash"))->isEnabled());
    EXPECT_TRUE(said().startsWith(QStringLiteral("Erased: 1 article"))) << said().toStdString();
    // What is left to undo is the import of what is still there.
    ASSERT_TRUE(waitFor([&] { return m_session.history().nextUndo()->kind == ChangeKind::Import; }));
    EXPECT_EQ(m_session.history().nextUndo()->subject, QStringLiteral("States of a <b>quote</b>"));
    const QString path = m_session.libraryPath();
    openAndLoad(m_session, path);
    EXPECT_EQ(m_session.events()->size(), 4);
    EXPECT_TRUE(m_session.library()->trash().list()->empty());
}

TEST_F(TrashDialogTest, DismissedSuggestionsStandApart)
{
    AnnotatedArticle found = articleOf(QStringLiteral("Rumour"), QStringLiteral("Ministers met in Tbilisi."));
    found.events = {eventAt(found.article, QStringLiteral("R1"), QStringLiteral("Ministers met"), EventType::Consult, {})};
    found.events.front().origin = EventOrigin::Rule;
    found.events.front().status = EventStatus::Suggested;
    open({found});
    m_session.edits().remove({called(QStringLiteral("R1")).id});
    ASSERT_TRUE(waitForEvents(4));
    auto *which = m_dialog->findChild<QComboBox *>();
    QTest::keyClick(which, Qt::Key_Down);
    ASSERT_TRUE(waitForLines(1));
    EXPECT_EQ(m_list->topLevelItem(0)->text(0), QStringLiteral("Title of R1"));
    clickOn(0);
    click("restore");
    ASSERT_TRUE(waitForEvents(5));
    EXPECT_EQ(called(QStringLiteral("R1")).event.status, EventStatus::Suggested);
}

} // namespace
