#pragma once

class QLineEdit;

namespace dateline {

/// Qt's own button that empties a line, with a name for those who cannot see its cross.
void addClearButton(QLineEdit &line);

} // namespace dateline
