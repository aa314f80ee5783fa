#include "app/waiting.h"
#include "listing/event_panel.h"
#include "reading/article_text.h"
#include "reading/quote_handle.h"
#include "reading/reader_pane.h"
#include "review/event_editor.h"
#include "review/event_menu.h"
#include "review/read_field.h"
#include "review/reread_dialog.h"
#include "review/review_bar.h"
#include "review/review_queue.h"
#include "shell/actions.h"
#include "shell/main_window.h"
#include "shell/workspace.h"
#include "state/history.h"
#include "state/settings.h"
#include "support/test_paths.h"
#include "wording/change_text.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeView>

using namespace dateline;

namespace {

const QString story = QStringLiteral("Baku warns Yerevan\n\n"
                                     "YEREVAN -- Azerbaijan threatened on Tuesday to take military action against Armenia.\n\n"
                                     "Armenia rejected the claims on July 25. Iran called for talks on July 24.\n");

class ReviewTest : public testing::Test {
protected:
    ReviewTest()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_window.resize(1280, 800);
        m_window.show();
        openAndLoad(m_session, m_folder.filePath(QStringLiteral("library.dateline")));
        ImportRequest request;
        request.texts = {{story, {}, QStringLiteral("A warning")}, {story + u'.', {}, QStringLiteral("Another warning")}};
        request.published = *Edtf::parse(QStringLiteral("2024-07-26"));
        importAndWait(m_session, request);
        m_text->setFocus();
        QApplication::processEvents();
    }
    ReviewQueue &queue() { return m_window.workspace().review(); }
    QWidget &bar() { return *m_window.findChild<ReviewBar *>(); }
    QString label(const char *name) { return m_window.findChild<QLabel *>(QLatin1String(name))->text(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_text, key, modifiers);
        QApplication::processEvents();
    }
    EventStatus status(EventId id) const
    {
        const auto stored = m_session.loadEvent(id);
        return stored ? stored->event.status : EventStatus::Dismissed;
    }
    Event event(EventId id) const { return m_session.loadEvent(id)->event; }
    /// Waits until what was asked for is on disk, and the session knows of it.
    template<class Condition>
    void settle(Condition condition)
    {
        const auto library = Library::open(m_session.libraryPath(), Library::Access::ReadOnly);
        const auto isKnown = [&] {
            return m_session.history().nextUndo() == library->changes().nextUndo() && m_session.isUpToDate();
        };
        EXPECT_TRUE(waitFor([&] { return condition() && isKnown(); }));
    }
    void undo(const QString &named)
    {
        EXPECT_EQ(changeText(*m_session.history().nextUndo()), named);
        const auto step = m_session.history().nextUndo();
        m_session.history().undo();
        settle([&] { return m_session.history().nextRedo() == step; });
    }
    void select(const QString &words)
    {
        QTextCursor cursor(m_text->document());
        const auto start = static_cast<int>(story.indexOf(words));
        cursor.setPosition(start);
        cursor.setPosition(start + static_cast<int>(words.size()), QTextCursor::KeepAnchor);
        m_text->setTextCursor(cursor);
    }
    EventEditor &editor() { return *m_window.findChildren<EventEditor *>().last(); }
    static void press(QDialog &dialog, QDialogButtonBox::StandardButton button)
    {
        QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(button), Qt::LeftButton);
    }
    QString quote(EventId id) const
    {
        QStringList pieces;
        for (const Citation &citation : event(id).citations) {
            if (citation.role == CitationRole::Statement)
                pieces << citation.exact;
        }
        return pieces.join(u'|');
    }
    QuoteHandle &handle(const char *name)
    {
        QuoteHandle *found = nullptr;
        for (QuoteHandle *each : m_window.findChildren<QuoteHandle *>(QLatin1String(name))) {
            if (each->isVisible())
                found = each;
        }
        return *found;
    }

    QTemporaryDir m_folder;
    Session m_session;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    MainWindow m_window{m_session, m_settings};
    Actions *m_actions = m_window.findChild<Actions *>();
    ArticleText *m_text = m_window.findChild<ArticleText *>();
};

} // namespace

TEST_F(ReviewTest, oneKeyEachGoesThroughTheSuggestions)
{
    const int all = queue().total();
    ASSERT_GE(all, 6);
    EXPECT_FALSE(bar().isVisible());
    m_actions->nextSuggestion->trigger();
    const EventId first = m_session.selectedEvent();
    ASSERT_TRUE(first);
    EXPECT_TRUE(bar().isVisible());
    EXPECT_EQ(label("reviewPlace"), QStringLiteral("Suggestion 1 of %1 in this article, %2 in all").arg(all / 2).arg(all));
    EXPECT_TRUE(m_text->hasFocus()) << "the keys of the review are there";

    key(Qt::Key_A);
    const EventId second = m_session.selectedEvent();
    EXPECT_NE(second, first) << "it goes on at once";
    EXPECT_EQ(queue().total(), all - 1);
    const QString title = event(second).title;
    key(Qt::Key_D);
    EXPECT_NE(m_session.selectedEvent(), second);
    settle([&] { return status(first) == EventStatus::Accepted && m_session.events()->indexOf(second) < 0; });
    EXPECT_EQ(queue().total(), all - 2);

    const EventId third = m_session.selectedEvent();
    key(Qt::Key_N);
    EXPECT_NE(m_session.selectedEvent(), third);
    key(Qt::Key_P);
    EXPECT_EQ(m_session.selectedEvent(), third);

    undo(QStringLiteral("dismissal of “%1”").arg(title));
    EXPECT_GE(m_session.events()->indexOf(second), 0);
    m_session.history().undo();
    settle([&] { return status(first) == EventStatus::Suggested; });
    EXPECT_EQ(queue().total(), all);
}

TEST_F(ReviewTest, theKeysWorkInTheListOfArticlesToo)
{
    auto *list = m_window.findChild<QAbstractItemView *>(QStringLiteral("articleList"));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    const ArticleId first = m_session.openArticle();
    ASSERT_TRUE(first);
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_NE(m_session.openArticle(), first) << "moving on reads on";
    EXPECT_TRUE(m_session.openArticle());
    const QModelIndex line = list->currentIndex();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_N);
    const EventId event = queue().current();
    ASSERT_TRUE(event);
    EXPECT_EQ(list->currentIndex().row(), line.row()) << "the letter is no search for a title";
    list->setFocus();
    QTest::keyClick(list, Qt::Key_A);
    settle([&] { return status(event) == EventStatus::Accepted; });
    m_session.history().undo();
    settle([&] { return status(event) == EventStatus::Suggested; });
}

TEST_F(ReviewTest, allOfAnArticleAreAcceptedAndTheNextOneFollows)
{
    m_actions->nextSuggestion->trigger();
    const ArticleId article = m_session.openArticle();
    const auto here = queue().ofOpenArticle();
    key(Qt::Key_A, Qt::ShiftModifier);
    EXPECT_NE(m_session.openArticle(), article);
    settle([&] { return std::ranges::all_of(here, [&](EventId id) { return status(id) == EventStatus::Accepted; }); });
    undo(QStringLiteral("acceptance of 3 event(s)"));
    EXPECT_TRUE(std::ranges::all_of(here, [&](EventId id) { return status(id) == EventStatus::Suggested; }));
}

TEST_F(ReviewTest, theBarSaysHowTheRuleHasDone)
{
    m_actions->nextSuggestion->trigger();
    EXPECT_TRUE(label("reviewRule").contains(QStringLiteral("“threaten”"))) << label("reviewRule").toStdString();
    const EventId first = m_session.selectedEvent();
    key(Qt::Key_A);
    settle([&] { return status(first) == EventStatus::Accepted; });
    while (event(m_session.selectedEvent()).rule != QLatin1String("threaten"))
        ASSERT_TRUE(queue().step(1));
    EXPECT_TRUE(waitFor([&] { return label("reviewRule").endsWith(QStringLiteral("1 of 1 accepted so far")); }));
}

TEST_F(ReviewTest, anEventIsMadeOfSelectedWords)
{
    m_session.showArticle(m_session.articles().front().id);
    select(QStringLiteral("military action against Armenia"));
    ASSERT_TRUE(m_actions->newEvent->isEnabled());
    const int before = m_session.events()->size();
    m_actions->newEvent->trigger();
    editor().findChild<QLineEdit *>(QStringLiteral("title"))->setText(QStringLiteral("An action"));
    editor().findChild<ReadField *>(QStringLiteral("happened"))->setText(QStringLiteral("early July 2024"));
    press(editor(), QDialogButtonBox::Save);
    settle([&] { return m_session.events()->size() == before + 1 && m_session.selectedEvent(); });
    const Event made = event(m_session.selectedEvent());
    EXPECT_EQ(made.title, QStringLiteral("An action"));
    EXPECT_EQ(made.origin, EventOrigin::Person);
    EXPECT_EQ(made.happened->toString(), QStringLiteral("[2024-07-01..2024-07-10]"));
    EXPECT_EQ(quote(m_session.selectedEvent()), QStringLiteral("military action against Armenia"));
    undo(QStringLiteral("new event “An action”"));
    EXPECT_EQ(m_session.events()->size(), before);
}

TEST_F(ReviewTest, theEditorReadsWhatIsTypedAndRefusesWhatIsNone)
{
    m_actions->nextSuggestion->trigger();
    const EventId id = m_session.selectedEvent();
    key(Qt::Key_E);
    auto *happened = editor().findChild<ReadField *>(QStringLiteral("happened"));
    auto *reading = happened->findChild<QLabel *>(QStringLiteral("reading"));
    QPushButton *save = editor().findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    happened->line()->selectAll();
    QTest::keyClicks(happened->line(), QStringLiteral("someday"));
    EXPECT_TRUE(reading->text().contains(QStringLiteral("“someday” is not a date")));
    EXPECT_FALSE(save->isEnabled());
    happened->line()->selectAll();
    QTest::keyClicks(happened->line(), QStringLiteral("July 2024"));
    EXPECT_TRUE(reading->text().startsWith(QStringLiteral("July 2024"))) << reading->text().toStdString();
    EXPECT_TRUE(save->isEnabled());
    editor().findChild<QLineEdit *>(QStringLiteral("title"))->setText(QStringLiteral("A threat"));
    auto *sources = editor().findChild<ReadField *>(QStringLiteral("sources"));
    sources->setText(QStringLiteral("Moscow, the observers"));
    EXPECT_EQ(sources->findChild<QLabel *>(QStringLiteral("reading"))->text(),
              QStringLiteral("Russia (RUS), “the observers” (no known actor)"));
    editor().findChild<QLineEdit *>(QStringLiteral("tags"))->setText(QStringLiteral("border , talks,border"));
    editor().findChild<QComboBox *>(QStringLiteral("colour"))->setCurrentIndex(4);
    press(editor(), QDialogButtonBox::Save);
    settle([&] { return status(id) == EventStatus::Accepted; });
    const Event now = event(id);
    EXPECT_EQ(now.happened->toString(), QStringLiteral("2024-07"));
    EXPECT_EQ(now.happenedReason.code, ReasonCode::GivenByUser);
    ASSERT_EQ(now.sources.size(), 2u);
    EXPECT_EQ(now.sources[0].code, QStringLiteral("RUS"));
    EXPECT_EQ(now.tags, (QStringList{QStringLiteral("border"), QStringLiteral("talks")}));
    EXPECT_EQ(now.colour, EventColour::Green);
    undo(QStringLiteral("change of event “A threat”"));
    EXPECT_EQ(status(id), EventStatus::Suggested);
}

TEST_F(ReviewTest, anEndOfTheQuoteIsDraggedAndEscGivesItUp)
{
    m_actions->nextSuggestion->trigger();
    const EventId id = m_session.selectedEvent();
    const QString before = quote(id);
    ASSERT_TRUE(before.endsWith(QStringLiteral("Armenia")) || before.endsWith(u'.')) << before.toStdString();
    QuoteHandle &end = handle("quoteEnd");
    const auto dragTo = [&](const QString &words, Qt::KeyboardModifiers modifiers = {}) {
        QTextCursor cursor(m_text->document());
        cursor.setPosition(static_cast<int>(story.indexOf(words) + words.size()));
        const QPoint place = m_text->cursorRect(cursor).center() - end.pos();
        QTest::mousePress(&end, Qt::LeftButton, modifiers, QPoint(end.width() / 2, (end.height() - 9) / 2));
        QMouseEvent move(QEvent::MouseMove, place, end.mapToGlobal(place), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(&end, &move);
    };
    dragTo(QStringLiteral("Azerbaijan threatened on Tue"));
    QTest::keyClick(&end, Qt::Key_Escape);
    QTest::mouseRelease(&end, Qt::LeftButton);
    EXPECT_EQ(quote(id), before);

    dragTo(QStringLiteral("Azerbaijan threatened on Tuesd"));
    QTest::mouseRelease(&end, Qt::LeftButton);
    settle([&] { return quote(id) != before; });
    EXPECT_EQ(quote(id), QStringLiteral("Azerbaijan threatened on Tuesday")) << "it snaps to the word";
    EXPECT_EQ(status(id), EventStatus::Suggested) << "who adjusts has not decided";
    m_session.history().undo();
    settle([&] { return quote(id) == before; });
}

TEST_F(ReviewTest, theArrowKeysDoTheSameAndShiftGoesByCharacters)
{
    m_actions->nextSuggestion->trigger();
    const EventId id = m_session.selectedEvent();
    const QString before = quote(id);
    key(Qt::Key_Q);
    QuoteHandle &start = handle("quoteStart");
    EXPECT_TRUE(start.hasFocus());
    QTest::keyClick(&start, Qt::Key_Right);
    QTest::keyClick(&start, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(quote(id), before) << "only shown so far";
    QTest::keyClick(&start, Qt::Key_Return);
    settle([&] { return quote(id) != before; });
    EXPECT_TRUE(quote(id).startsWith(QStringLiteral("hreatened on"))) << quote(id).toStdString();
}

TEST_F(ReviewTest, aQuoteHasSeveralPieces)
{
    m_actions->nextSuggestion->trigger();
    const EventId id = m_session.selectedEvent();
    const QString before = quote(id);
    select(QStringLiteral("rejected the claims"));
    m_actions->addToQuote->trigger();
    settle([&] { return quote(id) != before; });
    EXPECT_EQ(quote(id), before + QStringLiteral("|rejected the claims"));
    EXPECT_EQ(m_text->findChildren<QuoteHandle *>(QStringLiteral("quoteStart")).size(), 2);
    select(QStringLiteral("rejected"));
    m_actions->removeFromQuote->trigger();
    settle([&] { return quote(id) == before; });
}

TEST_F(ReviewTest, aSelectionOfTheTableIsChangedInOneStepAndStaysSelected)
{
    auto *panel = m_window.findChild<EventPanel *>();
    auto *table = panel->findChild<QTreeView *>(QStringLiteral("eventTable"));
    table->setFocus();
    table->selectAll();
    std::vector<EventId> all;
    for (int position = 0; position < m_session.events()->size(); ++position)
        all.push_back(m_session.events()->row(m_session.events()->slotAt(position)).id);
    EventMenu menu(m_session, all);
    const auto named = [&](const QString &text) {
        for (QAction *action : menu.findChildren<QAction *>()) {
            if (action->text() == text)
                return action;
        }
        return static_cast<QAction *>(nullptr);
    };
    ASSERT_NE(named(QStringLiteral("Blue")), nullptr);
    named(QStringLiteral("Blue"))->trigger();
    settle([&] { return event(all.front()).colour == EventColour::Blue; });
    EXPECT_EQ(m_session.events()->row(m_session.events()->indexOf(all.back())).colour, EventColour::Blue);
    EXPECT_EQ(table->selectionModel()->selectedRows().size(), static_cast<int>(all.size()));
    undo(QStringLiteral("change of %1 event(s)").arg(all.size()));
    QTest::keyClick(table, Qt::Key_Delete);
    settle([&] { return m_session.events()->size() == 0; });
    undo(QStringLiteral("dismissal of %1 event(s)").arg(all.size()));
    EXPECT_EQ(m_session.events()->size(), static_cast<int>(all.size()));
}

TEST_F(ReviewTest, eventsOfAStretchOfTimeAreChosenInTheTable)
{
    auto *table = m_window.findChild<EventPanel *>()->findChild<QTreeView *>(QStringLiteral("eventTable"));
    const EventTable &events = *m_session.events();
    m_session.chooseEvents({events.row(events.slotAt(0)).id, events.row(events.slotAt(1)).id});
    EXPECT_EQ(table->selectionModel()->selectedRows().size(), 2);
}

TEST_F(ReviewTest, readingAgainSaysBeforeAndAfterWhatItBrings)
{
    m_actions->nextSuggestion->trigger();
    const EventId first = m_session.selectedEvent();
    key(Qt::Key_A);
    settle([&] { return status(first) == EventStatus::Accepted; });
    m_actions->rereadAll->trigger();
    auto *dialog = m_window.findChild<RereadDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *text = dialog->findChild<QLabel *>(QStringLiteral("rereadText"));
    EXPECT_TRUE(waitFor([&] { return text->text().contains(QStringLiteral("1 of yours untouched")); }))
        << text->text().toStdString();
    EXPECT_TRUE(text->text().startsWith(QStringLiteral("Nothing would change in 2 article(s)")));
    EXPECT_EQ(status(first), EventStatus::Accepted);
}
