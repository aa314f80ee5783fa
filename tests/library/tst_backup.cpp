#include "library/backup.h"
#include "library/library_lock.h"

#include "library/sample_articles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

#include <thread>

using namespace dateline;

namespace {

class BackupTest : public testing::Test {
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("library.dateline")); }
    QString backupFolder() const { return m_folder.filePath(QStringLiteral("library backups")); }
    /// Backups as old ones would stand there; the newest is `first`.
    void putOld(int count) const
    {
        QDir().mkpath(backupFolder());
        for (int day = 1; day <= count; ++day)
            QFile::copy(path(), backupFolder() + QStringLiteral("/2024-01-0%1 10.00.00.000, 1 events.dateline").arg(day));
    }

    QTemporaryDir m_folder;
};

TEST_F(BackupTest, HoldsWhatTheLibraryHeld)
{
    auto library = *Library::create(path());
    ASSERT_TRUE(add(library, warning()));
    const auto backup = makeBackup(path());
    ASSERT_TRUE(backup);
    EXPECT_EQ(backup->events, 2);
    EXPECT_EQ(backupsOf(path()), std::vector{*backup});
    const auto state = visibleState(library);
    ASSERT_TRUE(add(library, articleOf(QStringLiteral("Later"), QStringLiteral("A text that came later."))));

    const auto restored = restoreBackup(*backup, path());
    ASSERT_TRUE(restored);
    EXPECT_NE(*restored, path());
    auto copy = *Library::open(*restored, Library::Access::ReadWrite);
    EXPECT_EQ(visibleState(copy), state);
    EXPECT_TRUE(copy.undo()) << "its history came with it";
    EXPECT_EQ(library.articles().list()->size(), 2U) << "the present one stays";
    EXPECT_NE(*restoreBackup(*backup, path()), *restored) << "nothing is overwritten";
}

TEST_F(BackupTest, TwoOfTheSameSecondStandBesideEachOther)
{
    ASSERT_TRUE(Library::create(path()));
    const auto first = makeBackup(path());
    const auto second = makeBackup(path());
    ASSERT_TRUE(first && second);
    EXPECT_NE(first->path, second->path);
    EXPECT_EQ(backupsOf(path()).size(), 2U);
}

TEST_F(BackupTest, TheNewestFiveStay)
{
    auto library = *Library::create(path());
    ASSERT_TRUE(add(library, warning()));
    putOld(7);
    const auto made = makeBackup(path());
    ASSERT_TRUE(made);
    const auto backups = backupsOf(path());
    ASSERT_EQ(backups.size(), 5U);
    EXPECT_EQ(backups.front(), *made);
    EXPECT_EQ(backups.back().at, civilSecond(2024, 1, 4) + 10 * 3600);
}

TEST_F(BackupTest, IsDueAfterADayWhenSomethingChanged)
{
    auto library = *Library::create(path());
    EXPECT_TRUE(isBackupDue(path(), 0)) << "there is none";
    const auto made = makeBackup(path());
    ASSERT_TRUE(made);
    EXPECT_FALSE(isBackupDue(path(), made->at + secondsPerDay)) << "nothing changed";
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    ASSERT_TRUE(add(library, warning()));
    EXPECT_FALSE(isBackupDue(path(), made->at + secondsPerDay - 1));
    EXPECT_TRUE(isBackupDue(path(), made->at + secondsPerDay));
}

TEST_F(BackupTest, ADamagedCopyIsNoBackup)
{
    {
        auto library = *Library::create(path());
        ASSERT_TRUE(add(library, warning()));
    }
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    for (int page = 3; page * 4096 < file.size(); ++page) {
        file.seek(page * 4096);
        file.write(QByteArray(4096, '\x5a'));
    }
    file.close();
    EXPECT_FALSE(makeBackup(path()));
    EXPECT_TRUE(backupsOf(path()).empty());
    EXPECT_TRUE(QDir(backupFolder()).entryList(QDir::Files).isEmpty()) << "nothing is left behind";
}

TEST_F(BackupTest, StoppedItLeavesNothingBehind)
{
    auto library = *Library::create(path());
    for (int number = 0; number < 30; ++number)
        ASSERT_TRUE(
            add(library, articleOf(QString::number(number), QStringLiteral("Words of number %1. ").arg(number).repeated(2000))));
    std::stop_source stop;
    stop.request_stop();
    const auto made = makeBackup(path(), stop.get_token());
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(QDir(backupFolder()).entryList(QDir::Files).isEmpty());
}

TEST_F(BackupTest, OtherFilesBesideThemAreNone)
{
    ASSERT_TRUE(Library::create(path()));
    putOld(1);
    for (const char *name : {"/mine.dateline", "/2024-13-99 10.00.00.000, 1 events.dateline"})
        ASSERT_TRUE(QFile::copy(path(), backupFolder() + QString::fromLatin1(name)));
    EXPECT_EQ(backupsOf(path()).size(), 1U);
}

TEST_F(BackupTest, WhatACrashLeftGoesAfterADay)
{
    ASSERT_TRUE(Library::create(path()));
    QDir().mkpath(backupFolder());
    for (const char *name : {"/old.new", "/young.new"}) {
        QFile file(backupFolder() + QString::fromLatin1(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("x");
        file.flush();
        if (name[1] == 'o') {
            ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime));
        }
    }
    ASSERT_TRUE(makeBackup(path()));
    EXPECT_EQ(QDir(backupFolder()).entryList({QStringLiteral("*.new")}, QDir::Files), QStringList{QStringLiteral("young.new")});
}

TEST_F(BackupTest, WhereItCannotBeWrittenItSaysWhere)
{
    ASSERT_TRUE(Library::create(path()));
    QFile file(backupFolder()); // in the way of the folder
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const auto made = makeBackup(path());
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::CannotWrite);
    EXPECT_EQ(made.error().file, backupFolder());
    const Backup gone{backupFolder() + QStringLiteral("/2024-01-01 gone"), 0, 0, 0};
    const auto restored = restoreBackup(gone, path());
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, ErrorCode::CannotWrite);
    EXPECT_TRUE(restored.error().file.startsWith(m_folder.path()));
}

TEST_F(BackupTest, ALibraryIsCopiedBeforeItIsMigrated)
{
    ASSERT_TRUE(QFile::copy(testData(QStringLiteral("library/schema_1.dateline")), path()));
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
    ASSERT_TRUE(Library::open(path(), Library::Access::ReadWrite));
    const auto backups = backupsOf(path());
    ASSERT_EQ(backups.size(), 1U);
    QFile copy(backups.front().path);
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.read(64).at(63), 1) << "the schema it had";
}

TEST_F(BackupTest, OneProgramWritesAtATime)
{
    auto lock = LibraryLock::take(path());
    ASSERT_TRUE(lock);
    EXPECT_TRUE(lock->isOf(path()));
    const auto second = LibraryLock::take(path());
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::LibraryInUse);
    EXPECT_EQ(second.error().arguments.value(1), QString::number(QCoreApplication::applicationPid()));
    {
        const auto released = *std::move(lock);
    }
    EXPECT_TRUE(LibraryLock::take(path()));
}

} // namespace
