#pragma once

#include "domain/event_marks.h"

#include <QString>

namespace dateline {

QString eventColourText(EventColour colour); ///< "Red", "No colour"

} // namespace dateline
