#include "app/pane_fixture.h"
#include "listing/days_panel.h"
#include "state/event_edits.h"
#include "state/history.h"

#include <QClipboard>
#include <QTreeWidget>

using namespace dateline;

namespace {

/// Two papers tell of the 4th of March, one of them of the 9th too.
class DaysPanelTest : public PaneTest {
protected:
    void SetUp() override
    {
        std::vector<AnnotatedArticle> articles;
        for (const auto &[outlet, second] : {std::pair("Gazette", "2024-03-04"), std::pair("Times", "2024-03-09")}) {
            const QString name = QString::fromLatin1(outlet);
            AnnotatedArticle made =
                articleOf(name, QStringLiteral("So the %1: guns fired at dawn, and envoys left in haste.").arg(name),
                          QStringLiteral("2024-03-10"));
            made.article.publisher = name + QStringLiteral(" of the Whole Long Name of a Paper").repeated(3);
            made.events = {eventAt(made.article, name + u'1', QStringLiteral("guns fired at dawn"), EventType::Assault,
                                   QStringLiteral("2024-03-04")),
                           eventAt(made.article, name + u'2', QStringLiteral("envoys left in haste"), EventType::Reject,
                                   QString::fromLatin1(second))};
            articles.push_back(made);
        }
        open(articles);
        m_panel.resize(700, 300);
        m_panel.show();
    }
    QTreeWidget &list() { return *m_panel.findChild<QTreeWidget *>(); }

    DaysPanel m_panel{m_session};
};

} // namespace

TEST_F(DaysPanelTest, daysStandInOrderWithTheirQuotes)
{
    ASSERT_TRUE(waitFor([&] { return list().topLevelItemCount() == 2; }));
    EXPECT_EQ(list().topLevelItem(0)->text(0), QStringLiteral("4 March 2024"));
    EXPECT_TRUE(list().topLevelItem(0)->text(1).startsWith(u'2'));
    EXPECT_EQ(list().topLevelItem(1)->text(0), QStringLiteral("9 March 2024"));
    EXPECT_TRUE(list().topLevelItem(1)->text(1).startsWith(u'1'));
    EXPECT_GT(list().columnWidth(0), list().columnWidth(1)) << "the quotes have room";
    ASSERT_EQ(list().topLevelItem(1)->childCount(), 1);
    EXPECT_TRUE(list().topLevelItem(1)->child(0)->text(0).contains(QStringLiteral("envoys left in haste")));
}

TEST_F(DaysPanelTest, aClickSelectsAndTheListFollowsWhatIsShown)
{
    ASSERT_TRUE(waitFor([&] { return list().topLevelItemCount() == 2; }));
    QTreeWidgetItem *line = list().topLevelItem(1)->child(0);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualItemRect(line).center());
    const EventId chosen = m_session.selectedEvent();
    EXPECT_EQ(chosen, called(QStringLiteral("Times2")).id);
    m_session.edits().remove({chosen});
    EXPECT_TRUE(waitFor([&] { return list().topLevelItemCount() == 1; }));
    m_session.history().undo();
    EXPECT_TRUE(waitFor([&] { return list().topLevelItemCount() == 2; }));
}

TEST_F(DaysPanelTest, isCopiedAsText)
{
    ASSERT_TRUE(waitFor([&] { return list().topLevelItemCount() == 2; }));
    m_panel.activateWindow();
    list().setFocus();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_panel));
    QTest::keySequence(&list(), QKeySequence::Copy);
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith(QStringLiteral("4 March 2024: 2 "))) << copied.toStdString();
    EXPECT_TRUE(copied.contains(QStringLiteral("envoys left in haste"))) << copied.toStdString();
}
