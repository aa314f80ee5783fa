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

/// Into the Trash, with their events, in one step of undo. NotFound: then nothing has happened.
Result<void> removeArticles(Library &library, const std::vector<ArticleId> &articles);

/// What a person looks for in the Trash.
struct TrashWish {
    QString words;          ///< in the title or the article's, any case; empty = everything
    bool dismissed = false; ///< the suggestions that were dismissed, else what was removed
    friend bool operator==(const TrashWish &, const TrashWish &) = default;
};
struct TrashPage {
    std::vector<TrashItem> items; ///< the last that were removed, a page of them
    int found = 0;
    TrashCount erasable; ///< by emptying, whatever was looked for
};
Result<TrashPage> findInTrash(const Library &library, const TrashWish &wish);

} // namespace dateline
