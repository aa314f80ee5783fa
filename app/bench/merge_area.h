#pragma once

#include <QJsonObject>

namespace dateline::bench {

/// Finding events that may be one among those of a tenth of so many articles and of all: milliseconds, and how the time grows.
QJsonObject mergeArea(int articles);

} // namespace dateline::bench
