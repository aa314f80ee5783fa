#include "library/sample_articles.h"

#include <QFile>

#include <sqlite3.h>

using namespace dateline;

namespace {

class InTrash : public testing::Test {
protected:
    InTrash()
    {
        library.setClock([this] { return m_now; });
    }

    Result<void> change(ChangeKind kind, const std::function<Result<void>(ChangeScope &)> &body)
    {
        ++m_now;
        return library.change({kind, 1, QStringLiteral("one")}, body);
    }
    Result<void> removeEvent(EventId event)
    {
        return change(ChangeKind::DeleteEvents, [&](ChangeScope &scope) { return scope.removeEvent(event); });
    }
    Result<void> removeArticle(ArticleId article)
    {
        return change(ChangeKind::DeleteArticles, [&](ChangeScope &scope) { return scope.removeArticle(article); });
    }
    Result<void> restore(EventId event)
    {
        return change(ChangeKind::Restore, [&](ChangeScope &scope) { return scope.restoreEvent(event); });
    }
    Result<void> restore(ArticleId article)
    {
        return change(ChangeKind::Restore, [&](ChangeScope &scope) { return scope.restoreArticle(article); });
    }
    std::vector<TrashItem> items() const { return *library.trash().list(); }
    std::vector<StoredEvent> eventsOf(ArticleId article) const { return *library.events().ofArticle(article); }

    CivilSecond m_now = 1000;
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("l.dateline"));
    Library library = *Library::create(m_path);
};

TEST_F(InTrash, WhatWasRemovedIsListedTheLastFirst)
{
    const ArticleId first = add(library, warning())->article;
    const EventId event = eventsOf(first).front().id;
    const ArticleId other = add(library, articleOf(QStringLiteral("Other"), QStringLiteral("Other words")))->article;
    EXPECT_TRUE(items().empty());
    ASSERT_TRUE(removeEvent(event));
    ASSERT_TRUE(removeArticle(other));
    const TrashItem removedArticle{other, {}, QStringLiteral("Other"), QStringLiteral("Other"), 0, false, false, 1002};
    const TrashItem removedEvent{first, event, QStringLiteral("Title of E1"), QStringLiteral("A warning on the border"), 0, false,
                                 false, 1001};
    EXPECT_EQ(items(), (std::vector{removedArticle, removedEvent}));
    EXPECT_EQ(*library.trash().count(), (TrashCount{1, 1}));
}

TEST_F(InTrash, AnEventComesBackAndGoesAgainWithUndo)
{
    const ArticleId article = add(library, warning())->article;
    const QStringList before = visibleState(library);
    const StoredEvent event = eventsOf(article).front();
    ASSERT_TRUE(removeEvent(event.id));
    const QStringList removed = visibleState(library);
    ASSERT_TRUE(restore(event.id));
    EXPECT_EQ(visibleState(library), before);
    EXPECT_EQ(library.events().load(event.id)->event, event.event);
    EXPECT_EQ(library.undo()->kind, ChangeKind::Restore);
    EXPECT_EQ(visibleState(library), removed);
    EXPECT_EQ(items().size(), 1u);
    ASSERT_TRUE(library.redo());
    library = *Library::open(m_path, Library::Access::ReadWrite);
    EXPECT_EQ(visibleState(library), before);
    EXPECT_TRUE(items().empty());
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(visibleState(library), removed) << "also after a restart";
    EXPECT_EQ(restore(EventId{999}).error().code, ErrorCode::NotFound);
}

TEST_F(InTrash, AnArticleComesBackWithTheEventsThatItHad)
{
    const ArticleId article = add(library, warning())->article;
    const auto events = eventsOf(article);
    ASSERT_TRUE(removeEvent(events[0].id));
    const QStringList before = visibleState(library);
    ASSERT_TRUE(removeArticle(article));
    EXPECT_EQ(items().front().events, 1);
    EXPECT_TRUE(items().back().articleRemoved);
    ASSERT_TRUE(restore(article));
    EXPECT_EQ(visibleState(library), before);
    ASSERT_TRUE(library.undo());
    ASSERT_TRUE(restore(events[0].id));
    EXPECT_EQ(eventsOf(article).size(), 2u) << "an event brings its article back";
    EXPECT_TRUE(items().empty());
}

TEST_F(InTrash, ADismissedSuggestionIsSuggestedAgain)
{
    AnnotatedArticle found = warning();
    for (Event &event : found.events) {
        event.origin = EventOrigin::Rule;
        event.status = EventStatus::Suggested;
    }
    const ArticleId article = add(library, found)->article;
    const EventId event = eventsOf(article).front().id;
    ASSERT_TRUE(removeEvent(event));
    EXPECT_TRUE(items().front().dismissed);
    EXPECT_TRUE(library.emptyTrash()->isNothing()) << "a decision stays";
    ASSERT_TRUE(restore(event));
    EXPECT_EQ(library.events().load(event)->event.status, EventStatus::Suggested);
    ASSERT_TRUE(library.undo());
    EXPECT_TRUE(items().front().dismissed);
}

TEST_F(InTrash, WhatCameAgainMeanwhileStaysThere)
{
    const ArticleId article = add(library, warning())->article;
    ASSERT_TRUE(removeArticle(article));
    ASSERT_TRUE(add(library, warning()));
    EXPECT_EQ(restore(article).error().code, ErrorCode::DuplicateId);
    const ArticleId again = library.articles().list()->front().id;
    const EventId event = eventsOf(again).front().id;
    ASSERT_TRUE(removeEvent(event));
    ASSERT_TRUE(add(library, warning()));
    EXPECT_EQ(restore(event).error().code, ErrorCode::DuplicateId);
    EXPECT_EQ(items().size(), 2u);
}

qint64 numberIn(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    sqlite3_stmt *statement = nullptr;
    sqlite3_open(path.toUtf8().constData(), &handle);
    sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr);
    const qint64 number = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : -1;
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return number;
}

TEST_F(InTrash, EmptyingLeavesNoTrace)
{
    AnnotatedArticle kept = articleOf(QStringLiteral("Kept"), QStringLiteral("Kept words, and quixotic ones."));
    kept.events = {
        eventAt(kept.article, QStringLiteral("K1"), QStringLiteral("Kept words"), EventType::Accuse, QStringLiteral("2024")),
        eventAt(kept.article, QStringLiteral("K2"), QStringLiteral("quixotic ones"), EventType::Accuse, {})};
    AnnotatedArticle gone = articleOf(QStringLiteral("Zugzwang"), QStringLiteral("Nobody moved in this zugzwang of theirs."));
    gone.events = {eventAt(gone.article, QStringLiteral("Z1"), QStringLiteral("this zugzwang"), EventType::Accuse, {})};
    StepId step;
    const ArticleId stays = add(library, kept, &step)->article;
    ASSERT_TRUE(add(library, gone, &step));
    const ArticleId goes = items().empty() ? library.articles().list()->back().id : ArticleId{};
    const EventId noted = eventsOf(goes).front().id;
    ASSERT_TRUE(change(ChangeKind::EditEvent, [&](ChangeScope &scope) {
        Event event = library.events().load(noted)->event;
        event.note = QStringLiteral("a zugzwang note");
        return scope.editEvent(noted, event);
    }));
    ASSERT_TRUE(change(ChangeKind::EditArticle, [&](ChangeScope &scope) {
        ArticleFields fields = fieldsOf(*library.articles().load(stays));
        fields.publisher = QStringLiteral("Gazette");
        return scope.setArticleFields(stays, fields);
    }));
    const EventId removed = eventsOf(stays)[1].id;
    ASSERT_TRUE(removeEvent(removed));
    ASSERT_TRUE(removeArticle(goes));
    const QStringList seen = visibleState(library);

    EXPECT_EQ(*library.emptyTrash(), (TrashCount{1, 1}));
    EXPECT_EQ(visibleState(library), seen);
    EXPECT_TRUE(items().empty());
    EXPECT_TRUE(library.emptyTrash()->isNothing());
    EXPECT_TRUE(library.health()->isGood());
    library = *Library::inMemory(); // closed: all of it is in the file
    QFile file(m_path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll().toLower();
    EXPECT_TRUE(bytes.contains("quixotic"));
    EXPECT_FALSE(bytes.contains("zugzwang")) << "not even in pages that are free";
    library = *Library::open(m_path, Library::Access::ReadWrite);
    EXPECT_EQ(numberIn(m_path, "SELECT COUNT(*) FROM article_sketch"), 1);
    EXPECT_EQ(numberIn(m_path, "SELECT COUNT(*) FROM event"), 1);
    EXPECT_EQ(library.search().find(QStringLiteral("zugzwang"))->size(), 0u);

    // The history tells of nothing that is gone.
    const auto steps = *library.changes().steps();
    ASSERT_EQ(steps.size(), 2u);
    EXPECT_EQ(steps[0].label.kind, ChangeKind::EditArticle);
    EXPECT_EQ(steps[1].label, (ChangeLabel{ChangeKind::Import, 1, {}}));
    EXPECT_EQ(library.undo()->kind, ChangeKind::EditArticle);
    EXPECT_EQ(library.undo()->kind, ChangeKind::Import);
    EXPECT_TRUE(library.articles().list()->empty());
    EXPECT_EQ(library.undo().error().code, ErrorCode::NothingToUndo);
    ASSERT_TRUE(library.redo());
    ASSERT_TRUE(library.redo());
    EXPECT_EQ(visibleState(library), seen);
}

TEST_F(InTrash, WhatWasUndoneOrIsWantedCannotBeErased)
{
    const ArticleId article = add(library, warning())->article;
    const QStringList before = visibleState(library);
    ASSERT_TRUE(removeArticle(article));
    ASSERT_TRUE(library.undo());
    EXPECT_TRUE(library.emptyTrash()->isNothing());
    ASSERT_TRUE(library.redo());
    ASSERT_TRUE(library.undo());
    EXPECT_EQ(visibleState(library), before);
}

/// An index of more than one step of forgetting: words of their own in every article.
void addManyWords(Library &library, const QString &lastWord)
{
    const auto put = [&](ChangeScope &scope) -> Result<void> {
        for (int number = 0; number < 300; ++number) {
            QString text;
            for (int word = 0; word < 2000; ++word)
                text += QStringLiteral("w%1x%2 ").arg(number * 7919 % 300).arg(word);
            text += number == 299 ? lastWord : QStringLiteral("end");
            const auto added = scope.addArticle(articleOf(QString::number(number), text));
            if (!added)
                return tl::make_unexpected(added.error());
        }
        return {};
    };
    ASSERT_TRUE(library.change({ChangeKind::Import, 300, {}}, put));
}

TEST_F(InTrash, OthersWriteWhileAWordIsForgottenOfALargeIndex)
{
    addManyWords(library, QStringLiteral("zugzwang"));
    ASSERT_TRUE(removeArticle(library.search().find(QStringLiteral("zugzwang"))->front().article));
    int pauses = 0;
    const auto write = [&] {
        if (++pauses == 1) {
            EXPECT_TRUE(add(library, warning()));
        }
    };
    EXPECT_EQ(*library.emptyTrash(write), (TrashCount{1, 0}));
    EXPECT_GT(pauses, 1);
    EXPECT_EQ(numberIn(m_path, "SELECT COUNT(*) FROM erased_words"), 0);
    EXPECT_EQ(library.search().find(QStringLiteral("Łódź"))->size(), 1u) << "what was written meanwhile";
    EXPECT_EQ(library.search().find(QStringLiteral("w299x7"))->size(), 1u);
    EXPECT_TRUE(library.health()->isGood());
    EXPECT_EQ(library.undo()->kind, ChangeKind::Import);
}

TEST_F(InTrash, AnEmptyingThatWasLeftIsFinished)
{
    addManyWords(library, QStringLiteral("zugzwang"));
    ASSERT_TRUE(removeArticle(library.search().find(QStringLiteral("zugzwang"))->front().article));
    struct Left {};
    EXPECT_THROW((void)library.emptyTrash([] { throw Left(); }), Left); // as when the program ends here
    library = *Library::open(m_path, Library::Access::ReadWrite);
    EXPECT_EQ(numberIn(m_path, "SELECT COUNT(*) FROM erased_words"), 1);
    ASSERT_TRUE(library.forgetErasedWords());
    EXPECT_EQ(numberIn(m_path, "SELECT COUNT(*) FROM erased_words"), 0);
    library = *Library::inMemory();
    QFile file(m_path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("zugzwang"));
}

} // namespace
