#include "trust/operations.h"

#include "formats/gdelt_rows.h"
#include "library/backup.h"
#include "library/sample_articles.h"
#include "workflow/article_edit.h"
#include "workflow/event_edit.h"
#include "workflow/importer.h"
#include "workflow/names.h"
#include "workflow/reread.h"
#include "workflow/trash.h"

#include <QDir>
#include <QFile>

namespace dateline {
namespace {

using From = Operation::From;

/// The events of the sample, as Desk::events has them.
enum : std::size_t { Merged, Autumn, Reply, Suggestion, FromRule, Plan, Displaced };

const QString talks = QStringLiteral("The envoy will visit Yerevan in August. On Monday both sides met in Geneva. Baku "
                                     "threatened a strike. Yerevan agreed to talks.");
const Article &articleOfTalks()
{
    static const Article article = articleOf(QStringLiteral("Talks"), talks, QStringLiteral("2024-07-28")).article;
    return article;
}

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

Result<void> importFrom(Desk &desk, const char *folder)
{
    ImportRequest request;
    request.paths = {desk.files + QLatin1String(folder)};
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

Result<void> published(Library &library, const std::vector<EventId> & /*events*/)
{
    const auto articles = library.articles().list();
    const auto article = articles ? library.articles().load(articles->front().id) : tl::make_unexpected(articles.error());
    if (!article)
        return tl::make_unexpected(article.error());
    ArticleFields fields = fieldsOf(*article);
    fields.title = QStringLiteral("Another title");
    fields.published = dateOf(QStringLiteral("2024-09-01"));
    fields.publishedBasis = DateBasis::Given;
    return editArticle(library, articles->front().id, fields);
}

Result<void> reread(Library &library, const std::vector<EventId> & /*events*/)
{
    const auto articles = library.articles().list();
    if (!articles)
        return tl::make_unexpected(articles.error());
    std::vector<ArticleId> ids;
    for (const ArticleSummary &article : *articles)
        ids.push_back(article.id);
    return withoutValue(rereadArticles(library, ids, {}, [](int) {}));
}

Result<void> addedByHand(Library &library, const std::vector<EventId> &events)
{
    const auto stored = library.events().load(events[Plan]);
    if (!stored)
        return tl::make_unexpected(stored.error());
    return withoutValue(addEvent(library, stored->article,
                                 eventAt(articleOfTalks(), QStringLiteral("mine"), QStringLiteral("agreed to talks"),
                                         EventType::Agree, QStringLiteral("2024-07-28"))));
}

Result<void> reanchored(Library &library, const std::vector<EventId> &events)
{
    const auto stored = library.events().load(events[Displaced]);
    if (!stored)
        return tl::make_unexpected(stored.error());
    const Citation &moved = stored->event.citations.front();
    const auto at = static_cast<int>(talks.indexOf(moved.exact));
    return reanchor(library, events[Displaced],
                    {{moved, citationAt(talks, {at, at + static_cast<int>(moved.exact.size())}, CitationRole::Statement)}});
}

Contradiction contradiction(const std::vector<EventId> &events, Aspect aspect)
{
    return {aspect, {}, {{events[Merged], QStringLiteral("2024-07-25")}, {events[Reply], QStringLiteral("2024-07-26")}}};
}

Result<void> restored(Library &library, const std::vector<EventId> & /*events*/)
{
    const auto items = library.trash().list();
    return items ? withoutValue(restoreFromTrash(library, *items)) : tl::make_unexpected(items.error());
}

NamedActor observers()
{
    return {{}, QStringLiteral("XOB"), ActorKind::Organisation, QStringLiteral("observers"), {}, {}};
}

/// What it does to events one by one.
std::vector<Operation> reviewing()
{
    return {
        onOpen("accept", [](Library &library, const auto &events) { return acceptEvents(library, events); }),
        onOpen("dismiss", [](Library &library, const auto &events) { return removeEvents(library, {events[Suggestion]}); }),
        onOpen("edit", edited),
        onOpen("add", addedByHand),
        onOpen("suggest again", [](Library &library, const auto &events) { return suggestAgain(library, events); }),
        onOpen("tag many", tagged),
        onOpen("reanchor", reanchored),
        onOpen("reread", reread),
        onOpen("article fields", published),
        changing("confirm", ChangeKind::ConfirmPlan,
                 [](ChangeScope &scope, const auto &events) {
                     return scope.setOutcome(events[Plan], Outcome::Confirmed, events[Reply]);
                 }),
    };
}

/// What it does to several that belong together.
std::vector<Operation> merging()
{
    return {
        changing("merge", ChangeKind::MergeEvents,
                 [](ChangeScope &scope, const auto &events) {
                     return scope.mergeEvents({events[Autumn], events[Reply]});
                 }),
        changing("split", ChangeKind::SplitEvents,
                 [](ChangeScope &scope, const auto &events) { return scope.splitEvent(events[Merged]); }),
        onOpen("take apart", [](Library &library, const auto &events) { return takeApart(library, events); }),
        changing("keep apart", ChangeKind::KeepApart,
                 [](ChangeScope &scope, const auto &events) {
                     return scope.keepApart({events[Merged], events[Reply]});
                 }),
        changing("settle", ChangeKind::Settle,
                 [](ChangeScope &scope, const auto &events) {
                     return scope.settle(events[Merged], contradiction(events, Aspect::Date), QStringLiteral("a note"));
                 }),
        changing("reopen", ChangeKind::Reopen,
                 [](ChangeScope &scope, const auto & /*events*/) { return scope.reopen(SettledId{1}); }),
        onOpen("name", [](Library &library, const auto & /*events*/) { return putActor(library, observers()); }),
        onOpen("merge actors",
               [](Library &library, const auto & /*events*/) -> Result<void> {
                   const auto actors = library.names().actors();
                   return actors ? mergeActors(library, *actors) : tl::make_unexpected(actors.error());
               }),
        onOpen("merge outlets",
               [](Library &library, const auto & /*events*/) -> Result<void> {
                   const auto outlets = library.names().outlets();
                   return outlets ? mergeOutlets(library, *outlets) : tl::make_unexpected(outlets.error());
               }),
    };
}

/// What it does to the rest of a library, and to all of it.
std::vector<Operation> keeping()
{
    return {
        {"create", From::Nothing, created},
        {"open", From::Closed, opened},
        {"migrate", From::Older, opened},
        {"import", From::Open, [](Desk &desk) { return importFrom(desk, "/texts"); }},
        {"import table", From::Open, [](Desk &desk) { return importFrom(desk, "/tables"); }},
        onOpen("read", readAll),
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
        onOpen("delete",
               [](Library &library, const auto & /*events*/) -> Result<void> {
                   const auto articles = library.articles().list();
                   return articles ? removeArticles(library, {articles->front().id}) : tl::make_unexpected(articles.error());
               }),
        onOpen("restore", restored),
        onOpen("undo", [](Library &library, const auto & /*events*/) { return withoutValue(library.undo()); }),
        onOpen("redo", [](Library &library, const auto & /*events*/) { return withoutValue(library.redo()); }),
        onOpen("undo all", [](Library &library, const auto & /*events*/) { return library.goTo({}); }),
        onOpen("empty the Trash", [](Library &library, const auto & /*events*/) { return withoutValue(library.emptyTrash()); }),
        onOpen("index", [](Library &library, const auto & /*events*/) { return library.makeIndexAnew(); }),
        {"back up", From::Open, [](Desk &desk) { return withoutValue(makeBackup(desk.path)); }},
    };
}

AnnotatedArticle ofTalks()
{
    AnnotatedArticle made;
    made.article = articleOfTalks();
    made.source = {QStringLiteral("talks.txt"), talks.toUtf8()};
    made.files = {made.source.path};
    const auto found = [&](const char *id, const char *words, EventType type) {
        return eventAt(made.article, QString::fromLatin1(id), QString::fromLatin1(words), type, QStringLiteral("2024-07-28"));
    };
    Event suggestion = found("E1", "threatened a strike", EventType::Threaten);
    suggestion.status = EventStatus::Suggested;
    Event accepted = found("E2", "agreed to talks", EventType::Agree);
    suggestion.origin = accepted.origin = EventOrigin::Rule;
    Event plan = found("E3", "will visit Yerevan", EventType::Consult);
    plan.modality = Modality::Planned;
    Event displaced = found("E4", "both sides met", EventType::Consult);
    displaced.citations.front().span = {0, displaced.citations.front().span.length()};
    made.events = {suggestion, accepted, plan, displaced};
    return made;
}

} // namespace

const std::vector<Operation> &operations()
{
    static const std::vector<Operation> all = [] {
        std::vector<Operation> operations;
        for (const auto &some : {reviewing(), merging(), keeping()})
            operations.insert(operations.end(), some.begin(), some.end());
        return operations;
    }();
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
    add(library, ofTalks());
    add(library, articleOf(QStringLiteral("A plain text"), QStringLiteral("Armenia rejected the claims on July 3, 2024.")));
    EXPECT_TRUE(library.change({ChangeKind::Settle, 1, {}}, [](ChangeScope &scope) {
        return scope.settle(EventId{1}, contradiction({EventId{1}, {}, EventId{4}}, Aspect::Source), {});
    }));
    for (const char *name : {"Officials", "Diplomats"}) {
        EXPECT_TRUE(putActor(library, {{}, {}, ActorKind::Person, QString::fromLatin1(name), {}, {}}));
        EXPECT_TRUE(putOutlet(library, {{}, QString::fromLatin1(name) + QStringLiteral(" Gazette"), {}, {}}));
    }
    const auto gone = add(library, articleOf(QStringLiteral("A third text"), QStringLiteral("A text that is removed.")));
    remove(library, gone->article);
    add(library, articleOf(QStringLiteral("A fourth text"), QStringLiteral("A text whose coming is undone.")));
    library.undo();
}

void makeFiles(const QString &folder)
{
    const auto put = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder + name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) > 0);
    };
    QDir(folder).mkpath(QStringLiteral("texts"));
    QDir(folder).mkpath(QStringLiteral("tables"));
    const QStringList texts{
        QStringLiteral("Iran called for talks with Armenia on July 4, 2024.\n\nTalks may follow in autumn.\n"),
        QStringLiteral("Armenia rejected the claims on July 3, 2024.\n\nThe ministry spoke of talks.\n"),
        QStringLiteral("Azerbaijan threatened Armenia on July 2, 2024, a report said.\n")};
    for (qsizetype each = 0; each < texts.size(); ++each)
        put(QStringLiteral("/texts/%1.txt").arg(each), texts[each].toUtf8());
    QByteArray rows;
    for (int row = 0; row < 6; ++row)
        rows += gdeltRow(true, QByteArray::number(row), "20240725", "ARM", "112", "AZE",
                         "https://example.org/" + QByteArray::number(row / 3));
    put(QStringLiteral("/tables/g.csv"), rows);
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

} // namespace dateline
