#include "library/library_place.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace dateline;

namespace {

PlaceRisk riskOf(const char *fileSystem, const char *path, const QStringList &there = {})
{
    return dateline::riskOf(fileSystem, QString::fromUtf8(path), [&](const QString &each) { return there.contains(each); });
}

} // namespace

TEST(LibraryPlace, ADiskOfThisMachineIsNoRisk)
{
    for (const char *type : {"ext4", "btrfs", "xfs", "zfs", "overlay", "tmpfs", "vfat", "ntfs3", "fuseblk", "fuse", "apfs", ""})
        EXPECT_EQ(riskOf(type, "/home/a/Documents/l.dateline"), PlaceRisk::None) << type;
}

TEST(LibraryPlace, AnotherMachineIsANetwork)
{
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "9p", "fuse.sshfs", "fuse.rclone",
                             "fuse.gvfsd-fuse", "davfs", "fuse.glusterfs", "ceph", "CIFS", "vboxsf"})
        EXPECT_EQ(riskOf(type, "/mnt/office/l.dateline"), PlaceRisk::Network) << type;
}

TEST(LibraryPlace, FoldersThatAreSyncedAreKnownByTheirNames)
{
    for (const char *path :
         {"/home/a/Dropbox/l.dateline", "/home/a/Dropbox (Office)/x/y/l.dateline", "/home/a/OneDrive/l.dateline",
          "/home/a/OneDrive - Ministry/l.dateline", "/home/a/onedrive/l.dateline", "/home/a/Google Drive/l.dateline",
          "/Users/a/Library/Mobile Documents/com~apple~CloudDocs/l.dateline", "/Users/a/Library/CloudStorage/Box-Box/l.dateline",
          "/home/a/Nextcloud/l.dateline", "/home/a/ownCloud/l.dateline"})
        EXPECT_EQ(riskOf("ext4", path), PlaceRisk::Synced) << path;
    EXPECT_EQ(riskOf("fuse.onedriver", "/home/a/work/l.dateline"), PlaceRisk::Synced);
}

TEST(LibraryPlace, ANameThatOnlySoundsSoIsNone)
{
    for (const char *path : {"/home/a/Dropbox.dateline", "/home/a/Dropboxes/l.dateline", "/home/a/My Dropbox talks/l.dateline",
                             "/home/a/Omega/l.dateline", "/Dropbox"})
        EXPECT_EQ(riskOf("ext4", path), PlaceRisk::None) << path;
}

TEST(LibraryPlace, WhatASyncingProgramLeavesInAFolderAboveTellsOfIt)
{
    for (const char *marker :
         {".dropbox.cache", ".nextcloudsync.log", ".owncloudsync.log", ".stfolder", ".sync/ID", ".tmp.drivedownload"}) {
        const QStringList there{QStringLiteral("/home/a/Shared/") + QLatin1String(marker)};
        EXPECT_EQ(riskOf("ext4", "/home/a/Shared/l.dateline", there), PlaceRisk::Synced) << marker;
        EXPECT_EQ(riskOf("ext4", "/home/a/Shared/deep/down/l.dateline", there), PlaceRisk::Synced) << marker;
        EXPECT_EQ(riskOf("ext4", "/home/a/Own/l.dateline", there), PlaceRisk::None) << marker;
    }
    EXPECT_EQ(riskOf("ext4", "/home/a/l.dateline", {QStringLiteral("/home/a/.dropbox")}), PlaceRisk::None)
        << "the program's own settings, in the home of everybody who has it";
}
