#include "app/pane_fixture.h"
#include "reading/reader_pane.h"
#include "review/contradiction_panel.h"
#include "review/merge_panel.h"
#include "review/version_dialog.h"
#include "state/event_edits.h"
#include "state/history.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace dateline;

namespace {

/// The same shelling in two papers that disagree on the day and the dead.
std::vector<AnnotatedArticle> toldTwice()
{
    std::vector<AnnotatedArticle> articles;
    const auto tell = [&](const QString &outlet, const QString &id, const QString &words, const QString &date,
                          const QString &published) {
        AnnotatedArticle made = articleOf(outlet, words + QStringLiteral(". So wrote the ") + outlet + u'.', published);
        made.article.publisher = outlet;
        made.article.language = QStringLiteral("en");
        Event event = eventAt(made.article, id, words, EventType::Assault, date);
        event.title = words.left(40);
        made.events = {event};
        articles.push_back(made);
    };
    tell(QStringLiteral("Gazette"), QStringLiteral("a"),
         QStringLiteral("Guns shelled the village of Tegh and 12 soldiers were killed"), QStringLiteral("2024-03-04"),
         QStringLiteral("2024-03-05"));
    tell(QStringLiteral("Times"), QStringLiteral("b"),
         QStringLiteral("The village of Tegh was shelled and 9 soldiers were killed"), QStringLiteral("2024-03-05"),
         QStringLiteral("2024-03-06"));
    return articles;
}

class MergingPanels : public PaneTest {
protected:
    void SetUp() override { open(toldTwice()); }
    static QListWidget &list(QWidget &panel) { return *panel.findChild<QListWidget *>(); }
    int shown() const { return m_session.events()->size(); }
    void undo()
    {
        m_session.history().undo();
        ASSERT_TRUE(waitFor([&] { return m_session.isUpToDate() && m_session.history().nextRedo(); }));
    }
    void merge()
    {
        m_session.edits().merge({called(QStringLiteral("a")).id, called(QStringLiteral("b")).id});
        ASSERT_TRUE(waitFor([&] { return shown() == 1; }));
    }
};

} // namespace

TEST_F(MergingPanels, AKeyMergesAndUndoSplits)
{
    MergePanel panel(m_session);
    panel.resize(800, 260);
    panel.show();
    ASSERT_TRUE(waitFor([&] { return list(panel).count() == 1; }));
    EXPECT_EQ(panel.findChildren<QLabel *>(QStringLiteral("tellingQuote")).size(), 2) << "side by side";
    EXPECT_TRUE(panel.findChild<QLabel *>(QStringLiteral("mergeReason"))->text().contains(QStringLiteral("1 day(s) apart")));
    panel.activateWindow();
    list(panel).setFocus();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    QTest::keyClick(&list(panel), Qt::Key_A);
    ASSERT_TRUE(waitFor([&] { return shown() == 1; }));
    EXPECT_EQ(m_session.history().nextUndo()->kind, ChangeKind::MergeEvents);
    EXPECT_EQ(m_session.history().nextUndo()->count, 2);
    EXPECT_TRUE(waitFor([&] { return list(panel).count() == 0; }));
    undo();
    EXPECT_EQ(shown(), 2);
    EXPECT_TRUE(waitFor([&] { return list(panel).count() == 1; })) << "what was undone is suggested again";
}

TEST_F(MergingPanels, NotTheSameIsRememberedAndSkippedIsNot)
{
    MergePanel panel(m_session);
    panel.show();
    ASSERT_TRUE(waitFor([&] { return list(panel).count() == 1; }));
    panel.activateWindow();
    list(panel).setFocus();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    QTest::keyClick(&list(panel), Qt::Key_S);
    EXPECT_EQ(list(panel).count(), 1);
    EXPECT_FALSE(m_session.history().nextUndo() && m_session.history().nextUndo()->kind == ChangeKind::KeepApart);
    QTest::keyClick(&list(panel), Qt::Key_N);
    ASSERT_TRUE(
        waitFor([&] { return m_session.history().nextUndo() && m_session.history().nextUndo()->kind == ChangeKind::KeepApart; }));
    MergePanel another(m_session);
    another.show();
    EXPECT_FALSE(QTest::qWaitFor([&] { return list(another).count() > 0; }, 1500));
}

TEST_F(MergingPanels, ContradictionsAreSettledWithANoteAndReopened)
{
    merge();
    ContradictionPanel panel(m_session);
    panel.show();
    ASSERT_TRUE(waitFor([&] { return list(panel).count() == 2; }));
    EXPECT_TRUE(m_session.events()->row(0).disputed || m_session.events()->row(m_session.events()->slotAt(0)).disputed);
    list(panel).setCurrentRow(1);
    EXPECT_EQ(panel.findChildren<QLabel *>(QStringLiteral("tellingClaim")).size(), 2);
    const QWidgetList windows = QApplication::topLevelWidgets();
    EXPECT_EQ(std::ranges::count_if(windows, [](const QWidget *window) { return window->isVisible(); }), 1)
        << "no part of it is a window of its own";
    auto *note = panel.findChild<QLineEdit *>(QStringLiteral("settleNote"));
    QTest::keyClicks(note, QStringLiteral("The Times corrected it"));
    QTest::keyClick(note, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return list(panel).item(1)->text().startsWith(QStringLiteral("Settled")); }));
    list(panel).setCurrentRow(1);
    EXPECT_EQ(note->text(), QStringLiteral("The Times corrected it"));
    QTest::mouseClick(panel.findChild<QPushButton *>(QStringLiteral("settle")), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return !list(panel).item(1)->text().startsWith(QStringLiteral("Settled")); }));
    undo();
    EXPECT_TRUE(waitFor([&] { return list(panel).item(1)->text().startsWith(QStringLiteral("Settled")); }));
}

TEST_F(MergingPanels, TheReaderShowsEveryTellingAndSplitsOneOff)
{
    merge();
    ReaderPane reader(m_session);
    reader.resize(500, 700);
    reader.show();
    const EventId behind = called(QStringLiteral("b")).id;
    m_session.selectEvent(behind);
    EXPECT_EQ(m_session.selectedEvent(), called(QStringLiteral("a")).id) << "it stands for the other";
    EXPECT_EQ(m_session.openArticle(), articleCalled(QStringLiteral("Times"))) << "where the other's words are";
    EXPECT_TRUE(reader.selectedWords().startsWith(QStringLiteral("The village of Tegh")));
    const auto tellings = reader.findChildren<QLabel *>(QStringLiteral("eventTelling"));
    ASSERT_EQ(tellings.size(), 2);
    EXPECT_EQ(reader.findChild<QLabel *>(QStringLiteral("eventCorroboration"))->text(),
              QStringLiteral("2 article(s), 2 independent outlet(s)"));
    EXPECT_EQ(reader.findChildren<QLabel *>(QStringLiteral("eventDispute")).size(), 2);
    Q_EMIT tellings[1]->linkActivated(QStringLiteral("split"));
    EXPECT_TRUE(waitFor([&] { return shown() == 2; }));
}

TEST(VersionDialog, MarksWordsAndListsQuotesThatChanged)
{
    std::vector<ArticleVersion> versions;
    for (const QString &words : {QStringLiteral("12 soldiers were killed"), QStringLiteral("9 soldiers were killed")}) {
        const AnnotatedArticle made =
            articleOf(QStringLiteral("Shelling"), QStringLiteral("Near Tegh ") + words + QStringLiteral(". Talks go on."));
        const Event changed = eventAt(made.article, QStringLiteral("a"), words, EventType::Assault, {});
        const Event same = eventAt(made.article, QStringLiteral("b"), QStringLiteral("Talks go on"), EventType::Consult, {});
        const int number = static_cast<int>(versions.size()) + 1;
        versions.push_back(
            {made.article, {{EventId{1}, ArticleId{number}, changed}, {EventId{2}, ArticleId{number}, same}}, number});
    }
    VersionDialog dialog(versions);
    dialog.show();
    auto *quotes = dialog.findChild<QListWidget *>(QStringLiteral("changedQuotes"));
    ASSERT_EQ(quotes->count(), 2);
    EXPECT_TRUE(quotes->item(0)->text().contains(QStringLiteral("version 1")));
    EXPECT_TRUE(quotes->item(1)->text().contains(QStringLiteral("9 soldiers")));
    auto *left = dialog.findChild<QPlainTextEdit *>(QStringLiteral("leftVersion"));
    ASSERT_EQ(left->extraSelections().size(), 1);
    EXPECT_EQ(left->extraSelections().front().cursor.selectedText(), QStringLiteral("12"));
    quotes->setFocus();
    QTest::keyClick(quotes, Qt::Key_Down);
    QTest::keyClick(quotes, Qt::Key_Down);
    EXPECT_EQ(dialog.findChild<QPlainTextEdit *>(QStringLiteral("rightVersion"))->textCursor().selectedText(),
              QStringLiteral("9 soldiers were killed"));
}
