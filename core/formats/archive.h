#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace dateline {

/// Archives of foreign origin are read in memory, never onto the disk, and within limits (42.zip and its like).
struct ArchiveLimits {
    qint64 content = 100 * 1024 * 1024; ///< bytes of all members together
    qint64 ratio = 100;                 ///< a member may be so many times larger than its packed bytes
    int members = 1'000;
};

struct ArchiveMember {
    QString name; ///< as the archive has it: "a/b.xmi"; nothing is ever written under it
    QByteArray bytes;
};

/// Whether bytes begin like a ZIP archive, which DOCX and ODT are too.
bool isArchive(const QByteArray &bytes);

/// Whether an archive has a file of this name; nothing is unpacked.
bool archiveHolds(const QByteArray &bytes, const char *name);

/// All files of a ZIP archive, in its order; folders and links are none. BadSyntax{what was expected} when it is damaged, locked
/// with a password, or too large by any of the limits: the archive's own word for its sizes is not taken. No file in the error.
Result<std::vector<ArchiveMember>> readArchive(const QByteArray &bytes, const ArchiveLimits &limits = {});

} // namespace dateline
