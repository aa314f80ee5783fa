#include "state/library_write.h"

namespace dateline {

namespace {

std::optional<Error> errorIn(const Result<void> &done)
{
    return done ? std::nullopt : std::optional(done.error());
}

} // namespace

Written write(Library &library, const WriteWork &work)
{
    const auto place = library.changes().place();
    const auto error = errorIn(work(library));
    return {error, touchedSince(library, place)};
}

Written write(Library &library, LibraryThread &thread, const LongWork &work)
{
    Written written;
    auto place = library.changes().place();
    const auto letOthersWrite = [&] {
        written.touched.add(touchedSince(library, place)); // before others go ways of their own
        thread.runUrgent();
        place = library.changes().place();
    };
    written.error = errorIn(work(library, letOthersWrite));
    written.touched.add(touchedSince(library, place));
    return written;
}

} // namespace dateline
