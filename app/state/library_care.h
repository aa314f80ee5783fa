#pragma once

#include "library/backup.h"
#include "workflow/verifier.h"

#include <QObject>

#include <memory>
#include <stop_token>
#include <vector>

namespace dateline {

class LibraryThread;
class Session;

/// Looks after the library that the session has open: backs it up when it is opened after a day of changes, checks and mends it.
/// All but mending runs on a thread of its own, on its own connection: neither the window nor the writer waits. Another library,
/// or the end of this object, stops what is running.
class LibraryCare : public QObject {
    Q_OBJECT

public:
    explicit LibraryCare(Session &session, QObject *parent = nullptr);
    ~LibraryCare() override;

    std::vector<Backup> backups() const; ///< newest first; looks at names only
    bool isBusy() const { return m_jobs > 0; }

public Q_SLOTS:
    void backUp();
    void restore(const dateline::Backup &backup); ///< as a library of its own
    void check();
    void mend(const dateline::Verification &verification); ///< what a check found; checked() tells how it is then

Q_SIGNALS:
    void busyChanged();
    void backedUp(const dateline::Result<dateline::Backup> &backup);
    void restored(const dateline::Result<QString> &library);
    void checked(const dateline::Verification &verification);
    void checkFailed(const dateline::Error &error);

private:
    void takeLibrary();
    void close();
    void takeMended(const Result<Verification> &found);
    void tellChecked(const Result<Verification> &found);
    /// Runs `work` on the thread and `answer` with its outcome on this one, unless another library is open by then.
    template<class Work, class Answer>
    void run(Work work, Answer answer);

    Session &m_session;
    std::stop_source m_stop;
    quint64 m_library = 0; // number of the library that is open
    int m_jobs = 0;
    bool m_mending = false;
    std::unique_ptr<LibraryThread> m_thread;
};

} // namespace dateline
