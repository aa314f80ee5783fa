#pragma once

#include <QJsonObject>

namespace dateline::bench {

/// Table, lanes and frames of a thousand events up to `mostEvents`; frames also as a ratio to a reference painted in the same
/// run: "500 antialiased boxes and 150 static labels". REQUIRES: a QGuiApplication.
QJsonObject timelineArea(int mostEvents);

/// Import of generated articles, and loading their table.
QJsonObject libraryArea(int articles);

/// Looking the words of generated articles up in the lexicons.
QJsonObject extractArea(int articles);

} // namespace dateline::bench
