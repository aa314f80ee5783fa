#pragma once

#include <QString>
#include <QStringView>

namespace dateline {

/// The characters of an entity as it is written: "&amp;", "&#233;", "&#xE9;". An entity that is not known stays as it is written;
/// numbers that are no character are U+FFFD (CommonMark 6.2).
QString entityText(QStringView entity);

} // namespace dateline
