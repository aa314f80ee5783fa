#pragma once

#include "canvas/scene_painter.h"

#include <QImage>

namespace dateline::bench {

/// A font that is the same everywhere.
QFont frameFont();

/// Frames as the view makes them: scene and painting, without a window.
class TimelineFrames {
public:
    TimelineFrames(const Lanes &lanes, const QSize &size, double ratio);

    void draw(const Viewport &viewport, const Theme &theme = Theme::day());
    /// Everything there is.
    Viewport all() const;
    const QImage &image() const { return m_image; }
    const Scene &scene() const { return m_scene; }

private:
    const Lanes &m_lanes;
    QSize m_size;
    ScenePainter m_painter;
    LaneLayout m_layout;
    QImage m_image;
    Scene m_scene;
};

} // namespace dateline::bench
