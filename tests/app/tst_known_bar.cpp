#include "app/pane_fixture.h"
#include "canvas/known_bar.h"
#include "listing/filter_bar.h"

#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace dateline;

namespace {

class KnownBarTest : public PaneTest {
protected:
    /// Three days, two articles on the second, and one without a day.
    void openFive()
    {
        std::vector<AnnotatedArticle> articles;
        int number = 0;
        for (const char *date : {"2024-07-01", "2024-07-05", "2024-07-05", "2024-08-01", ""}) {
            ++number;
            AnnotatedArticle made =
                articleOf(QStringLiteral("Report %1").arg(number),
                          QStringLiteral("Officials warned of war, %1 times.").arg(number), QString::fromLatin1(date));
            made.article.publisher = QStringLiteral("Gazette");
            made.events = {eventAt(made.article, QStringLiteral("e%1").arg(number), QStringLiteral("warned of war"),
                                   EventType::Threaten, QStringLiteral("2024-06-20"))};
            articles.push_back(made);
        }
        open(articles);
    }
    QSlider &slider() { return *m_bar.findChild<QSlider *>(); }
    QString when() { return m_bar.findChild<QLabel *>(QStringLiteral("knownWhen"))->text(); }
    QToolButton &tool(const char *name) { return *m_bar.findChild<QToolButton *>(QLatin1String(name)); }
    bool shows(int count)
    {
        return waitFor([&] { return m_session.shown().count() == count; });
    }

    KnownBar m_bar{m_session};
};

} // namespace

TEST_F(KnownBarTest, arrowsStepByDayOfPublicationAndSayIt)
{
    openFive();
    EXPECT_TRUE(m_bar.isHidden());
    m_bar.resize(1400, 40); // room for all that it says
    m_bar.setOpen(true);
    EXPECT_EQ(slider().value(), 3); // everything, also what has no day
    EXPECT_TRUE(shows(5));
    QTest::keyClick(&slider(), Qt::Key_Left);
    EXPECT_TRUE(shows(4));
    EXPECT_TRUE(when().startsWith(QStringLiteral("As known on 1 August 2024: 4 of 5"))) << when().toStdString();
    EXPECT_TRUE(when().contains(QStringLiteral("1 without a day of publication left out"))) << when().toStdString();
    QTest::keyClick(&slider(), Qt::Key_Left);
    EXPECT_TRUE(shows(3));
    EXPECT_TRUE(tool("addedOnDay").text().contains(QStringLiteral("from 2 article(s)")))
        << tool("addedOnDay").text().toStdString();
    QTest::keyClick(&slider(), Qt::Key_Home);
    EXPECT_TRUE(shows(1));
    EXPECT_TRUE(slider().accessibleName().contains(QStringLiteral("As known on 1 July 2024: 1 of 5")));
    EXPECT_EQ(tool("addedOnDay").text(), QStringLiteral("+1 event(s): Report 1, Gazette"));
    QTest::mouseClick(&tool("addedOnDay"), Qt::LeftButton);
    EXPECT_EQ(m_session.openArticle(), articleCalled(QStringLiteral("Report 1")));
    QTest::keyClick(&slider(), Qt::Key_End);
    EXPECT_TRUE(shows(5));
    EXPECT_FALSE(m_session.filter().knownOn);
}

TEST_F(KnownBarTest, saysAndSelectsWhatEachArticleOfADayAdded)
{
    openFive();
    std::vector<EventId> chosen;
    QObject::connect(&m_session, &Session::eventsChosen, &m_bar, [&](const std::vector<EventId> &events) { chosen = events; });
    m_bar.resize(1400, 40);
    m_bar.setOpen(true);
    slider().setValue(1);
    EXPECT_TRUE(shows(3));
    const std::vector<EventId> added{called(QStringLiteral("e2")).id, called(QStringLiteral("e3")).id};
    EXPECT_TRUE(waitFor([&] { return chosen == added; }));
    QTest::mouseClick(&tool("addedOnDay"), Qt::LeftButton);
    auto *menu = m_bar.findChild<QMenu *>();
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 2);
    EXPECT_EQ(menu->actions().front()->text(), QStringLiteral("+1 event(s): Report 2, Gazette"));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().back()).center());
    EXPECT_EQ(m_session.openArticle(), articleCalled(QStringLiteral("Report 3")));
}

TEST_F(KnownBarTest, playsDayByDayToTheLastOneAndRestsOnSpace)
{
    openFive();
    m_bar.setOpen(true);
    QTest::keyClick(&slider(), Qt::Key_Space);
    EXPECT_TRUE(m_bar.isPlaying());
    EXPECT_TRUE(shows(1)); // from the beginning
    QTest::keyClick(&slider(), Qt::Key_Space);
    EXPECT_FALSE(m_bar.isPlaying());
    m_bar.setPlaying(true);
    EXPECT_TRUE(shows(4));
    EXPECT_TRUE(waitFor([this] { return !m_bar.isPlaying(); }));
    EXPECT_EQ(slider().value(), 2);
}

TEST_F(KnownBarTest, playsNothingByItselfWithoutMotion)
{
    openFive();
    m_bar.setOpen(true);
    m_bar.setAnimated(false);
    EXPECT_TRUE(tool("playKnown").isHidden());
    QTest::keyClick(&slider(), Qt::Key_Space);
    EXPECT_FALSE(m_bar.isPlaying());
    QTest::keyClick(&slider(), Qt::Key_Left);
    EXPECT_TRUE(shows(4));
}

TEST_F(KnownBarTest, theFilterBarShowsAndClearsIt)
{
    openFive();
    FilterBar filters(m_session);
    m_bar.setOpen(true);
    QTest::keyClick(&slider(), Qt::Key_Home);
    EXPECT_TRUE(shows(1));
    EXPECT_FALSE(filters.isHidden());
    auto &chip = *filters.findChild<QToolButton *>(QStringLiteral("filterChip"));
    EXPECT_TRUE(chip.text().contains(QStringLiteral("as known on 1 July 2024"))) << chip.text().toStdString();
    QTest::mouseClick(&chip, Qt::LeftButton);
    EXPECT_TRUE(shows(5));
    EXPECT_TRUE(filters.isHidden());
    EXPECT_EQ(slider().value(), 3);
}

TEST_F(KnownBarTest, putAwayItFiltersNothing)
{
    openFive();
    m_bar.setOpen(true);
    QTest::keyClick(&slider(), Qt::Key_Home);
    EXPECT_TRUE(shows(1));
    m_bar.setOpen(false);
    EXPECT_TRUE(shows(5));
    EXPECT_FALSE(m_session.filter().knownOn);
}
