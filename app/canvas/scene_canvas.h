#pragma once

#include "look/theme.h"
#include "timeline/scene.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dateline {

/// One painting: what all its parts need.
struct SceneCanvas {
    QPainter &painter;
    const Scene &scene;
    const Theme &theme;
    double ratio; // device pixels per pixel
    Mirror mirror;
    bool pinned; // the area of the lanes that do not scroll

    double top() const { return pinned ? scene.top() : scene.pinnedBottom; }
    double bottom() const { return pinned ? scene.pinnedBottom : scene.lanesBottom; }

    /// On the border of a device pixel, so that lines are sharp.
    double sharp(double at) const { return std::floor(at * ratio) / ratio; }
    double hair() const { return std::max(1.0, std::floor(ratio)) / ratio; }
    void vertical(double x, double top, double bottom, const QColor &colour, double width = 0) const
    {
        painter.fillRect(mirror.area({sharp(x), top, std::max(width, hair()), bottom - top}), colour);
    }
    void horizontal(double y, double left, double right, const QColor &colour) const
    {
        painter.fillRect(QRectF(left, sharp(y), right - left, hair()), colour);
    }
};

} // namespace dateline
