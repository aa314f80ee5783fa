#pragma once

#include "state/import_job.h"
#include "state/library_write.h"

#include <QObject>

#include <functional>
#include <vector>

namespace dateline {

/// The imports into the open library, one after the other; a part of its Session. GUI thread.
class Imports : public QObject {
    Q_OBJECT

public:
    using Finished = std::function<void(const std::vector<ImportResult> &)>;
    /// `open` opens a library of the user's own that can be written, which cancels what runs in another; false when it cannot,
    /// which it says. `run` runs a job on it, and calls job.told and `finished` on the GUI thread while that library is open.
    /// `edit` runs other work on the library that is open.
    Imports(std::function<bool()> open, std::function<void(ImportJob job, Finished finished)> run,
            std::function<void(const WriteWork &)> edit, QObject *parent)
        : QObject(parent), m_open(std::move(open)), m_run(std::move(run)), m_edit(std::move(edit))
    {
    }

    bool isRunning() const { return m_running > 0; }
    const ImportProgress &progress() const { return m_progress; }
    /// Imports into this library that did not come to their end, the one that runs among them.
    const std::vector<UnfinishedImport> &unfinished() const { return m_unfinished; }
    /// How tables are read whose columns a person has said before: of every import from now on.
    void setTables(std::vector<TableMapping> tables) { m_tables = std::move(tables); }
    void forget();                     ///< for the session: those of the library before
    void read(const Library *library); ///< for the session: what is unfinished in it; none without one

public Q_SLOTS:
    void start(const dateline::ImportRequest &request);
    void cancel();                                       ///< all that were asked for; what is on disk stays
    void goOn(const dateline::UnfinishedImport &import); ///< in the same step of undo
    void giveUp(const dateline::UnfinishedImport &import);

Q_SIGNALS:
    void progressed(); ///< isRunning(), progress(), unfinished()
    void finished(const std::vector<dateline::ImportResult> &results);

private:
    void finish(const std::vector<ImportResult> &results);

    std::function<bool()> m_open;
    std::function<void(ImportJob, Finished)> m_run;
    std::function<void(const WriteWork &)> m_edit;
    std::vector<UnfinishedImport> m_unfinished;
    std::vector<TableMapping> m_tables;
    std::stop_source m_stop;
    int m_running = 0;
    ImportProgress m_progress;
};

} // namespace dateline
