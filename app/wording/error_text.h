#pragma once

#include "domain/error.h"

#include <QString>

namespace dateline {

/// What went wrong, for the user: file, place and reason: "border.ann, line 3: …". One line; paths are shown as the user named them.
QString errorText(const Error &error);

} // namespace dateline
