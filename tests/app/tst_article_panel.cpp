#include "app/pane_fixture.h"
#include "listing/article_model.h"
#include "listing/article_panel.h"
#include "listing/query_help.h"
#include "listing/search_box.h"
#include "state/history.h"
#include "workflow/typed_query.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

using namespace dateline;

namespace {

class ArticlePanelTest : public PaneTest {
protected:
    ArticlePanelTest()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_panel.resize(300, 400);
        m_panel.show();
    }
    void openThree()
    {
        AnnotatedArticle undated = articleOf(QStringLiteral("An <i>undated</i> note"), QStringLiteral("Nothing about borders."));
        undated.article.publisher = QStringLiteral("Zenith");
        open({warning(), manyStates(), undated});
    }
    QListView &view() { return *m_panel.findChild<QListView *>(QStringLiteral("articleList")); }
    ArticleModel &model() { return static_cast<ArticleModel &>(*view().model()); }
    SearchBox &box() { return *m_panel.findChild<SearchBox *>(); }
    QStringList titles()
    {
        QStringList titles;
        for (int row = 0; row < model().rowCount(); ++row)
            titles << model().index(row).data().toString();
        return titles;
    }
    QModelIndex line(const QString &title) { return model().index(static_cast<int>(titles().indexOf(title))); }

    const QString m_warning = QStringLiteral("A warning on the border");
    const QString m_states = QStringLiteral("States of a <b>quote</b>");
    const QString m_undated = QStringLiteral("An <i>undated</i> note");
    ArticlePanel m_panel{m_session};
};

} // namespace

TEST_F(ArticlePanelTest, aLineSaysTitleOutletDateAndEvents)
{
    openThree();
    EXPECT_EQ(line(m_warning).data(ArticleModel::DetailRole).toString(),
              QStringLiteral("26 July 2024 · 2 event(s) · Border Gazette"));
    EXPECT_EQ(line(m_undated).data(ArticleModel::DetailRole).toString(), QStringLiteral("undated · 0 event(s) · Zenith"));
    EXPECT_FALSE(line(m_states).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>quote"))) << "escaped";
}

TEST_F(ArticlePanelTest, dropsAreLeftToTheWindow)
{
    expectNoDropsTaken(m_panel);
}

TEST_F(ArticlePanelTest, everyOrderIsWhatItSays)
{
    openThree();
    const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(titles(), (QStringList{m_warning, m_states, m_undated}));
    model().setOrder(ArticleOrder::OldestFirst);
    EXPECT_EQ(titles(), (QStringList{m_states, m_warning, m_undated})) << "undated last in either direction";
    model().setOrder(ArticleOrder::Title);
    EXPECT_EQ(titles().last(), m_states);
    model().setOrder(ArticleOrder::Outlet);
    EXPECT_EQ(titles().last(), m_undated);
    model().setOrder(ArticleOrder::MostEvents);
    EXPECT_EQ(titles(), (QStringList{m_states, m_warning, m_undated}));
}

TEST_F(ArticlePanelTest, aClickOpensAndTheOpenArticleIsTheCurrentLine)
{
    openThree();
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(line(m_states)).center());
    EXPECT_EQ(m_session.openArticle(), articleCalled(m_states));
    m_session.selectEvent(called(QStringLiteral("E1")).id);
    EXPECT_EQ(view().currentIndex(), line(m_warning));
    QTest::keyClick(&view(), Qt::Key_Down);
    QTest::keyClick(&view(), Qt::Key_Return);
    EXPECT_EQ(m_session.openArticle(), articleCalled(m_states));
}

TEST_F(ArticlePanelTest, deleteRemovesAllThatAreSelectedAsOneStep)
{
    openThree();
    view().selectAll();
    QTest::keyClick(&view(), Qt::Key_Delete);
    EXPECT_TRUE(waitFor([&] { return model().rowCount() == 0; }));
    m_session.history().undo();
    EXPECT_TRUE(waitFor([&] { return model().rowCount() == 3; }));
}

TEST_F(ArticlePanelTest, typingSearchesTheTextAndEscapeShowsAllAgain)
{
    openThree();
    QTest::keyClicks(&box(), QStringLiteral("geneva"));
    ASSERT_TRUE(waitFor([&] { return titles() == QStringList{m_states}; }));
    const QModelIndex hit = model().index(0);
    const QString words = hit.data(ArticleModel::DetailRole).toString();
    EXPECT_EQ(words.mid(hit.data(ArticleModel::MatchStartRole).toInt(), hit.data(ArticleModel::MatchLengthRole).toInt()),
              QStringLiteral("Geneva"));
    EXPECT_TRUE(words.contains(QStringLiteral("<i>at once</i>"))) << "markup of an article is text";
    EXPECT_TRUE(m_panel.findChild<QLabel *>(QStringLiteral("articleCount"))->text().contains(QStringLiteral("found")));
    m_panel.grab(); // draws the match
    QTest::keyClick(&view(), Qt::Key_Down);
    TextSpan shown;
    QObject::connect(&m_session, &Session::passageShown, &m_panel, [&](const TextSpan &place) { shown = place; });
    QTest::keyClick(&view(), Qt::Key_Return);
    EXPECT_EQ(m_session.openArticle(), articleCalled(m_states));
    EXPECT_EQ(wordsAt(manyStates().article.text, shown), QStringLiteral("Geneva"));
    QTest::keyClick(&box(), Qt::Key_Escape);
    EXPECT_EQ(box().text(), QString());
    EXPECT_EQ(titles().size(), 3);
}

TEST_F(ArticlePanelTest, theSearchIsTheOneFilter)
{
    openThree();
    const int all = m_session.events()->size();
    QTest::keyClicks(&box(), QStringLiteral("type:threaten from:July 2024"));
    ASSERT_TRUE(waitFor([&] { return m_session.filter().text == QStringLiteral("type:THREATEN from:2024-07"); }));
    EXPECT_LT(m_session.shown().count(), all);
    EXPECT_EQ(box().text(), QStringLiteral("type:threaten from:July 2024")) << "as it was typed";
    EventFilter other;
    other.text = QStringLiteral("type:CONSULT");
    m_session.setFilter(other);
    EXPECT_EQ(box().text(), QStringLiteral("type:CONSULT")) << "set elsewhere";
    EXPECT_TRUE(waitFor([&] { return titles() == QStringList{m_states}; }));
    m_session.setFilter({});
    EXPECT_EQ(box().text(), QString());
    EXPECT_EQ(titles().size(), 3);
    EventFilter known;
    known.knownOn = 20000;
    m_session.setFilter(known);
    QTest::keyClicks(&box(), QStringLiteral("border"));
    ASSERT_TRUE(waitFor([&] { return m_session.filter().text == QStringLiteral("border"); }));
    EXPECT_EQ(m_session.filter().knownOn, 20000) << "what else is asked for stays";
}

TEST_F(ArticlePanelTest, eventsAreFoundByTheirOwnWords)
{
    openThree();
    auto &kinds = *m_panel.findChild<QTabBar *>();
    auto &hits = *m_panel.findChild<QListView *>(QStringLiteral("eventHits"));
    EXPECT_FALSE(kinds.isVisible());
    QTest::keyClicks(&box(), QStringLiteral("warned"));
    ASSERT_TRUE(waitFor([&] { return kinds.tabText(1) == QStringLiteral("Events (2)"); }));
    EXPECT_TRUE(waitFor([&] { return kinds.tabText(0) == QStringLiteral("Articles (2)"); }));
    EXPECT_TRUE(kinds.isVisible());
    QTest::mouseClick(&kinds, Qt::LeftButton, {}, kinds.tabRect(1).center());
    ASSERT_TRUE(hits.isVisible());
    const QModelIndex first = hits.model()->index(0, 0);
    EXPECT_EQ(first.data().toString(), QStringLiteral("Title of E1")) << "the latest first";
    const QString words = first.data(ArticleModel::DetailRole).toString();
    EXPECT_TRUE(words.startsWith(QStringLiteral("25 July 2024 · warned"))) << words.toStdString();
    EXPECT_EQ(words.mid(first.data(ArticleModel::MatchStartRole).toInt(), first.data(ArticleModel::MatchLengthRole).toInt()),
              QStringLiteral("warned"));
    m_panel.grab();
    QTest::keyClick(&box(), Qt::Key_Down);
    QTest::keyClick(&hits, Qt::Key_Return);
    EXPECT_EQ(m_session.selectedEvent(), called(QStringLiteral("E1")).id);
    QTest::mouseClick(hits.viewport(), Qt::LeftButton, {}, hits.visualRect(hits.model()->index(1, 0)).center());
    EXPECT_EQ(m_session.selectedEvent(), called(QStringLiteral("whole")).id);
    EXPECT_EQ(m_session.openArticle(), articleCalled(m_states));
    QTest::keyClick(&box(), Qt::Key_Escape);
    EXPECT_FALSE(kinds.isVisible());
    EXPECT_TRUE(view().isVisible());
}

TEST_F(ArticlePanelTest, whatIsWrongIsExplained)
{
    openThree();
    const auto &complaints = *m_panel.findChild<QLabel *>(QStringLiteral("queryComplaints"));
    box().setText(QStringLiteral("tpye:aid border"));
    QTest::keyClick(&box(), Qt::Key_Return);
    EXPECT_TRUE(complaints.isVisible());
    EXPECT_TRUE(complaints.text().contains(QStringLiteral("type"))) << complaints.text().toStdString();
    m_session.setFilter({});
    EXPECT_FALSE(complaints.isVisible());
    box().setText(QStringLiteral("from:"));
    QTest::keyClick(&box(), Qt::Key_Return);
    EXPECT_TRUE(complaints.isVisible());
    open({});
    EXPECT_EQ(box().text(), QString()) << "another library is shown whole";
    EXPECT_FALSE(complaints.isVisible());
}

TEST_F(ArticlePanelTest, theBestMatchCanComeFirst)
{
    AnnotatedArticle much =
        articleOf(QStringLiteral("Borders"), QStringLiteral("Border by border by border."), QStringLiteral("2001"));
    open({warning(), much});
    box().setText(QStringLiteral("border"));
    QTest::keyClick(&box(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return titles() == QStringList({m_warning, QStringLiteral("Borders")}); }));
    auto *sort = m_panel.findChild<QToolButton *>();
    const auto orders = sort->menu()->actions();
    const auto best = std::ranges::find(orders, QStringLiteral("Best match first"), &QAction::text);
    ASSERT_NE(best, orders.end());
    (*best)->trigger();
    EXPECT_TRUE(waitFor([&] { return titles().size() == 2; }));
}

TEST_F(ArticlePanelTest, helpSaysWhatCanBeTyped)
{
    openThree();
    QTest::keyClick(&box(), Qt::Key_F1);
    auto *help = m_panel.findChild<QueryHelp *>();
    ASSERT_TRUE(help && help->isVisible());
    QStringList typed;
    for (const QLabel *label : help->findChildren<QLabel *>(QStringLiteral("queryExample")))
        typed << label->text();
    for (const QString &key : queryKeys())
        EXPECT_FALSE(typed.filter(key + u':').isEmpty()) << key.toStdString();
    for (const QString &example : typed)
        EXPECT_TRUE(readTypedQuery(example, QStringLiteral("en"), std::nullopt).complaints().empty()) << example.toStdString();
    QTest::keyClick(help, Qt::Key_Escape);
    EXPECT_FALSE(help->isVisible());
}

TEST_F(ArticlePanelTest, keysGoFromTheSearchToWhatItFound)
{
    openThree();
    QTest::keyClicks(&box(), QStringLiteral("quote"));
    ASSERT_TRUE(waitFor([&] { return titles() == QStringList{m_states}; }));
    QTest::keyClick(&box(), Qt::Key_Down);
    QTest::keyClick(&view(), Qt::Key_Return);
    ASSERT_TRUE(m_session.articles().find(m_session.openArticle()));
    EXPECT_EQ(m_session.articles().find(m_session.openArticle())->title, m_states);
}

TEST_F(ArticlePanelTest, anyTextIsASearch)
{
    openThree();
    for (const char *query : {"\"unclosed", "NOT", "(((", "nosuch:foo", "a AND"}) {
        box().setText(QLatin1String(query));
        QTest::keyClick(&box(), Qt::Key_Return);
        EXPECT_LE(model().rowCount(), 3) << query;
    }
    box().setText(QStringLiteral("wordthatisnowhere"));
    QTest::keyClick(&box(), Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return model().rowCount() == 0; }));
}

TEST_F(ArticlePanelTest, onlyTheLatestSearchIsAnswered)
{
    openThree();
    QStringList answered;
    QObject::connect(&m_session.lookups(), &Lookups::found, &m_panel, [&](const QString &query) { answered << query; });
    for (const char *query : {"border", "talks", "geneva"})
        m_session.lookups().search(QLatin1String(query));
    ASSERT_TRUE(waitFor([&] { return !answered.isEmpty(); }));
    EXPECT_EQ(answered, QStringList{QStringLiteral("geneva")});
    EXPECT_EQ(titles().size(), 3) << "the answer of another box";
    m_session.lookups().search(QStringLiteral("border"));
    m_session.lookups().close();
    m_session.lookups().search(QStringLiteral("talks"));
    EXPECT_EQ(answered.back(), QStringLiteral("talks")) << "without a library nothing is found, at once";
    QTest::qWait(50);
    EXPECT_EQ(answered.size(), 2);
}

TEST_F(ArticlePanelTest, anotherLibraryEndsTheSearch)
{
    openThree();
    box().setText(QStringLiteral("geneva"));
    QTest::keyClick(&box(), Qt::Key_Return);
    openAndLoad(m_session, m_folder.filePath(QStringLiteral("other.dateline")));
    EXPECT_EQ(box().text(), QString());
    EXPECT_EQ(model().rowCount(), 0);
}

TEST_F(ArticlePanelTest, anEmptyListSaysWhy)
{
    open({});
    const auto *hint = view().findChild<QLabel *>(QStringLiteral("emptyHint"));
    EXPECT_TRUE(hint->isVisible());
    const QString noArticles = hint->text();
    openThree();
    EXPECT_FALSE(hint->isVisible());
    box().setText(QStringLiteral("wordthatisnowhere"));
    QTest::keyClick(&box(), Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return hint->isVisible(); }));
    EXPECT_NE(hint->text(), noArticles);
    box().clear();
    EXPECT_FALSE(hint->isVisible());
}
