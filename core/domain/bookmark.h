#pragma once

#include "domain/calendar.h"
#include "domain/id.h"

#include <QString>

namespace dateline {

/// A place in time that a person wants to find again.
struct Bookmark {
    BookmarkId id; ///< none before it is stored
    CivilSecond at = 0;
    QString name;
    friend bool operator==(const Bookmark &, const Bookmark &) = default;
};

} // namespace dateline
