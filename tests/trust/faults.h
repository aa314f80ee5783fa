#pragma once

#include <cstdint>

namespace dateline {

/// What goes wrong when a call fails.
enum class FaultKind : std::uint8_t {
    Once,       ///< one call fails, the next ones work
    FromThenOn, ///< that call and all after it
};

/// Counts calls, and lets the n-th fail: how a test strikes every place of an operation in turn. Process-wide; threads: any.
struct Fault {
    std::int64_t call = 0; ///< the first is 1; 0 = nothing fails
    FaultKind kind = FaultKind::Once;
};

/// The disk under SQLite as it fails in life.
enum class DiskFault : std::uint8_t {
    Broken, ///< every call can fail; a write that fails has written half (a torn page)
    Full,   ///< writing and growing fail: there is no room
};

/// Becomes SQLite's default file system; call it before the first library is opened.
void installFailingDisk();
void failDisk(const Fault &fault, DiskFault how);
/// Nothing fails any more; how many calls were counted since failDisk().
std::int64_t mendDisk();

/// Becomes SQLite's allocator; REQUIRES: nothing has used SQLite yet.
void installFailingMemory();
void failMemory(const Fault &fault);
std::int64_t mendMemory();

} // namespace dateline
