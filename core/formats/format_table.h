#pragma once

#include "domain/known_format.h"

#include <vector>

namespace dateline {

/// Every format that Dateline reads or writes, the two-way ones first; one row each. What is read and written in fact is held
/// against it by a test.
const std::vector<KnownFormat> &formatTable();

/// The row of a format that is written; nullptr where there is none.
const KnownFormat *formatToWrite(const QString &id);

} // namespace dateline
