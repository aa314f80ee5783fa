#include "canvas/mark_sprites.h"

#include "canvas/mark_painter.h"

#include <QPaintEngine>

#include <cmath>

namespace dateline {

namespace {
constexpr int margin = 3; // pixels that a stroke may reach over its mark
}

bool MarkSprites::draw(QPainter &painter, const Mark &mark, const Theme &theme, double ratio)
{
    if (mark.kind == MarkKind::Bar || painter.paintEngine()->type() != QPaintEngine::Raster)
        return false;
    const auto device = [ratio](double pixels) { return static_cast<int>(std::lround(pixels * ratio)); };
    const auto type = mark.eventType();
    const Key key{type ? static_cast<int>(quadOf(*type)) : -1,
                  mark.kind,
                  mark.modality,
                  mark.status,
                  mark.qualification,
                  device(mark.rect.width()),
                  device(mark.rect.height()),
                  device(100),
                  theme.dark};
    auto image = m_images.constFind(key);
    if (image == m_images.cend()) {
        QImage made(QSize(key.width, key.height) + 2 * QSize(device(margin), device(margin)),
                    QImage::Format_ARGB32_Premultiplied);
        made.setDevicePixelRatio(ratio);
        made.fill(Qt::transparent);
        QPainter onto(&made);
        Mark centred = mark;
        centred.opacity = 1;
        centred.rect = QRectF(device(margin) / ratio, device(margin) / ratio, key.width / ratio, key.height / ratio);
        MarkPainter(onto, theme).draw(centred, 0);
        onto.end();
        image = m_images.insert(key, made);
    }
    const QPointF corner((device(mark.rect.left()) - device(margin)) / ratio, (device(mark.rect.top()) - device(margin)) / ratio);
    if (mark.opacity < 1)
        painter.setOpacity(mark.opacity);
    painter.drawImage(corner, *image);
    if (mark.opacity < 1)
        painter.setOpacity(1);
    return true;
}

} // namespace dateline
