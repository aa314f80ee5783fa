#include "app/pane_fixture.h"
#include "reading/article_fields_dialog.h"
#include "reading/article_text.h"
#include "reading/reader_pane.h"
#include "state/event_edits.h"
#include "state/history.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace dateline;

namespace {

class ReaderPaneTest : public PaneTest {
protected:
    ReaderPaneTest()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_pane.resize(700, 500);
        m_pane.show();
    }
    ArticleText &text() { return *m_pane.findChild<ArticleText *>(); }
    QString label(const char *name) { return m_pane.findChild<QLabel *>(QLatin1String(name))->text(); }
    bool isShown(const char *name) { return m_pane.findChild<QWidget *>(QLatin1String(name))->isVisible(); }
    /// The middle of the first character of `words`.
    QPoint placeOf(const QString &words)
    {
        QTextCursor cursor(text().document());
        cursor.setPosition(static_cast<int>(text().toPlainText().indexOf(words)));
        const QRect from = text().cursorRect(cursor);
        cursor.movePosition(QTextCursor::NextCharacter);
        return QPoint((from.left() + text().cursorRect(cursor).left()) / 2, from.center().y());
    }
    void click(const QString &words) { QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, placeOf(words)); }
    ArticleFieldsDialog &edit()
    {
        m_pane.editArticle();
        return *m_pane.findChildren<ArticleFieldsDialog *>().last();
    }
    static AnnotatedArticle pageOfTwoDates()
    {
        AnnotatedArticle page = warning();
        page.source = {
            QStringLiteral("page.html"),
            "<html><head><meta name=date content=2024-07-26><meta property='article:modified_time' content='2024-07-28'></head>"
            "<body><h1>A warning</h1><p>Officials warned, and then they spoke of it no more.</p></body></html>"};
        return page;
    }
    static QPushButton *okButton(ArticleFieldsDialog &dialog)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }

    ReaderPane m_pane{m_session};
};

} // namespace

TEST_F(ReaderPaneTest, aDenialAndItsClaimLeadToOneAnother)
{
    AnnotatedArticle linked = manyStates();
    linked.events[3].answers = linked.events[0].uid;
    linked.events[0].title = QStringLiteral("A <b>warning</b>");
    open({linked});
    const auto followLink = [&] {
        QLabel *link = m_pane.findChild<QLabel *>(QStringLiteral("linkedEvent"));
        ASSERT_NE(link, nullptr);
        link->setFocus(Qt::TabFocusReason);
        QTest::keyClick(link, Qt::Key_Tab);
        QTest::keyClick(link, Qt::Key_Return);
        QApplication::processEvents();
    };
    m_session.selectEvent(called(QStringLiteral("lost")).id);
    EXPECT_EQ(m_pane.findChild<QLabel *>(QStringLiteral("linkedEvent"))->accessibleName(), QStringLiteral("Denies"));
    EXPECT_TRUE(label("linkedEvent").contains(QStringLiteral("A &lt;b&gt;warning&lt;/b&gt;"))) << "its title is no markup";
    followLink();
    EXPECT_EQ(m_session.selectedEvent(), called(QStringLiteral("whole")).id);
    EXPECT_EQ(m_pane.findChild<QLabel *>(QStringLiteral("linkedEvent"))->accessibleName(), QStringLiteral("Denied by"));
    followLink();
    EXPECT_EQ(m_session.selectedEvent(), called(QStringLiteral("lost")).id);
    m_session.selectEvent(called(QStringLiteral("moved")).id);
    QApplication::processEvents();
    EXPECT_EQ(m_pane.findChild<QLabel *>(QStringLiteral("linkedEvent")), nullptr);
}

TEST_F(ReaderPaneTest, withoutAnArticleItSaysWhatToDo)
{
    open({warning()});
    EXPECT_TRUE(isShown("nothingOpen"));
    EXPECT_FALSE(isShown("articleText"));
    EXPECT_FALSE(label("nothingOpen").isEmpty());
}

TEST_F(ReaderPaneTest, theFirstArticleTakesTheWholeColumn)
{
    m_pane.resize(420, 500);
    open({warning()});
    m_session.showArticle(m_session.articles().front().id);
    QCoreApplication::processEvents();
    EXPECT_EQ(text().document()->textWidth(), text().viewport()->width());
    m_pane.resize(360, 500);
    EXPECT_EQ(text().document()->textWidth(), text().viewport()->width());
}

TEST_F(ReaderPaneTest, theBannerSaysWhenALanguageIsNotRead)
{
    AnnotatedArticle georgian = warning();
    georgian.article.language = QStringLiteral("ka");
    open({georgian});
    m_session.showArticle(m_session.articles().front().id);
    EXPECT_FALSE(isShown("articleNote")) << "its annotations are shown";

    georgian.article.text += u'.';
    georgian.events.clear();
    open({georgian});
    m_session.showArticle(m_session.articles().back().id);
    EXPECT_TRUE(isShown("articleNote"));
    EXPECT_TRUE(label("articleNote").contains(QString::fromUtf8("ქართული")));
}

TEST_F(ReaderPaneTest, theBannerSaysWhatArticleItIs)
{
    open({warning()});
    m_session.showArticle(m_session.articles().front().id);
    EXPECT_EQ(label("articleTitle"), QStringLiteral("A warning on the border"));
    EXPECT_EQ(label("articleSource"), QStringLiteral("Border Gazette\u00A0\u00A0·  A. Writer\u00A0\u00A0·  Yerevan"));
    EXPECT_TRUE(label("articlePublished").contains(QStringLiteral("26 July 2024")));
    EXPECT_TRUE(label("articlePublished").contains(QStringLiteral("from the file's metadata")));
    EXPECT_TRUE(label("articlePublished").contains(QStringLiteral("“published”")));
    EXPECT_FALSE(isShown("eventTitle"));
}

TEST_F(ReaderPaneTest, theSelectionIsExactlyTheWordsOfTheCitation)
{
    open({warning(), manyStates()});
    for (const char *id : {"E1", "E2", "whole", "inner", "undated"}) {
        const StoredEvent stored = called(QLatin1String(id));
        m_session.selectEvent(stored.id);
        EXPECT_EQ(m_pane.selectedWords(), stored.event.citations.front().exact) << id;
        EXPECT_EQ(text().textCursor().selectionStart(), stored.event.citations.front().span.start) << id;
        EXPECT_EQ(label("citationState"), QStringLiteral("Quote verified")) << id;
        EXPECT_FALSE(isShown("showMoved")) << id;
    }
    EXPECT_EQ(label("eventHappened"), QStringLiteral("undated"));
}

TEST_F(ReaderPaneTest, markupInAnArticleIsShownAsItIs)
{
    open({manyStates()});
    m_session.showArticle(m_session.articles().front().id);
    EXPECT_EQ(text().toPlainText(), manyStates().article.text);
    EXPECT_EQ(label("articleTitle"), QStringLiteral("States of a <b>quote</b>"));
    EXPECT_EQ(m_pane.findChild<QLabel *>(QStringLiteral("articleTitle"))->textFormat(), Qt::PlainText);
    text().selectAll();
    text().copy();
    EXPECT_FALSE(QGuiApplication::clipboard()->mimeData()->hasHtml());
    EXPECT_EQ(QGuiApplication::clipboard()->text(), manyStates().article.text);
}

TEST_F(ReaderPaneTest, dropsAreLeftToTheWindow)
{
    expectNoDropsTaken(m_pane);
}

TEST_F(ReaderPaneTest, theEventIsToldLineByLine)
{
    open({warning()});
    m_session.selectEvent(called(QStringLiteral("E1")).id);
    EXPECT_EQ(label("eventTitle"), QStringLiteral("Title of E1"));
    EXPECT_EQ(label("eventType"), QStringLiteral("Threaten\u00A0\u00A0·  Verbal conflict\u00A0\u00A0·  asserted"));
    EXPECT_EQ(label("eventSources"), QStringLiteral("Baku (AZE)"));
    EXPECT_EQ(label("eventTargets"), QStringLiteral("Yerevan (ARM), observers"));
    EXPECT_EQ(label("eventSpeaker"), QStringLiteral("Brussels (EU)"));
    EXPECT_EQ(label("eventHappened"), QStringLiteral("25 July 2024"));
    EXPECT_EQ(label("eventSaid"), QStringLiteral("about 25 July 2024"));
    EXPECT_EQ(label("eventPublished"), QStringLiteral("26 July 2024 (from the file's metadata)"));
    EXPECT_TRUE(label("publishedReason").contains(QStringLiteral("“published”")));
    EXPECT_EQ(label("eventPlace"), QStringLiteral("Łódź"));
    EXPECT_TRUE(label("eventReason").contains(QStringLiteral("annotation")));
}

TEST_F(ReaderPaneTest, aClickOnMarkedWordsSelectsAndASecondOneGoesOn)
{
    open({manyStates()});
    m_session.showArticle(m_session.articles().front().id);
    QApplication::processEvents();
    const EventId whole = called(QStringLiteral("whole")).id;
    const EventId inner = called(QStringLiteral("inner")).id;
    click(QStringLiteral("talks"));
    EXPECT_EQ(m_session.selectedEvent(), inner) << "of two the shorter";
    EXPECT_EQ(m_pane.selectedWords(), QStringLiteral("talks\nwould stop"));
    click(QStringLiteral("talks"));
    EXPECT_EQ(m_session.selectedEvent(), whole);
    click(QStringLiteral("talks"));
    EXPECT_EQ(m_session.selectedEvent(), inner);
    click(QStringLiteral("warned"));
    EXPECT_EQ(m_session.selectedEvent(), whole);
    click(QStringLiteral("warned"));
    EXPECT_EQ(m_session.selectedEvent(), whole);
    EXPECT_EQ(m_pane.selectedWords(), QStringLiteral("warned on 3 May that talks\nwould stop"));
    click(QStringLiteral("A week"));
    EXPECT_EQ(m_session.selectedEvent(), whole) << "words of no event";
}

TEST_F(ReaderPaneTest, enterOnMarkedWordsSelectsTheirEvent)
{
    open({manyStates()});
    m_session.showArticle(m_session.articles().front().id);
    QTextCursor cursor(text().document());
    cursor.setPosition(static_cast<int>(text().toPlainText().indexOf(QStringLiteral("on 3 May"))));
    text().setTextCursor(cursor);
    QTest::keyClick(&text(), Qt::Key_Return);
    EXPECT_EQ(m_session.selectedEvent(), called(QStringLiteral("whole")).id);
}

TEST_F(ReaderPaneTest, whatMovedIsOfferedAndNothingElseIsMarked)
{
    open({manyStates()});
    const StoredEvent moved = called(QStringLiteral("moved"));
    m_session.selectEvent(moved.id);
    EXPECT_TRUE(label("citationState").contains(QStringLiteral("moved")));
    EXPECT_EQ(m_pane.selectedWords(), QString());
    ASSERT_TRUE(isShown("showMoved"));
    QTest::mouseClick(m_pane.findChild<QPushButton *>(QStringLiteral("showMoved")), Qt::LeftButton);
    EXPECT_EQ(m_pane.selectedWords(), QStringLiteral("both sides met in Geneva"));
    EXPECT_EQ(m_session.loadEvent(moved.id)->event, moved.event) << "shown, not re-anchored";
}

TEST_F(ReaderPaneTest, whatIsLostIsSaidAndNothingIsMarked)
{
    open({manyStates()});
    m_session.selectEvent(called(QStringLiteral("whole")).id);
    m_session.selectEvent(called(QStringLiteral("lost")).id);
    EXPECT_TRUE(label("citationState").contains(QStringLiteral("lost")));
    EXPECT_EQ(m_pane.selectedWords(), QString());
    EXPECT_FALSE(isShown("showMoved"));
}

TEST_F(ReaderPaneTest, aQuoteIsCopiedWithItsSource)
{
    open({warning()});
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    m_session.showArticle(m_session.articles().front().id);
    m_pane.copyQuote();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("before")) << "nothing is selected";
    m_session.selectEvent(called(QStringLiteral("E1")).id);
    m_pane.findChild<QToolButton *>(QStringLiteral("copyQuote"))->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
              QStringLiteral("“warned 🕊 on 25 July” — Border Gazette, “A warning on the "
                             "border”, 26 July 2024, https://example.org/warning"));
}

TEST_F(ReaderPaneTest, aDateIsReadBackInWordsAndBecomesGiven)
{
    open({warning()});
    const ArticleId article = m_session.articles().front().id;
    m_session.showArticle(article);
    ArticleFieldsDialog &dialog = edit();
    auto *date = dialog.findChild<QLineEdit *>(QStringLiteral("published"));
    auto *words = dialog.findChild<QLabel *>(QStringLiteral("interpretation"));
    EXPECT_EQ(words->text(), QStringLiteral("26 July 2024"));
    EXPECT_FALSE(dialog.isChanged());
    date->setText(QStringLiteral("2024-13-01"));
    EXPECT_FALSE(okButton(dialog)->isEnabled());
    EXPECT_TRUE(words->text().contains(QStringLiteral("column 6"))) << words->text().toStdString();
    date->setText(QStringLiteral("2024-07~"));
    EXPECT_TRUE(okButton(dialog)->isEnabled());
    EXPECT_EQ(words->text(), QStringLiteral("about July 2024"));
    okButton(dialog)->click();
    EXPECT_TRUE(waitFor([&] { return m_session.loadArticle(article)->publishedBasis == DateBasis::Given; }));
    EXPECT_EQ(m_session.loadArticle(article)->publishedReason.code, ReasonCode::GivenByUser);
    EXPECT_TRUE(waitFor([&] { return label("articlePublished").contains(QStringLiteral("about July 2024 (given)")); }));
}

TEST_F(ReaderPaneTest, theBannerOffersTheOtherDatesOfThePage)
{
    open({pageOfTwoDates(), manyStates()});
    const ArticleId article = articleCalled(QStringLiteral("A warning on the border"));
    m_session.showArticle(articleCalled(QStringLiteral("States of a <b>quote</b>")));
    auto &others = *m_pane.findChild<QToolButton *>(QStringLiteral("otherDates"));
    m_session.showArticle(article);
    ASSERT_TRUE(waitFor([&] { return others.isVisible(); }));
    EXPECT_EQ(others.text(), QStringLiteral("1 other date(s)"));
    Q_EMIT others.menu()->aboutToShow();
    ASSERT_EQ(others.menu()->actions().size(), 1) << "the article's own date is no other";
    QAction &other = *others.menu()->actions().front();
    EXPECT_TRUE(other.text().startsWith(QStringLiteral("28 July 2024 – The page was changed on this day"))) << "its reason";
    EXPECT_TRUE(other.toolTip().contains(QStringLiteral("article:modified_time"))) << "all of it";
    other.trigger();
    ASSERT_TRUE(waitFor([&] { return label("articlePublished").contains(QStringLiteral("28 July 2024 (given)")); }));
    Q_EMIT others.menu()->aboutToShow();
    EXPECT_TRUE(others.menu()->actions().front()->text().startsWith(QStringLiteral("26 July 2024")));
    m_session.history().undo();
    EXPECT_TRUE(waitFor([&] { return label("articlePublished").contains(QStringLiteral("26 July 2024 (from")); }));
    m_session.showArticle(articleCalled(QStringLiteral("States of a <b>quote</b>")));
    EXPECT_FALSE(others.isVisible());
}

TEST_F(ReaderPaneTest, aLongTitleEndsInAnEllipsisAndIsToldWhole)
{
    AnnotatedArticle article = warning();
    article.article.title = QStringLiteral("A statement of many words ").repeated(30) + QStringLiteral("at last");
    open({article});
    m_session.showArticle(m_session.articles().front().id);
    const QLabel &title = *m_pane.findChild<QLabel *>(QStringLiteral("articleTitle"));
    EXPECT_TRUE(title.text().endsWith(u'…')) << title.text().toStdString();
    EXPECT_LE(title.heightForWidth(title.width()), title.height());
    EXPECT_TRUE(title.toolTip().contains(QStringLiteral("at last")));
    const qsizetype narrow = title.text().size();
    m_pane.resize(1200, 500);
    EXPECT_GT(title.text().size(), narrow);
    m_pane.resize(5000, 500);
    EXPECT_EQ(title.text(), article.article.title);
    EXPECT_TRUE(title.toolTip().isEmpty());
}

TEST_F(ReaderPaneTest, theBannerSaysWhenThereAreButPassages)
{
    AnnotatedArticle passages = warning();
    passages.article.reader = excerptsReader;
    open({passages});
    m_session.showArticle(m_session.articles().front().id);
    EXPECT_TRUE(isShown("articleNote"));
    EXPECT_TRUE(label("articleNote").contains(QStringLiteral("passages")));
}

TEST_F(ReaderPaneTest, aPassageIsShownWhereItStands)
{
    AnnotatedArticle article = warning();
    article.article.text += QStringLiteral("\n\nAnd so on.").repeated(200) + QStringLiteral("\n\nThe last word.");
    open({article});
    const ArticleId id = m_session.articles().front().id;
    const auto start = static_cast<int>(article.article.text.indexOf(QStringLiteral("last word")));
    m_session.showPassage(id, {start, start + 9});
    EXPECT_EQ(m_pane.selectedWords(), QStringLiteral("last word"));
    EXPECT_TRUE(text().viewport()->rect().contains(text().cursorRect()));
    m_session.showPassage(id, {start, start + 900});
    EXPECT_EQ(m_pane.selectedWords(), QStringLiteral("last word")) << "words of another text are not shown";
}

TEST_F(ReaderPaneTest, anotherDateOfThePageIsPicked)
{
    open({pageOfTwoDates()});
    const ArticleId article = m_session.articles().front().id;
    m_session.showArticle(article);
    ASSERT_TRUE(waitFor([&] { return isShown("otherDates"); }));
    ArticleFieldsDialog &dialog = edit();
    auto *choices = dialog.findChild<QComboBox *>(QStringLiteral("choices"));
    ASSERT_NE(choices, nullptr);
    ASSERT_EQ(choices->count(), 1) << "the article's own date is no other";
    EXPECT_EQ(choices->itemText(0), QStringLiteral("28 July 2024 – The page was changed on this day: “article:modified_time”."));
    EXPECT_FALSE(dialog.isChanged());
    choices->setCurrentIndex(0);
    Q_EMIT choices->activated(0);
    EXPECT_EQ(dialog.findChild<QLineEdit *>(QStringLiteral("published"))->text(), QStringLiteral("2024-07-28"));
    okButton(dialog)->click();
    EXPECT_TRUE(waitFor([&] { return m_session.loadArticle(article)->publishedBasis == DateBasis::Given; }));
    EXPECT_EQ(m_session.loadArticle(article)->published->toString(), QStringLiteral("2024-07-28"));
    ASSERT_TRUE(waitFor([&] { return label("articlePublished").contains(QStringLiteral("28 July 2024 (given)")); }));
    EXPECT_EQ(edit().findChild<QComboBox *>(QStringLiteral("choices"))->itemData(0).toString(), QStringLiteral("2024-07-26"));
}

TEST_F(ReaderPaneTest, aTitleIsEditedAndTheDateKeepsItsBasis)
{
    open({warning()});
    const ArticleId article = m_session.articles().front().id;
    m_session.showArticle(article);
    ArticleFieldsDialog &dialog = edit();
    dialog.findChild<QLineEdit *>()->setText(QStringLiteral("Another title"));
    okButton(dialog)->click();
    EXPECT_TRUE(waitFor([&] { return label("articleTitle") == QStringLiteral("Another title"); }));
    EXPECT_EQ(m_session.loadArticle(article)->publishedBasis, DateBasis::Metadata);
    m_session.history().undo();
    EXPECT_TRUE(waitFor([&] { return label("articleTitle") == QStringLiteral("A warning on the border"); }));
}

TEST_F(ReaderPaneTest, zoomKeepsWithinBounds)
{
    const qreal before = text().font().pointSizeF();
    QWheelEvent wheel(QPointF(50, 50), text().viewport()->mapToGlobal(QPointF(50, 50)), {}, QPoint(0, 120), Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(text().viewport(), &wheel);
    EXPECT_EQ(m_pane.textZoom(), 1);
    EXPECT_GT(text().font().pointSizeF(), before);
    m_pane.setTextZoom(1000);
    EXPECT_LT(m_pane.textZoom(), 40);
    m_pane.zoomTextReset();
    EXPECT_EQ(text().font().pointSizeF(), before);
}

TEST_F(ReaderPaneTest, eventsThatAreRemovedLoseTheirMarks)
{
    open({manyStates()});
    const EventId inner = called(QStringLiteral("inner")).id;
    m_session.selectEvent(inner);
    m_session.edits().remove({inner});
    EXPECT_TRUE(waitFor([&] { return text().highlights().event(inner) == nullptr; }));
    EXPECT_FALSE(isShown("eventTitle"));
    m_session.history().undo();
    EXPECT_TRUE(waitFor([&] { return text().highlights().event(inner) != nullptr; }));
}

TEST_F(ReaderPaneTest, theWordsOfALongArticleComeIntoTheMiddle)
{
    AnnotatedArticle longOne = articleOf(QStringLiteral("Long"), {});
    const QString words = QStringLiteral("The ministry made a statement at that time");
    const QString rest = QStringLiteral(
        ", and much more was said on this long day of talks which nobody wrote down in full. It ended late, and "
        "without a result. Nothing was signed, and nothing was ruled out, as the spokesman put it. More will come.\n\n");
    std::vector<TextSpan> spans;
    for (int line = 0; line < 2000; ++line) {
        const auto start = static_cast<int>(longOne.article.text.size());
        spans.push_back({start, start + static_cast<int>(words.size())});
        longOne.article.text += words + rest;
    }
    for (std::size_t line = 0; line < spans.size(); ++line) {
        Event event;
        event.ownId = QString::number(line);
        event.uid = QUuid::createUuidV5(QUuid(), event.ownId);
        event.type = EventType::Consult;
        event.citations = {citationAt(longOne.article.text, spans[line], CitationRole::Statement)};
        longOne.events.push_back(event);
    }
    open({longOne});
    m_session.showArticle(m_session.articles().front().id);
    for (const char *id : {"1990", "7", "1000"}) {
        const StoredEvent stored = called(QLatin1String(id));
        m_session.selectEvent(stored.id);
        EXPECT_EQ(m_pane.selectedWords(), stored.event.citations.front().exact);
        QTextCursor first(text().document());
        first.setPosition(stored.event.citations.front().span.start);
        const int y = text().cursorRect(first).top();
        EXPECT_GT(y, text().viewport()->height() / 4) << id;
        EXPECT_LT(y, text().viewport()->height() * 3 / 4) << id;
    }
}

TEST_F(ReaderPaneTest, wordsAreFoundOneAfterTheOther)
{
    open({manyStates()});
    m_session.showArticle(m_session.articles().front().id);
    m_pane.findInArticle();
    auto *field = m_pane.findChild<QLineEdit *>(QStringLiteral("findWords"));
    ASSERT_TRUE(field->isVisible());
    field->setText(QStringLiteral("ÀT"));
    EXPECT_EQ(label("findCount"), QStringLiteral("1 of 3")); // "that", "at once", "later"
    EXPECT_EQ(m_pane.selectedWords(), QStringLiteral("at"));
    const int first = text().textCursor().selectionStart();
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(label("findCount"), QStringLiteral("2 of 3"));
    EXPECT_GT(text().textCursor().selectionStart(), first);
    m_pane.findNext();
    m_pane.findNext();
    EXPECT_EQ(label("findCount"), QStringLiteral("1 of 3")) << "goes on at the start";
    m_pane.findPrevious();
    EXPECT_EQ(label("findCount"), QStringLiteral("3 of 3"));
    field->setText(QStringLiteral("nowhere"));
    EXPECT_EQ(label("findCount"), QStringLiteral("Not in this article"));
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(field->isVisible());
}

TEST_F(ReaderPaneTest, everyMatchIsTintedBesideTheEventsMarks)
{
    open({manyStates()});
    m_session.selectEvent(called(QStringLiteral("whole")).id);
    const auto marks = text().extraSelections().size();
    m_pane.findInArticle();
    auto *field = m_pane.findChild<QLineEdit *>(QStringLiteral("findWords"));
    EXPECT_TRUE(field->text().isEmpty()) << "an event's words are not what a person looks for";
    field->setText(QStringLiteral("talks would"));
    ASSERT_EQ(text().extraSelections().size(), marks + 1);
    EXPECT_EQ(text().extraSelections().last().cursor.selectedText().replace(QChar::ParagraphSeparator, u' '),
              QStringLiteral("talks would"));
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_EQ(text().extraSelections().size(), marks);
    EXPECT_EQ(m_session.selectedEvent(), called(QStringLiteral("whole")).id);
}

TEST_F(ReaderPaneTest, selectedWordsAreLookedForAtOnce)
{
    open({manyStates()});
    m_session.showArticle(m_session.articles().front().id);
    EXPECT_FALSE(m_pane.hasQuote());
    text().showWords({4, 12});
    EXPECT_TRUE(m_pane.hasQuote());
    m_pane.findInArticle();
    EXPECT_EQ(m_pane.findChild<QLineEdit *>(QStringLiteral("findWords"))->text(), QStringLiteral("ministry"));
    EXPECT_EQ(label("findCount"), QStringLiteral("1 of 1"));
}

TEST_F(ReaderPaneTest, eventWordsAreSteppedThroughInReadingOrder)
{
    open({manyStates()});
    m_session.showArticle(m_session.articles().front().id);
    const auto id = [&](const char *name) { return called(QLatin1String(name)).id; };
    m_pane.nextEventWords();
    EXPECT_EQ(m_session.selectedEvent(), id("whole"));
    m_pane.nextEventWords();
    EXPECT_EQ(m_session.selectedEvent(), id("inner"));
    m_pane.nextEventWords();
    EXPECT_EQ(m_session.selectedEvent(), id("undated")) << "moved and lost ones have no words to go to";
    m_pane.nextEventWords();
    EXPECT_EQ(m_session.selectedEvent(), id("undated")) << "the end";
    m_pane.previousEventWords();
    EXPECT_EQ(m_session.selectedEvent(), id("inner"));
}

TEST_F(ReaderPaneTest, aPersonsOwnSelectionIsCopiedBeforeTheEvents)
{
    open({warning()});
    m_session.selectEvent(called(QStringLiteral("E1")).id);
    text().showWords({0, 9});
    m_pane.copyQuote();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("“Officials” — Border Gazette")));
    m_session.selectEvent({});
    m_session.selectEvent(called(QStringLiteral("E1")).id);
    m_pane.copyQuoteAsMarkdown();
    EXPECT_TRUE(
        QGuiApplication::clipboard()->text().startsWith(QStringLiteral("> warned 🕊 on 25 July\n>\n> — Border Gazette")));
    EXPECT_FALSE(QGuiApplication::clipboard()->mimeData()->hasHtml());
}

TEST_F(ReaderPaneTest, aLongEventScrollsAndIsNeverCut)
{
    AnnotatedArticle made = warning();
    made.events.front().note = QString(QStringLiteral("A note of many words. ")).repeated(200);
    open({made});
    m_session.selectEvent(called(QStringLiteral("E1")).id);
    QApplication::processEvents();
    auto *rows = m_pane.findChild<QScrollArea *>(QStringLiteral("eventRows"));
    EXPECT_GT(rows->verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(rows->horizontalScrollBar()->maximum(), 0);
    EXPECT_LT(rows->height(), m_pane.height() / 2);
    const auto *note = m_pane.findChild<QLabel *>(QStringLiteral("eventNote"));
    EXPECT_GE(note->height(), note->heightForWidth(note->width()));
}

TEST_F(ReaderPaneTest, aSuggestionNamesItsRule)
{
    AnnotatedArticle made = warning();
    made.events.front().origin = EventOrigin::Rule;
    made.events.front().status = EventStatus::Suggested;
    made.events.front().rule = QStringLiteral("threat.verb");
    open({made});
    m_session.selectEvent(called(QStringLiteral("E1")).id);
    EXPECT_EQ(label("eventOrigin"), QStringLiteral("suggested\u00A0\u00A0·  found by the rule “threat.verb”"));
    EXPECT_EQ(label("eventQuote"), QStringLiteral("“warned 🕊 on 25 July”"));
    EXPECT_EQ(label("eventDateWords"), QStringLiteral("“25 July”"));
}

TEST_F(ReaderPaneTest, anArticleWithoutEventsSaysSo)
{
    open({articleOf(QStringLiteral("Bare"), QStringLiteral("Nothing is marked here."))});
    m_session.showArticle(m_session.articles().front().id);
    EXPECT_TRUE(isShown("noEvents"));
    EXPECT_FALSE(isShown("eventTitle"));
}
