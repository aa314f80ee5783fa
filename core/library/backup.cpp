#include "library/backup.h"

#include "library/connection.h"
#include "library/sql_query.h"
#include "library/stoppable.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#include <fcntl.h>
#include <unistd.h>

namespace dateline {
namespace {

const QString stampForm = QStringLiteral("yyyy-MM-dd HH.mm.ss.zzz");
const QString unfinishedSuffix = QStringLiteral(".new");

QDir folderOf(const QString &library)
{
    const QFileInfo info(library);
    return QDir(info.absolutePath() + u'/' + info.completeBaseName() + QStringLiteral(" backups"));
}

CivilSecond civil(const QDateTime &time)
{
    return civilSecond(time.date().year(), static_cast<unsigned>(time.date().month()), static_cast<unsigned>(time.date().day())) +
           time.time().msecsSinceStartOfDay() / 1000;
}

/// "2026-11-25 08.19.46.310, 812 events.dateline"
std::optional<Backup> backupAt(const QFileInfo &file)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d\\.\\d{3}), (\\d+) events\\.dateline$"));
    const auto match = form.match(file.fileName());
    const QDateTime at = QDateTime::fromString(match.captured(1), stampForm);
    if (!at.isValid())
        return std::nullopt;
    return Backup{file.absoluteFilePath(), civil(at), match.captured(2).toInt(), file.size()};
}

qint64 citationsIn(SQLite::Database &database)
{
    return database.execAndGet("SELECT COUNT(*) FROM citation").getInt64();
}

/// Its pages are whole, and it holds what the library held before or after the copying.
Result<int> eventsInVerified(const QString &copy, qint64 before, qint64 after, const std::stop_token &stop)
{
    return guarded([&]() -> Result<int> {
        SQLite::Database database(copy.toStdString(), SQLite::OPEN_READONLY);
        const Stoppable stoppable(database, stop);
        const auto said = QString::fromUtf8(database.execAndGet("PRAGMA quick_check(1)").getText());
        const qint64 citations = citationsIn(database);
        if (said != QLatin1String("ok") || citations < std::min(before, after) || citations > std::max(before, after))
            return failure(ErrorCode::LibraryDamaged, {said});
        return database
            .execAndGet("SELECT COUNT(*) FROM event e JOIN article a ON a.id = e.article WHERE e.hidden = 0 AND a.hidden = 0")
            .getInt();
    });
}

Result<int> copyVerified(const QString &library, const QString &copy, const std::stop_token &stop)
{
    return guarded([&]() -> Result<int> {
        SQLite::Database source(library.toStdString(), SQLite::OPEN_READONLY);
        source.setBusyTimeout(2000);
        const Stoppable stoppable(source, stop);
        const qint64 before = citationsIn(source);
        SqlQuery(source, "VACUUM INTO ?", copy).run();
        return eventsInVerified(copy, before, citationsIn(source), stop);
    });
}

/// On the disk, not only on its way there.
void settleOnDisk(const QString &path)
{
    if (const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY); file >= 0) {
        ::fsync(file);
        ::close(file);
    }
}

/// By a crash; what is younger may be another thread's at work.
void removeLeftovers(const QDir &folder, const QDateTime &now)
{
    const auto files = folder.entryInfoList({u'*' + unfinishedSuffix}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (file.lastModified().secsTo(now) > secondsPerDay)
            QFile::remove(file.absoluteFilePath());
    }
}

void rotate(const QString &library)
{
    const auto backups = backupsOf(library);
    for (std::size_t index = keptBackups; index < backups.size(); ++index)
        QFile::remove(backups[index].path);
}

} // namespace

std::vector<Backup> backupsOf(const QString &library)
{
    std::vector<Backup> backups;
    const auto files = folderOf(library).entryInfoList({QStringLiteral("*.dateline")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        if (auto backup = backupAt(file))
            backups.push_back(*std::move(backup));
    }
    return backups;
}

bool isBackupDue(const QString &library, CivilSecond now)
{
    const auto backups = backupsOf(library);
    if (backups.empty())
        return true;
    const QDateTime made = QFileInfo(backups.front().path).lastModified();
    const auto isLater = [&](const QString &file) { return QFileInfo(file).lastModified() > made; };
    return now - backups.front().at >= secondsPerDay && (isLater(library) || isLater(library + QStringLiteral("-wal")));
}

Result<Backup> makeBackup(const QString &library, std::stop_token stop)
{
    const QDir folder = folderOf(library);
    if (!folder.mkpath(QStringLiteral(".")))
        return failure(ErrorCode::CannotWrite, {}, folder.path());
    const QString unfinished = folder.filePath(QUuid::createUuid().toString(QUuid::Id128) + unfinishedSuffix);
    auto events = copyVerified(library, unfinished, stop);
    if (stop.stop_requested())
        events = failure(ErrorCode::Cancelled);
    settleOnDisk(unfinished);
    removeLeftovers(folder, QFileInfo(unfinished).lastModified());
    // Core has no clock: the file system's tells when the copy was made.
    const QString name = QStringLiteral("%1, %2 events.dateline")
                             .arg(QFileInfo(unfinished).lastModified().toString(stampForm))
                             .arg(events.value_or(0));
    if (events && !QFile::rename(unfinished, folder.filePath(name)))
        events = failure(ErrorCode::CannotWrite, {}, folder.filePath(name));
    if (!events) {
        QFile::remove(unfinished);
        events.error().file = library;
        return tl::make_unexpected(events.error());
    }
    settleOnDisk(folder.path());
    rotate(library);
    return *backupAt(QFileInfo(folder.filePath(name)));
}

Result<QString> restoreBackup(const Backup &backup, const QString &library)
{
    const QFileInfo present(library);
    const QString stem =
        present.absolutePath() + u'/' + present.completeBaseName() + u' ' + QFileInfo(backup.path).fileName().left(10);
    QString restored = stem + QStringLiteral(".dateline");
    for (int number = 2; QFileInfo::exists(restored); ++number)
        restored = stem + QStringLiteral(" (%1).dateline").arg(number);
    const QString unfinished = restored + unfinishedSuffix;
    QFile::remove(unfinished);
    QFile file(backup.path);
    if (!file.copy(unfinished))
        return failure(ErrorCode::CannotWrite, {file.errorString()}, restored);
    settleOnDisk(unfinished);
    if (!QFile::rename(unfinished, restored)) {
        QFile::remove(unfinished);
        return failure(ErrorCode::CannotWrite, {}, restored);
    }
    return restored;
}

} // namespace dateline
