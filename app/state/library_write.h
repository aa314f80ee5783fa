#pragma once

#include "state/library_thread.h"
#include "state/shown_events.h"

#include <functional>
#include <optional>

namespace dateline {

/// What became of a write: what went wrong, and which articles are to be read anew.
struct Written {
    std::optional<Error> error;
    TouchedArticles touched;
};

using WriteWork = std::function<Result<void>(Library &)>;
Written write(Library &library, const WriteWork &work);

/// It calls `letOthersWrite` between its parts.
using LongWork = std::function<Result<void>(Library &, const std::function<void()> &letOthersWrite)>;
/// REQUIRES: called from a job of the thread.
Written write(Library &library, LibraryThread &thread, const LongWork &work);

} // namespace dateline
