#pragma once

#include "domain/error.h"

#include <QString>

namespace dateline {

/// Makes a library of the built-in sample articles at `path`, whole or not at all. One that is there stays as its user left it,
/// but where no article is left in it they are put in again.
Result<void> makeSampleLibrary(const QString &path);

} // namespace dateline
