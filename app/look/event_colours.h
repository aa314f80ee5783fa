#pragma once

#include "domain/event_marks.h"
#include "look/theme.h"

#include <QIcon>

namespace dateline {

/// How a colour that a person gave an event looks; invalid for None. Stands out from the ground of either theme by 3:1,
/// and from every other one for whoever does not tell red from green or blue from yellow.
QColor shownColour(EventColour colour, const Theme &theme);

/// A swatch for menus and lists; of None an empty ring.
QIcon colourSwatch(EventColour colour, const Theme &theme);

} // namespace dateline
