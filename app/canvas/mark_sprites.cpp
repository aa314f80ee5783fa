#include "canvas/mark_sprites.h"

#include "canvas/mark_painter.h"

#include <QPaintEngine>

#include <cmath>

namespace dateline {

namespace {

constexpr int margin = 3; // pixels that a stroke may reach over its mark
constexpr int barEnd = 6; // pixels of a bar that are not stretched

int device(double pixels, double ratio)
{
    return static_cast<int>(std::lround(pixels * ratio));
}

bool isPlainBar(const Mark &mark)
{
    return mark.leftEdge == Edge::Hard && mark.rightEdge == Edge::Hard && mark.growth == 1 && !MarkPainter::hasTwoEnds(mark) &&
           mark.modality != Modality::Hypothetical && mark.rect.width() > 2 * barEnd;
}

} // namespace

bool MarkSprites::draw(QPainter &painter, const Mark &mark, const Theme &theme, double ratio, double left)
{
    if (painter.paintEngine()->type() != QPaintEngine::Raster || (mark.kind == MarkKind::Bar && !isPlainBar(mark)))
        return false;
    if (mark.opacity < 1)
        painter.setOpacity(mark.opacity);
    if (mark.kind == MarkKind::Bar)
        drawBar(painter, mark, theme, ratio, left);
    else
        drawSprite(painter, mark, theme, ratio);
    if (mark.opacity < 1)
        painter.setOpacity(1);
    return true;
}

MarkSprites::Key MarkSprites::keyOf(const Mark &mark, const QSizeF &size, const Theme &theme, double ratio)
{
    const auto type = mark.eventType();
    return {type ? static_cast<int>(quadOf(*type)) : -1,
            mark.kind,
            mark.modality,
            mark.status,
            mark.qualification,
            device(size.width(), ratio),
            device(size.height(), ratio),
            device(100, ratio),
            theme.dark};
}

/// The mark in an image of its size with margins.
QImage MarkSprites::painted(const Mark &mark, const QSize &size, const Theme &theme, double ratio)
{
    const int border = device(margin, ratio);
    QImage made(size + 2 * QSize(border, border), QImage::Format_ARGB32_Premultiplied);
    made.setDevicePixelRatio(ratio);
    made.fill(Qt::transparent);
    QPainter onto(&made);
    Mark centred = mark;
    centred.opacity = 1;
    centred.rect = QRectF(border / ratio, border / ratio, size.width() / ratio, size.height() / ratio);
    MarkPainter marks(onto, theme);
    if (mark.kind == MarkKind::Bar) {
        onto.setRenderHint(QPainter::Antialiasing);
        marks.drawFrame(centred);
    } else {
        marks.draw(centred, 0);
    }
    return made;
}

void MarkSprites::drawSprite(QPainter &painter, const Mark &mark, const Theme &theme, double ratio)
{
    const Key key = keyOf(mark, mark.rect.size(), theme, ratio);
    auto image = m_images.constFind(key);
    if (image == m_images.cend())
        image = m_images.insert(key, painted(mark, {key.width, key.height}, theme, ratio));
    const int border = device(margin, ratio);
    painter.drawImage(QPointF(device(mark.rect.left(), ratio) - border, device(mark.rect.top(), ratio) - border) / ratio, *image);
}

/// A short bar: its ends are copied, and each run of equal pixels of its middle is stretched.
const MarkSprites::Frame &MarkSprites::frameOf(const Mark &mark, const Theme &theme, double ratio)
{
    const Key key = keyOf(mark, {4 * barEnd, mark.rect.height()}, theme, ratio);
    const auto known = m_frames.constFind(key);
    if (known != m_frames.cend())
        return *known;
    Frame made{painted(mark, {key.width, key.height}, theme, ratio), {}};
    const int middle = made.image.width() / 2;
    for (int y = 0; y < made.image.height(); ++y) {
        const QColor colour = made.image.pixelColor(middle, y);
        if (!made.bands.empty() && made.bands.back().colour == colour)
            ++made.bands.back().bottom;
        else
            made.bands.push_back({y, y + 1, colour});
    }
    std::erase_if(made.bands, [](const Band &band) { return band.colour.alpha() == 0; });
    return *m_frames.insert(key, made);
}

void MarkSprites::drawBar(QPainter &painter, const Mark &mark, const Theme &theme, double ratio, double left)
{
    const Frame &frame = frameOf(mark, theme, ratio);
    const double suggested = mark.status == EventStatus::Suggested ? MarkPainter::suggestedOpacity : 1;
    const double opacity = painter.opacity();
    painter.setOpacity(opacity * suggested);
    const int border = device(margin, ratio);
    const int end = device(barEnd, ratio);
    const int from = device(mark.rect.left(), ratio);
    const int to = device(mark.rect.right(), ratio);
    const int top = device(mark.rect.top(), ratio) - border;
    const auto at = [ratio](int x, int y) { return QPointF(x, y) / ratio; };
    const int height = frame.image.height();
    painter.drawImage(at(from - border, top), frame.image, QRectF(0, 0, border + end, height));
    painter.drawImage(at(to - end, top), frame.image, QRectF(frame.image.width() - border - end, 0, border + end, height));
    for (const Band &band : frame.bands)
        painter.fillRect(QRectF(at(from + end, top + band.top), at(to - end, top + band.bottom)), band.colour);
    painter.setOpacity(opacity);
    Mark shape = mark;
    shape.kind = MarkKind::Shape;
    shape.rect = MarkPainter::shapeOnBar(mark, left);
    if (shape.rect.right() < mark.rect.right())
        drawSprite(painter, shape, theme, ratio);
}

} // namespace dateline
