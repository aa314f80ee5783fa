#include "app/pane_fixture.h"
#include "dialogs/about_dialog.h"
#include "dialogs/import_report.h"
#include "dialogs/shortcuts_dialog.h"
#include "state/history.h"
#include "state/trash.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>

using namespace dateline;

namespace {

ImportResult result(const QString &path, ImportOutcome outcome)
{
    ImportResult made;
    made.path = path;
    made.outcome = outcome;
    return made;
}

/// One of each kind, in the order of dropping.
std::vector<ImportResult> mixedResults()
{
    ImportResult fine = result(QStringLiteral("/a/fine.md"), ImportOutcome::Added);
    fine.eventsAdded = 3;
    ImportResult lossy = result(QStringLiteral("/a/lossy.ann"), ImportOutcome::Added);
    lossy.losses = {{LossKind::Relation, QStringLiteral("Cause"), 2, QStringLiteral("a <b>relation</b>")}};
    ImportResult refused = result(QStringLiteral("/a/broken.ann"), ImportOutcome::Refused);
    refused.error = Error{ErrorCode::BadSyntax, {QStringLiteral("a tab")}, QStringLiteral("/a/broken.ann"), 3, 0};
    return {fine, result(QStringLiteral("/a/known.txt"), ImportOutcome::Known), lossy, refused};
}

class ImportReportTest : public PaneTest {
protected:
    ImportReportTest() { m_report.setResults(mixedResults()); }
    QTreeWidget &list() { return *m_report.findChild<QTreeWidget *>(); }
    QString line(int row, int column = 0) { return list().topLevelItem(row)->text(column); }
    ImportReport m_report{m_session};
};

} // namespace

TEST_F(ImportReportTest, failuresComeFirstThenLossesThenTheRest)
{
    ASSERT_EQ(list().topLevelItemCount(), 4);
    EXPECT_EQ(line(0), QStringLiteral("broken.ann"));
    EXPECT_TRUE(line(0, 1).contains(QStringLiteral("line 3"))) << line(0, 1).toStdString();
    EXPECT_TRUE(line(0, 1).contains(QStringLiteral("a tab")));
    EXPECT_FALSE(line(0, 1).contains(QStringLiteral("/a/broken.ann"))) << "its name stands beside it";
    EXPECT_EQ(line(1), QStringLiteral("lossy.ann"));
    ASSERT_EQ(list().topLevelItem(1)->childCount(), 1);
    EXPECT_TRUE(list().topLevelItem(1)->child(0)->text(1).contains(QStringLiteral("2 × relation Cause")));
    EXPECT_EQ(line(2), QStringLiteral("fine.md"));
    EXPECT_EQ(line(2, 1), QStringLiteral("added, 3 event(s)"));
    EXPECT_EQ(line(3), QStringLiteral("known.txt"));
}

TEST_F(ImportReportTest, aLongReasonIsReadInFull)
{
    ImportResult refused = result(QStringLiteral("/a/broken.ann"), ImportOutcome::Refused);
    refused.error = Error{ErrorCode::BadSyntax, {QStringLiteral("one of many words ").repeated(20)}, {}, 3, 0};
    m_report.setResults({refused, result(QStringLiteral("/a/known.txt"), ImportOutcome::Known)});
    m_report.show();
    const auto heightOf = [this](int row) { return list().visualItemRect(list().topLevelItem(row)).height(); };
    ASSERT_GT(heightOf(1), 0);
    EXPECT_GE(heightOf(0), 3 * heightOf(1));
    const int wide = heightOf(0);
    m_report.resize(440, 420);
    QCoreApplication::processEvents();
    EXPECT_GT(heightOf(0), wide);
}

TEST_F(ImportReportTest, theSummaryLeavesOutWhatDidNotHappen)
{
    EXPECT_EQ(m_report.findChild<QLabel *>(QStringLiteral("importSummary"))->text(),
              QStringLiteral("2 added · 1 known · 1 refused"));
    EXPECT_EQ(importSummary({result({}, ImportOutcome::NewVersion), result({}, ImportOutcome::AnnotationsAdded)}),
              QStringLiteral("1 new version(s) · 1 with new annotations"));
    EXPECT_FALSE(importSummary({}).isEmpty());
}

TEST_F(ImportReportTest, isCopiedAsText)
{
    m_report.copy();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    ASSERT_EQ(lines.size(), 6);
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("/a/broken.ann: line 3")));
    EXPECT_TRUE(lines[3].contains(QStringLiteral("a <b>relation</b>")));
}

TEST_F(ImportReportTest, takesInWhatASessionImported)
{
    open({});
    importAndWait(m_session, {{m_folder.filePath(QStringLiteral("nothing.txt"))}, {}, {}});
    ASSERT_EQ(list().topLevelItemCount(), 1);
    EXPECT_EQ(line(0), QStringLiteral("nothing.txt"));
    EXPECT_FALSE(m_report.isVisible()) << "showing it is the window's decision";
}

TEST_F(ImportReportTest, whatWasRefusedCanBeTriedAgainInItsPlace)
{
    open({});
    auto &retry = *m_report.findChild<QPushButton *>(QStringLiteral("retryImport"));
    auto &undo = *m_report.findChild<QPushButton *>(QStringLiteral("undoImport"));
    const auto put = [this](const char *name, const char *text) {
        QFile file(m_folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) > 0);
        return file.fileName();
    };
    const QString late = m_folder.filePath(QStringLiteral("late.txt"));
    const QString never = m_folder.filePath(QStringLiteral("never.txt"));
    importAndWait(m_session, {{late, put("fine.txt", "Fine\n\nIt was fine.\n"), never}, {}, {}});
    ASSERT_TRUE(retry.isEnabled());
    retry.click();
    ASSERT_TRUE(waitFor([&] { return retry.isEnabled(); })) << "both are refused again";
    EXPECT_EQ(list().topLevelItemCount(), 3);
    EXPECT_TRUE(undo.isEnabled()) << "what came in at first";
    put("late.txt", "Late\n\nIt came late.\n");
    retry.click();
    ASSERT_TRUE(waitFor([&] { return m_session.articles().size() == 2; }));
    ASSERT_TRUE(waitFor([&] { return list().topLevelItemCount() == 3 && line(2, 1) == QStringLiteral("added"); }));
    EXPECT_EQ((QStringList{line(0), line(1), line(2)}),
              (QStringList{QStringLiteral("never.txt"), QStringLiteral("fine.txt"), QStringLiteral("late.txt")}));
    EXPECT_TRUE(m_report.text().startsWith(QStringLiteral("2 added · 1 refused")));
    ASSERT_TRUE(waitFor([&] { return undo.isEnabled(); }));
    undo.click();
    EXPECT_TRUE(waitFor([&] { return m_session.articles().empty(); })) << "the import as a whole";
}

TEST_F(ImportReportTest, anImportIsUndoneAsOneStep)
{
    open({});
    auto &undo = *m_report.findChild<QPushButton *>(QStringLiteral("undoImport"));
    EXPECT_FALSE(undo.isEnabled());
    importAndWait(m_session, {{sourceTree(QStringLiteral("resources/samples"))}, {}, {}});
    ASSERT_TRUE(waitFor([&] { return m_session.articles().size() == 6; }));
    EXPECT_TRUE(undo.isEnabled());
    undo.click();
    ASSERT_TRUE(waitFor([&] { return m_session.articles().empty(); }));
    EXPECT_FALSE(undo.isEnabled()) << "it is undone";
    m_session.history().redo();
    ASSERT_TRUE(waitFor([&] { return m_session.articles().size() == 6; }));
    EXPECT_TRUE(undo.isEnabled());
    m_session.trash().removeArticles({m_session.articles().front().id});
    ASSERT_TRUE(waitFor([&] { return m_session.articles().size() == 5; }));
    EXPECT_FALSE(undo.isEnabled()) << "another step is the last one now";
    importAndWait(m_session, {{sourceTree(QStringLiteral("resources/samples/none"))}, {}, {}});
    EXPECT_FALSE(undo.isEnabled()) << "nothing came";
}

TEST_F(ImportReportTest, anArticleCanBeOpenedFromIt)
{
    open({warning()});
    ImportResult known = result(QStringLiteral("w.txt"), ImportOutcome::Known);
    known.article = m_session.articles().front().id;
    m_report.setResults({known});
    Q_EMIT list().itemActivated(list().topLevelItem(0), 0);
    EXPECT_EQ(m_session.openArticle(), known.article);
}

TEST(ShortcutsDialog, listsWhatHasAKey)
{
    QAction undo(QStringLiteral("&Undo import…"));
    undo.setShortcuts({QKeySequence(QStringLiteral("Ctrl+Z")), QKeySequence(QStringLiteral("Alt+Backspace"))});
    QAction keyless(QStringLiteral("No key"));
    QAction ampersand(QStringLiteral("Drag && drop"));
    ampersand.setShortcut(Qt::Key_F2);
    QAction separator;
    separator.setSeparator(true);
    QMenuBar menus;
    menus.addMenu(QStringLiteral("&Edit"))->addActions({&undo, &keyless, &ampersand, &separator});
    menus.addMenu(QStringLiteral("Empty"))->addAction(&keyless);
    const auto groups = shortcutsOf(menus);
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_EQ(groups.front().name, QStringLiteral("Edit"));
    ASSERT_EQ(groups.front().lines.size(), 2U);
    EXPECT_EQ(groups.front().lines[0], std::pair(QStringLiteral("Undo import"), QStringLiteral("Ctrl+Z, Alt+Backspace")));
    EXPECT_EQ(groups.front().lines[1].first, QStringLiteral("Drag & drop"));
}

TEST(AboutDialog, saysLicenceAndPromise)
{
    const AboutDialog dialog;
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        texts << label->text();
        EXPECT_TRUE(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
    }
    const QString all = texts.join(u'\n');
    EXPECT_TRUE(all.contains(QStringLiteral("GPL-3.0-or-later")));
    EXPECT_TRUE(all.contains(QStringLiteral("never connects to a network")));
    EXPECT_TRUE(all.contains(QLatin1String(qVersion())));
}
