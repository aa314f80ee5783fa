#pragma once

#include "state/import_job.h"

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
    Imports(std::function<bool()> open, std::function<void(ImportJob job, Finished finished)> run, QObject *parent)
        : QObject(parent), m_open(std::move(open)), m_run(std::move(run))
    {
    }

    bool isRunning() const { return m_running > 0; }
    const ImportProgress &progress() const { return m_progress; }
    void forget(); ///< for the session: those of the library before

public Q_SLOTS:
    void start(const dateline::ImportRequest &request);
    void cancel(); ///< all that were asked for; what is on disk stays

Q_SIGNALS:
    void progressed(); ///< isRunning(), progress()
    void finished(const std::vector<dateline::ImportResult> &results);

private:
    void finish(const std::vector<ImportResult> &results);

    std::function<bool()> m_open;
    std::function<void(ImportJob, Finished)> m_run;
    std::stop_source m_stop;
    int m_running = 0;
    ImportProgress m_progress;
};

} // namespace dateline
