#include "app/window_fixture.h"

#include "canvas/picture_legend.h"
#include "canvas/timeline_camera.h"
#include "canvas/timeline_view.h"
#include "reading/article_text.h"
#include "reading/reader_pane.h"
#include "reading/reanchor_dialog.h"
#include "review/review_queue.h"
#include "state/event_edits.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace dateline;

namespace {

/// Four papers on one march, each with one event.
std::vector<AnnotatedArticle> toldByFour()
{
    std::vector<AnnotatedArticle> articles;
    for (const char *id : {"a", "b", "c", "d"}) {
        const QString name = QString::fromLatin1(id);
        AnnotatedArticle made = articleOf(QStringLiteral("Paper ") + name,
                                          QStringLiteral("Thousands marched in Yerevan, paper %1 wrote. It rained.").arg(name),
                                          QStringLiteral("2024-05-10"));
        made.article.publisher = QStringLiteral("Paper ") + name;
        made.events = {eventAt(made.article, name, QStringLiteral("Thousands marched in Yerevan"), EventType::Protest,
                               QStringLiteral("2024-05-09"))};
        articles.push_back(made);
    }
    return articles;
}

/// Two quotes that do not stand where they say: one moved, one was written anew.
AnnotatedArticle displaced()
{
    AnnotatedArticle made = articleOf(QStringLiteral("Displaced"),
                                      QStringLiteral("On Monday both sides met in Geneva.\n\nNear Tegh 14 border soldiers were "
                                                     "killed and a bridge was destroyed, the ministry said."),
                                      QStringLiteral("2024-05-12"));
    Event moved = eventAt(made.article, QStringLiteral("moved"), QStringLiteral("both sides met in Geneva"), EventType::Consult,
                          QStringLiteral("2024-05-10"));
    moved.citations.front().span = {0, 24};
    Event lost = eventAt(made.article, QStringLiteral("lost"), QStringLiteral("border soldiers were killed"), EventType::Assault,
                         QStringLiteral("2024-05-04"));
    lost.citations.front().exact = QStringLiteral("12 soldiers were killed and a bridge destroyed");
    made.events = {moved, lost};
    return made;
}

class SmallVerbs : public WindowTest {
protected:
    int shown() const { return m_session.events()->size(); }
    QString detail(const char *name)
    {
        const auto *label = m_window.workspace().reader().findChild<QLabel *>(QLatin1String(name));
        return label ? label->text() : QString();
    }
    EventStatus status(const QString &ownId) const { return called(ownId).event.status; }
    Citation quote(const QString &ownId) const { return called(ownId).event.citations.front(); }
    ReanchorDialog *openReanchor()
    {
        auto *button = m_window.workspace().reader().findChild<QPushButton *>(QStringLiteral("reanchor"));
        EXPECT_TRUE(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        const auto dialogs = m_window.findChildren<ReanchorDialog *>(); // one that was closed may still be there
        const auto open = std::ranges::find_if(dialogs, [](const QWidget *dialog) { return dialog->isVisible(); });
        return open == dialogs.end() ? nullptr : *open;
    }
    bool isInSight(EventId event) const
    {
        const EventTable::Row &row = m_session.events()->row(m_session.events()->indexOf(event));
        return m_session.visibleRange().start <= row.earliest && row.latest <= m_session.visibleRange().end;
    }
};

} // namespace

TEST_F(SmallVerbs, SelectedEventsBecomeOneAndComeApartByTheTablesMenu)
{
    open(toldByFour());
    ASSERT_EQ(shown(), 4);
    selectRows({called(QStringLiteral("b")).id, called(QStringLiteral("c")).id, called(QStringLiteral("d")).id});
    ASSERT_EQ(selectedTitles().size(), 3);
    chooseInTable(QStringLiteral("Make 3 Event"));
    settle([&] { return shown() == 2; });
    undo(QStringLiteral("merge of 3 event(s)"));
    EXPECT_EQ(shown(), 4);
    EXPECT_EQ(selectedTitles(), (QStringList{QStringLiteral("Title of b"), QStringLiteral("Title of c")}))
        << "what came back is selected";
    redo();
    EXPECT_EQ(shown(), 2);
    EXPECT_EQ(m_session.selectedEvent(), called(QStringLiteral("d")).id) << "the one in hand stands for the others";

    selectRows({called(QStringLiteral("d")).id});
    chooseInTable(QStringLiteral("Take Apart"));
    settle([&] { return shown() == 4; });
    undo(QStringLiteral("splitting off 3 event(s)"));
    EXPECT_EQ(shown(), 2);
    openAndLoad(m_session, m_session.libraryPath());
    EXPECT_EQ(shown(), 2) << "after reopening";
    redo();
    EXPECT_EQ(shown(), 4);
}

TEST_F(SmallVerbs, KeysDoTheSameAndTheMenuReviewOffersIt)
{
    open(toldByFour());
    selectRows({called(QStringLiteral("a")).id});
    EXPECT_FALSE(m_actions->mergeEvents->isEnabled());
    EXPECT_FALSE(m_actions->takeApart->isEnabled());
    selectRows({called(QStringLiteral("a")).id, called(QStringLiteral("b")).id});
    EXPECT_TRUE(m_actions->mergeEvents->isEnabled());
    key(Qt::Key_M, Qt::ControlModifier);
    settle([&] { return shown() == 3; });
    EXPECT_TRUE(m_actions->takeApart->isEnabled());
    key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    settle([&] { return shown() == 4; });
    undo(QStringLiteral("splitting off 2 event(s)"));
    undo(QStringLiteral("merge of 2 event(s)"));
    EXPECT_EQ(shown(), 4);
}

TEST_F(SmallVerbs, WhatWasAcceptedWaitsForADecisionAgain)
{
    std::vector<AnnotatedArticle> articles = toldByFour();
    articles.resize(2);
    articles[0].events.front().origin = EventOrigin::Rule;
    articles[0].events.front().rule = QStringLiteral("act");
    open(articles);
    selectRows({called(QStringLiteral("b")).id});
    EXPECT_FALSE(m_actions->suggestAgain->isEnabled()) << "a file's own event was never suggested";
    selectRows({called(QStringLiteral("a")).id, called(QStringLiteral("b")).id});
    chooseInTable(QStringLiteral("Back to Suggested"));
    settle([&] { return status(QStringLiteral("a")) == EventStatus::Suggested; });
    EXPECT_EQ(status(QStringLiteral("b")), EventStatus::Accepted);
    EXPECT_EQ(m_window.workspace().review().total(), 1);
    undo(QStringLiteral("return of “Title of a” to the suggestions"));
    EXPECT_EQ(status(QStringLiteral("a")), EventStatus::Accepted);
    redo();
    EXPECT_EQ(status(QStringLiteral("a")), EventStatus::Suggested);
}

TEST_F(SmallVerbs, AColourGivenByHandIsNamedInTheDetailsAndInTheLegend)
{
    open(toldByFour());
    const EventId event = called(QStringLiteral("a")).id;
    selectRows({event});
    EXPECT_TRUE(detail("eventColour").isEmpty());
    EventChange change;
    change.colour = EventColour::Green;
    m_session.edits().change({event}, change);
    settle([&] { return called(QStringLiteral("a")).event.colour == EventColour::Green; });
    EXPECT_EQ(detail("eventColour"), QStringLiteral("Green"));
    const auto *swatch = m_window.workspace().reader().findChild<QLabel *>(QStringLiteral("eventColourSwatch"));
    ASSERT_NE(swatch, nullptr);
    EXPECT_TRUE(swatch->isVisible());
    EXPECT_TRUE(
        PictureLegend(QFont(), 500, ScenePainter::Medium::Picture).texts().contains(QStringLiteral("colours given by hand")));
    undo(QStringLiteral("change of event “Title of a”"));
    EXPECT_TRUE(detail("eventColour").isEmpty());
}

TEST_F(SmallVerbs, UndoAndRedoSelectAndShowWhatTheyBringBack)
{
    std::vector<AnnotatedArticle> articles = toldByFour();
    articles[0].events.front().happened = dateOf(QStringLiteral("1994-01-17"));
    open(articles);
    const EventId early = called(QStringLiteral("a")).id;
    m_session.edits().remove({early});
    settle([&] { return shown() == 3; });
    m_session.selectEvent(called(QStringLiteral("b")).id);
    m_session.setVisibleRange({*dateOf(QStringLiteral("2024-05-01")).earliest(), *dateOf(QStringLiteral("2024-05-31")).latest()});
    undo(QStringLiteral("deletion of event “Title of a”"));
    EXPECT_EQ(m_session.selectedEvent(), early);
    EXPECT_EQ(selectedTitles(), QStringList{QStringLiteral("Title of a")});
    EXPECT_TRUE(waitFor([&] { return isInSight(early); })) << "the timeline goes there";
    m_session.selectEvent(called(QStringLiteral("b")).id);
    redo();
    EXPECT_EQ(m_session.selectedEvent(), called(QStringLiteral("b")).id) << "nothing came back";

    ArticleFields fields = fieldsOf(*m_session.loadArticle(m_session.articles().front().id));
    const ArticleId article = m_session.articles().front().id;
    fields.title = QStringLiteral("Another title");
    m_session.setArticleFields(article, fields);
    settle([&] { return m_session.articles().find(article)->title == fields.title; });
    m_session.showArticle(m_session.articles().back().id);
    undo(QStringLiteral("change of “%1”").arg(fields.title));
    EXPECT_EQ(m_session.openArticle(), article);
}

TEST_F(SmallVerbs, AQuoteThatMovedIsPutInPlaceAfterALookAtBothPlaces)
{
    open({displaced()});
    const Citation before = quote(QStringLiteral("moved"));
    selectRows({called(QStringLiteral("moved")).id});
    ReanchorDialog *dialog = openReanchor();
    ASSERT_NE(dialog, nullptr);
    const auto *from = dialog->findChild<QLabel *>(QStringLiteral("oldPlace"));
    const auto *to = dialog->findChild<QLabel *>(QStringLiteral("newPlace"));
    EXPECT_TRUE(from->text().contains(QStringLiteral("<u>both sides met in Geneva</u>")));
    EXPECT_TRUE(to->text().contains(QStringLiteral("On Monday <b><u>both sides met in Geneva"))) << to->text().toStdString();
    EXPECT_LT(from->mapTo(dialog, QPoint()).x(), to->mapTo(dialog, QPoint()).x()) << "side by side";
    EXPECT_EQ(quote(QStringLiteral("moved")), before) << "a look changes nothing";
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_EQ(quote(QStringLiteral("moved")), before);

    dialog = openReanchor();
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("putThere")), Qt::LeftButton);
    settle([&] { return quote(QStringLiteral("moved")) != before; });
    EXPECT_EQ(detail("citationState"), QStringLiteral("Quote verified"));
    EXPECT_EQ(m_window.workspace().reader().selectedWords(), QStringLiteral("both sides met in Geneva"));
    undo(QStringLiteral("putting 1 moved quote(s) in place"));
    EXPECT_EQ(quote(QStringLiteral("moved")), before);
    redo();
    EXPECT_NE(quote(QStringLiteral("moved")), before);
}

TEST_F(SmallVerbs, AQuoteThatIsLostIsOfferedTheWordsMostLikeItOrThoseThatAPersonSelected)
{
    open({displaced()});
    const Citation before = quote(QStringLiteral("lost"));
    selectRows({called(QStringLiteral("lost")).id});
    ReanchorDialog *dialog = openReanchor();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->findChild<QLabel *>(QStringLiteral("newPlace"))
                    ->text()
                    .contains(QStringLiteral("<u>soldiers were killed and a bridge was destroyed</u>")))
        << dialog->findChild<QLabel *>(QStringLiteral("newPlace"))->text().toStdString();
    QTest::keyClick(dialog, Qt::Key_Escape);

    auto *text = m_window.findChild<ArticleText *>();
    QTextCursor cursor = text->document()->find(QStringLiteral("14 border soldiers were killed"));
    text->setTextCursor(cursor);
    dialog = openReanchor();
    QTest::keyClick(dialog, Qt::Key_Return);
    settle([&] { return quote(QStringLiteral("lost")) != before; });
    EXPECT_EQ(quote(QStringLiteral("lost")).exact, QStringLiteral("14 border soldiers were killed"));
    undo(QStringLiteral("putting 1 moved quote(s) in place"));
    EXPECT_EQ(quote(QStringLiteral("lost")), before);
}
