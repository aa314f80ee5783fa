#include "app/pane_fixture.h"
#include "listing/article_model.h"
#include "listing/article_panel.h"
#include "listing/search_box.h"
#include "state/history.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>

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
    QListView &view() { return *m_panel.findChild<QListView *>(); }
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

TEST_F(ArticlePanelTest, keysGoFromTheSearchToWhatItFound)
{
    openThree();
    QTest::keyClicks(&box(), QStringLiteral("quote"));
    ASSERT_TRUE(waitFor([&] { return titles() == QStringList{m_states}; }));
    QTest::keyClick(&box(), Qt::Key_Down);
    QTest::keyClick(&view(), Qt::Key_Return);
    ASSERT_TRUE(m_session.article(m_session.openArticle()));
    EXPECT_EQ(m_session.article(m_session.openArticle())->title, m_states);
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
    const auto *hint = m_panel.findChild<QLabel *>(QStringLiteral("emptyHint"));
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
