#pragma once

#include "domain/calendar.h"
#include "domain/error.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace dateline {

/// A verified copy of a library, in a folder "NAME backups" beside it.
struct Backup {
    QString path;
    CivilSecond at = 0; ///< of the place where it was made
    int events = 0;     ///< in sight
    qint64 bytes = 0;
    friend bool operator==(const Backup &, const Backup &) = default;
};

inline constexpr int keptBackups = 5;

/// Newest first. Looks at names only.
std::vector<Backup> backupsOf(const QString &library);

/// Whether a day has gone since the last backup, and the library was written after it.
bool isBackupDue(const QString &library, CivilSecond now);

/// Copies what is committed, checks the copy (its pages, and that no citation is missing) and only then gives it its name; of
/// older backups the newest four stay. Reads on a connection of its own: nobody waits, writers neither. Cancelled when stopped;
/// nothing is left behind then, nor after another failure. Safe against a crash at any moment: a copy without a name is no backup.
Result<Backup> makeBackup(const QString &library, std::stop_token stop = {});

/// A library made of a backup, beside the present one, which stays as it is; returns its path.
Result<QString> restoreBackup(const Backup &backup, const QString &library);

} // namespace dateline
