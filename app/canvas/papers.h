#pragma once

#include <QPageSize>
#include <QString>
#include <QStringList>

namespace dateline {

/// The papers that posters are offered on: "A4", "A3", … "letter", "legal", "tabloid".
QStringList paperNames();
/// Invalid when there is none of that name; upper and lower case are the same.
QPageSize paperNamed(const QString &name);

} // namespace dateline
