#include "killed/operations.h"

#include "formats/gdelt_rows.h"
#include "state/bookmarks.h"
#include "state/event_edits.h"
#include "state/history.h"
#include "state/imports.h"
#include "state/library_care.h"
#include "state/names.h"
#include "state/rereads.h"
#include "state/saved_views.h"
#include "state/trash.h"
#include "support/library_rows.h"
#include "support/test_paths.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <memory>

namespace dateline::killed {

namespace {

std::size_t at(int number)
{
    return static_cast<std::size_t>(number);
}

/// A step of the history came or went.
Done stepped(const Session &session)
{
    return [&session, before = session.library()->changes().place().value()] {
        return session.library()->changes().place().value() != before && session.isUpToDate();
    };
}

/// Holds once the signal has come.
template<class Sender, class Signal>
Done signalled(const Session &session, Sender &sender, Signal signal)
{
    auto came = std::make_shared<bool>(false);
    auto *context = new QObject(&sender);
    QObject::connect(&sender, signal, context, [came, context] {
        *came = true;
        context->deleteLater();
    });
    return [came, &session] { return *came && session.isUpToDate(); };
}

template<class Ask>
auto asking(Ask ask)
{
    return [ask](Session &session, const Before &before, int number) {
        const Done done = stepped(session);
        ask(session, before, number);
        return done;
    };
}

void must(const Result<void> &done)
{
    if (!done)
        qFatal("the library is not what the operation needs: error %d", static_cast<int>(done.error().code));
}

/// Three events of one article.
std::vector<EventId> three(const Before &before, int number)
{
    return {before.events[at(3 * number)], before.events[at(3 * number + 1)], before.events[at(3 * number + 2)]};
}

void mergeInThrees(Library &library)
{
    const Before before = Before::of(library);
    for (int number = 0; number < changesInARun; ++number)
        must(library.change({ChangeKind::MergeEvents, 3, {}},
                            [&](ChangeScope &scope) { return scope.mergeEvents(three(before, number)); }));
}

void accept(Library &library)
{
    const Before before = Before::of(library);
    for (int number = 0; number < changesInARun; ++number)
        must(acceptEvents(library, three(before, number)));
}

void acceptAndUndo(Library &library)
{
    accept(library);
    for (int number = 0; number < changesInARun; ++number)
        must(library.undo().map([](const ChangeLabel &) {}));
}

void removeArticlesFirst(Library &library)
{
    const Before before = Before::of(library);
    for (int number = 0; number < changesInARun; ++number)
        must(removeArticles(library, {before.articles[at(number)]}));
}

void forgetSuggestions(Library &library)
{
    for (const ArticleId article : Before::of(library).articles)
        must(library.change({ChangeKind::RereadArticles, 1, {}}, [&](ChangeScope &scope) {
            return scope.replaceSuggestions(article, {}).map([](const SuggestionChanges &) {});
        }));
}

/// Quotes that do not stand where they say, as a file of another program brings them.
void displaceQuotes(Library &library)
{
    for (int number = 0; number < changesInARun; ++number) {
        AnnotatedArticle made;
        made.article.title = QStringLiteral("Displaced %1").arg(number);
        made.article.reader = QStringLiteral("test/1");
        made.article.text = QStringLiteral("On Monday both sides met in Geneva, said envoy %1.").arg(number);
        Event event;
        event.uid = annotatedEventUid(made.article.hash(), QStringLiteral("test"), QStringLiteral("moved"));
        event.citations = {citationAt(made.article.text, {10, 34}, CitationRole::Statement)};
        event.citations.front().span = {0, 24};
        made.events = {event};
        must(library.change({ChangeKind::Import, 1, {}},
                            [&](ChangeScope &scope) { return scope.addArticle(made).map([](const ChangeScope::Added &) {}); }));
    }
}

Event edited(const Session &session, EventId id, int number)
{
    Event event = session.loadEvent(id)->event;
    event.title = QStringLiteral("Title %1").arg(number);
    event.note = QStringLiteral("A note of some length. ").repeated(number + 1);
    event.tags = {QStringLiteral("tag %1").arg(number), QStringLiteral("all")};
    event.happened = Edtf::parse(QStringLiteral("2024-06-%1").arg(number + 1, 2, 10, QLatin1Char('0'))).value();
    event.status = EventStatus::Accepted;
    return event;
}

Event anew(const Session &session, EventId like, int number)
{
    Event event = edited(session, like, number);
    event.uid = QUuid::createUuidV5(QUuid(), QStringLiteral("new %1").arg(number));
    event.origin = EventOrigin::Person;
    return event;
}

/// The day of publication, from which the dates are seen: the suggestions are found anew.
ArticleFields publishedLater(const Session &session, ArticleId article, int number)
{
    ArticleFields fields = fieldsOf(*session.loadArticle(article));
    fields.title = QStringLiteral("Title %1").arg(number);
    fields.published = Edtf::parse(QStringLiteral("2024-09-%1").arg(number + 1, 2, 10, QLatin1Char('0'))).value();
    fields.publishedBasis = DateBasis::Given;
    return fields;
}

Contradiction contradiction(const std::vector<EventId> &events)
{
    return {Aspect::Date, {}, {{events[0], QStringLiteral("2024-07-02")}, {events[1], QStringLiteral("2024-07-03")}}};
}

NamedActor actor(const QString &name)
{
    return {{}, {}, ActorKind::Person, name, {name + QStringLiteral(" the elder")}, {}};
}

/// Every other change fills the Trash, every other empties it.
Done fillOrEmpty(Session &session, const Before &before, int number)
{
    const Done done = number % 2 == 0 ? stepped(session) : signalled(session, session.trash(), &Trash::emptied);
    if (number % 2 == 0)
        session.trash().removeArticles({before.articles[at(number)]});
    else
        session.trash().empty();
    return done;
}

/// A change, and then a backup, which has a name of its own by it.
Done removeAndBackUp(Session &session, const Before &before, int number)
{
    auto *care = session.findChild<LibraryCare *>();
    if (care == nullptr)
        care = new LibraryCare(session, &session);
    const Done removed = stepped(session);
    session.edits().remove({before.events[at(number)]});
    auto asked = std::make_shared<Done>();
    return [=, &session] {
        if (!*asked && removed() && !care->isBusy()) {
            *asked = signalled(session, *care, &LibraryCare::backedUp);
            care->backUp();
        }
        return *asked && (*asked)();
    };
}

QString oldLibrary(const QString &library, int number)
{
    return QFileInfo(library).path() + QStringLiteral("/old-%1.dateline").arg(number);
}

void putOldLibraries(Library &library)
{
    for (int number = 0; number < changesInARun; ++number)
        QFile::copy(testData(QStringLiteral("library/schema_%1.dateline").arg(number % 4 + 1)),
                    oldLibrary(library.path(), number));
}

Done openOld(Session &session, const Before &, int number)
{
    static const QString first = session.libraryPath();
    const auto opened = session.openLibrary(oldLibrary(first, number));
    return [&session, good = opened.has_value()] { return good && session.isLoaded(); };
}

QString oldRows(const QString &library)
{
    QStringList rows;
    for (int number = 0; number < changesInARun; ++number)
        rows << rowsOf(oldLibrary(library, number));
    return rows.join(u' ');
}

Done import(Session &session, const Before &, int number)
{
    const Done done = signalled(session, session.imports(), &Imports::finished);
    ImportRequest request;
    request.published = Edtf::parse(QStringLiteral("2024-07-26")).value();
    request.texts = {{QStringLiteral("Armenia accused Azerbaijan of shelling on July %1. Russia called for talks on July 24.\n\n")
                          .arg(number + 1)
                          .repeated(30),
                      {},
                      QStringLiteral("Import %1").arg(number)}};
    session.imports().start(request);
    return done;
}

/// A table of GDELT, ten articles of three rows.
Done importTable(Session &session, const Before &, int number)
{
    const Done done = signalled(session, session.imports(), &Imports::finished);
    QFile table(QFileInfo(session.libraryPath()).path() + QStringLiteral("/table-%1.csv").arg(number));
    if (!table.open(QIODevice::WriteOnly))
        qFatal("there is no room for the table");
    for (int row = 0; row < 30; ++row)
        table.write(gdeltRow(true, QByteArray::number(30 * number + row), "20240725", "ARM", "112", "AZE",
                             "https://example.org/" + QByteArray::number(10 * number + row / 3)));
    table.close();
    ImportRequest request;
    request.paths = {table.fileName()};
    session.imports().start(request);
    return done;
}

std::vector<Operation> reviewing()
{
    return {
        {"accept", {}, asking([](Session &s, const Before &b, int n) { s.edits().accept({b.events[at(n)]}); })},
        {"dismiss", {}, asking([](Session &s, const Before &b, int n) { s.edits().remove({b.events[at(n)]}); })},
        {"acceptArticle", {}, asking([](Session &s, const Before &b, int n) { s.edits().accept(three(b, n)); })},
        {"suggestAgain", accept, asking([](Session &s, const Before &b, int n) { s.edits().suggestAgain(three(b, n)); })},
        {"edit", {}, asking([](Session &s, const Before &b, int n) {
             s.edits().edit(b.events[at(n)], edited(s, b.events[at(n)], n));
         })},
        {"newEvent", {}, asking([](Session &s, const Before &b, int n) {
             const auto like = s.loadEvent(b.events[at(n)]);
             s.edits().add(like->article, anew(s, like->id, n));
         })},
        {"deleteEvents", accept, asking([](Session &s, const Before &b, int n) { s.edits().remove(three(b, n)); })},
        {"tagBatch", {}, asking([](Session &s, const Before &b, int n) {
             EventChange change;
             change.addedTags = {QStringLiteral("tag %1").arg(n)};
             change.colour = static_cast<EventColour>(n % 6 + 1);
             s.edits().change(b.events, change);
         })},
        {"reread", forgetSuggestions,
         asking([](Session &s, const Before &b, int n) { s.rereads().reread({b.articles[at(n)]}); })},
        {"reanchor", displaceQuotes, asking([](Session &s, const Before &b, int n) {
             const StoredEvent stored = s.eventsOf(b.articles[at(articlesBefore + n)]).front();
             const QString text = s.loadArticle(stored.article)->text;
             s.edits().reanchor(stored.id,
                                {{stored.event.citations.front(), citationAt(text, {10, 34}, CitationRole::Statement)}});
         })},
        {"articleFields", {}, asking([](Session &s, const Before &b, int n) {
             s.setArticleFields(b.articles[at(n)], publishedLater(s, b.articles[at(n)], n));
         })},
    };
}

std::vector<Operation> merging()
{
    return {
        {"merge", {}, asking([](Session &s, const Before &b, int n) { s.edits().merge(three(b, n)); })},
        {"split", mergeInThrees,
         asking([](Session &s, const Before &b, int n) { s.edits().split(b.events[at(3 * n + n % 3)]); })},
        {"takeApart", mergeInThrees, asking([](Session &s, const Before &b, int n) { s.edits().takeApart({three(b, n)[1]}); })},
        {"keepApart", {}, asking([](Session &s, const Before &b, int n) { s.edits().keepApart(three(b, n)); })},
        {"settle", mergeInThrees, asking([](Session &s, const Before &b, int n) {
             s.edits().settle(three(b, n)[0], contradiction(three(b, n)), QStringLiteral("Note %1").arg(n));
         })},
        {"plans", {}, asking([](Session &s, const Before &b, int n) {
             n % 2 == 0 ? s.edits().confirmPlan(b.events[at(n)], b.events[at(n + 1)]) : s.edits().cancelPlan(b.events[at(n)]);
         })},
        {"namesMerged", {}, asking([](Session &s, const Before &, int n) {
             s.names().merge({actor(QStringLiteral("Person %1").arg(n)), actor(QStringLiteral("Officer %1").arg(n))});
         })},
        {"outlets", {}, asking([](Session &s, const Before &, int n) {
             s.names().put(NamedOutlet{{}, QStringLiteral("Gazette %1").arg(n), {}, {QStringLiteral("Gaz. %1").arg(n)}});
         })},
        {"bookmarks", {}, asking([](Session &s, const Before &, int n) {
             s.bookmarks().add({{}, 86'400LL * n, QStringLiteral("Place %1").arg(n)});
         })},
        {"views", {}, asking([](Session &s, const Before &, int n) {
             s.views().save(QStringLiteral("View %1").arg(n / 2), QStringLiteral("{\"n\":%1}").arg(n));
         })},
    };
}

std::vector<Operation> keeping()
{
    return {
        {"import", {}, import},
        {"importTable", {}, importTable},
        {"deleteArticle", {}, asking([](Session &s, const Before &b, int n) { s.trash().removeArticles({b.articles[at(n)]}); })},
        {"restore", removeArticlesFirst,
         asking([](Session &s, const Before &, int) { s.trash().restore({s.library()->trash().list()->back()}); })},
        {"trashEmptied", {}, fillOrEmpty},
        {"undo", accept, asking([](Session &s, const Before &, int) { s.history().undo(); })},
        {"redo", acceptAndUndo, asking([](Session &s, const Before &, int) { s.history().redo(); })},
        {"goToStep", accept, asking([](Session &s, const Before &, int n) {
             const auto steps = *s.library()->changes().steps(); // newest first
             s.history().goTo(n % 2 == 0 ? steps[changesInARun - 1].id : steps.front().id);
         })},
        {"backup", {}, removeAndBackUp},
        {"migration", putOldLibraries, openOld, oldRows},
    };
}

} // namespace

Before Before::of(const Library &library)
{
    Before before;
    const std::vector<ArticleSummary> articles = *library.articles().list();
    for (const ArticleSummary &article : articles)
        before.articles.push_back(article.id);
    std::ranges::sort(before.articles);
    for (const ArticleId article : before.articles) {
        const std::vector<StoredEvent> events = *library.events().ofArticle(article);
        for (const StoredEvent &stored : events)
            before.events.push_back(stored.id);
    }
    std::ranges::sort(before.events);
    return before;
}

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

} // namespace dateline::killed
