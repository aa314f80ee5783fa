#include "workflow/importer.h"

#include "extract/actor_lexicon.h"
#include "formats/article_formats.h"
#include "workflow/article_intake.h"
#include "workflow/file_walk.h"
#include "workflow/import_run.h"
#include "workflow/page_address.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace dateline {
namespace {

using Articles = std::vector<AnnotatedArticle>;

constexpr int mostForecast = 1'000;
constexpr int mostNamesLookedAt = 10'000;

} // namespace

std::vector<ImportResult> importFiles(Library &library, const ImportRequest &request, std::stop_token stop,
                                      const std::function<void(const ImportProgress &)> &progress,
                                      const std::function<void(const ImportResult &)> &finished)
{
    return ImportRun(library, request, std::move(stop), progress, finished).run();
}

std::optional<ImportRequest> requestOf(const UnfinishedImport &import)
{
    const auto memory = ImportMemory::read(import.request);
    if (!memory)
        return std::nullopt;
    return ImportRequest{memory->paths, {}, memory->published, true, {memory->tables, {}}};
}

std::vector<ReadFile> readFiles(const QStringList &paths, const std::optional<Edtf> &published, EventOrigins origins,
                                const TableMappings &tables)
{
    const std::vector<FoundFile> found = filesAt(paths);
    std::vector<Result<Articles>> read;
    const auto articleAt = [&read](const QString &url) -> std::optional<Article> {
        const auto isPage = [&](const AnnotatedArticle &each) {
            return !each.article.isExcerpts() && !each.article.isRows() && samePage(each.article.url, url);
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
        read.push_back(takeIn(file, published, articleAt, origins, ActorLexicon(), tables));
    std::vector<ReadFile> files;
    for (std::size_t index = 0; index < found.size(); ++index) {
        const bool again = found.size() > 1 && awaitsPage(read[index]); // the page may stand behind its annotations
        if (again)
            read[index] = takeIn(found[index], published, articleAt, origins, ActorLexicon(), tables);
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
