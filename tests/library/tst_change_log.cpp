#include "library/sample_articles.h"

#include <rapidcheck/gtest.h>

#include <sqlite3.h>

using namespace dateline;

namespace {

AnnotatedArticle numbered(int number)
{
    const QString name = QStringLiteral("Article %1").arg(number);
    AnnotatedArticle made = articleOf(name, name + QStringLiteral(" has a text of its own"), QStringLiteral("2024-01-%1").arg(number % 28 + 1, 2, 10, QLatin1Char('0')));
    made.article.url = QStringLiteral("https://example.org/%1").arg(number % 3);
    made.events = {eventAt(made.article, QStringLiteral("E1"), name, EventType::Accuse, QStringLiteral("2024-02-0%1").arg(number % 9 + 1))};
    return made;
}

qint64 rowsIn(const QString &path, const char *table)
{
    sqlite3 *handle = nullptr;
    sqlite3_stmt *statement = nullptr;
    sqlite3_open(path.toUtf8().constData(), &handle);
    sqlite3_prepare_v2(handle, (std::string("SELECT COUNT(*) FROM ") + table).c_str(), -1, &statement, nullptr);
    sqlite3_step(statement);
    const qint64 count = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return count;
}

TEST(ChangeLog, NothingToUndoAtFirst)
{
    auto library = *Library::inMemory();
    EXPECT_EQ(library.undo().error().code, ErrorCode::NothingToUndo);
    EXPECT_EQ(library.redo().error().code, ErrorCode::NothingToRedo);
    EXPECT_FALSE(library.changes().nextUndo());
    EXPECT_FALSE(library.changes().nextRedo());
}

TEST(ChangeLog, AnImportOfManyArticlesIsOneStep)
{
    auto library = *Library::inMemory();
    StepId step;
    for (int number = 0; number < 12; ++number)
        ASSERT_TRUE(add(library, numbered(number), &step));
    const ChangeLabel label{ChangeKind::Import, 12, {}};
    EXPECT_EQ(library.changes().nextUndo(), label);
    const QStringList before = visibleState(library);
    EXPECT_EQ(*library.undo(), label);
    EXPECT_TRUE(library.articles().list()->empty());
    EXPECT_EQ(library.changes().nextRedo(), label);
    EXPECT_EQ(*library.redo(), label);
    EXPECT_EQ(visibleState(library), before);
}

TEST(ChangeLog, AStepThatIsNoLongerLastIsNotContinued)
{
    auto library = *Library::inMemory();
    StepId step;
    ASSERT_TRUE(add(library, numbered(0), &step));
    const StepId first = step;
    ASSERT_TRUE(add(library, numbered(1)));
    ASSERT_TRUE(add(library, numbered(2), &step));
    EXPECT_NE(step, first);
    const StepId second = step;
    ASSERT_TRUE(library.undo());
    ASSERT_TRUE(add(library, numbered(3), &step));
    EXPECT_NE(step, second) << "an undone step is not continued";
    EXPECT_EQ(library.articles().list()->size(), 3u);
    EXPECT_FALSE(library.changes().nextRedo());
}

TEST(ChangeLog, AFailedChangeLeavesNothing)
{
    auto library = *Library::inMemory();
    ASSERT_TRUE(add(library, numbered(0)));
    const QStringList before = visibleState(library);
    StepId step;
    const auto failed = library.change({ChangeKind::Import, 2, {}},
                                       [](ChangeScope &scope) -> Result<void> {
                                           EXPECT_TRUE(scope.addArticle(numbered(1)));
                                           return failure(ErrorCode::Cancelled);
                                       },
                                       &step);
    EXPECT_EQ(failed.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(visibleState(library), before);
    EXPECT_FALSE(step);
    EXPECT_EQ(library.changes().nextUndo()->subject, QStringLiteral("Article 0"));
}

TEST(ChangeLog, WhatNoStepCanBringBackLeavesTheFile)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.dateline"));
    auto library = *Library::create(path);
    ASSERT_TRUE(add(library, numbered(0)));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(rowsIn(path, "article"), 1);
    ASSERT_TRUE(add(library, numbered(1)));
    for (const char *table : {"article", "article_text", "article_version", "source", "event", "citation", "change_step", "change_row"})
        EXPECT_EQ(rowsIn(path, table), 1) << table;
    EXPECT_EQ(library.search().find(QStringLiteral("article"))->size(), 1u);
}

TEST(ChangeLog, TheLast200StepsStay)
{
    auto library = *Library::inMemory();
    const auto added = add(library, numbered(0));
    const auto rename = [&](int number) {
        ArticleFields fields;
        fields.title = QStringLiteral("Title %1").arg(number);
        return library.change({ChangeKind::EditArticle, 1, {}},
                              [&](ChangeScope &scope) { return scope.setArticleFields(added->article, fields); });
    };
    for (int number = 1; number <= 250; ++number)
        ASSERT_TRUE(rename(number));
    int undone = 0;
    while (library.undo())
        ++undone;
    EXPECT_EQ(undone, 200);
    EXPECT_EQ(library.articles().list()->front().title, QStringLiteral("Title 50"));
}

TEST(ChangeLog, WhatIsRemovedAfterAnUndoComesBack)
{
    QTemporaryDir folder;
    auto library = *Library::create(folder.filePath(QStringLiteral("x.dateline")));
    ASSERT_TRUE(add(library, numbered(0)));
    const QStringList whole = visibleState(library);
    const ArticleId article = library.articles().list()->front().id;
    ASSERT_TRUE(remove(library, article));
    ASSERT_TRUE(library.undo());

    const EventId event = library.events().ofArticle(article)->front().id;
    ASSERT_TRUE(library.change({ChangeKind::DeleteEvents, 1, {}}, [&](ChangeScope &scope) { return scope.removeEvent(event); }));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(visibleState(library), whole);
    ASSERT_TRUE(remove(library, article));
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(visibleState(library), whole);
}

TEST(ChangeLog, AHistoryFromAForeignFileIsNoSql)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.dateline"));
    {
        auto library = *Library::create(path);
        ASSERT_TRUE(add(library, numbered(0)));
    }
    sqlite3 *handle = nullptr;
    sqlite3_open(path.toUtf8().constData(), &handle);
    for (const char *row : {"UPDATE change_row SET before = '{\"hidden=1, title\":\"x\"}'", "UPDATE change_row SET before = '{\"id\":7}'",
                            "UPDATE change_row SET before = 'nonsense'", "UPDATE change_row SET before = '{\"hidden\":1}', \"table\" = 'sqlite_schema'",
                            "UPDATE change_row SET \"table\" = 'article', key = 99"}) {
        ASSERT_EQ(sqlite3_exec(handle, row, nullptr, nullptr, nullptr), SQLITE_OK);
        auto library = *Library::open(path, Library::Access::ReadWrite);
        const auto undone = library.undo();
        ASSERT_FALSE(undone) << row;
        EXPECT_EQ(undone.error().code, ErrorCode::LibraryDamaged) << row;
        EXPECT_EQ(library.articles().list()->size(), 1u);
    }
    sqlite3_close(handle);
}

/// Another title, actors and tags for the first event of an article; false when it has none.
bool editAnyOf(Library &library, ArticleId article)
{
    auto events = *library.events().ofArticle(article);
    if (events.empty())
        return false;
    Event &event = events[0].event;
    event.title = QStringLiteral("Edited %1").arg(*rc::gen::inRange(0, 1000));
    event.sources = {{QStringLiteral("FRA"), event.title}};
    event.tags = {event.title};
    RC_ASSERT(library.change({ChangeKind::EditEvent, 1, {}}, [&](ChangeScope &scope) { return scope.editEvent(events[0].id, event); })
                  .has_value());
    return true;
}

/// Whatever a person does, undo and redo walk exactly through the states that were seen; also over restarts.
RC_GTEST_PROP(ChangeLog, UndoAndRedoWalkThroughTheStatesThatWere, ())
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.dateline"));
    auto library = *Library::create(path);
    std::vector<QStringList> states{visibleState(library)};
    std::size_t now = 0;
    const auto anyArticle = [&]() -> ArticleId {
        const auto articles = *library.articles().list();
        return articles.empty() ? ArticleId{} : articles[*rc::gen::inRange<std::size_t>(0, articles.size())].id;
    };
    const auto changed = [&] {
        const QStringList state = visibleState(library);
        if (library.changes().nextRedo() || state == states[now])
            return; // the change changed nothing
        states.resize(++now);
        states.push_back(state);
    };
    const int steps = *rc::gen::inRange(1, 15);
    for (int step = 0; step < steps; ++step) {
        const ArticleId article = anyArticle();
        switch (*rc::gen::inRange(0, 8)) {
        case 0:
        case 1: {
            AnnotatedArticle given = numbered(*rc::gen::inRange(0, 5));
            if (*rc::gen::arbitrary<bool>())
                given.events.clear();
            RC_ASSERT(add(library, given).has_value());
            changed();
            break;
        }
        case 2:
            if (article) {
                RC_ASSERT(remove(library, article).has_value());
                changed();
            }
            break;
        case 3:
            if (article) {
                const auto events = *library.events().ofArticle(article);
                if (!events.empty()) {
                    RC_ASSERT(library.change({ChangeKind::DeleteEvents, 1, {}},
                                             [&](ChangeScope &scope) { return scope.removeEvent(events[0].id); }).has_value());
                    changed();
                }
            }
            break;
        case 4:
            if (article) {
                ArticleFields fields;
                fields.title = QStringLiteral("Renamed %1").arg(*rc::gen::inRange(0, 1000));
                RC_ASSERT(library.change({ChangeKind::EditArticle, 1, {}},
                                         [&](ChangeScope &scope) { return scope.setArticleFields(article, fields); }).has_value());
                changed();
            }
            break;
        case 7:
            if (article && editAnyOf(library, article))
                changed();
            break;
        case 5:
            RC_ASSERT(library.undo().has_value() == (now > 0));
            now -= now > 0;
            break;
        case 6:
            RC_ASSERT(library.redo().has_value() == (now + 1 < states.size()));
            now += now + 1 < states.size();
            break;
        }
        if (*rc::gen::inRange(0, 5) == 0)
            library = *Library::open(path, Library::Access::ReadWrite);
        RC_ASSERT(visibleState(library) == states[now]);
    }
}

TEST(ChangeLog, SaysWhatAStepBroughtBackIntoSight)
{
    auto library = *Library::inMemory();
    const auto first = *add(library, numbered(1)), second = *add(library, numbered(2));
    const EventId event = library.events().ofArticle(second.article)->front().id;
    const auto step = [&](auto work) {
        const auto from = *library.changes().place();
        EXPECT_TRUE(work());
        return *library.changes().inSightBetween(from, *library.changes().place(), 10);
    };
    const auto removal = step([&] { return remove(library, first.article); });
    EXPECT_TRUE(removal.events.empty());
    EXPECT_FALSE(removal.article);
    EXPECT_EQ(step([&] { return library.undo(); }).article, first.article);
    ASSERT_TRUE(library.change({ChangeKind::DeleteEvents, 1, {}}, [&](ChangeScope &scope) { return scope.removeEvent(event); }));
    const auto back = step([&] { return library.undo(); });
    EXPECT_EQ(back.events, std::vector<EventId>{event});
    EXPECT_FALSE(back.article);
    EXPECT_TRUE(step([&] { return library.redo(); }).events.empty());
}

} // namespace
