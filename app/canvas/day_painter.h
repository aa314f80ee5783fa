#pragma once

#include "canvas/scene_canvas.h"

#include <QFont>

namespace dateline {

/// Thin lines from denials to what they deny, below the marks.
void paintLinks(const SceneCanvas &canvas);

/// The strip below the lanes: a tick for each day on which articles were published, higher where there are more.
void paintPublished(const SceneCanvas &canvas, const QFont &font);

/// Where the axis leaves out empty time: a band with torn edges, below the marks …
void paintBreaks(const SceneCanvas &canvas);
/// … and two strokes across the ruler.
void paintRulerBreaks(const SceneCanvas &canvas);

/// Small flags in the ruler.
void paintBookmarks(const SceneCanvas &canvas);

// One by itself, for the legend too; `leastBend` pixels a link leaves and arrives level.
void paintLink(QPainter &painter, const Theme &theme, const QPointF &from, const QPointF &to, double leastBend);
void paintBreak(QPainter &painter, const Theme &theme, const QRectF &room);

} // namespace dateline
