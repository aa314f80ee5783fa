#include "library/library_lock.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace dateline {
namespace {

/// One name for one file, there or not.
QString placeOf(const QString &library)
{
    const QFileInfo info(library);
    return info.exists() ? info.canonicalFilePath()
                         : QFileInfo(info.absolutePath()).canonicalFilePath() + u'/' + info.fileName();
}

} // namespace

LibraryLock::LibraryLock(QString library, std::unique_ptr<QLockFile> file) : m_library(std::move(library)), m_file(std::move(file))
{
}

LibraryLock::LibraryLock(LibraryLock &&) noexcept = default;
LibraryLock &LibraryLock::operator=(LibraryLock &&) noexcept = default;
LibraryLock::~LibraryLock() = default;

Result<LibraryLock> LibraryLock::take(const QString &library)
{
    QDir().mkpath(QFileInfo(library).absolutePath());
    const QString place = placeOf(library);
    auto file = std::make_unique<QLockFile>(place + QStringLiteral(".lock"));
    file->setStaleLockTime(0); // by age alone no lock is stale: a window may stay open for weeks
    if (!file->tryLock() && file->error() == QLockFile::LockFailedError) {
        qint64 process = 0;
        QString host;
        QString program;
        file->getLockInfo(&process, &host, &program);
        return failure(ErrorCode::LibraryInUse, {program, QString::number(process)}, library);
    }
    return LibraryLock(place, std::move(file));
}

bool LibraryLock::isOf(const QString &library) const
{
    return m_library == placeOf(library);
}

} // namespace dateline
