#include "state/library_care.h"

#include "state/clock.h"
#include "state/event_edits.h"
#include "state/library_thread.h"
#include "state/log.h"
#include "state/session.h"

#include <utility>

namespace dateline {

LibraryCare::LibraryCare(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::libraryChanged, this, &LibraryCare::takeLibrary);
    connect(&session.edits(), &EventEdits::mended, this, &LibraryCare::takeMended);
    takeLibrary();
}

LibraryCare::~LibraryCare()
{
    close();
}

void LibraryCare::close()
{
    m_stop.request_stop();
    m_thread.reset();
    m_stop = {};
    m_jobs = 0;
    m_mending = false;
    ++m_library;
}

void LibraryCare::takeLibrary()
{
    close();
    Q_EMIT busyChanged();
    if (!m_session.hasLibrary())
        return;
    auto library = Library::open(m_session.libraryPath(), Library::Access::ReadOnly);
    if (!library)
        return; // the session says why
    const auto last = library->changes().place();
    const bool used = last && last->step; // of a new library nothing can be lost
    m_thread = std::make_unique<LibraryThread>(*std::move(library), LibraryThread::Jobs::Read);
    if (used && !m_session.isSample() && m_session.canWrite() && isBackupDue(m_session.libraryPath(), now()))
        backUp();
}

template<class Work, class Answer>
void LibraryCare::run(Work work, Answer answer)
{
    if (!m_thread)
        return;
    ++m_jobs;
    Q_EMIT busyChanged();
    m_thread->post([this, work, answer, number = m_library](Library &library) {
        QMetaObject::invokeMethod(
            this,
            [this, answer, number, outcome = work(library)] {
                if (number != m_library)
                    return;
                --m_jobs;
                Q_EMIT busyChanged();
                answer(outcome);
            },
            Qt::QueuedConnection);
    });
}

std::vector<Backup> LibraryCare::backups() const
{
    return m_session.hasLibrary() ? backupsOf(m_session.libraryPath()) : std::vector<Backup>();
}

void LibraryCare::backUp()
{
    run([stop = m_stop.get_token()](Library &library) {
        return library.checkPlace().and_then([&] { return makeBackup(library.path(), stop); });
    },
        [this](const Result<Backup> &made) {
            if (!made)
                log::warning(QStringLiteral("no backup: error %1 in %2")
                                 .arg(static_cast<int>(made.error().code))
                                 .arg(m_session.libraryPath()));
            Q_EMIT backedUp(made);
        });
}

void LibraryCare::restore(const Backup &backup)
{
    run([backup](Library &library) { return restoreBackup(backup, library.path()); },
        [this](const Result<QString> &made) { Q_EMIT restored(made); });
}

void LibraryCare::tellChecked(const Result<Verification> &found)
{
    if (found)
        Q_EMIT checked(*found);
    else
        Q_EMIT checkFailed(found.error());
}

void LibraryCare::check()
{
    run([stop = m_stop.get_token()](Library &library) { return verifyLibrary(library, stop); },
        [this](const Result<Verification> &found) { tellChecked(found); });
}

/// By the session's writer, so that the window knows of it.
void LibraryCare::mend(const Verification &verification)
{
    if (!m_session.canWrite() || m_mending)
        return;
    m_mending = true;
    ++m_jobs;
    Q_EMIT busyChanged();
    m_session.edits().mend(verification);
}

void LibraryCare::takeMended(const Result<Verification> &found)
{
    if (!std::exchange(m_mending, false))
        return; // another library's
    --m_jobs;
    Q_EMIT busyChanged();
    tellChecked(found);
}

} // namespace dateline
