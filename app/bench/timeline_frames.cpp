#include "bench/timeline_frames.h"

#include <QPainter>

namespace dateline::bench {

QFont frameFont()
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(13);
    return font;
}

TimelineFrames::TimelineFrames(const Lanes &lanes, const QSize &size, double ratio)
    : m_lanes(lanes), m_size(size), m_painter(lanes, {}, frameFont()), m_layout(lanes, m_painter.metrics()),
      m_image(size * ratio, QImage::Format_RGB32)
{
    m_image.setDevicePixelRatio(ratio);
}

void TimelineFrames::draw(const Viewport &viewport, const Theme &theme)
{
    m_painter.trim();
    m_layout.zoomTo(viewport.scale().secondsPerPixel);
    SceneRequest request;
    request.lanes = &m_lanes;
    request.layout = &m_layout;
    request.viewport = viewport;
    request.size = m_size;
    request.metrics = m_painter.metrics();
    request.measure = m_painter.measure();
    m_scene = buildScene(request);
    QPainter painter(&m_image);
    m_painter.paint(painter, m_scene, theme, {});
}

Viewport TimelineFrames::all() const
{
    return Viewport(allShown(m_lanes.dataRange()), m_size.width() - m_painter.metrics().headerWidth);
}

} // namespace dateline::bench
