#include "state/imports.h"

#include "state/log.h"

#include <algorithm>

namespace dateline {

void Imports::start(const ImportRequest &request)
{
    if (!m_open())
        return;
    ImportJob job{request, m_stop.get_token(), {}, {}};
    job.request.tables.remembered = m_tables;
    job.told = [this](const ImportProgress &at) {
        m_progress = at;
        Q_EMIT progressed();
    };
    ++m_running;
    m_progress = {};
    Q_EMIT progressed();
    m_run(std::move(job), [this](const std::vector<ImportResult> &results) { finish(results); });
}

void Imports::finish(const std::vector<ImportResult> &results)
{
    --m_running;
    const auto refused = std::ranges::count(results, ImportOutcome::Refused, &ImportResult::outcome);
    log::info(QStringLiteral("import: %1 files, %2 refused").arg(results.size()).arg(refused));
    Q_EMIT progressed();
    Q_EMIT finished(results);
}

void Imports::cancel()
{
    m_stop.request_stop();
    m_stop = {}; // what is asked for from now on is not meant
}

void Imports::goOn(const UnfinishedImport &import)
{
    if (const auto request = requestOf(import))
        start(*request);
}

void Imports::giveUp(const UnfinishedImport &import)
{
    m_edit([id = import.id](Library &library) { return library.forgetImport(id); });
}

void Imports::read(const Library *library)
{
    auto unfinished =
        library ? library->unfinishedImports().value_or(std::vector<UnfinishedImport>()) : std::vector<UnfinishedImport>();
    std::erase_if(unfinished, [](const UnfinishedImport &import) { return !requestOf(import); });
    if (unfinished == m_unfinished)
        return;
    m_unfinished = std::move(unfinished);
    Q_EMIT progressed();
}

void Imports::forget()
{
    m_running = 0;
    m_progress = {};
    Q_EMIT progressed();
}

} // namespace dateline
