#pragma once

#include <QString>

namespace dateline {

/// Where Dateline keeps its files, by the platform's rules (XDG on Linux). Folders are made by whoever writes there.
QString defaultLibraryPath(); ///< the user's own library
QString sampleLibraryPath();  ///< the sample library's copy
QString logPath();            ///< $XDG_STATE_HOME/dateline/dateline.log
QString settingsPath();       ///< an INI file

} // namespace dateline
