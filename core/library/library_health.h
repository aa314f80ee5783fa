#pragma once

#include "domain/error.h"

#include <QStringList>

namespace SQLite {
class Database;
}

namespace dateline {

/// What a look at every page and row of a library finds wrong; all zero and empty in a good one.
struct LibraryHealth {
    QStringList pages;        ///< SQLite's own words on the file; nobody but a backup can mend that
    int brokenReferences = 0; ///< rows that belong to a row that is not there
    int articlesWithoutText = 0;
    int eventsWithoutQuote = 0;
    int articlesOutOfIndex = 0; ///< the index can be made anew
    bool isGood() const { return *this == LibraryHealth(); }
    friend bool operator==(const LibraryHealth &, const LibraryHealth &) = default;
};

// Reads everything: slow. Throws SQLite::Exception; private to this layer.
LibraryHealth healthOf(SQLite::Database &database);

} // namespace dateline
