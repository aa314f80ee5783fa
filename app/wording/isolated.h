#pragma once

#include <QString>

namespace dateline {

/// A name or a title for a place within a sentence of ours, kept from turning the words around it when it runs the other way
/// (Unicode's FSI … PDI). As it is where everything runs left to right.
QString isolated(const QString &text);

} // namespace dateline
