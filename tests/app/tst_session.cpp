#include "app/waiting.h"
#include "shell/status_line.h"
#include "state/event_edits.h"
#include "state/exports.h"
#include "state/history.h"
#include "state/imports.h"
#include "state/library_thread.h"
#include "state/trash.h"
#include "support/test_paths.h"
#include "wording/app_wording.h"

#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <iterator>
#include <ranges>
#include <semaphore>

using namespace dateline;

namespace {

class SessionTest : public testing::Test {
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString article(const QString &name, const QString &text)
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }
    /// So long that they come in many batches.
    QStringList manyArticles(int count)
    {
        const QString more = QStringLiteral("Nothing else was said. ").repeated(200);
        QStringList paths;
        for (int number = 0; number < count; ++number)
            paths << article(QStringLiteral("a%1.txt").arg(number, 4, 10, QLatin1Char('0')),
                             QStringLiteral("Talks number %1.\n\n%2\n").arg(number).arg(more));
        return paths;
    }
    QTemporaryDir m_folder;
    Session m_session;
};

} // namespace

TEST_F(SessionTest, anImportedSampleIsShownAndUndoneAndRedone)
{
    openAndLoad(m_session, path("l.dateline"));
    const auto results = importAndWait(m_session, {{sourceTree("resources/samples/2024-07-25-border-threat.md")}, {}, {}});
    ASSERT_EQ(results.size(), 1U);
    EXPECT_EQ(results.front().outcome, ImportOutcome::Added);
    EXPECT_TRUE(waitFor([&] { return m_session.events()->size() == results.front().eventsAdded; }));
    ASSERT_TRUE(m_session.history().nextUndo());
    EXPECT_EQ(m_session.history().nextUndo()->kind, ChangeKind::Import);

    m_session.history().undo();
    EXPECT_TRUE(waitFor([&] { return m_session.events()->size() == 0 && m_session.articles().empty(); }));
    EXPECT_FALSE(m_session.history().nextUndo());
    m_session.history().redo();
    EXPECT_TRUE(waitFor([&] { return m_session.events()->size() == results.front().eventsAdded; }));
}

TEST_F(SessionTest, selectingAnEventOpensItsArticleAndRemovingItClearsTheSelection)
{
    openAndLoad(m_session, path("l.dateline"));
    importAndWait(m_session, {{sourceTree("resources/samples/2024-07-25-border-threat.md")}, {}, {}});
    ASSERT_TRUE(waitFor([&] { return m_session.events()->size() > 0; }));
    const EventId event = m_session.events()->row(0).id;
    m_session.selectEvent(event);
    EXPECT_EQ(m_session.openArticle(), m_session.events()->row(0).article);

    const int before = m_session.events()->size();
    m_session.edits().remove({event});
    EXPECT_TRUE(waitFor([&] { return m_session.events()->size() == before - 1; }));
    EXPECT_FALSE(m_session.selectedEvent());
    EXPECT_TRUE(m_session.openArticle());
    m_session.history().undo();
    EXPECT_TRUE(waitFor([&] { return m_session.events()->indexOf(event) >= 0; }));
}

TEST_F(SessionTest, oneFilterForAllThatIsShown)
{
    openAndLoad(m_session, path("l.dateline"));
    importAndWait(m_session, {{sourceTree("resources/samples")}, {}, {}});
    ASSERT_TRUE(waitFor([&] { return m_session.isUpToDate() && m_session.articles().size() == 6; }));
    EXPECT_TRUE(m_session.shown().isAll());
    const EventTablePtr all = m_session.events();
    EventFilter filter;
    filter.types = {EventType::Request};
    m_session.setFilter(filter);
    ASSERT_TRUE(waitFor([&] { return !m_session.shown().isAll(); }));
    EXPECT_EQ(m_session.events(), all) << "a filter hides, it does not take away";
    const auto requests = std::ranges::count_if(std::views::iota(0, all->size()), [&](int slot) {
        EXPECT_EQ(m_session.shown().contains(slot), all->row(slot).eventType() == EventType::Request);
        return m_session.shown().contains(slot);
    });
    EXPECT_EQ(m_session.shown().count(), requests);
    ASSERT_GT(requests, 1);

    // It stays when events come and go.
    const int first =
        *std::ranges::find_if(std::views::iota(0, all->size()), [&](int slot) { return m_session.shown().contains(slot); });
    m_session.edits().remove({all->row(first).id});
    ASSERT_TRUE(waitFor([&] { return m_session.shown().count() == requests - 1; }));
    EXPECT_EQ(m_session.events()->size(), all->size() - 1);
    EXPECT_EQ(m_session.filter(), filter);

    // The last of several at once is what holds.
    filter.text = QStringLiteral("Gyumri");
    m_session.setFilter(filter);
    m_session.setFilter({});
    ASSERT_TRUE(waitFor([&] { return m_session.shown().isAll(); }));
    m_session.setFilter(filter);
    openAndLoad(m_session, path("other.dateline"));
    EXPECT_EQ(m_session.filter(), EventFilter()) << "another library is shown whole";
    EXPECT_TRUE(m_session.shown().isAll());
}

TEST_F(SessionTest, anEditLoadsWhatItTouchedAndMovesNobody)
{
    openAndLoad(m_session, path("l.dateline"));
    importAndWait(m_session, {{sourceTree("resources/samples")}, {}, {}});
    ASSERT_TRUE(waitFor([&] { return m_session.isUpToDate() && m_session.articles().size() == 6; }));
    const EventTablePtr before = m_session.events();
    const auto lanes = m_session.lanes();
    EXPECT_EQ(lanes->table(), before);
    const EventId gone = before->row(3).id;
    m_session.edits().remove({gone});
    ASSERT_TRUE(waitFor([&] { return m_session.events()->size() == before->size() - 1; }));
    EXPECT_EQ(m_session.lanes()->table(), m_session.events());
    const auto standing = [](const Lanes &in, int slot) {
        const auto lane = std::prev(std::ranges::upper_bound(in.lanes(), in.rowOf(slot), {}, &Lane::firstRow));
        return std::pair(lane->key, in.rowOf(slot) - lane->firstRow);
    };
    const auto now = [&](int slot) { return m_session.events()->indexOf(before->row(slot).id); };
    for (int slot = 0; slot < before->datedCount(); ++slot) {
        if (slot != 3 && lanes->rowOf(slot) >= 0) {
            EXPECT_EQ(standing(*lanes, slot), standing(*m_session.lanes(), now(slot))) << slot;
        }
    }
    m_session.history().undo();
    EXPECT_TRUE(waitFor([&] { return m_session.events()->indexOf(gone) >= 0; }));
    EXPECT_EQ(m_session.events()->size(), before->size());
}

TEST_F(SessionTest, otherLanesAndAFilterComeTogether)
{
    openAndLoad(m_session, path("l.dateline"));
    m_session.setLaneMode(LaneMode::Actor);
    importAndWait(m_session, {{sourceTree("resources/samples")}, {}, {}});
    ASSERT_TRUE(waitFor([&] { return m_session.isUpToDate() && m_session.articles().size() == 6; }));
    EXPECT_EQ(m_session.lanes()->mode(), LaneMode::Actor);
    EventFilter filter;
    filter.types = {EventType::Request};
    m_session.setFilter(filter);
    m_session.setLaneMode(LaneMode::Article);
    ASSERT_TRUE(waitFor([&] { return m_session.lanes()->mode() == LaneMode::Article && !m_session.shown().isAll(); }));
    EXPECT_LE(m_session.lanes()->eventCount(), m_session.shown().count());
    EXPECT_GT(m_session.lanes()->eventCount(), 0);
    m_session.setFilter({});
    ASSERT_TRUE(waitFor([&] { return m_session.shown().isAll(); }));
    EXPECT_EQ(m_session.lanes()->eventCount(), m_session.events()->datedCount());
}

TEST_F(SessionTest, anEditOvertakesARunningImportAndCancelKeepsWhatIsCommitted)
{
    openAndLoad(m_session, path("l.dateline"));
    importAndWait(m_session, {{article("first.txt", "A first article.\n")}, {}, {}});
    ASSERT_TRUE(waitFor([&] { return m_session.articles().size() == 1; }));
    const ArticleId first = m_session.articles().front().id;

    constexpr int count = 3000;
    m_session.imports().start({manyArticles(count), {}, {}});
    m_session.trash().removeArticles({first});
    // Among the articles that have come in, the first one is gone before the import has ended.
    EXPECT_TRUE(waitFor([&] { return m_session.isLoaded() && !m_session.articles().find(first); }));
    EXPECT_TRUE(m_session.imports().isRunning());
    std::vector<ImportResult> results;
    QObject::connect(&m_session.imports(), &Imports::finished, &m_session, [&](const auto &told) { results = told; });
    m_session.imports().cancel();
    EXPECT_TRUE(waitFor([&] { return !m_session.imports().isRunning(); }));
    std::size_t added = 0;
    for (const ImportResult &result : results)
        added += result.outcome == ImportOutcome::Added ? 1 : 0;
    EXPECT_LT(added, static_cast<std::size_t>(count));
    EXPECT_TRUE(waitFor([&] { return m_session.articles().size() == added; }));
}

TEST_F(SessionTest, anImportThatStoppedGoesOnInTheNextWindowAndIsOneStep)
{
    constexpr std::size_t count = 3000;
    const QString library = path("l.dateline");
    openAndLoad(m_session, library);
    m_session.imports().start({manyArticles(count), {}, {}});
    EXPECT_TRUE(waitFor([&] { return !m_session.articles().empty(); }));
    m_session.imports().cancel();
    EXPECT_TRUE(waitFor([&] { return !m_session.imports().isRunning() && m_session.isUpToDate(); }));
    ASSERT_LT(m_session.articles().size(), count);

    openAndLoad(m_session, path("another.dateline"));
    const StatusLine status(m_session);
    const auto part = [&](const char *name) { return status.findChild<QWidget *>(QLatin1String(name)); };
    EXPECT_TRUE(part("unfinishedImport")->isHidden()) << "nothing stopped here";
    openAndLoad(m_session, library);
    EXPECT_FALSE(part("unfinishedImport")->isHidden());
    EXPECT_TRUE(qobject_cast<QLabel *>(part("unfinishedImport"))->text().contains(QStringLiteral("3,000")));
    QTest::mouseClick(part("goOnImporting"), Qt::LeftButton);
    EXPECT_TRUE(part("goOnImporting")->isHidden()) << "it runs";
    EXPECT_TRUE(waitFor([&] { return !m_session.imports().isRunning() && m_session.articles().size() == count; }));
    EXPECT_TRUE(m_session.imports().unfinished().empty());
    m_session.history().undo();
    EXPECT_TRUE(waitFor([&] { return m_session.articles().empty(); })) << "one step of undo";
}

TEST_F(SessionTest, anImportThatStoppedCanBeLeft)
{
    const StatusLine status(m_session);
    openAndLoad(m_session, path("l.dateline"));
    m_session.imports().start({manyArticles(3000), {}, {}});
    EXPECT_TRUE(waitFor([&] { return !m_session.articles().empty(); }));
    m_session.imports().cancel();
    EXPECT_TRUE(waitFor([&] { return !m_session.imports().isRunning() && !m_session.imports().unfinished().empty(); }));
    auto *giveUp = status.findChild<QWidget *>(QStringLiteral("giveUpImporting"));
    EXPECT_FALSE(giveUp->isHidden());
    QTest::mouseClick(giveUp, Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return m_session.imports().unfinished().empty(); }));
    EXPECT_TRUE(giveUp->isHidden());
    EXPECT_FALSE(m_session.articles().empty()) << "what came in stays";
}

TEST_F(SessionTest, cancellingMeansOnlyWhatWasAskedForBefore)
{
    openAndLoad(m_session, path("l.dateline"));
    std::vector<std::size_t> told;
    QObject::connect(&m_session.imports(), &Imports::finished, &m_session,
                     [&](const auto &results) { told.push_back(results.size()); });
    m_session.imports().start({manyArticles(400), {}, {}});
    m_session.imports().cancel();
    m_session.imports().start({{article("later.txt", "What came after.\n")}, {}, {}});
    ASSERT_TRUE(waitFor([&] { return told.size() == 2; }));
    EXPECT_LT(told[0], 400U);
    EXPECT_EQ(told[1], 1U);
}

TEST_F(SessionTest, closingDuringAnImportLosesNothingThatWasTold)
{
    std::atomic<std::size_t> seen = 0;
    {
        Session session;
        openAndLoad(session, path("l.dateline"));
        session.imports().start({manyArticles(300), {}, {}});
        ASSERT_TRUE(waitFor([&] { return session.articles().size() > 3; }));
        seen = session.articles().size();
    }
    openAndLoad(m_session, path("l.dateline"));
    EXPECT_GE(m_session.articles().size(), seen);
}

TEST_F(SessionTest, aReadOnlyLibraryIsShownAndEditsSaySo)
{
    openAndLoad(m_session, path("l.dateline"));
    importAndWait(m_session, {{sourceTree("resources/samples/2024-07-25-border-threat.md")}, {}, {}});
    ASSERT_TRUE(m_session.openLibrary(path("other.dateline")));
    QFile::setPermissions(path("l.dateline"), QFile::ReadOwner | QFile::ReadUser);
    openAndLoad(m_session, path("l.dateline"));
    ASSERT_EQ(m_session.articles().size(), 1U);
    m_session.trash().removeArticles({m_session.articles().front().id});
    ASSERT_TRUE(m_session.history().writeError());
    EXPECT_EQ(m_session.history().writeError()->code, ErrorCode::LibraryReadOnly);
}

TEST_F(SessionTest, aLibraryThatWasReplacedIsShownAndEditsSaySo)
{
    const QString library = path("l.dateline");
    ASSERT_TRUE(Library::create(path("other.dateline")));
    openAndLoad(m_session, library);
    importAndWait(m_session, {{sourceTree("resources/samples/2024-07-25-border-threat.md")}, {}, {}});
    ASSERT_TRUE(QFile::remove(library) && QFile::rename(path("other.dateline"), library));

    m_session.trash().removeArticles({m_session.articles().front().id});
    ASSERT_TRUE(waitFor([&] { return m_session.history().writeError().has_value(); }));
    EXPECT_EQ(m_session.history().writeError()->code, ErrorCode::LibraryReplaced);
    const auto results = importAndWait(m_session, {{article("more.txt", "Talks were held on 3 May 2024.\n")}, {}, {}});
    ASSERT_TRUE(results.size() == 1 && results.front().error);
    EXPECT_EQ(results.front().error->code, ErrorCode::LibraryReplaced);
    EXPECT_EQ(m_session.articles().size(), 1U) << "it is shown as it was";
    EXPECT_FALSE(m_session.eventsOf(m_session.articles().front().id).empty());

    std::optional<Result<SavedExport>> saved;
    m_session.exports().write(
        [](const Library &shown, const auto &) { return exportLibrary(shown, {}, {QStringLiteral("csv")}, appWording()); },
        path("out.csv"), &m_session, [&](const auto &told) { saved = told; });
    ASSERT_TRUE(waitFor([&] { return saved.has_value(); }));
    EXPECT_TRUE(*saved && bytesOf(path("out.csv")).contains("THREATEN")) << "what is shown, not what is there now";

    EXPECT_FALSE(m_session.openLibrary(path("more.txt")));
    EXPECT_EQ(m_session.articles().size(), 1U) << "it is still there to be exported";
    openAndLoad(m_session, library);
    EXPECT_TRUE(m_session.articles().empty());
    importAndWait(m_session, {{path("more.txt")}, {}, {}});
    EXPECT_EQ(m_session.articles().size(), 1U);
    EXPECT_FALSE(m_session.history().writeError());
}

TEST_F(SessionTest, aLibraryThatWasMovedHasAllThatWasShown)
{
    openAndLoad(m_session, path("l.dateline"));
    importAndWait(m_session, {{sourceTree("resources/samples")}, {}, {}});
    const std::size_t shown = m_session.articles().size();
    ASSERT_GT(shown, 1U);
    ASSERT_TRUE(QFile::rename(path("l.dateline"), path("moved.dateline")));
    openAndLoad(m_session, path("moved.dateline"));
    EXPECT_EQ(m_session.articles().size(), shown);
}

TEST_F(SessionTest, aFileThatIsNoLibraryLeavesTheOpenOneAlone)
{
    openAndLoad(m_session, path("l.dateline"));
    const auto opened = m_session.openLibrary(article("no.dateline", "This is no library."));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::NotALibrary);
    EXPECT_EQ(m_session.libraryPath(), path("l.dateline"));
}

TEST_F(SessionTest, aDamagedLibrarySaysSoAndIsClosed)
{
    openAndLoad(m_session, path("l.dateline"));
    importAndWait(m_session, {{sourceTree("resources/samples")}, {}, {}});
    openAndLoad(m_session, path("other.dateline")); // its connections gone, the first is one file
    QFile file(path("l.dateline"));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(4096)); // behind the first page, which tells what it is
    file.write(QByteArray(file.size() - 4096, 'x'));
    file.close();
    std::optional<Error> told;
    QObject::connect(&m_session, &Session::loadFailed, &m_session, [&](const Error &error) { told = error; });
    if (const auto opened = m_session.openLibrary(path("l.dateline")); opened) {
        ASSERT_TRUE(waitFor([&] { return told.has_value(); }));
        EXPECT_FALSE(m_session.hasLibrary());
        EXPECT_FALSE(m_session.history().writeError());
    } else {
        told = opened.error();
    }
    EXPECT_EQ(told->code, ErrorCode::LibraryDamaged);
    EXPECT_TRUE(told->file.endsWith(QStringLiteral("l.dateline")));
}

TEST_F(SessionTest, whatIsImportedIntoTheSampleGoesToTheDefaultLibrary)
{
    ASSERT_TRUE(m_session.openSample());
    EXPECT_TRUE(m_session.isSample());
    ASSERT_TRUE(waitFor([&] { return m_session.isLoaded(); }));
    EXPECT_GE(m_session.articles().size(), 5U);
    importAndWait(m_session, {{}, {{QStringLiteral("A text of one's own, dropped on the sample."), {}, {}}}, {}});
    EXPECT_FALSE(m_session.isSample());
    EXPECT_FALSE(m_session.articles().empty());
}

TEST_F(SessionTest, aSampleThatWasEmptiedIsFilledAgain)
{
    ASSERT_TRUE(m_session.openSample());
    ASSERT_TRUE(waitFor([&] { return m_session.isLoaded() && m_session.history().nextUndo().has_value(); }));
    std::vector<ArticleId> all;
    for (const ArticleSummary &each : m_session.articles())
        all.push_back(each.id);
    m_session.trash().removeArticles(all);
    ASSERT_TRUE(waitFor([&] { return m_session.articles().empty(); }));
    ASSERT_TRUE(m_session.openSample());
    EXPECT_TRUE(waitFor([&] { return m_session.articles().size() == all.size(); }));
}

TEST_F(SessionTest, aListOfArticlesThatNothingChangedIsNoNewOne)
{
    ASSERT_TRUE(m_session.openSample());
    ASSERT_TRUE(waitFor([&] { return m_session.isUpToDate() && m_session.history().nextUndo().has_value(); }));
    const ArticleList before = m_session.articles();
    int told = 0;
    QObject::connect(&m_session, &Session::articlesChanged, [&told] { ++told; });
    const EventId event = m_session.events()->row(0).id;
    const ArticleId article = m_session.events()->row(0).article;
    const int events = before.find(article)->eventCount;
    const EventTablePtr table = m_session.events();
    EventChange tag;
    tag.addedTags = {QStringLiteral("edited")};
    m_session.edits().change({event}, tag);
    ASSERT_TRUE(waitFor([&] { return m_session.events() != table && m_session.isUpToDate(); }));
    EXPECT_TRUE(m_session.articles().isSame(before));
    EXPECT_EQ(told, 0);
    m_session.edits().remove({event});
    ASSERT_TRUE(waitFor([&] { return m_session.articles().find(article)->eventCount == events - 1; }));
    EXPECT_EQ(told, 1);
    EXPECT_EQ(m_session.articles().size(), before.size());
    m_session.history().undo();
    EXPECT_TRUE(waitFor([&] { return m_session.articles().find(article)->eventCount == events; }));
    EXPECT_EQ(m_session.articles().all(), before.all());
}

TEST(LibraryThread, urgentJobsGoFirstAndBetweenTheParts)
{
    std::vector<int> order;
    std::binary_semaphore asked(0);
    {
        auto library = Library::inMemory();
        ASSERT_TRUE(library);
        LibraryThread thread(*std::move(library), LibraryThread::Jobs::Write);
        thread.post([&](Library &) {
            asked.acquire();
            order.push_back(1);
            thread.runUrgent();
            order.push_back(3);
        });
        thread.postUrgent([&](Library &) { order.push_back(2); });
        asked.release();
        std::binary_semaphore done(0);
        thread.post([&](Library &) { done.release(); });
        done.acquire();
    }
    // The urgent job may have come before the long one began.
    EXPECT_TRUE((order == std::vector{1, 2, 3}) || (order == std::vector{2, 1, 3}));
}
