#include "library/library.h"

#include "library/article_index.h"
#include "library/change_history.h"
#include "library/change_recorder.h"
#include "library/connection.h"
#include "library/sql_query.h"
#include "library/stoppable.h"

#include <QFileInfo>

namespace dateline {

Library::Library(std::unique_ptr<SQLite::Database> database, QString path)
    : m_path(std::move(path)), m_database(std::move(database)), m_changes(std::make_unique<ChangeLog>(*m_database)),
      m_articles(std::make_unique<ArticleStore>(*m_database)), m_events(std::make_unique<EventStore>(*m_database)),
      m_facets(std::make_unique<FacetStore>(*m_database)), m_groups(std::make_unique<GroupStore>(*m_database)),
      m_bookmarks(std::make_unique<BookmarkStore>(*m_database)), m_names(std::make_unique<NameStore>(*m_database)),
      m_rules(std::make_unique<RuleStore>(*m_database)), m_search(std::make_unique<TextSearch>(*m_database)),
      m_trash(std::make_unique<TrashStore>(*m_database)), m_views(std::make_unique<ViewStore>(*m_database))
{
}

Library::Library(Library &&) noexcept = default;
Library &Library::operator=(Library &&) noexcept = default;
Library::~Library()
{
    if (m_database && isReplaced(*m_database))
        leavePath(*m_database);
}

Result<Library> Library::open(const QString &path, Access access)
{
    auto connection = openConnection(path, access == Access::ReadWrite);
    if (!connection)
        return tl::make_unexpected(connection.error());
    return Library(*std::move(connection), path);
}

Result<Library> Library::create(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        if (auto created = createFile(path); !created)
            return tl::make_unexpected(created.error());
    }
    return open(path, Access::ReadWrite);
}

Result<Library> Library::inMemory()
{
    auto connection = openInMemory();
    if (!connection)
        return tl::make_unexpected(connection.error());
    return Library(*std::move(connection), {});
}

Result<void> Library::checkFile(const QString &path)
{
    return dateline::checkFile(path);
}

qint64 Library::version() const
{
    const auto others = guarded([&]() -> Result<qint64> { return m_database->execAndGet("PRAGMA data_version").getInt64(); });
    return m_ownCommits + others.value_or(0);
}

Result<void> Library::checkPlace() const
{
    return isReplaced(*m_database) ? failure(ErrorCode::LibraryReplaced, {}, m_path) : Result<void>();
}

Result<void> Library::change(const ChangeLabel &label, const std::function<Result<void>(ChangeScope &)> &body, StepId *step)
{
    return guarded([&]() -> Result<void> {
        WriteTransaction transaction(*m_database);
        ChangeRecorder recorder(*m_database, label, step ? *step : StepId{}, m_clock ? std::optional(m_clock()) : std::nullopt);
        if (auto done = body(recorder); !done)
            return done;
        const StepId made = recorder.finish();
        transaction.commit();
        if (!made)
            return {};
        ++m_ownCommits;
        if (step)
            *step = made;
        return {};
    });
}

void Library::stopReadingWhen(std::stop_token stop)
{
    m_stop = std::make_unique<std::stop_token>(std::move(stop));
    stopStatements(*m_database, m_stop.get());
}

Result<LibraryHealth> Library::health(std::stop_token stop) const
{
    return guarded([&]() -> Result<LibraryHealth> {
        const Stoppable stoppable(*m_database, std::move(stop), m_stop.get());
        const ReadSnapshot snapshot(*m_database);
        return healthOf(*m_database);
    });
}

Result<void> Library::makeIndexAnew(std::stop_token stop)
{
    return guarded([&]() -> Result<void> {
        const Stoppable stoppable(*m_database, std::move(stop), m_stop.get());
        WriteTransaction transaction(*m_database);
        rebuildIndex(*m_database);
        transaction.commit();
        ++m_ownCommits;
        return {};
    });
}

Result<TrashCount> Library::emptyTrash(const std::function<void()> &between)
{
    const auto erased = guarded([&]() -> Result<TrashCount> {
        const auto count = m_trash->count();
        if (!count || count->isNothing())
            return count;
        WriteTransaction transaction(*m_database);
        eraseTrash(*m_database);
        transaction.commit();
        ++m_ownCommits;
        return count;
    });
    const auto forgotten = erased ? forgetErasedWords(between) : Result<void>();
    return forgotten ? erased : tl::make_unexpected(forgotten.error());
}

Result<void> Library::forgetErasedWords(const std::function<void()> &between)
{
    return guarded([&]() -> Result<void> {
        ErasedWords words(*m_database);
        for (bool more = true; more;) {
            WriteTransaction transaction(*m_database);
            more = words.forgetSome();
            transaction.commit();
            if (more && between)
                between();
        }
        return {};
    });
}

Result<std::vector<UnfinishedImport>> Library::unfinishedImports() const
{
    return guarded([&]() -> Result<std::vector<UnfinishedImport>> { return storedImports(*m_database); });
}

Result<void> Library::forgetImport(ImportId import)
{
    return guarded([&]() -> Result<void> {
        WriteTransaction transaction(*m_database);
        dropImport(*m_database, import);
        transaction.commit();
        return {};
    });
}

Result<ChangeLabel> Library::undo()
{
    return guarded([&]() -> Result<ChangeLabel> {
        WriteTransaction transaction(*m_database);
        const auto step = lastDoneStep(*m_database);
        if (!step)
            return failure(ErrorCode::NothingToUndo);
        undoStep(*m_database, step->id);
        transaction.commit();
        ++m_ownCommits;
        return step->label;
    });
}

Result<ChangeLabel> Library::redo()
{
    return guarded([&]() -> Result<ChangeLabel> {
        WriteTransaction transaction(*m_database);
        const auto step = firstUndoneStep(*m_database);
        if (!step)
            return failure(ErrorCode::NothingToRedo);
        redoStep(*m_database, step->id);
        transaction.commit();
        ++m_ownCommits;
        return step->label;
    });
}

Result<void> Library::goTo(StepId step)
{
    return guarded([&]() -> Result<void> {
        WriteTransaction transaction(*m_database);
        while (const auto last = lastDoneStep(*m_database)) {
            if (last->id <= step)
                break;
            undoStep(*m_database, last->id);
        }
        while (const auto next = firstUndoneStep(*m_database)) {
            if (next->id > step)
                break;
            redoStep(*m_database, next->id);
        }
        transaction.commit();
        ++m_ownCommits;
        return {};
    });
}

} // namespace dateline
