#pragma once

#include "domain/error.h"
#include "library/article_store.h"
#include "library/bookmark_store.h"
#include "library/change_log.h"
#include "library/event_store.h"
#include "library/facet_store.h"
#include "library/group_store.h"
#include "library/library_health.h"
#include "library/name_store.h"
#include "library/rule_store.h"
#include "library/text_search.h"
#include "library/trash_store.h"
#include "library/view_store.h"

#include <QString>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace SQLite {
class Database;
}

namespace dateline {

/// The collection on disk: one SQLite file, one connection.
///
/// Threads: a Library belongs to the thread that uses it; every thread opens its own. WAL: readers never wait for the writer.
/// There is no Save: a change() that returned is on disk (synchronous=FULL), whole or not at all.
class Library {
public:
    enum class Access : std::uint8_t { ReadWrite, ReadOnly };

    /// Opens an existing library and migrates an older schema in one transaction; for reading only in a copy in memory, so that
    /// the file stays as it is.
    /// LibraryNotFound · NotALibrary · LibraryNewer (the file is not touched) · LibraryLocked · LibraryDamaged …
    static Result<Library> open(const QString &path, Access access);
    /// Makes a new one, and its folder: the file appears complete or not at all. An existing file is never overwritten: it is
    /// opened.
    static Result<Library> create(const QString &path);
    static Result<Library> inMemory();
    /// Whether open() may succeed: looks at the file's beginning only. LibraryNotFound · NotALibrary · LibraryNewer
    static Result<void> checkFile(const QString &path);

    Library(Library &&) noexcept;
    Library &operator=(Library &&) noexcept;
    ~Library();

    const QString &path() const { return m_path; }
    /// Grows with every committed change, this connection's and others'. Cheap.
    qint64 version() const;

    /// LibraryReplaced: its file stands at path() no longer. It can still be read, but every change fails so, and neither that file
    /// nor what is at path() may be opened before this is gone.
    Result<void> checkPlace() const;

    /// Runs `body` in one recorded transaction: the only way to write. The step can be undone, also after a restart.
    /// When `body` returns an error nothing has happened. A body that changed nothing leaves no step. `label` is read when `body`
    /// has returned, which may know only then how many it was. Several changes can be one step of undo: the step that `step`
    /// points to is continued while it is still the last one (its label's count grows by `label.count`, its subject is dropped),
    /// else a new one begins; either way `*step` is then the step that holds the change. A bulk import calls change() once an
    /// article with the same `StepId step;`.
    Result<void> change(const ChangeLabel &label, const std::function<Result<void>(ChangeScope &)> &body, StepId *step = nullptr);

    /// What tells the time of a step; core has no clock of its own.
    void setClock(std::function<CivilSecond()> clock) { m_clock = std::move(clock); }

    /// Undoes the last step that is not undone, or redoes the first that is; returns its label.
    Result<ChangeLabel> undo();
    Result<ChangeLabel> redo();
    /// Undoes or redoes until `step` is the last one that is not undone, whole or not at all; no step = before all of them.
    Result<void> goTo(StepId step);
    /// Looks at every page and row; slow. Cancelled when stopped, soon.
    Result<LibraryHealth> health(std::stop_token stop = {}) const;
    /// The index, which is derived: no step of undo. Whole or not at all; as health().
    Result<void> makeIndexAnew(std::stop_token stop = {});
    /// For a connection that is only read: what is being read when a stop is requested, or is read later, fails soon.
    void stopReadingWhen(std::stop_token stop);

    /// Erases what was removed, for good: no step of undo brings it back. The one loss there is.
    Result<TrashCount> emptyTrash(const std::function<void()> &between = {});
    /// The end of it, which a program that ended may have left: drops the erased words from the index. Slow, but in steps of some
    /// hundredths of a second; `between` them others may write.
    Result<void> forgetErasedWords(const std::function<void()> &between = {});

    /// What a program that ended left to be imported (ChangeScope::keepImport()).
    Result<std::vector<UnfinishedImport>> unfinishedImports() const;
    Result<void> forgetImport(ImportId import);

    const ChangeLog &changes() const { return *m_changes; }

    const ArticleStore &articles() const { return *m_articles; }
    const EventStore &events() const { return *m_events; }
    const FacetStore &facets() const { return *m_facets; }
    const GroupStore &groups() const { return *m_groups; }
    const BookmarkStore &bookmarks() const { return *m_bookmarks; }
    const NameStore &names() const { return *m_names; }
    const RuleStore &rules() const { return *m_rules; }
    const TextSearch &search() const { return *m_search; }
    const TrashStore &trash() const { return *m_trash; }
    const ViewStore &views() const { return *m_views; }

private:
    explicit Library(std::unique_ptr<SQLite::Database> database, QString path);
    QString m_path;
    qint64 m_ownCommits = 0;
    std::function<CivilSecond()> m_clock;
    std::unique_ptr<std::stop_token> m_stop; // before the connection, which looks at it
    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<ChangeLog> m_changes;
    std::unique_ptr<ArticleStore> m_articles;
    std::unique_ptr<EventStore> m_events;
    std::unique_ptr<FacetStore> m_facets;
    std::unique_ptr<GroupStore> m_groups;
    std::unique_ptr<BookmarkStore> m_bookmarks;
    std::unique_ptr<NameStore> m_names;
    std::unique_ptr<RuleStore> m_rules;
    std::unique_ptr<TextSearch> m_search;
    std::unique_ptr<TrashStore> m_trash;
    std::unique_ptr<ViewStore> m_views;
};

} // namespace dateline
