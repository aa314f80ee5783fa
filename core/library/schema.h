#pragma once

#include "domain/error.h"

#include <cstdint>

namespace SQLite {
class Database;
}

namespace dateline {

/// "DtLn", at byte 68 of every library: what a file manager and open() know a library by.
inline constexpr std::uint32_t libraryApplicationId = 0x44744c6e;
/// The schema this version writes: the number of migrations there are.
inline constexpr int newestSchema = 6;

/// Brings a database from its schema (0 = empty) to the newest, in one transaction. Throws SQLite::Exception.
void migrate(SQLite::Database &database);

/// Looks at a foreign file's schema before anything of it is used. LibraryDamaged{name}: a trigger, a view or a virtual table that
/// is not ours, a table that is missing or of another shape. REQUIRES the newest schema. Throws SQLite::Exception.
Result<void> checkSchema(SQLite::Database &database);

} // namespace dateline
