#pragma once

#include <QByteArray>

struct sqlite3;

namespace dateline {

/// Texts and files as a library keeps them: deflated, about half as large. Private to this layer.
QByteArray packed(const QByteArray &bytes);

/// Gives a connection the SQL functions packed(value) and unpacked(blob), which gives text; what is none of ours is damage.
bool registerPacking(sqlite3 *connection);

} // namespace dateline
