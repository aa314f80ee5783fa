#include "app/waiting.h"
#include "listing/facet_panel.h"
#include "listing/filter_bar.h"
#include "support/test_paths.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>

using namespace dateline;

namespace {

class FacetPanelTest : public testing::Test {
protected:
    FacetPanelTest()
    {
        openAndLoad(m_session, m_folder.filePath(QStringLiteral("l.dateline")));
        importAndWait(m_session, {{sourceTree(QStringLiteral("resources/samples"))}, {}, {}});
        m_bar.resize(900, 40);
        m_bar.show();
        m_bar.narrow();
    }
    FacetPanel &panel() { return *m_bar.findChild<FacetPanel *>(); }
    QListWidget &facets() { return *panel().findChild<QListWidget *>(QStringLiteral("facets")); }
    QTreeWidget &values() { return *panel().findChild<QTreeWidget *>(QStringLiteral("facetValues")); }
    void open(const QString &facet)
    {
        for (int row = 0; row < facets().count(); ++row) {
            if (facets().item(row)->text().startsWith(facet))
                QTest::mouseClick(facets().viewport(), Qt::LeftButton, {}, facets().visualItemRect(facets().item(row)).center());
        }
        ASSERT_TRUE(waitFor([this] {
            return values().topLevelItemCount() > 0 &&
                   values().findItems(QStringLiteral("Counting …"), Qt::MatchExactly).isEmpty();
        }));
    }
    QTreeWidgetItem *line(const QString &name)
    {
        const auto found = values().findItems(name, Qt::MatchExactly);
        EXPECT_EQ(found.size(), 1) << name.toStdString();
        return found.value(0);
    }
    void tick(const QString &name)
    {
        values().setCurrentItem(line(name));
        QTest::keyClick(&values(), Qt::Key_Space);
    }
    bool shows(int events)
    {
        return waitFor([&] { return m_session.shown().count() == events; });
    }
    QTemporaryDir m_folder;
    Session m_session;
    FilterBar m_bar{m_session};
};

} // namespace

TEST_F(FacetPanelTest, ATickIsACondition)
{
    open(QStringLiteral("Type"));
    const int threats = line(QStringLiteral("Threaten"))->text(1).toInt();
    const int consultations = line(QStringLiteral("Consult"))->text(1).toInt();
    ASSERT_GT(threats, 0);
    tick(QStringLiteral("Threaten"));
    EXPECT_EQ(m_session.filter().text, QStringLiteral("type:THREATEN"));
    EXPECT_TRUE(shows(threats)) << "as many as it said";
    EXPECT_TRUE(panel().isVisible()) << "more can be ticked";
    tick(QStringLiteral("Consult"));
    EXPECT_EQ(m_session.filter().text, QStringLiteral("type:THREATEN,CONSULT")) << "one of both";
    EXPECT_TRUE(shows(threats + consultations));
    EXPECT_EQ(facets().item(0)->text(), QStringLiteral("Type (2)"));
    open(QStringLiteral("Actor"));
    const int actors = values().topLevelItem(0)->text(1).toInt();
    tick(values().topLevelItem(0)->text(0));
    EXPECT_TRUE(m_session.filter().text.startsWith(QStringLiteral("type:THREATEN,CONSULT actor:"))) << "and all facets";
    EXPECT_TRUE(shows(actors));
    tick(values().topLevelItem(0)->text(0));
    EXPECT_EQ(m_session.filter().text, QStringLiteral("type:THREATEN,CONSULT"));
}

TEST_F(FacetPanelTest, WhatIsChosenIsTickedWhereverItWasSet)
{
    EventFilter filter;
    filter.text = QStringLiteral("border is:accepted");
    m_session.setFilter(filter);
    open(QStringLiteral("Status"));
    ASSERT_TRUE(waitFor([this] { return line(QStringLiteral("accepted"))->checkState(0) == Qt::Checked; }));
    EXPECT_EQ(line(QStringLiteral("asserted"))->checkState(0), Qt::Unchecked);
    tick(QStringLiteral("accepted"));
    EXPECT_EQ(m_session.filter().text, QStringLiteral("border"));
    filter.text = QStringLiteral("border outlet:\"Not There\"");
    m_session.setFilter(filter);
    open(QStringLiteral("Outlet"));
    ASSERT_TRUE(waitFor([this] { return !values().findItems(QStringLiteral("Not There"), Qt::MatchExactly).isEmpty(); }));
    EXPECT_EQ(line(QStringLiteral("Not There"))->text(1), QStringLiteral("0"));
    tick(QStringLiteral("Not There"));
    EXPECT_EQ(m_session.filter().text, QStringLiteral("border"));
}

TEST_F(FacetPanelTest, ALongListIsSearched)
{
    open(QStringLiteral("Actor"));
    auto *find = panel().findChild<QLineEdit *>();
    ASSERT_TRUE(find->isVisible());
    const int all = values().topLevelItemCount();
    QTest::keyClicks(find, QStringLiteral("aze"));
    EXPECT_LT(values().topLevelItemCount(), all);
    EXPECT_NE(line(QStringLiteral("AZE")), nullptr);
    open(QStringLiteral("Language"));
    EXPECT_TRUE(find->text().isEmpty());
    EXPECT_FALSE(find->isVisible()) << "a short one is not";
    EXPECT_NE(line(QStringLiteral("English")), nullptr);
}

TEST_F(FacetPanelTest, TheBarOffersItToo)
{
    QTest::keyClick(&panel(), Qt::Key_Escape);
    EXPECT_FALSE(panel().isVisible());
    EventFilter filter;
    filter.text = QStringLiteral("border");
    m_session.setFilter(filter);
    QTest::mouseClick(m_bar.findChild<QToolButton *>(QStringLiteral("narrowBy")), Qt::LeftButton);
    EXPECT_TRUE(panel().isVisible());
}

TEST_F(FacetPanelTest, OnlyTheLatestQuestionIsAnswered)
{
    std::vector<QueryTerm::Key> answered;
    QObject::connect(&m_session.lookups(), &Lookups::facetCounted, &m_bar,
                     [&](QueryTerm::Key facet, const std::vector<FacetValue> &) { answered.push_back(facet); });
    QTest::keyClick(&panel(), Qt::Key_Escape);
    m_session.lookups().countFacets(m_session.shown(), {}, {QueryTerm::Key::Type, QueryTerm::Key::Actor});
    m_session.lookups().countFacets(m_session.shown(), {}, {QueryTerm::Key::Tag, QueryTerm::Key::Outlet});
    ASSERT_TRUE(waitFor([&] { return answered.size() >= 2; }));
    QTest::qWait(50);
    EXPECT_EQ(answered, (std::vector{QueryTerm::Key::Tag, QueryTerm::Key::Outlet}));
}
