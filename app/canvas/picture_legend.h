#pragma once

#include "look/theme.h"

#include <QFont>
#include <QPainter>
#include <QRectF>

namespace dateline {

/// A line that explains the marks of a picture: shapes and colours of the quads, then what planned, claimed, uncertain … look
/// like. What has no room is left out, from the end; how many events had no room in the picture stands on the right.
void paintLegend(QPainter &painter, const QRectF &rect, const Theme &theme, const QFont &font, int eventsNotShown);

} // namespace dateline
