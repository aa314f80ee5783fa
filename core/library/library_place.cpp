#include "library/library_place.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline {
namespace {

// Of FUSE, the part behind "fuse.".
constexpr std::array<std::string_view, 31> networkTypes{
    "9p",        "acfs",       "afpfs",    "afs",    "beegfs",  "ceph",   "cifs",     "coda",   "davfs",       "davfs2", "gfs2",
    "glusterfs", "gvfsd-fuse", "kio-fuse", "lustre", "moosefs", "ncpfs",  "nfs",      "nfs4",   "ocfs2",       "prl_fs", "rclone",
    "s3fs",      "smb2",       "smb3",     "smbfs",  "sshfs",   "vboxsf", "virtiofs", "vmhgfs", "vmhgfs-fuse",
};
constexpr std::array<std::string_view, 4> syncedTypes{"gcsf", "google-drive-ocamlfuse", "onedriver", "pcloud"};

// As the programs call the folder; behind it may follow whose it is: "OneDrive - Ministry", "Dropbox (Office)".
const std::array syncedFolders{
    QStringLiteral("Dropbox"),      QStringLiteral("OneDrive"),      QStringLiteral("Google Drive"),
    QStringLiteral("GoogleDrive"),  QStringLiteral("My Drive"),      QStringLiteral("iCloudDrive"),
    QStringLiteral("iCloud Drive"), QStringLiteral("CloudStorage"),  QStringLiteral("Mobile Documents"),
    QStringLiteral("Nextcloud"),    QStringLiteral("ownCloud"),      QStringLiteral("pCloudDrive"),
    QStringLiteral("pCloud Drive"), QStringLiteral("Box Sync"),      QStringLiteral("MEGA"),
    QStringLiteral("MEGAsync"),     QStringLiteral("SynologyDrive"), QStringLiteral("Seafile"),
    QStringLiteral("Yandex.Disk"),  QStringLiteral("Proton Drive"),
};
// What they leave in the topmost folder that they sync.
const std::array syncMarkers{
    QStringLiteral(".dropbox.cache"),
    QStringLiteral(".nextcloudsync.log"),
    QStringLiteral(".owncloudsync.log"),
    QStringLiteral(".stfolder"),
    QStringLiteral(".sync/ID"),
    QStringLiteral(".tmp.drivedownload"),
    QStringLiteral(".SynologyWorkingDirectory"),
};

bool isOneOf(const auto &types, std::string_view type)
{
    return std::ranges::find(types, type) != types.end();
}

bool isSyncedFolder(const QString &name)
{
    return std::ranges::any_of(syncedFolders, [&](const QString &known) {
        return name.compare(known, Qt::CaseInsensitive) == 0 ||
               name.startsWith(known + QLatin1String(" - "), Qt::CaseInsensitive) ||
               name.startsWith(known + QLatin1String(" ("), Qt::CaseInsensitive);
    });
}

} // namespace

PlaceRisk riskOf(const QByteArray &fileSystem, const QString &path, const std::function<bool(const QString &)> &exists)
{
    const QByteArray lower = fileSystem.toLower();
    std::string_view type(lower.constData(), static_cast<std::size_t>(lower.size()));
    if (type.starts_with("fuse."))
        type.remove_prefix(5);
    if (isOneOf(networkTypes, type))
        return PlaceRisk::Network;
    if (isOneOf(syncedTypes, type))
        return PlaceRisk::Synced;
    for (QString folder = path.section(u'/', 0, -2); !folder.isEmpty(); folder = folder.section(u'/', 0, -2)) {
        if (isSyncedFolder(folder.section(u'/', -1)))
            return PlaceRisk::Synced;
        if (std::ranges::any_of(syncMarkers, [&](const QString &marker) { return exists(folder + u'/' + marker); }))
            return PlaceRisk::Synced;
    }
    return PlaceRisk::None;
}

PlaceRisk riskAt(const QString &library)
{
    const QString path = QFileInfo(library).canonicalFilePath();
    const QByteArray fileSystem = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType();
    return riskOf(fileSystem, path, [](const QString &each) { return QFileInfo::exists(each); });
}

} // namespace dateline
