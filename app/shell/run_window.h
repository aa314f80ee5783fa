#pragma once

namespace dateline {

/// Opens the window with the library used last and imports the files that the arguments name (one .dateline file: opens it).
/// Returns the program's exit status when the window is closed.
int runWindow(int &argc, char **argv);

} // namespace dateline
