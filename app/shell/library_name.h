#pragma once

#include <QString>

namespace dateline {

class Session;

/// What the open library is called: "My library", "Sample library", or its file's name.
QString libraryName(const Session &session);

} // namespace dateline
