#pragma once

#include "state/library_thread.h"
#include "state/shown_events.h"
#include "workflow/importer.h"

#include <functional>
#include <stop_token>

namespace dateline {

/// Imports files on a library's thread, between edits, and tells at a pace that a window can follow.
struct ImportJob {
    ImportRequest request;
    std::stop_token stop;
    std::function<void(const ImportProgress &)> told;
    std::function<void(const TouchedArticles &)> committed; ///< what is on disk now

    /// Results as importFiles(). REQUIRES: called from a job of the thread.
    std::vector<ImportResult> run(Library &library, LibraryThread &thread) const;
};

} // namespace dateline
