#include "domain/edtf.h"

#include <cstdlib>

using namespace dateline;

/// A date that can be read is printed so that it reads the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto date = Edtf::parse(QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!date)
        return 0;
    const auto again = Edtf::parse(date->toString());
    const bool ordered = !date->earliest() || !date->latest() || *date->earliest() <= *date->latest();
    if (!again || *again != *date || !ordered)
        std::abort();
    return 0;
}
