#include "workflow/importer.h"

#include "extract/actor_lexicon.h"
#include "formats/article_formats.h"
#include "formats/web_excerpts.h"
#include "workflow/article_intake.h"
#include "workflow/file_walk.h"
#include "workflow/page_address.h"

#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace dateline {
namespace {

using Articles = std::vector<AnnotatedArticle>;

constexpr int mostForecast = 1'000;
constexpr int mostNamesLookedAt = 10'000;

ImportOutcome outcomeOf(ChangeScope::Met met)
{
    switch (met) {
    case ChangeScope::Met::New:
        return ImportOutcome::Added;
    case ChangeScope::Met::NewVersion:
        return ImportOutcome::NewVersion;
    case ChangeScope::Met::AnnotationsAdded:
        return ImportOutcome::AnnotationsAdded;
    case ChangeScope::Met::Known:
        return ImportOutcome::Known;
    }
    return ImportOutcome::Known;
}

/// A failure after which no further article can get in.
bool isEndOfLibrary(ErrorCode code)
{
    switch (code) {
    case ErrorCode::LibraryNotFound:
    case ErrorCode::NotALibrary:
    case ErrorCode::LibraryDamaged:
    case ErrorCode::LibraryNewer:
    case ErrorCode::LibraryReadOnly:
        return true;
    default:
        return false;
    }
}

ImportResult refused(const QString &path, Error error)
{
    if (error.file.isEmpty())
        error.file = path;
    ImportResult result;
    result.path = path;
    if (error.code == ErrorCode::NothingQuoted)
        result.outcome = ImportOutcome::NothingQuoted;
    result.error = std::move(error);
    return result;
}

std::vector<FoundFile> filesOf(const QStringList &paths, const std::stop_token &stop)
{
    std::vector<FoundFile> files;
    walkFiles(
        paths,
        [&](const FoundFile &file) {
            files.push_back(file);
            return true;
        },
        stop);
    return files;
}

/// Whether annotations have not found a page that may still come.
bool awaitsPage(const Result<Articles> &read)
{
    if (!read)
        return read.error().code == ErrorCode::NothingQuoted;
    return std::ranges::any_of(*read, [](const AnnotatedArticle &article) { return article.article.isExcerpts(); });
}

Articles alone(AnnotatedArticle &&article)
{
    Articles one;
    one.push_back(std::move(article));
    return one;
}

/// One request on its way into a library.
class ImportRun {
public:
    ImportRun(Library &library, std::stop_token stop, const std::function<void(const ImportProgress &)> &progress,
              const std::function<void(const ImportResult &)> &finished)
        : m_library(library), m_names(namesOf(library)), m_stop(std::move(stop)), m_progress(progress), m_finished(finished)
    {
    }

    std::vector<ImportResult> run(const ImportRequest &request)
    {
        const std::vector<FoundFile> files = filesOf(request.paths, m_stop);
        m_total = static_cast<int>(files.size() + request.texts.size());
        m_passages = passagesInLibrary();
        const auto read = [&](const FoundFile &file) {
            return takeIn(
                file, request.published, [this](const QString &url) { return articleAt(url); }, EventOrigins::AnnotationsElseText,
                m_names);
        };
        for (const FoundFile &file : files)
            take(file, [&] { return read(file); });
        for (const PastedText &text : request.texts)
            take({}, [&] { return takeIn(text, request.published, m_names).map(alone); });
        for (Waiting &waiting : std::exchange(m_waiting, {}))
            takeAgain(waiting, read);
        report({});
        std::vector<ImportResult> results;
        for (std::vector<ImportResult> &each : m_results)
            results.insert(results.end(), std::make_move_iterator(each.begin()), std::make_move_iterator(each.end()));
        return results;
    }

private:
    /// Annotations of a page that the rest of the request may bring.
    struct Waiting {
        FoundFile file;
        std::size_t place;
        Result<Articles> read;
    };

    template<class Read>
    void take(const FoundFile &file, const Read &read)
    {
        if (m_stop.stop_requested())
            return;
        report(file.path);
        Result<Articles> articles = m_end ? tl::make_unexpected(*m_end) : read();
        if (m_stop.stop_requested())
            return;
        m_results.emplace_back();
        if (awaitsPage(articles))
            m_waiting.push_back({file, m_results.size() - 1, std::move(articles)});
        else
            settle(file.path, m_results.size() - 1, articles);
    }

    template<class Read>
    void takeAgain(Waiting &waiting, const Read &read)
    {
        if (m_stop.stop_requested())
            return;
        const bool othersCame = waiting.place + 1 < m_results.size();
        if (othersCame)
            waiting.read = read(waiting.file);
        if (m_end)
            waiting.read = tl::make_unexpected(*m_end);
        settle(waiting.file.path, waiting.place, waiting.read);
    }

    void settle(const QString &path, std::size_t place, const Result<Articles> &articles)
    {
        std::vector<ImportResult> &results = m_results[place];
        if (articles)
            std::ranges::transform(*articles, std::back_inserter(results), [&](const auto &each) { return store(path, each); });
        else
            results.push_back(refused(path, articles.error()));
        for (const ImportResult &result : results) {
            if (m_finished)
                m_finished(result);
        }
    }

    /// The newest text of a page that is in the library, those of this request among them.
    std::optional<Article> articleAt(const QString &url) const
    {
        auto pages = m_library.articles().list().value_or(std::vector<ArticleSummary>());
        std::erase_if(pages, [&](const ArticleSummary &each) { return each.excerpts || !samePage(each.url, url); });
        const auto newest = std::ranges::max_element(pages, {}, &ArticleSummary::version);
        if (newest == pages.end())
            return std::nullopt;
        auto article = m_library.articles().load(newest->id);
        return article ? std::optional(*std::move(article)) : std::nullopt;
    }

    /// Articles that are but passages of a page.
    std::vector<ArticleSummary> passagesInLibrary() const
    {
        auto passages = m_library.articles().list().value_or(std::vector<ArticleSummary>());
        std::erase_if(passages, std::not_fn(&ArticleSummary::excerpts));
        return passages;
    }

    /// The annotations of passages, moved to the page that they were taken from.
    Result<AnnotatedArticle> notesOf(ArticleId passages, const Article &page) const
    {
        auto source = m_library.articles().loadSource(passages);
        if (!source)
            return tl::make_unexpected(source.error());
        const auto stored = m_library.events().ofArticle(passages);
        if (!stored)
            return tl::make_unexpected(stored.error());
        AnnotatedArticle notes;
        notes.source = *std::move(source);
        notes.article = page;
        for (const StoredEvent &each : *stored)
            notes.events.push_back(each.event);
        notes.events = eventsOnPage(page, std::move(notes.events));
        return notes;
    }

    /// A page takes the place of passages of it, and their annotations that of its suggestions.
    Result<ChangeScope::Added> add(ChangeScope &scope, AnnotatedArticle article) const
    {
        std::vector<AnnotatedArticle> notes;
        for (const ArticleSummary &passages : m_passages) {
            if (article.article.isExcerpts() || !samePage(passages.url, article.article.url))
                continue;
            auto moved = notesOf(passages.id, article.article);
            if (!moved)
                return tl::make_unexpected(moved.error());
            if (const auto removed = scope.removeArticle(passages.id); !removed)
                return tl::make_unexpected(removed.error());
            notes.push_back(*std::move(moved));
        }
        if (!notes.empty())
            std::erase_if(article.events, [](const Event &event) { return event.origin == EventOrigin::Rule; });
        auto added = scope.addArticle(article);
        for (const AnnotatedArticle &each : notes) {
            const auto more = added ? scope.addArticle(each) : added;
            if (!more)
                return more;
            added->eventsAdded += more->eventsAdded;
        }
        return added;
    }

    ImportResult store(const QString &path, const AnnotatedArticle &article)
    {
        ChangeScope::Added added;
        const auto work = [&](ChangeScope &scope) {
            return add(scope, article).map([&](const ChangeScope::Added &done) { added = done; });
        };
        const auto stored = m_library.change({ChangeKind::Import, 1, article.article.title}, work, &m_step);
        if (!stored && isEndOfLibrary(stored.error().code)) {
            m_end = stored.error();
            m_end->file = m_library.path();
        }
        if (!stored)
            return refused(path, m_end.value_or(stored.error()));
        if (article.article.isExcerpts() || !m_passages.empty())
            m_passages = passagesInLibrary();
        return {path,           outcomeOf(added.met), added.article, article.article.title, added.eventsAdded,
                article.losses, std::nullopt};
    }

    void report(const QString &path) const
    {
        if (m_progress)
            m_progress({static_cast<int>(m_results.size()), m_total, path});
    }

    Library &m_library;
    ActorLexicon m_names; // as they are when it begins
    std::stop_token m_stop;
    const std::function<void(const ImportProgress &)> &m_progress;
    const std::function<void(const ImportResult &)> &m_finished;
    std::vector<ArticleSummary> m_passages;
    StepId m_step; // one for the whole request: one step of undo
    std::optional<Error> m_end;
    std::vector<std::vector<ImportResult>> m_results; // one list an input
    std::vector<Waiting> m_waiting;
    int m_total = 0;
};

} // namespace

std::vector<ImportResult> importFiles(Library &library, const ImportRequest &request, std::stop_token stop,
                                      const std::function<void(const ImportProgress &)> &progress,
                                      const std::function<void(const ImportResult &)> &finished)
{
    return ImportRun(library, std::move(stop), progress, finished).run(request);
}

std::vector<ReadFile> readFiles(const QStringList &paths, const std::optional<Edtf> &published, EventOrigins origins)
{
    const std::vector<FoundFile> found = filesOf(paths, {});
    std::vector<Result<Articles>> read;
    const auto articleAt = [&read](const QString &url) -> std::optional<Article> {
        const auto isPage = [&](const AnnotatedArticle &each) {
            return !each.article.isExcerpts() && samePage(each.article.url, url);
        };
        for (const Result<Articles> &file : read) {
            if (!file)
                continue;
            if (const auto page = std::ranges::find_if(*file, isPage); page != file->end())
                return page->article;
        }
        return std::nullopt;
    };
    for (const FoundFile &file : found)
        read.push_back(takeIn(file, published, articleAt, origins, ActorLexicon()));
    std::vector<ReadFile> files;
    for (std::size_t index = 0; index < found.size(); ++index) {
        const bool again = found.size() > 1 && awaitsPage(read[index]); // the page may stand behind its annotations
        if (again)
            read[index] = takeIn(found[index], published, articleAt, origins, ActorLexicon());
        if (!read[index])
            files.push_back({found[index].path, tl::make_unexpected(read[index].error())});
        else
            std::ranges::transform(*read[index], std::back_inserter(files), [&](const AnnotatedArticle &each) {
                return ReadFile{found[index].path, each};
            });
    }
    return files;
}

DropForecast forecastDrop(const QStringList &paths)
{
    const QStringList readable = readableSuffixes();
    DropForecast forecast;
    int names = 0;
    walkFiles(paths, [&](const FoundFile &file) {
        if (forecast.readable == mostForecast || ++names > mostNamesLookedAt) {
            forecast.more = true;
            return false;
        }
        if (file.error)
            return true;
        const QString suffix = QFileInfo(file.path).suffix().toLower();
        if (suffix.isEmpty() || readable.contains(suffix)) // without a suffix it may be plain text
            ++forecast.readable;
        else if (!forecast.unreadableSuffixes.contains(u'.' + suffix))
            forecast.unreadableSuffixes << u'.' + suffix;
        return true;
    });
    return forecast;
}

} // namespace dateline
