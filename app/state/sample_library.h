#pragma once

#include "domain/error.h"

#include <QString>

namespace dateline {

/// Makes a library of the built-in sample articles at `path`, whole or not at all; one that is there stays as its user left it.
Result<void> makeSampleLibrary(const QString &path);

} // namespace dateline
