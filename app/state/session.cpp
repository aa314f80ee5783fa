#include "state/session.h"

#include "state/bookmarks.h"
#include "state/library_thread.h"
#include "state/log.h"
#include "state/places.h"
#include "state/sample_library.h"
#include "wording/app_wording.h"
#include "workflow/article_edit.h"
#include "workflow/event_selector.h"
#include "workflow/publication_choice.h"

#include <algorithm>
#include <chrono>

namespace dateline {

namespace {

const EventTablePtr &noEvents()
{
    static const EventTablePtr table = EventTable::Builder().build();
    return table;
}

// A thousand small files must not flood the window: no oftener than so is progress told, and is shown what has come in.
constexpr auto progressInterval = std::chrono::milliseconds(50);
constexpr auto showInterval = std::chrono::milliseconds(250);

/// Lets something happen at most once an interval.
class Pace {
public:
    explicit Pace(std::chrono::milliseconds interval) : m_interval(interval) {}
    bool isTime()
    {
        const auto now = std::chrono::steady_clock::now();
        if (m_last && now - *m_last < m_interval)
            return false;
        m_last = now;
        return true;
    }

private:
    std::chrono::milliseconds m_interval;
    std::optional<std::chrono::steady_clock::time_point> m_last;
};

tl::unexpected<Error> noLibrary()
{
    return failure(ErrorCode::LibraryNotFound);
}

} // namespace

Session::Session(QObject *parent)
    : QObject(parent), m_bookmarks(new Bookmarks([this](auto work) { edit(std::move(work)); }, this)), m_shown(noEvents()),
      m_articles(std::make_shared<const std::vector<ArticleSummary>>())
{
}

Session::~Session()
{
    close();
}

void Session::close()
{
    m_importStop.request_stop();
    m_writer.reset();
    m_loader.reset();
    m_reader.reset();
    ++m_library;
}

Result<void> Session::openLibrary(const QString &path)
{
    auto writing = Library::create(path);
    const bool readOnly = !writing && writing.error().code == ErrorCode::LibraryReadOnly;
    if (!writing && !readOnly)
        return tl::make_unexpected(writing.error());
    auto reading = Library::open(path, Library::Access::ReadOnly);
    auto loading = Library::open(path, Library::Access::ReadOnly);
    for (const auto *opened : {&reading, &loading}) {
        if (!*opened)
            return tl::make_unexpected(opened->error());
    }

    close();
    m_reader.emplace(*std::move(reading));
    m_loader = std::make_unique<LibraryThread>(*std::move(loading));
    if (!readOnly)
        m_writer = std::make_unique<LibraryThread>(*std::move(writing));
    log::info(QStringLiteral("library opened%1: %2").arg(readOnly ? QStringLiteral(" read-only") : QString(), path));
    begin();
    reload();
    return {};
}

/// Nothing of the library that is open now is known yet, nor of the one before any more.
void Session::begin()
{
    m_importStop = {};
    m_importsRunning = 0;
    m_shown = noEvents();
    m_filter = {};
    m_articles = std::make_shared<const std::vector<ArticleSummary>>();
    m_loaded = m_loading = m_loadAgain = false;
    m_selectedEvent = {};
    m_openArticle = {};
    m_visibleRange = {};
    m_writeError.reset();
    readHistory();
    Q_EMIT libraryChanged();
    Q_EMIT filterChanged();
    Q_EMIT eventsChanged();
    Q_EMIT shownChanged();
    Q_EMIT articlesChanged();
    Q_EMIT selectionChanged();
    Q_EMIT historyChanged();
    Q_EMIT importProgressed();
}

Result<void> Session::openSample()
{
    auto made = makeSampleLibrary(sampleLibraryPath());
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

const ArticleSummary *Session::article(ArticleId id) const
{
    const auto found = std::ranges::find(*m_articles, id, &ArticleSummary::id);
    return found == m_articles->end() ? nullptr : &*found;
}

Result<StoredEvent> Session::loadEvent(EventId id) const
{
    return m_reader ? m_reader->events().load(id) : Result<StoredEvent>(noLibrary());
}

Result<Article> Session::loadArticle(ArticleId id) const
{
    return m_reader ? m_reader->articles().load(id) : Result<Article>(noLibrary());
}

std::vector<PublicationCandidate> Session::publicationChoices(ArticleId id) const
{
    using Choices = std::vector<PublicationCandidate>;
    return m_reader ? dateline::publicationChoices(*m_reader, id).value_or(Choices()) : Choices();
}

std::vector<StoredEvent> Session::eventsOf(ArticleId article) const
{
    return m_reader ? m_reader->events().ofArticle(article).value_or(std::vector<StoredEvent>()) : std::vector<StoredEvent>();
}

std::vector<SearchHit> Session::search(const QString &query) const
{
    return m_reader ? m_reader->search().find(query).value_or(std::vector<SearchHit>()) : std::vector<SearchHit>();
}

void Session::select(EventId event, ArticleId article)
{
    if (event == m_selectedEvent && article == m_openArticle)
        return;
    m_selectedEvent = event;
    m_openArticle = article;
    Q_EMIT selectionChanged();
}

void Session::selectEvent(EventId event)
{
    const int row = events()->indexOf(event);
    if (row < 0)
        select({}, m_openArticle);
    else
        select(event, events()->row(row).article);
}

void Session::showArticle(ArticleId article)
{
    const int row = events()->indexOf(m_selectedEvent);
    select(row >= 0 && events()->row(row).article == article ? m_selectedEvent : EventId{}, article);
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

void Session::edit(std::function<Result<void>(Library &)> work)
{
    if (!m_writer) {
        report(Error{m_reader ? ErrorCode::LibraryReadOnly : ErrorCode::LibraryNotFound, {}, libraryPath()});
        return;
    }
    m_writer->postUrgent([this, number = m_library, work = std::move(work)](Library &library) {
        const Result<void> done = work(library);
        hand(number, [this, error = done ? std::nullopt : std::optional(done.error())] {
            report(error);
            reload();
        });
    });
}

void Session::report(const std::optional<Error> &error)
{
    m_writeError = error;
    if (error)
        log::warning(QStringLiteral("not saved: error %1 in %2").arg(static_cast<int>(error->code)).arg(libraryPath()));
    readHistory();
    Q_EMIT historyChanged();
}

void Session::readHistory()
{
    m_nextUndo = m_reader ? m_reader->changes().nextUndo() : std::nullopt;
    m_nextRedo = m_reader ? m_reader->changes().nextRedo() : std::nullopt;
    m_bookmarks->read(m_reader ? &*m_reader : nullptr);
}

void Session::import(const ImportRequest &request)
{
    if (!m_reader || isSample()) {
        if (const auto opened = openLibrary(defaultLibraryPath()); !opened) {
            report(opened.error());
            return;
        }
    }
    if (!m_writer) {
        report(Error{ErrorCode::LibraryReadOnly, {}, libraryPath()});
        return;
    }
    ++m_importsRunning;
    m_importProgress = {};
    Q_EMIT importProgressed();
    // The thread itself is captured: m_writer is empty already while close() waits for this job.
    m_writer->post(
        [this, thread = m_writer.get(), number = m_library, request, stop = m_importStop.get_token()](Library &library) {
            Pace telling(progressInterval);
            Pace showing(showInterval);
            const auto progress = [&](const ImportProgress &at) {
                thread->runUrgent();
                if (!telling.isTime())
                    return;
                hand(number, [this, at] {
                    m_importProgress = at;
                    Q_EMIT importProgressed();
                });
            };
            const auto committed = [&](const ImportResult &) {
                if (showing.isTime())
                    hand(number, [this] { reload(); });
            };
            auto results = importFiles(library, request, stop, progress, committed);
            hand(number, [this, results = std::move(results)] { finishImport(results); });
        });
}

void Session::finishImport(const std::vector<ImportResult> &results)
{
    --m_importsRunning;
    const auto refused = std::ranges::count(results, ImportOutcome::Refused, &ImportResult::outcome);
    log::info(QStringLiteral("import: %1 files, %2 refused").arg(results.size()).arg(refused));
    report({});
    reload();
    Q_EMIT importProgressed();
    Q_EMIT imported(results);
}

void Session::cancelImports()
{
    m_importStop.request_stop();
    m_importStop = {}; // what is asked for from now on is not meant
}

void Session::removeArticles(const std::vector<ArticleId> &articles)
{
    if (articles.empty())
        return;
    const ArticleSummary *first = article(articles.front());
    const ChangeLabel label{ChangeKind::DeleteArticles, static_cast<int>(articles.size()),
                            first && articles.size() == 1 ? first->title : QString()};
    edit([label, articles](Library &library) {
        return library.change(label, [&](ChangeScope &scope) -> Result<void> {
            for (const ArticleId id : articles) {
                if (auto removed = scope.removeArticle(id); !removed)
                    return removed;
            }
            return {};
        });
    });
}

void Session::removeEvent(EventId event)
{
    const int row = events()->indexOf(event);
    const ChangeLabel label{ChangeKind::DeleteEvents, 1, row < 0 ? QString() : events()->title(row)};
    edit([label, event](Library &library) {
        return library.change(label, [event](ChangeScope &scope) { return scope.removeEvent(event); });
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

void Session::undo()
{
    edit([](Library &library) { return library.undo().map([](const ChangeLabel &) {}); });
}

void Session::redo()
{
    edit([](Library &library) { return library.redo().map([](const ChangeLabel &) {}); });
}

void Session::exportTo(const ExportOptions &options, const EventFilter &filter, const QString &output)
{
    if (!m_loader)
        return;
    m_loader->post([this, number = m_library, options, filter, output](Library &library) {
        const auto written = collect(library, filter)
                                 .and_then([&](const auto &articles) { return exportArticles(articles, options, appWording()); })
                                 .and_then([&](const Export &made) { return saveExport(made, output); });
        hand(number, [this, written] { Q_EMIT exported(written); });
    });
}

void Session::reload()
{
    m_loadAgain = m_loading;
    if (m_loading)
        return;
    m_loading = true;
    m_loader->post([this, number = m_library, filter = m_filter](Library &library) {
        auto shown =
            library.events().table().and_then([&](const EventTablePtr &events) { return selectEvents(library, events, filter); });
        auto articles = library.articles().list();
        if (!shown || !articles) {
            hand(number, [this, error = !shown ? shown.error() : articles.error()] { failToLoad(error); });
            return;
        }
        Tables tables{*std::move(shown), filter, std::make_shared<const std::vector<ArticleSummary>>(*std::move(articles))};
        hand(number, [this, tables = std::move(tables)] { adopt(tables); });
    });
}

void Session::setFilter(const EventFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    applyFilter();
}

void Session::applyFilter()
{
    if (!m_loaded)
        return; // what is being read is filtered when it comes
    m_loader->postUrgent([this, number = m_library, events = events(), filter = m_filter](Library &library) {
        const auto shown = selectEvents(library, events, filter);
        hand(number, [this, events, filter, shown] {
            if (filter != m_filter || events != this->events())
                return;
            if (!shown) {
                report(shown.error());
                return;
            }
            m_shown = *shown;
            Q_EMIT shownChanged();
        });
    });
}

void Session::failToLoad(Error error)
{
    m_loading = false;
    if (m_loaded) {
        report(error);
        return;
    }
    if (error.file.isEmpty())
        error.file = libraryPath();
    log::warning(QStringLiteral("not loaded: error %1 in %2").arg(static_cast<int>(error.code)).arg(libraryPath()));
    close();
    begin();
    Q_EMIT loadFailed(error);
}

void Session::adopt(const Tables &tables)
{
    m_loading = false;
    m_loaded = true;
    m_shown = tables.shown;
    m_articles = tables.articles;
    Q_EMIT eventsChanged();
    Q_EMIT shownChanged();
    if (tables.filter != m_filter)
        applyFilter();
    Q_EMIT articlesChanged();
    // What is missing may be on its way.
    if (!m_loadAgain && !article(m_openArticle))
        select({}, {});
    else if (!m_loadAgain && events()->indexOf(m_selectedEvent) < 0)
        select({}, m_openArticle);
    readHistory();
    Q_EMIT historyChanged();
    if (m_loadAgain)
        reload();
}

} // namespace dateline
