#include "trust/faults.h"

#include "trust/fault_counter.h"

#include <sqlite3.h>

// SQLite's allocator, which can be told to have no more (sqlite.org/malloc.html).
namespace dateline {
namespace {

FaultCounter counter;
sqlite3_mem_methods realMemory;

void *allocate(int size)
{
    return counter.strikes() ? nullptr : realMemory.xMalloc(size);
}
void *reallocate(void *old, int size)
{
    return counter.strikes() ? nullptr : realMemory.xRealloc(old, size);
}

} // namespace

void installFailingMemory()
{
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &realMemory);
    sqlite3_mem_methods failing = realMemory;
    failing.xMalloc = allocate;
    failing.xRealloc = reallocate;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &failing);
}

void failMemory(const Fault &fault)
{
    counter.arm(fault);
}
std::int64_t mendMemory()
{
    return counter.disarm();
}

} // namespace dateline
