#include "library/library.h"
#include "library/query_reader.h"
#include "library/sample_articles.h"

#include <cstdlib>

using namespace dateline;

/// Anything that is typed is understood or complained of, printed so that it reads the same, and never an error of the search.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Library library = [] {
        Library made = *Library::inMemory();
        (void)add(made, warning());
        return made;
    }();
    const QString typed = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const ReadQuery read = readQuery(typed);
    if (read.root && readQuery(queryText(*read.root)).root != read.root)
        std::abort();
    if (!library.search().find(typed))
        std::abort();
    return 0;
}
