#include "app/window_fixture.h"
#include "canvas/known_bar.h"
#include "listing/search_box.h"
#include "reading/reader_pane.h"
#include "review/reread_dialog.h"
#include "review/version_dialog.h"
#include "state/event_edits.h"
#include "state/imports.h"
#include "workflow/article_edit.h"

#include <QDir>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>

using namespace dateline;

namespace {

/// What a person does with a collection, in the whole window: what no test of a single pane goes through.
class CollectionWalk : public WindowTest {
protected:
    template<class Widget>
    Widget &part(const char *name)
    {
        return *m_window.findChild<Widget *>(QLatin1String(name));
    }
    int shown() const { return m_session.shown().count(); }
    /// Types it over what was there and waits for as many events.
    void find(const QString &query, int events)
    {
        auto &box = *m_window.findChild<SearchBox *>();
        key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(box.hasFocus());
        if (query.toLatin1() == query.toUtf8())
            QTest::keyClicks(&box, query);
        else
            box.insert(query); // as an input method does
        QTest::keyClick(&box, Qt::Key_Return);
        EXPECT_TRUE(waitFor([&] { return shown() == events; })) << query.toStdString() << ": " << shown();
    }
    QString complaint()
    {
        return part<QLabel>("queryComplaints").isVisible() ? part<QLabel>("queryComplaints").text() : QString();
    }
};

AnnotatedArticle told(const QString &outlet, const QString &words, EventType type, const QString &date, const QString &published)
{
    AnnotatedArticle made = articleOf(words.left(20), words + QStringLiteral(". That is all there is to say."), published);
    made.article.publisher = outlet;
    made.article.language = QStringLiteral("en");
    made.events = {eventAt(made.article, outlet, words, type, date)};
    return made;
}

std::vector<AnnotatedArticle> fourOutlets()
{
    std::vector<AnnotatedArticle> articles{told(QStringLiteral("Gazette"), QStringLiteral("Peace talks began in Geneva"),
                                                EventType::Consult, QStringLiteral("2024-03-04"), QStringLiteral("2024-03-05")),
                                           told(QStringLiteral("Times"), QStringLiteral("The talks on peace failed"),
                                                EventType::Reject, QStringLiteral("2024-05-04"), QStringLiteral("2024-05-05")),
                                           told(QStringLiteral("Post"), QStringLiteral("Negotiators left Geneva"),
                                                EventType::Retreat, QStringLiteral("2024-07-04"), QStringLiteral("2024-07-05")),
                                           told(QStringLiteral("Xinhua"), QString::fromUtf8("外交部长访问北京"),
                                                EventType::Consult, QStringLiteral("2024-08-04"), QStringLiteral("2024-08-05"))};
    return articles;
}

} // namespace

TEST_F(CollectionWalk, everyWayToFindIsTypedAndResetShowsAllAgain)
{
    open(fourOutlets());
    find(QStringLiteral("talks"), 2);
    find(QStringLiteral("\"peace talks\""), 1);
    find(QStringLiteral("negoti*"), 1);
    find(QStringLiteral("geneva AND talks"), 1);
    find(QStringLiteral("geneva OR failed"), 3);
    find(QStringLiteral("talks NOT geneva"), 1);
    find(QStringLiteral("from:2024-05 until:2024-07"), 2);
    find(QStringLiteral("type:consult"), 2);
    find(QStringLiteral("actor:AZE"), 4);
    find(QStringLiteral("outlet:Post"), 1);
    find(QString::fromUtf8("北京"), 1);
    find(QStringLiteral("is:disputed"), 0);
    EXPECT_EQ(part<QLabel>("shownCount").text(), QStringLiteral("0 of 4 event(s) shown"));
    EXPECT_EQ(complaint(), QString());
    find(QStringLiteral("(talks AND \"peace"), 2);
    EXPECT_NE(complaint(), QString()) << "what is wrong is explained, and no error";
    QTest::mouseClick(&part<QToolButton>("resetFilter"), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return shown() == 4; }));
    EXPECT_EQ(complaint(), QString());
    EXPECT_EQ(m_window.findChild<SearchBox *>()->text(), QString());
}

TEST_F(CollectionWalk, tagsComeAndGoInTheTablesMenuAndEachIsUndone)
{
    open(fourOutlets());
    const auto tagged = [&](const char *ownId) { return called(QString::fromLatin1(ownId)).event.tags; };
    const QStringList border{QStringLiteral("border")};
    selectRows({called(QStringLiteral("Gazette")).id, called(QStringLiteral("Times")).id});
    QTimer::singleShot(0, &m_window, [&] {
        QTimer::singleShot(50, &m_window, [&] {
            auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("border"));
            QTest::keyClick(dialog, Qt::Key_Return);
        });
    });
    chooseInTable(QStringLiteral("Add Tag"));
    settle([&] { return tagged("Times") == border; });
    EXPECT_EQ(tagged("Gazette"), border);
    EXPECT_EQ(tagged("Post"), QStringList());
    undo(QStringLiteral("change of 2 event(s)"));
    EXPECT_EQ(tagged("Gazette"), QStringList());
    redo();
    EXPECT_EQ(tagged("Times"), border);
    EXPECT_EQ(part<QLabel>("eventTags").text(), QStringLiteral("border"));
}

TEST_F(CollectionWalk, readingAgainBringsWhatIsNewAndIsUndone)
{
    open({});
    ImportRequest request;
    request.texts = {{QStringLiteral("Azerbaijan threatened Armenia on July 2, 2024. Iran called for talks on July 4, 2024."),
                      {},
                      QStringLiteral("A threat")}};
    request.published = dateOf(QStringLiteral("2024-07-26"));
    importAndWait(m_session, request);
    const int all = m_session.events()->size();
    ASSERT_GE(all, 2);
    const ArticleId article = m_session.articles().front().id;
    { // as older rules left it
        auto library = *Library::open(m_session.libraryPath(), Library::Access::ReadWrite);
        ASSERT_TRUE(library.change({ChangeKind::RereadArticles, 1, {}}, [&](ChangeScope &scope) {
            return scope.replaceSuggestions(article, {}).map([](const SuggestionChanges &) {});
        }));
    }
    openAndLoad(m_session, m_session.libraryPath());
    ASSERT_EQ(m_session.events()->size(), 0);
    m_actions->rereadAll->trigger();
    auto *dialog = m_window.findChild<RereadDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto &text = *dialog->findChild<QLabel *>(QStringLiteral("rereadText"));
    ASSERT_TRUE(waitFor([&] { return text.text().contains(QStringLiteral("would bring: %1 new").arg(all)); }))
        << text.text().toStdString();
    QTest::keyClick(dialog, Qt::Key_Return);
    settle([&] { return m_session.events()->size() == all; });
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTest::qWait(1);
    undo(QStringLiteral("new reading of “A threat”"));
    EXPECT_EQ(m_session.events()->size(), 0);
    redo();
    EXPECT_EQ(m_session.events()->size(), all);
}

TEST_F(CollectionWalk, twoVersionsStandSideBySideAtAClick)
{
    std::vector<AnnotatedArticle> versions;
    for (const char *dead : {"12 soldiers", "9 soldiers"}) {
        AnnotatedArticle made =
            told(QStringLiteral("Gazette"), QStringLiteral("%1 were killed near Tegh").arg(QLatin1String(dead)),
                 EventType::Assault, QStringLiteral("2024-03-04"), QStringLiteral("2024-03-05"));
        made.article.url = QStringLiteral("https://example.org/tegh");
        versions.push_back(made);
    }
    open(versions);
    m_session.showArticle(m_session.articles().front().id);
    auto &button = part<QToolButton>("versions");
    ASSERT_TRUE(button.isVisible());
    QTest::mouseClick(&button, Qt::LeftButton);
    auto *dialog = m_window.findChild<VersionDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *quotes = dialog->findChild<QListWidget *>(QStringLiteral("changedQuotes"));
    ASSERT_EQ(quotes->count(), 2);
    EXPECT_TRUE(quotes->item(0)->text().contains(QStringLiteral("12 soldiers")));
    EXPECT_TRUE(quotes->item(1)->text().contains(QStringLiteral("9 soldiers")));
}

TEST_F(CollectionWalk, wireCopiesAreOneOriginAndCountedHonestly)
{
    const QString wire = QStringLiteral("Guns shelled the village of Tegh in the night. Twelve soldiers were killed and a bridge "
                                        "fell. The ministry spoke of a grave breach of the truce of May. Both envoys were called "
                                        "home, and the talks in Geneva were broken off until further notice.");
    std::vector<AnnotatedArticle> articles;
    for (const char *outlet : {"Agency", "Gazette", "Times"}) {
        AnnotatedArticle made =
            articleOf(QString::fromLatin1(outlet), wire + u' ' + QLatin1String(outlet), QStringLiteral("2024-03-05"));
        made.article.publisher = QString::fromLatin1(outlet);
        made.events = {eventAt(made.article, QString::fromLatin1(outlet), QStringLiteral("Guns shelled the village of Tegh"),
                               EventType::Assault, QStringLiteral("2024-03-04"))};
        articles.push_back(made);
    }
    articles.push_back(told(QStringLiteral("Post"), QStringLiteral("Shells fell on Tegh"), EventType::Assault,
                            QStringLiteral("2024-03-04"), QStringLiteral("2024-03-06")));
    open(articles);
    selectRows({called(QStringLiteral("Agency")).id, called(QStringLiteral("Gazette")).id, called(QStringLiteral("Times")).id,
                called(QStringLiteral("Post")).id});
    key(Qt::Key_M, Qt::ControlModifier);
    settle([&] { return m_session.events()->size() == 1; });
    const QString text = part<QLabel>("eventCorroboration").text();
    EXPECT_TRUE(text.startsWith(QStringLiteral("4 article(s), 2 independent outlet(s)"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("2 origin(s), 2 copies"))) << text.toStdString();
    undo(QStringLiteral("merge of 4 event(s)"));
    EXPECT_EQ(m_session.events()->size(), 4);
}

TEST_F(CollectionWalk, anImportIsStoppedGoesOnAtTheNextStartAndIsOneStep)
{
    const QString folder = m_folder.filePath(QStringLiteral("files"));
    QDir().mkpath(folder);
    constexpr int files = 400;
    for (int number = 0; number < files; ++number) {
        QFile file(QStringLiteral("%1/%2.txt").arg(folder).arg(number, 3, 10, QLatin1Char('0')));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("Azerbaijan threatened Armenia on July 2, 2024. That was story %1.\n").arg(number).toUtf8() +
                   QByteArray("Nothing else was said. ").repeated(400));
    }
    open({});
    ImportRequest request;
    request.paths = {folder};
    m_session.imports().start(request);
    ASSERT_TRUE(waitFor([&] { return m_session.events()->size() > 0; })) << "events are shown as they come";
    EXPECT_TRUE(m_session.imports().isRunning());
    QToolButton *cancel = nullptr;
    for (QToolButton *button : m_window.findChildren<QToolButton *>()) {
        if (button->accessibleName() == QLatin1String("Stop importing"))
            cancel = button;
    }
    ASSERT_TRUE(cancel && cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    settle([&] { return !m_session.imports().isRunning(); });
    const auto before = static_cast<int>(m_session.articles().size());
    ASSERT_LT(before, files) << "it was over before it could be stopped";
    openAndLoad(m_session, m_session.libraryPath()); // the next start
    auto &goOn = part<QToolButton>("goOnImporting");
    ASSERT_TRUE(waitFor([&] { return goOn.isVisible(); }));
    QTest::mouseClick(&goOn, Qt::LeftButton);
    settle([&] { return !m_session.imports().isRunning() && static_cast<int>(m_session.articles().size()) == files; });
    undo(QStringLiteral("import of %1 article(s)").arg(files));
    EXPECT_TRUE(m_session.articles().empty());
    redo();
    EXPECT_EQ(static_cast<int>(m_session.articles().size()), files);
}

TEST_F(CollectionWalk, theTimelineGoesBackToWhatWasKnownAndForthAgain)
{
    open(fourOutlets());
    key(Qt::Key_K, Qt::ControlModifier);
    auto *bar = m_window.findChild<KnownBar *>();
    ASSERT_TRUE(bar->isVisible());
    auto *slider = bar->findChild<QSlider *>();
    EXPECT_TRUE(slider->hasFocus());
    QTest::keyClick(slider, Qt::Key_Home);
    EXPECT_TRUE(waitFor([&] { return shown() == 1; }));
    EXPECT_EQ(selectedTitles(), QStringList{QStringLiteral("Title of Gazette")}) << "what it added is selected in the table";
    QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_TRUE(waitFor([&] { return shown() == 2; }));
    EXPECT_EQ(selectedTitles(), QStringList{QStringLiteral("Title of Times")});
    EXPECT_TRUE(part<QToolButton>("addedOnDay").toolTip().contains(QStringLiteral("+1 event(s)")));
    key(Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return shown() == 4; })) << "put away it rewinds nothing";
}
