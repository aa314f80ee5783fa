#include "trust/faults.h"

#include "trust/fault_counter.h"

#include <new>

#include <sqlite3.h>

// A file system of SQLite that hands everything on to the real one, but for the call that is to fail (sqlite.org/vfs.html).
namespace dateline {
namespace {

FaultCounter counter;
DiskFault how = DiskFault::Broken;

/// The real file lies behind it in the same block of memory, which SQLite allocates as szOsFile says.
struct FailingFile {
    sqlite3_file base;
    sqlite3_file *real;
};
sqlite3_vfs *realDisk = nullptr;
sqlite3_vfs failingDisk;

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<FailingFile *>(file)->real;
}

/// A full disk is noticed by who needs more of it; one that is broken by everybody.
bool fails(bool needsRoom)
{
    return (needsRoom || how == DiskFault::Broken) && counter.strikes();
}

int closeFile(sqlite3_file *file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}

int readFile(sqlite3_file *file, void *into, int count, sqlite3_int64 at)
{
    return fails(false) ? SQLITE_IOERR_READ : realOf(file)->pMethods->xRead(realOf(file), into, count, at);
}

int writeFile(sqlite3_file *file, const void *from, int count, sqlite3_int64 at)
{
    if (!fails(true))
        return realOf(file)->pMethods->xWrite(realOf(file), from, count, at);
    if (how == DiskFault::Full)
        return SQLITE_FULL;
    realOf(file)->pMethods->xWrite(realOf(file), from, count / 2, at);
    return SQLITE_IOERR_WRITE;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return fails(false) ? SQLITE_IOERR_TRUNCATE : realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    return fails(false) ? SQLITE_IOERR_FSYNC : realOf(file)->pMethods->xSync(realOf(file), flags);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return fails(false) ? SQLITE_IOERR_FSTAT : realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return fails(false) ? SQLITE_IOERR_LOCK : realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int checkReserved(sqlite3_file *file, int *result)
{
    return fails(false) ? SQLITE_IOERR_CHECKRESERVEDLOCK : realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}

int controlFile(sqlite3_file *file, int what, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), what, argument);
}

int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int characteristics(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

int mapShared(sqlite3_file *file, int region, int size, int extends, void volatile **memory)
{
    if (fails(extends != 0))
        return how == DiskFault::Full ? SQLITE_FULL : SQLITE_IOERR_SHMMAP;
    return realOf(file)->pMethods->xShmMap(realOf(file), region, size, extends, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    const bool unlocks = (flags & SQLITE_SHM_UNLOCK) != 0;
    return !unlocks && fails(false) ? SQLITE_IOERR_SHMLOCK : realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}

void barrier(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}
int unmapShared(sqlite3_file *file, int deletes)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), deletes);
}

// Version 2: with shared memory for the log, without memory-mapped reading, which no call could let fail.
const sqlite3_io_methods methods = {2,          closeFile,  readFile,      writeFile,   truncateFile, syncFile,        sizeOfFile,
                                    lockFile,   unlockFile, checkReserved, controlFile, sectorSize,   characteristics, mapShared,
                                    lockShared, barrier,    unmapShared,   nullptr,     nullptr};

int openFile(sqlite3_vfs * /*disk*/, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *made = new (file) FailingFile{};
    made->real = reinterpret_cast<sqlite3_file *>(made + 1);
    if (fails((flags & SQLITE_OPEN_CREATE) != 0))
        return how == DiskFault::Full ? SQLITE_FULL : SQLITE_CANTOPEN;
    const int opened = realDisk->xOpen(realDisk, name, made->real, flags, outFlags);
    if (made->real->pMethods != nullptr)
        made->base.pMethods = &methods;
    return opened;
}

int deleteFile(sqlite3_vfs * /*disk*/, const char *name, int syncs)
{
    return fails(false) ? SQLITE_IOERR_DELETE : realDisk->xDelete(realDisk, name, syncs);
}

int accessFile(sqlite3_vfs * /*disk*/, const char *name, int flags, int *result)
{
    return fails(false) ? SQLITE_IOERR_ACCESS : realDisk->xAccess(realDisk, name, flags, result);
}

} // namespace

void installFailingDisk()
{
    realDisk = sqlite3_vfs_find(nullptr);
    failingDisk = *realDisk;
    failingDisk.zName = "failing";
    failingDisk.szOsFile = static_cast<int>(sizeof(FailingFile)) + realDisk->szOsFile;
    failingDisk.xOpen = openFile;
    failingDisk.xDelete = deleteFile;
    failingDisk.xAccess = accessFile;
    sqlite3_vfs_register(&failingDisk, 1);
}

void failDisk(const Fault &fault, DiskFault kind)
{
    how = kind;
    counter.arm(fault);
}

std::int64_t mendDisk()
{
    return counter.disarm();
}

} // namespace dateline
