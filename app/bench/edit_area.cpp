#include "bench/areas.h"
#include "bench/generated.h"
#include "bench/measure.h"
#include "bench/timed_application.h"
#include "domain/annotated_article.h"
#include "shell/main_window.h"
#include "state/event_edits.h"
#include "state/history.h"
#include "state/session.h"
#include "state/settings.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <utility>

namespace dateline::bench {

namespace {

constexpr int eventsAnArticle = 100;
constexpr int edits = 5; // of each kind

/// Articles that say nothing but their events, a sentence each.
AnnotatedArticle articleOf(const EventTable &events, int first)
{
    AnnotatedArticle made;
    made.article.title = QStringLiteral("Chronicle %1").arg(first / eventsAnArticle);
    made.article.reader = QStringLiteral("bench/1");
    const int end = std::min(first + eventsAnArticle, events.size());
    for (int slot = first; slot < end; ++slot) {
        const EventRow &row = events.row(slot);
        const auto start = static_cast<int>(made.article.text.size());
        made.article.text += QStringLiteral("%1 (%2). ").arg(events.title(slot)).arg(slot);
        Event event;
        event.ownId = QString::number(slot);
        event.title = events.title(slot);
        event.happened = *Edtf::parse(events.edtf(slot));
        event.type = row.eventType();
        event.modality = row.modality;
        event.status = EventStatus::Suggested;
        for (const std::uint32_t named : events.actorLists().list(row.actors)) {
            const EventActor &actor = events.actorLists().values().value(named);
            (actor.role == ActorRole::Source ? event.sources : event.targets).push_back(actor.actor);
        }
        event.citations.push_back(
            {CitationRole::Statement, 0, {start, static_cast<int>(made.article.text.size()) - 1}, {}, {}, {}});
        made.events.push_back(event);
    }
    for (Event &event : made.events) {
        event.uid = annotatedEventUid(made.article.hash(), made.article.reader, event.ownId);
        event.citations = {citationAt(made.article.text, event.citations.front().span, CitationRole::Statement)};
    }
    made.source = {made.article.title + QStringLiteral(".txt"), made.article.text.toUtf8()};
    made.files = {made.source.path};
    return made;
}

void fill(const QString &path, const EventTable &events)
{
    Library library = *Library::create(path);
    for (int first = 0; first < events.size();) {
        (void)library.change({ChangeKind::Import, 1, {}}, [&](ChangeScope &scope) -> Result<void> {
            for (int article = 0; article < 100 && first < events.size(); ++article, first += eventsAnArticle) {
                if (const auto added = scope.addArticle(articleOf(events, first)); !added)
                    return tl::make_unexpected(added.error());
            }
            return {};
        });
    }
}

/// Works on events until nothing is left to do, and then a little longer for what follows.
bool settles(const Session &session, const std::function<bool()> &isDone)
{
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < 60'000 && !(isDone() && session.isUpToDate()))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    QElapsedTimer rest;
    rest.start();
    while (rest.elapsed() < 500)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    return isDone();
}

/// The longest piece of work that the window does for each of some edits.
QJsonObject pieces(TimedApplication &application, Session &session, const std::function<void(EventId)> &edit)
{
    std::vector<double> longest;
    for (int number = 0; number < edits; ++number) {
        const EventTablePtr before = session.events();
        const EventId event = before->row(before->slotAt(number * 7919 % before->size())).id;
        application.takeLongest();
        edit(event);
        settles(session, [&] { return session.events() != before; });
        longest.push_back(application.takeLongest());
    }
    return summary(longest);
}

} // namespace

QJsonObject editFigures(TimedApplication &application, const QString &library)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    Session session;
    MainWindow window(session, settings);
    window.resize(1600, 900);
    window.show();
    if (!session.openLibrary(library) || !settles(session, [&] { return session.isLoaded(); }))
        return {};
    const auto tag = [&](EventId event) {
        EventChange change;
        change.addedTags = {QStringLiteral("edited")};
        session.edits().change({event}, change);
    };
    QJsonObject made{
        {QStringLiteral("tag_ms"), pieces(application, session, tag)},
        {QStringLiteral("remove_ms"), pieces(application, session, [&](EventId event) { session.edits().remove({event}); })},
        {QStringLiteral("undo_ms"), pieces(application, session, [&](EventId) { session.history().undo(); })}};
    double longest = 0;
    for (const QJsonValue &each : std::as_const(made))
        longest = std::max(longest, each.toObject().value(QStringLiteral("median")).toDouble());
    made.insert(QStringLiteral("goals"), QJsonArray{goal("longest piece of an edit on the GUI thread, ms", longest, 100)});
    return made;
}

QJsonObject editArea(TimedApplication &application, int events)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("edits.dateline"));
    fill(path, *generatedTable(events));
    return editFigures(application, path);
}

} // namespace dateline::bench
