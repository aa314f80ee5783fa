#pragma once

#include "domain/error.h"
#include "domain/id.h"

#include <QString>

#include <vector>

namespace SQLite {
class Database;
}

namespace dateline {

/// An import that was not at its end when its program was; kept in the library that it goes into, and in no step of undo.
struct UnfinishedImport {
    ImportId id;     ///< none = not stored yet
    QString request; ///< what is asked for and has not come in yet, in the importer's words
    StepId step;     ///< the step of undo that goes on
    int done = 0;    ///< of `total` files
    int total = 0;
    friend bool operator==(const UnfinishedImport &, const UnfinishedImport &) = default;
};

/// In the order in which they began. Throws SQLite::Exception; private to this layer, as the next two are.
std::vector<UnfinishedImport> storedImports(SQLite::Database &database);
ImportId storeImport(SQLite::Database &database, const UnfinishedImport &import);
void dropImport(SQLite::Database &database, ImportId import);

} // namespace dateline
