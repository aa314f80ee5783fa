#pragma once

#include "library/library.h"

#include <vector>

namespace dateline {

/// What became of things that were to come out of the Trash.
struct Restored {
    int back = 0;
    int thereAgain = 0; ///< came to the library again meanwhile: they stay in the Trash
    friend bool operator==(const Restored &, const Restored &) = default;
};

/// Takes things out of the Trash, in one step of undo. Those that somebody else took out meanwhile are passed over.
Result<Restored> restoreFromTrash(Library &library, const std::vector<TrashItem> &items);

/// Into the Trash, with their events, in one step of undo. `title`: of a single one. NotFound: then nothing has happened.
Result<void> removeArticles(Library &library, const std::vector<ArticleId> &articles, const QString &title);

} // namespace dateline
