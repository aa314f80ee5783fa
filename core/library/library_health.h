#pragma once

#include "domain/citation.h"
#include "domain/error.h"
#include "domain/id.h"

#include <QStringList>

#include <vector>

namespace SQLite {
class Database;
}

namespace dateline {

/// What a look at every page and row of a library finds wrong; all zero and empty in a good one.
struct LibraryHealth {
    QStringList pages;            ///< SQLite's own words on the file; nobody but a backup can mend that
    int brokenReferences = 0;     ///< rows that belong to a row that is not there
    int articlesWithoutText = 0;
    int eventsWithoutQuote = 0;
    int articlesOutOfIndex = 0;   ///< the index can be made anew
    bool isGood() const { return *this == LibraryHealth(); }
    friend bool operator==(const LibraryHealth &, const LibraryHealth &) = default;
};

/// A citation whose words stand elsewhere in its article.
struct MovedCitation {
    EventId event;
    Citation citation; ///< as stored
    Citation found;    ///< where its words stand
};

// Reads everything: slow. Throws SQLite::Exception; private to this layer.
LibraryHealth healthOf(SQLite::Database &database);
void relinkCitations(SQLite::Database &database, const std::vector<MovedCitation> &moved);

} // namespace dateline
