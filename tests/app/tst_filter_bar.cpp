#include "app/waiting.h"
#include "listing/filter_bar.h"
#include "support/test_paths.h"
#include "wording/filter_text.h"

#include <QLabel>
#include <QMenu>
#include <QTemporaryDir>
#include <QToolButton>

using namespace dateline;

namespace {

class FilterBarTest : public testing::Test {
protected:
    FilterBarTest()
    {
        openAndLoad(m_session, m_folder.filePath(QStringLiteral("l.dateline")));
        importAndWait(m_session, {{sourceTree(QStringLiteral("resources/samples"))}, {}, {}});
        EXPECT_TRUE(waitFor([this] { return m_session.isUpToDate() && m_session.articles().size() == 6; }));
    }
    QString count() const { return m_bar.findChild<QLabel *>()->text(); }
    /// The chips that are there, first words first.
    QList<QToolButton *> chips() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return m_bar.findChildren<QToolButton *>(QStringLiteral("filterChip"));
    }
    QString words() const
    {
        QStringList words;
        for (const QToolButton *chip : chips())
            words << chip->accessibleName().remove(QStringLiteral("Clear "));
        return words.join(u'|');
    }
    void setText(const char *query)
    {
        EventFilter filter = m_session.filter();
        filter.text = QString::fromUtf8(query);
        m_session.setFilter(filter);
    }
    QTemporaryDir m_folder;
    Session m_session;
    FilterBar m_bar{m_session};
};

} // namespace

TEST_F(FilterBarTest, isSeenWhileThereIsAFilterAndShowsAllAgain)
{
    m_bar.resize(900, 40);
    EXPECT_TRUE(m_bar.isHidden());
    EventFilter filter;
    filter.types = {EventType::Request, EventType::Accuse};
    filter.from = civilSecond(2023, 7, 1);
    m_session.setFilter(filter);
    ASSERT_TRUE(waitFor([this] { return !m_session.shown().isAll(); }));
    EXPECT_FALSE(m_bar.isHidden());
    const QString shown =
        QStringLiteral("%1 of %2 event(s) shown").arg(m_session.shown().count()).arg(m_session.events()->size());
    EXPECT_EQ(count(), shown);
    m_bar.show();
    EXPECT_EQ(words(), QStringLiteral("since 1 July 2023|Request, Accuse"));
    m_bar.findChild<QToolButton *>(QStringLiteral("resetFilter"))->click();
    ASSERT_TRUE(waitFor([this] { return m_session.shown().isAll(); }));
    EXPECT_TRUE(m_bar.isHidden());
}

TEST_F(FilterBarTest, aChipTakesItsConditionAway)
{
    m_bar.resize(900, 40);
    m_bar.show();
    setText("type:THREATEN,ACCUSE border -is:denied");
    ASSERT_EQ(words(), QStringLiteral("Threaten, Accuse|“border”|not denied"));
    QTest::mouseClick(chips().at(1), Qt::LeftButton);
    EXPECT_EQ(m_session.filter().text, QStringLiteral("type:THREATEN,ACCUSE -is:denied"));
    EXPECT_EQ(words(), QStringLiteral("Threaten, Accuse|not denied"));
    chips().at(0)->setFocus();
    QTest::keyClick(chips().at(0), Qt::Key_Space);
    QTest::mouseClick(chips().at(0), Qt::LeftButton);
    EXPECT_EQ(m_session.filter(), EventFilter());
    EXPECT_TRUE(m_bar.isHidden());
}

TEST_F(FilterBarTest, whatHasNoRoomWaitsInAMenu)
{
    m_bar.resize(520, 40);
    m_bar.show();
    setText("type:THREATEN,ACCUSE border actor:AZE,ARM talks tag:\"a rather long name of a tag\" is:planned");
    ASSERT_EQ(chips().size(), 6);
    auto *more = m_bar.findChild<QToolButton *>(QStringLiteral("moreChips"));
    EXPECT_TRUE(more->isVisible());
    EXPECT_FALSE(chips().last()->isVisible());
    EXPECT_LE(more->geometry().right(), more->parentWidget()->width());
    Q_EMIT more->menu()->aboutToShow();
    ASSERT_FALSE(more->menu()->actions().isEmpty());
    EXPECT_EQ(more->menu()->actions().last()->text(), QStringLiteral("Clear planned"));
    more->menu()->actions().last()->trigger();
    EXPECT_FALSE(m_session.filter().text.contains(QStringLiteral("planned")));
    m_bar.resize(1800, 40);
    EXPECT_FALSE(more->isVisible());
    EXPECT_TRUE(chips().last()->isVisible());
}

TEST(FilterText, aConditionIsWorded)
{
    const auto worded = [](const char *query) {
        EventFilter filter;
        filter.text = QString::fromUtf8(query);
        return filterText(filter, {});
    };
    EXPECT_EQ(worded("from:2024-07 until:2024-08-04"), QStringLiteral("since July 2024 · until 4 August 2024"));
    EXPECT_EQ(worded("pair:AZE>ARM source:AZE target:ARM"), QStringLiteral("AZE → ARM · by AZE · towards ARM"));
    EXPECT_EQ(worded("outlet:\"Le Monde\",AFP tag:border lang:fr"),
              QStringLiteral("outlet Le Monde, AFP · tag border · français"));
    EXPECT_EQ(worded("lang:en,xx"), QStringLiteral("English, xx"));
    EXPECT_EQ(worded("\"peace talks\" negoti* -war"), QStringLiteral("“peace talks” · “negoti”… · not “war”"));
    EXPECT_EQ(worded("is:disputed,undated,suggested"), QStringLiteral("disputed, undated, suggested"));
    EXPECT_EQ(worded("border OR type:AID"), QStringLiteral("border OR type:AID"));
}

TEST(FilterText, namesEveryPart)
{
    EventFilter filter;
    EXPECT_EQ(filterText(filter, {}), QString());
    filter.from = civilSecond(2024, 7, 1);
    filter.until = civilSecond(2024, 8, 4) + secondsPerDay - 1;
    filter.actors = {QStringLiteral("AZE"), QStringLiteral("ARM")};
    filter.text = QStringLiteral("border");
    filter.article = ArticleId{1};
    EXPECT_EQ(filterText(filter, QStringLiteral("A <b>title</b>")),
              QStringLiteral("1 July 2024 to 4 August 2024 · AZE, ARM · “border” · “A <b>title</b>”"));
    filter = {};
    filter.until = civilSecond(2024, 8, 4);
    EXPECT_EQ(filterText(filter, {}), QStringLiteral("until 4 August 2024"));
}
