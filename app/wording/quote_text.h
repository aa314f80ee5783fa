#pragma once

#include "domain/event.h"

#include <QString>

namespace dateline {

/// The words an event rests on, as imported, on one line; several pieces are joined by " … ".
QString quotedWords(const Event &event);

} // namespace dateline
