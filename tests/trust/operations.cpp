#include "trust/operations.h"

#include "library/backup.h"
#include "library/sample_articles.h"
#include "workflow/event_edit.h"
#include "workflow/importer.h"
#include "workflow/names.h"
#include "workflow/reread.h"
#include "workflow/trash.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace dateline {
namespace {

using From = Operation::From;
using Change = std::function<Result<void>(ChangeScope &)>;

Operation onOpen(const char *name, std::function<Result<void>(Library &, const std::vector<EventId> &)> run)
{
    return {name, From::Open, [run = std::move(run)](Desk &desk) { return run(*desk.library, desk.events); }};
}

Operation changing(const char *name, ChangeKind kind,
                   std::function<Result<void>(ChangeScope &, const std::vector<EventId> &)> body)
{
    return onOpen(name, [kind, body = std::move(body)](Library &library, const auto &events) {
        return library.change({kind, 1, {}}, [&](ChangeScope &scope) { return body(scope, events); });
    });
}

template<class Value>
Result<void> withoutValue(const Result<Value> &result)
{
    if (!result)
        return tl::make_unexpected(result.error());
    return {};
}

Result<void> importAll(Desk &desk)
{
    ImportRequest request;
    request.paths = {desk.files};
    for (const ImportResult &each : importFiles(*desk.library, request, {}, {})) {
        if (each.error)
            return tl::make_unexpected(*each.error);
    }
    return {};
}

Result<void> readAll(const Library &library, const std::vector<EventId> & /*events*/)
{
    if (const auto health = library.health(); !health)
        return tl::make_unexpected(health.error());
    if (const auto table = library.events().table(); !table)
        return tl::make_unexpected(table.error());
    return withoutValue(library.search().find(QStringLiteral("talks")));
}

Result<void> opened(Desk &desk)
{
    auto library = Library::open(desk.path, Library::Access::ReadWrite);
    if (!library)
        return tl::make_unexpected(library.error());
    desk.library = *std::move(library);
    return {};
}

Result<void> created(Desk &desk)
{
    auto library = Library::create(desk.path);
    if (!library)
        return tl::make_unexpected(library.error());
    desk.library = *std::move(library);
    return {};
}

Result<void> edited(Library &library, const std::vector<EventId> &events)
{
    auto stored = library.events().load(events.front());
    if (!stored)
        return tl::make_unexpected(stored.error());
    stored->event.title = QStringLiteral("Another title");
    stored->event.tags << QStringLiteral("edited");
    return editEvent(library, stored->id, stored->event);
}

Result<void> tagged(Library &library, const std::vector<EventId> &events)
{
    EventChange change;
    change.addedTags = {QStringLiteral("many")};
    return changeEvents(library, events, change);
}

} // namespace

const std::vector<Operation> &operations()
{
    static const std::vector<Operation> all = {
        {"create", From::Nothing, created},
        {"open", From::Closed, opened},
        {"migrate", From::Older, opened},
        {"import", From::Open, importAll},
        onOpen("read", readAll),
        onOpen("accept", [](Library &library, const auto &events) { return acceptEvents(library, events); }),
        onOpen("dismiss", [](Library &library, const auto &events) { return removeEvents(library, {events.back()}); }),
        onOpen("edit", edited),
        onOpen("suggest again", [](Library &library, const auto &events) { return suggestAgain(library, events); }),
        onOpen("tag many", tagged),
        changing("merge", ChangeKind::MergeEvents,
                 [](ChangeScope &scope, const auto &events) {
                     return scope.mergeEvents({events[1], events[2]});
                 }),
        changing("split", ChangeKind::SplitEvents,
                 [](ChangeScope &scope, const auto &events) { return scope.splitEvent(events.front()); }),
        onOpen("take apart", [](Library &library, const auto &events) { return takeApart(library, events); }),
        changing("keep apart", ChangeKind::KeepApart,
                 [](ChangeScope &scope, const auto &events) {
                     return scope.keepApart({events[0], events[2]});
                 }),
        changing("bookmark", ChangeKind::AddBookmark,
                 [](ChangeScope &scope, const auto & /*events*/) {
                     Bookmark bookmark;
                     bookmark.name = QStringLiteral("here");
                     return withoutValue(scope.addBookmark(bookmark));
                 }),
        changing("view", ChangeKind::AddView,
                 [](ChangeScope &scope, const auto & /*events*/) {
                     return withoutValue(scope.addView({{}, QStringLiteral("mine"), QStringLiteral("{}")}));
                 }),
        onOpen("name",
               [](Library &library, const auto & /*events*/) {
                   return putActor(library,
                                   {{}, QStringLiteral("XOB"), ActorKind::Organisation, QStringLiteral("observers"), {}, {}});
               }),
        onOpen("delete",
               [](Library &library, const auto & /*events*/) -> Result<void> {
                   const auto articles = library.articles().list();
                   return articles ? removeArticles(library, {articles->front().id}) : tl::make_unexpected(articles.error());
               }),
        onOpen("undo", [](Library &library, const auto & /*events*/) { return withoutValue(library.undo()); }),
        onOpen("redo", [](Library &library, const auto & /*events*/) { return withoutValue(library.redo()); }),
        onOpen("undo all", [](Library &library, const auto & /*events*/) { return library.goTo({}); }),
        onOpen("empty the Trash", [](Library &library, const auto & /*events*/) { return withoutValue(library.emptyTrash()); }),
        onOpen("index", [](Library &library, const auto & /*events*/) { return library.makeIndexAnew(); }),
        {"back up", From::Open, [](Desk &desk) { return withoutValue(makeBackup(desk.path)); }},
    };
    return all;
}

void makeSample(const QString &path)
{
    Library library = *Library::create(path);
    add(library, warning());
    AnnotatedArticle other =
        articleOf(QStringLiteral("The same warning"), QStringLiteral("Baku warned on 25 July 2024 that talks would stop."),
                  QStringLiteral("2024-07-27"));
    other.events = {eventAt(other.article, QStringLiteral("E1"), QStringLiteral("warned on 25 July 2024"), EventType::Threaten,
                            QStringLiteral("2024-07-25"))};
    other.events.front().status = EventStatus::Suggested;
    other.events.front().origin = EventOrigin::Rule;
    add(library, other);
    library.change({ChangeKind::MergeEvents, 2, {}}, [&](ChangeScope &scope) {
        return scope.mergeEvents({EventId{1}, EventId{3}});
    });
    AnnotatedArticle third = articleOf(QStringLiteral("A reply"), QStringLiteral("Yerevan rejected the warning."));
    third.events = {eventAt(third.article, QStringLiteral("E1"), QStringLiteral("rejected the warning"), EventType::Reject,
                            QStringLiteral("2024-07-26"))};
    add(library, third);
    const auto gone = add(library, articleOf(QStringLiteral("A third text"), QStringLiteral("A text that is removed.")));
    remove(library, gone->article);
    add(library, articleOf(QStringLiteral("A fourth text"), QStringLiteral("A text whose coming is undone.")));
    library.undo();
}

void makeFiles(const QString &folder)
{
    QDir().mkpath(folder);
    const QStringList texts{
        QStringLiteral("Iran called for talks with Armenia on July 4, 2024.\n\nTalks may follow in autumn.\n"),
        QStringLiteral("Armenia rejected the claims on July 3, 2024.\n\nThe ministry spoke of talks.\n"),
        QStringLiteral("Azerbaijan threatened Armenia on July 2, 2024, a report said.\n")};
    for (qsizetype each = 0; each < texts.size(); ++each) {
        QFile file(folder + QStringLiteral("/%1.txt").arg(each));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(texts[each].toUtf8()) > 0);
    }
}

void sitDown(Desk &desk)
{
    desk.library = *Library::open(desk.path, Library::Access::ReadWrite);
    desk.library->setClock([] { return CivilSecond{1}; });
    const EventTablePtr table = *desk.library->events().table();
    for (int row = 0; row < table->size(); ++row)
        desk.events.push_back(table->row(row).id);
    std::sort(desk.events.begin(), desk.events.end());
}

QByteArray contentOf(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    sqlite3 *database = nullptr;
    QByteArray content;
    EXPECT_EQ(sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE, nullptr), SQLITE_OK);
    const auto each = [&](const QByteArray &sql, const auto &row) {
        sqlite3_stmt *statement = nullptr;
        EXPECT_EQ(sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr), SQLITE_OK)
            << sql.constData() << ": " << sqlite3_errmsg(database);
        while (sqlite3_step(statement) == SQLITE_ROW)
            row(statement);
        sqlite3_finalize(statement);
    };
    QList<QByteArray> tables;
    // A virtual table's rows lie in others that are listed too.
    each("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name",
         [&](sqlite3_stmt *row) { tables << QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(row, 0))); });
    for (const QByteArray &table : std::as_const(tables)) {
        content += '#' + table + '\n';
        each("SELECT * FROM \"" + table + '"', [&](sqlite3_stmt *row) {
            QCryptographicHash hash(QCryptographicHash::Md5);
            for (int column = 0; column < sqlite3_column_count(row); ++column) {
                const auto *bytes = static_cast<const char *>(sqlite3_column_blob(row, column));
                const auto size = static_cast<qsizetype>(sqlite3_column_bytes(row, column));
                hash.addData({bytes, size});
                hash.addData({"|", 1});
            }
            content += hash.result().toHex() + '\n';
        });
    }
    sqlite3_close(database);
    return content;
}

} // namespace dateline
