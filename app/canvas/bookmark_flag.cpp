#include "canvas/bookmark_flag.h"

#include "look/theme.h"

#include <QPainter>

namespace dateline {

void paintFlag(QPainter &painter, const QPointF &foot, const Theme &theme)
{
    constexpr double half = 3.5;
    constexpr double height = 10;
    constexpr double notch = 3;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.background, 1));
    painter.setBrush(theme.text);
    painter.drawPolygon(QPolygonF{foot + QPointF(-half, 0), foot + QPointF(0, -notch), foot + QPointF(half, 0),
                                  foot + QPointF(half, -height), foot + QPointF(-half, -height)});
    painter.restore();
}

} // namespace dateline
