#pragma once

#include <QPointF>

class QPainter;

namespace dateline {

struct Theme;

/// The mark of a bookmark: a ribbon whose lower end is at `foot`.
void paintFlag(QPainter &painter, const QPointF &foot, const Theme &theme);

} // namespace dateline
