#pragma once

#include <QCollator>

namespace dateline {

/// How lists order texts: by the user's alphabet, whatever the case, "event 2" before "event 10". Where the system names no
/// language, English.
QCollator userAlphabet();

} // namespace dateline
