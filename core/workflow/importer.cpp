#include "workflow/importer.h"

#include "formats/article_formats.h"
#include "workflow/article_intake.h"
#include "workflow/file_walk.h"

#include <QFileInfo>

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
        for (const FoundFile &file : files)
            take(file.path, [&] { return takeIn(file, request.published); });
        for (const PastedText &text : request.texts)
            take({}, [&] { return takeIn(text, request.published); });
        report({});
        return std::move(m_results);
    }

private:
    template<class Read>
    void take(const QString &path, const Read &read)
    {
        if (m_stop.stop_requested())
            return;
        report(path);
        auto article = m_end ? tl::make_unexpected(*m_end) : read();
        if (m_stop.stop_requested())
            return;
        m_results.push_back(article ? store(path, *article) : refused(path, article.error()));
        if (m_finished)
            m_finished(m_results.back());
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
    int m_total = 0;
};

} // namespace

std::vector<ImportResult> importFiles(Library &library, const ImportRequest &request, std::stop_token stop,
                                      const std::function<void(const ImportProgress &)> &progress,
                                      const std::function<void(const ImportResult &)> &finished)
{
    return ImportRun(library, std::move(stop), progress, finished).run(request);
}

std::vector<ReadFile> readFiles(const QStringList &paths, const std::optional<Edtf> &published)
{
    std::vector<ReadFile> files;
    for (const FoundFile &file : filesOf(paths, {}))
        files.push_back({file.path, takeIn(file, published)});
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
