#include "app/waiting.h"
#include "canvas/timeline_view.h"
#include "dialogs/views_dialog.h"
#include "shell/actions.h"
#include "shell/main_window.h"
#include "shell/workspace.h"
#include "state/history.h"
#include "state/saved_views.h"
#include "state/settings.h"
#include "state/view_definition.h"
#include "support/test_paths.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>

#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

class SavedViewsTest : public testing::Test {
protected:
    SavedViewsTest()
    {
        m_window.resize(1280, 800);
        m_window.show();
        openAndLoad(m_session, library());
        importAndWait(m_session, {{sourceTree(QStringLiteral("resources/samples"))}, {}, {}});
    }
    QString library() const { return m_folder.filePath(QStringLiteral("library.dateline")); }
    QStringList names() const
    {
        QStringList made;
        for (const SavedView &view : m_session.views().all())
            made << view.name;
        return made;
    }
    bool has(const QStringList &wanted)
    {
        return waitFor([&] { return names() == wanted && m_session.isUpToDate(); });
    }
    /// Of the window: a dialog may have been in front.
    void key(Qt::Key pressed, Qt::KeyboardModifiers modifiers)
    {
        m_window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
        QTest::keyClick(&m_window, pressed, modifiers);
    }
    void save(const QString &name)
    {
        key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *ask = m_window.findChild<QInputDialog *>();
        ASSERT_TRUE(ask);
        ask->findChild<QLineEdit *>()->setText(name);
        QTest::keyClick(ask->findChild<QLineEdit *>(), Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    ViewsDialog &dialog()
    {
        key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        return *m_window.findChild<ViewsDialog *>();
    }
    void press(const char *button) { dialog().findChild<QPushButton *>(QLatin1String(button))->click(); }
    void filterBy(const char *query)
    {
        EventFilter filter;
        filter.text = QLatin1String(query);
        m_session.setFilter(filter);
    }
    QTemporaryDir m_folder;
    Session m_session;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    MainWindow m_window{m_session, m_settings};
    Actions *m_actions = m_window.findChild<Actions *>();
};

} // namespace

TEST_F(SavedViewsTest, AViewBringsBackWhatWasShown)
{
    m_actions->animated->setChecked(false);
    filterBy("type:THREATEN border");
    m_actions->laneModes[static_cast<std::size_t>(LaneMode::Actor)]->trigger();
    const TimeRange july{civilSecond(2024, 7, 1), civilSecond(2024, 8, 1)};
    m_session.setVisibleRange(july);
    save(QStringLiteral("Threats"));
    ASSERT_TRUE(has({QStringLiteral("Threats")}));
    m_session.setFilter({});
    m_actions->laneModes[static_cast<std::size_t>(LaneMode::Quad)]->trigger();
    m_session.setVisibleRange({civilSecond(2020, 1, 1), civilSecond(2025, 1, 1)});
    ASSERT_TRUE(waitFor([&] { return m_session.shown().isAll(); }));
    key(Qt::Key_1, Qt::AltModifier);
    EXPECT_EQ(m_session.filter().text, QStringLiteral("type:THREATEN border"));
    EXPECT_EQ(m_session.laneMode(), LaneMode::Actor);
    EXPECT_TRUE(m_actions->laneModes[static_cast<std::size_t>(LaneMode::Actor)]->isChecked());
    EXPECT_TRUE(waitFor([&] { return std::abs(m_session.visibleRange().start - july.start) < secondsPerDay; }));
}

TEST_F(SavedViewsTest, EachChangeIsUndoneAndStaysAfterReopening)
{
    save(QStringLiteral("First"));
    ASSERT_TRUE(has({QStringLiteral("First")}));
    filterBy("border");
    save(QString());
    save(QStringLiteral("Second"));
    ASSERT_TRUE(has({QStringLiteral("First"), QStringLiteral("Second")})) << "without a name nothing is saved";
    auto &list = *dialog().findChild<QListWidget *>();
    list.setCurrentRow(0);
    press("renameView");
    list.findChild<QLineEdit *>()->setText(QStringLiteral("  Everything "));
    QTest::keyClick(list.findChild<QLineEdit *>(), Qt::Key_Return);
    ASSERT_TRUE(has({QStringLiteral("Everything"), QStringLiteral("Second")}));
    list.setCurrentRow(0);
    press("replaceView");
    ASSERT_TRUE(
        waitFor([&] { return viewDefinition(m_session.views().all()[0].definition)->filter.text == QStringLiteral("border"); }));
    list.setCurrentRow(1);
    dialog().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(list.window()));
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Delete);
    ASSERT_TRUE(has({QStringLiteral("Everything")}));

    const auto undo = [&](ChangeKind kind, const QStringList &wanted) {
        EXPECT_EQ(m_session.history().nextUndo()->kind, kind);
        m_session.history().undo();
        EXPECT_TRUE(waitFor([&] { return m_session.history().nextRedo() && m_session.history().nextRedo()->kind == kind; }));
        EXPECT_TRUE(has(wanted));
    };
    undo(ChangeKind::DeleteView, {QStringLiteral("Everything"), QStringLiteral("Second")});
    m_session.history().redo();
    ASSERT_TRUE(has({QStringLiteral("Everything")}));
    openAndLoad(m_session, m_folder.filePath(QStringLiteral("other.dateline")));
    EXPECT_TRUE(names().isEmpty());
    openAndLoad(m_session, library());
    ASSERT_TRUE(has({QStringLiteral("Everything")}));
    undo(ChangeKind::DeleteView, {QStringLiteral("Everything"), QStringLiteral("Second")});
    undo(ChangeKind::ReplaceView, {QStringLiteral("Everything"), QStringLiteral("Second")});
    EXPECT_EQ(viewDefinition(m_session.views().all()[0].definition)->filter, EventFilter());
    undo(ChangeKind::RenameView, {QStringLiteral("First"), QStringLiteral("Second")});
    undo(ChangeKind::AddView, {QStringLiteral("First")});
}

TEST_F(SavedViewsTest, ANameThatIsThereTakesItsPlace)
{
    save(QStringLiteral("One"));
    ASSERT_TRUE(has({QStringLiteral("One")}));
    filterBy("border");
    save(QStringLiteral("One"));
    ASSERT_TRUE(
        waitFor([&] { return viewDefinition(m_session.views().all()[0].definition)->filter.text == QStringLiteral("border"); }));
    EXPECT_EQ(names(), QStringList(QStringLiteral("One")));
}

TEST_F(SavedViewsTest, ABrokenOneSaysSoAndHarmsNothing)
{
    filterBy("border");
    m_session.views().save(QStringLiteral("Broken"), QStringLiteral("{\"version\":1,\"lanes\":\"nonsense\"}"));
    m_session.views().save(QStringLiteral("Newer"), QStringLiteral("{\"version\":99}"));
    ASSERT_TRUE(has({QStringLiteral("Broken"), QStringLiteral("Newer")}));
    for (const Qt::Key number : {Qt::Key_1, Qt::Key_2}) {
        key(number, Qt::AltModifier);
        auto *box = m_window.findChild<QMessageBox *>();
        ASSERT_TRUE(box);
        EXPECT_TRUE(box->informativeText().contains(QStringLiteral("Nothing was changed")))
            << box->informativeText().toStdString();
        box->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_EQ(m_session.filter().text, QStringLiteral("border"));
    }
}

RC_GTEST_PROP(ViewDefinitions, WhatIsWrittenReadsTheSame, ())
{
    ViewDefinition made;
    made.lanes = static_cast<LaneMode>(*rc::gen::inRange(0, static_cast<int>(laneModeCount)));
    const auto maybe = [] { return *rc::gen::arbitrary<bool>(); };
    const auto second = [] { return *rc::gen::inRange<CivilSecond>(-900'000'000'000, 900'000'000'000); };
    if (maybe())
        made.filter.text = *rc::gen::element(QStringLiteral("type:AID \"a \\\"b\\\"\""), QStringLiteral("会談"));
    if (maybe())
        made.filter.from = second();
    if (maybe())
        made.filter.until = second();
    if (maybe())
        made.filter.knownOn = *rc::gen::inRange(-100'000, 100'000);
    if (maybe())
        made.filter.types = {EventType::Aid, EventType::Threaten};
    if (maybe())
        made.filter.actors = {QStringLiteral("AZE"), QStringLiteral("Baku \"x\"")};
    if (maybe())
        made.filter.article = ArticleId{7};
    if (maybe()) {
        const CivilSecond start = second();
        made.range = TimeRange{start, start + *rc::gen::inRange<CivilSecond>(1, 1'000'000'000)};
    }
    const auto read = viewDefinition(viewText(made));
    RC_ASSERT(read.has_value());
    RC_ASSERT(*read == made);
}

TEST(ViewDefinitions, WhatIsBrokenIsRefused)
{
    const auto faultOf = [](const char *text) {
        const auto read = viewDefinition(QString::fromUtf8(text));
        return read ? std::nullopt : std::optional(read.error());
    };
    for (const char *text : {"", "[]", "null", "{", "{}", "{\"version\":1}", "{\"version\":\"1\",\"lanes\":\"quad\"}",
                             "{\"version\":1,\"lanes\":7}", "{\"version\":1,\"lanes\":\"quad\",\"filter\":[]}",
                             "{\"version\":1,\"lanes\":\"quad\",\"filter\":{\"types\":[\"NOSUCH\"]}}",
                             "{\"version\":1,\"lanes\":\"quad\",\"filter\":{\"actors\":[7]}}",
                             "{\"version\":1,\"lanes\":\"quad\",\"filter\":{\"from\":\"x\"}}",
                             "{\"version\":1,\"lanes\":\"quad\",\"filter\":{\"from\":1.5}}",
                             "{\"version\":1,\"lanes\":\"quad\",\"filter\":{\"until\":1e300}}",
                             "{\"version\":1,\"lanes\":\"quad\",\"range\":{\"start\":5}}",
                             "{\"version\":1,\"lanes\":\"quad\",\"range\":{\"start\":5,\"end\":5}}"})
        EXPECT_EQ(faultOf(text), ViewFault::Broken) << text;
    EXPECT_EQ(faultOf("{\"version\":2,\"lanes\":{}}"), ViewFault::Newer);
    EXPECT_EQ(faultOf("{\"version\":1,\"lanes\":\"quad\",\"more\":1}"), std::nullopt);
}
