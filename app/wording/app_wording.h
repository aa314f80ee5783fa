#pragma once

#include "domain/wording.h"

namespace dateline {

/// The app's words as a value, for writers and reports below it.
Wording appWording();

} // namespace dateline
