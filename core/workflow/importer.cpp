#include "workflow/importer.h"

#include "formats/article_formats.h"
#include "workflow/article_intake.h"
#include "workflow/file_walk.h"
#include "workflow/page_address.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace dateline {
namespace {

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

/// One request on its way into a library.
class ImportRun {
public:
    ImportRun(Library &library, std::stop_token stop, const std::function<void(const ImportProgress &)> &progress,
              const std::function<void(const ImportResult &)> &finished)
        : m_library(library), m_stop(std::move(stop)), m_progress(progress), m_finished(finished)
    {
    }

    std::vector<ImportResult> run(const ImportRequest &request)
    {
        const std::vector<FoundFile> files = filesOf(request.paths, m_stop);
        m_total = static_cast<int>(files.size() + request.texts.size());
        const auto read = [&](const FoundFile &file) {
            return takeIn(file, request.published, [this](const QString &url) { return articleAt(url); });
        };
        for (const FoundFile &file : files)
            take(file, [&] { return read(file); });
        for (const PastedText &text : request.texts)
            take({}, [&] { return takeIn(text, request.published); });
        for (const Waiting &waiting : std::exchange(m_waiting, {}))
            takeAgain(waiting, read);
        report({});
        return std::move(m_results);
    }

private:
    /// A file that needs another one, which the same request may bring.
    struct Waiting {
        FoundFile file;
        std::size_t result;
    };

    template<class Read>
    void take(const FoundFile &file, const Read &read)
    {
        if (m_stop.stop_requested())
            return;
        report(file.path);
        auto article = m_end ? tl::make_unexpected(*m_end) : read();
        if (m_stop.stop_requested())
            return;
        m_results.push_back(article ? store(file.path, *article) : refused(file.path, article.error()));
        if (!article && article.error().code == ErrorCode::CompanionMissing)
            m_waiting.push_back({file, m_results.size() - 1});
        else if (m_finished)
            m_finished(m_results.back());
    }

    template<class Read>
    void takeAgain(const Waiting &waiting, const Read &read)
    {
        const bool othersCame = waiting.result + 1 < m_results.size();
        if (othersCame && !m_end && !m_stop.stop_requested()) {
            if (auto article = read(waiting.file))
                m_results[waiting.result] = store(waiting.file.path, *article);
        }
        if (m_finished)
            m_finished(m_results[waiting.result]);
    }

    /// The newest text of a page that is in the library, those of this request among them.
    std::optional<Article> articleAt(const QString &url) const
    {
        const auto articles = m_library.articles().list();
        if (!articles)
            return std::nullopt;
        const ArticleSummary *newest = nullptr;
        for (const ArticleSummary &each : *articles) {
            if (samePage(each.url, url) && (!newest || newest->version < each.version))
                newest = &each;
        }
        if (!newest)
            return std::nullopt;
        auto article = m_library.articles().load(newest->id);
        return article ? std::optional(*std::move(article)) : std::nullopt;
    }

    ImportResult store(const QString &path, const AnnotatedArticle &article)
    {
        ChangeScope::Added added;
        const auto add = [&](ChangeScope &scope) -> Result<void> {
            return scope.addArticle(article).map([&](const ChangeScope::Added &done) { added = done; });
        };
        const auto stored = m_library.change({ChangeKind::Import, 1, article.article.title}, add, &m_step);
        if (!stored && isEndOfLibrary(stored.error().code))
            m_end = stored.error();
        if (!stored)
            return refused(path, stored.error());
        return {path,           outcomeOf(added.met), added.article, article.article.title, added.eventsAdded,
                article.losses, std::nullopt};
    }

    void report(const QString &path) const
    {
        if (m_progress)
            m_progress({static_cast<int>(m_results.size()), m_total, path});
    }

    Library &m_library;
    std::stop_token m_stop;
    const std::function<void(const ImportProgress &)> &m_progress;
    const std::function<void(const ImportResult &)> &m_finished;
    StepId m_step; // one for the whole request: one step of undo
    std::optional<Error> m_end;
    std::vector<ImportResult> m_results;
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
    std::vector<ReadFile> files;
    const auto articleAt = [&files](const QString &url) -> std::optional<Article> {
        const auto found = std::ranges::find_if(
            files, [&](const ReadFile &file) { return file.article && samePage(file.article->article.url, url); });
        return found == files.end() ? std::nullopt : std::optional(found->article->article);
    };
    const std::vector<FoundFile> found = filesOf(paths, {});
    for (const FoundFile &file : found)
        files.push_back({file.path, takeIn(file, published, articleAt, origins)});
    for (std::size_t index = 0; index < found.size(); ++index) { // the page may stand behind its annotations
        if (!files[index].article && files[index].article.error().code == ErrorCode::CompanionMissing)
            files[index].article = takeIn(found[index], published, articleAt, origins);
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
