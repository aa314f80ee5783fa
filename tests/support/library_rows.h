#pragma once

#include <QString>

namespace dateline {

/// Every row of a file that tells what it holds, in hexadecimal digits: clocks, work that goes on later and what derives from
/// other rows are left out.
QString rowsOf(const QString &library);

/// "ok", or SQLite's words on what is wrong with the file.
QString integrityOf(const QString &library);

} // namespace dateline
