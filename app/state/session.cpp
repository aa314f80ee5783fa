#include "state/session.h"

#include "state/bookmarks.h"
#include "state/clock.h"
#include "state/event_edits.h"
#include "state/exports.h"
#include "state/history.h"
#include "state/imports.h"
#include "state/library_write.h"
#include "state/log.h"
#include "state/names.h"
#include "state/places.h"
#include "state/rereads.h"
#include "state/sample_library.h"
#include "state/saved_views.h"
#include "state/trash.h"
#include "workflow/article_edit.h"

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

tl::unexpected<Error> noLibrary()
{
    return failure(ErrorCode::LibraryNotFound);
}

} // namespace

Session::Session(QObject *parent)
    : QObject(parent), m_bookmarks(new Bookmarks([this](auto work) { edit(std::move(work)); }, this)),
      m_edits(new EventEdits(
          [this](const auto &work) { edit(work); },
          [this] { return [this, number = m_library](EventId id) { hand(number, [this, id] { m_selectWhenThere = {id}; }); }; },
          this)),
      m_exports(new Exports(this)),
      m_history(new History([this](const auto &work) { edit(work); },
                            [this] {
                                return [this, number = m_library](const BroughtBack &back) {
                                    hand(number, [this, back] {
                                        m_selectWhenThere = back.events;
                                        if (back.events.empty() && back.article)
                                            showArticle(back.article);
                                    });
                                };
                            },
                            this)),
      m_imports(new Imports([this] { return openForImport(); },
                            [this](auto job, auto finished) { runImport(std::move(job), std::move(finished)); },
                            [this](const auto &work) { edit(work); }, this)),
      m_names(new Names([this](const auto &work) { edit(work); }, this)),
      m_rereads(new Rereads([this](auto work) { runLong(std::move(work)); }, this)),
      m_views(new SavedViews([this](auto work) { edit(std::move(work)); }, this)),
      m_trash(new Trash([this](const auto &work) { edit(work); }, [this](const auto &work) { runLong(work); }, this))
{
}

Session::~Session()
{
    close();
}

void Session::close()
{
    m_imports->cancel();
    m_rereads->cancel();
    m_edits->stopMending();
    m_exports->close();
    m_loader.reset();
    m_lookups.close();
    m_reader.reset();
    m_writer.reset(); // the last: of a file that was moved it writes down what is in the log
    ++m_library;
}

/// A library whose file was moved or replaced is closed before another is opened, which may be that very file or stand in its
/// place: two logs would meet. It stays where `next` is no library.
Result<void> Session::closeReplaced(const QString &next)
{
    if (!m_reader || m_reader->checkPlace())
        return {};
    if (auto checked = Library::checkFile(next); !checked && checked.error().code != ErrorCode::LibraryNotFound)
        return checked;
    const auto writer = std::move(m_writer); // ends when everybody has let go
    close();
    begin();
    return {};
}

Result<void> Session::openLibrary(const QString &path)
{
    if (auto closed = closeReplaced(path); !closed)
        return closed;
    auto lock = m_lock && m_lock->isOf(path)
                    ? Result<std::optional<LibraryLock>>(std::nullopt)
                    : LibraryLock::take(path).map([](auto &&taken) { return std::optional(std::move(taken)); });
    if (!lock)
        return tl::make_unexpected(lock.error());
    auto writing = Library::create(path);
    const bool readOnly = !writing && writing.error().code == ErrorCode::LibraryReadOnly;
    if (!writing && !readOnly)
        return tl::make_unexpected(writing.error());
    auto reading = Library::open(path, Library::Access::ReadOnly);
    auto loading = Library::open(path, Library::Access::ReadOnly);
    auto lookingUp = Library::open(path, Library::Access::ReadOnly);
    auto exporting = Library::open(path, Library::Access::ReadOnly);
    for (const auto *opened : {&reading, &loading, &lookingUp, &exporting}) {
        if (!*opened)
            return tl::make_unexpected(opened->error());
    }

    close();
    if (*lock)
        m_lock = *std::move(lock);
    m_reader.emplace(*std::move(reading));
    m_loader = std::make_unique<LibraryThread>(*std::move(loading), LibraryThread::Jobs::Read);
    m_lookups.setLibrary(*std::move(lookingUp));
    m_exports->setLibrary(*std::move(exporting));
    if (!readOnly) {
        writing->setClock(now);
        m_writer = std::make_unique<LibraryThread>(*std::move(writing), LibraryThread::Jobs::Write);
    }
    log::info(QStringLiteral("library opened%1: %2").arg(readOnly ? QStringLiteral(" read-only") : QString(), path));
    begin();
    reload(TouchedArticles::everything());
    if (m_writer)
        m_trash->finishEmptying();
    return {};
}

/// Nothing of the library that is open now is known yet, nor of the one before any more.
void Session::begin()
{
    m_shown = {};
    m_wish.filter = {};
    m_touched = TouchedArticles::everything();
    m_articles = {};
    m_loaded = m_loading = false;
    m_selectedEvent = {};
    m_selectWhenThere.clear();
    m_openArticle = {};
    m_visibleRange = {};
    Q_EMIT libraryChanged();
    Q_EMIT filterChanged();
    Q_EMIT eventsChanged();
    Q_EMIT shownChanged();
    Q_EMIT lanesChanged();
    Q_EMIT articlesChanged();
    Q_EMIT selectionChanged();
    report({});
    m_imports->forget();
}

Result<void> Session::openSample()
{
    auto made = closeReplaced(sampleLibraryPath()).and_then([] { return makeSampleLibrary(sampleLibraryPath()); });
    return made ? openLibrary(sampleLibraryPath()) : made;
}

bool Session::isSample() const
{
    return m_reader && m_reader->path() == sampleLibraryPath();
}

QString Session::libraryPath() const
{
    return m_reader ? m_reader->path() : QString();
}

Result<StoredEvent> Session::loadEvent(EventId id) const
{
    return m_reader ? m_reader->events().load(id) : Result<StoredEvent>(noLibrary());
}

Result<Article> Session::loadArticle(ArticleId id) const
{
    return m_reader ? m_reader->articles().load(id) : Result<Article>(noLibrary());
}

std::vector<StoredEvent> Session::eventsOf(ArticleId article) const
{
    return m_reader ? m_reader->events().ofArticle(article).value_or(std::vector<StoredEvent>()) : std::vector<StoredEvent>();
}

void Session::setVisibleRange(const TimeRange &range)
{
    if (range == m_visibleRange)
        return;
    m_visibleRange = range;
    Q_EMIT visibleRangeChanged();
}

void Session::hand(quint64 library, std::function<void()> answer)
{
    QMetaObject::invokeMethod(
        this,
        [this, library, answer = std::move(answer)] {
            if (library == m_library)
                answer();
        },
        Qt::QueuedConnection);
}

bool Session::mayWrite()
{
    if (!m_writer)
        report(Error{m_reader ? ErrorCode::LibraryReadOnly : ErrorCode::LibraryNotFound, {}, libraryPath()});
    return m_writer != nullptr;
}

void Session::edit(const WriteWork &work)
{
    if (!mayWrite())
        return;
    m_writer->postUrgent([this, number = m_library, work](Library &library) { tell(number, write(library, work)); });
}

void Session::runLong(const LongWork &work)
{
    if (!mayWrite())
        return;
    // The thread itself is captured: m_writer is empty already while close() waits for this job.
    m_writer->post([this, thread = m_writer.get(), number = m_library, work](Library &library) {
        tell(number, write(library, *thread, work));
    });
}

void Session::tell(quint64 library, const Written &written)
{
    hand(library, [this, written] {
        report(written.error);
        reload(written.touched);
    });
}

void Session::report(const std::optional<Error> &error)
{
    if (error)
        log::warning(QStringLiteral("not saved: error %1 in %2").arg(static_cast<int>(error->code)).arg(libraryPath()));
    m_bookmarks->read(library());
    m_imports->read(library());
    m_views->read(library());
    m_history->read(library(), error);
}

bool Session::openForImport()
{
    if (!m_reader || isSample()) {
        if (const auto opened = openLibrary(defaultLibraryPath()); !opened) {
            report(opened.error());
            return false;
        }
    }
    return mayWrite();
}

void Session::runImport(ImportJob job, std::function<void(const std::vector<ImportResult> &)> finished)
{
    job.told = [this, number = m_library, told = std::move(job.told)](const ImportProgress &at) {
        hand(number, [told, at] { told(at); });
    };
    job.committed = [this, number = m_library](const TouchedArticles &touched) {
        hand(number, [this, touched] { reload(touched); });
    };
    // The thread itself is captured: m_writer is empty already while close() waits for this job.
    m_writer->post([this, thread = m_writer.get(), number = m_library, job = std::move(job), finished](Library &library) {
        auto results = job.run(library, *thread);
        hand(number, [this, finished, results = std::move(results)] {
            report({});
            finished(results);
        });
    });
}

void Session::setArticleFields(ArticleId article, const ArticleFields &fields)
{
    edit([this, number = m_library, article, fields](Library &library) {
        auto done = editArticle(library, article, fields);
        if (done)
            hand(number, [this, article] { Q_EMIT articleEdited(article); });
        return done;
    });
}

void Session::reload(const TouchedArticles &touched)
{
    m_touched.add(touched);
    if (m_loading || m_touched.isNothing())
        return;
    m_loading = true;
    m_loader->post([this, number = m_library, before = m_shown, listed = m_articles, wish = m_wish,
                    now = std::exchange(m_touched, {})](Library &library) {
        const auto coarse = [this, number](const ShownEvents &made) {
            hand(number, [this, made] {
                m_loaded = true;
                take(made);
            });
        };
        auto shown = readTouched(library, before.table(), now).and_then([&](const EventTablePtr &events) {
            return showEvents(library, events, wish, before, coarse);
        });
        const auto articles = readTouched(library, listed, now);
        if (!shown || !articles) {
            hand(number, [this, error = !shown ? shown.error() : articles.error()] { failToLoad(error); });
            return;
        }
        hand(number, [this, shown = *std::move(shown), list = *articles] { adopt(shown, list); });
    });
}

void Session::setFilter(const EventFilter &filter)
{
    if (filter == m_wish.filter)
        return;
    m_wish.filter = filter;
    Q_EMIT filterChanged();
    showAsWished();
}

void Session::setLaneMode(LaneMode mode)
{
    if (mode == m_wish.lanes)
        return;
    m_wish.lanes = mode;
    showAsWished();
}

void Session::showAsWished()
{
    if (!m_loaded)
        return; // what is being read is shown so when it comes
    const auto takeOrSay = [this](const Result<ShownEvents> &made) {
        if (!made)
            report(made.error());
        else if (made->wish == m_wish && made->table() == events())
            take(*made);
    };
    if (events()->size() <= quicklyShown) {
        takeOrSay(showEvents(*m_reader, events(), m_wish, m_shown, {}));
        return;
    }
    m_loader->postUrgent([this, number = m_library, before = m_shown, wish = m_wish, takeOrSay](Library &library) {
        const auto late = [&](const Result<ShownEvents> &made) { hand(number, [takeOrSay, made] { takeOrSay(made); }); };
        late(showEvents(library, before.table(), wish, before, late));
    });
}

void Session::failToLoad(Error error)
{
    m_loading = false;
    m_touched = TouchedArticles::everything();
    if (m_loaded) {
        report(error);
        return;
    }
    if (error.file.isEmpty())
        error.file = libraryPath();
    log::warning(QStringLiteral("not loaded: error %1 in %2").arg(static_cast<int>(error.code)).arg(libraryPath()));
    close();
    m_lock.reset();
    begin();
    Q_EMIT loadFailed(error);
}

void Session::take(const ShownEvents &shown)
{
    const bool newEvents = shown.table() != events();
    const bool newSelection = newEvents || shown.wish.filter != m_shown.wish.filter;
    m_shown = shown;
    if (newEvents)
        Q_EMIT eventsChanged();
    if (newSelection)
        Q_EMIT shownChanged();
    Q_EMIT lanesChanged();
}

void Session::adopt(const ShownEvents &shown, const ArticleList &articles)
{
    m_loading = false;
    const bool newArticles = !articles.isSame(m_articles);
    m_loaded = true;
    m_articles = articles;
    take(shown);
    if (shown.wish != m_wish)
        showAsWished();
    if (newArticles)
        Q_EMIT articlesChanged();
    // What is missing may be on its way.
    if (m_touched.isNothing() && !m_articles.find(m_openArticle))
        select({}, {});
    else if (m_touched.isNothing() && events()->indexOf(m_selectedEvent) < 0)
        selectEvent(m_selectedEvent); // it may stand behind another now
    selectWhatIsThere();
    m_bookmarks->read(library());
    m_imports->read(library());
    m_views->read(library());
    m_history->read(library());
    reload({});
}

} // namespace dateline
