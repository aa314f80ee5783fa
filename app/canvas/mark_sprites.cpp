#include "canvas/mark_sprites.h"

#include "canvas/mark_painter.h"

#include <QPaintEngine>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr int margin = 3;        // pixels that a stroke may reach over its mark
constexpr int plainEnd = 6;      // pixels of a bar with a hard edge that are not repeated
constexpr int openEnd = 10;      // of one that ends in an arrow
constexpr int middle = 168;      // what is repeated: whole dashes and hatches
constexpr int widestEnd = 1200;  // wider ones are painted each time
constexpr int widestWhole = 100; // with ends that meet
constexpr qsizetype mostPixels = 8'000'000;

int device(double pixels, double ratio)
{
    return static_cast<int>(std::lround(pixels * ratio));
}

double endOf(Edge edge, double fade)
{
    if (edge == Edge::Faded)
        return std::ceil(std::max(fade, 0.0)) + 1;
    return edge == Edge::Open ? openEnd : plainEnd;
}

/// Hatched and dashed ones are not.
bool isEven(const Mark &mark)
{
    return mark.modality != Modality::Hypothetical &&
           (mark.qualification == Qualification::None || mark.qualification == Qualification::Approximate);
}

/// A soft end that is out of sight need not be painted as one.
Mark withoutHiddenEnds(const Mark &mark, double left, double right)
{
    Mark cut = mark;
    if (cut.leftEdge == Edge::Faded && cut.rect.left() + cut.leftFade < left - openEnd) {
        cut.leftEdge = Edge::Hard;
        cut.leftFade = 0;
        cut.rect.setLeft(left - 2 * openEnd);
    }
    if (cut.rightEdge == Edge::Faded && cut.rect.right() - cut.rightFade > right + openEnd) {
        cut.rightEdge = Edge::Hard;
        cut.rightFade = 0;
        cut.rect.setRight(right + 2 * openEnd);
    }
    return cut;
}

} // namespace

bool MarkSprites::draw(QPainter &painter, const Mark &mark, const Ground &ground)
{
    if (ground.ratio < 1 || painter.paintEngine()->type() != QPaintEngine::Raster || MarkPainter::hasTwoEnds(mark))
        return false;
    if (m_pixels > mostPixels)
        forget();
    if (mark.opacity < 1)
        painter.setOpacity(mark.opacity);
    bool drawn = true;
    if (mark.kind == MarkKind::Bar && mark.growth == 1)
        drawn = drawBar(painter, withoutHiddenEnds(mark, ground.left, ground.right), ground);
    else
        drawSprite(painter, mark, ground);
    if (mark.opacity < 1)
        painter.setOpacity(1);
    return drawn;
}

/// Zooming makes ever new widths.
void MarkSprites::forget()
{
    m_images.clear();
    m_frames.clear();
    m_pixels = 0;
}

MarkSprites::Key MarkSprites::keyOf(const Mark &mark, const QSizeF &size, const Ground &ground)
{
    const auto type = mark.eventType();
    const double ratio = ground.ratio;
    return {type ? static_cast<int>(quadOf(*type)) : -1,
            mark.kind,
            mark.modality,
            mark.status,
            mark.qualification,
            mark.leftEdge,
            mark.rightEdge,
            device(mark.leftFade, ratio),
            device(mark.rightFade, ratio),
            device(size.width(), ratio),
            device(size.height(), ratio),
            device(100, ratio),
            ground.theme.dark};
}

/// The mark in an image of its size with margins.
QImage MarkSprites::painted(const Mark &mark, const QSize &size, const Ground &ground, bool withShape)
{
    const int border = device(margin, ground.ratio);
    QImage made(size + 2 * QSize(border, border), QImage::Format_ARGB32_Premultiplied);
    made.setDevicePixelRatio(ground.ratio);
    made.fill(Qt::transparent);
    QPainter onto(&made);
    Mark centred = mark;
    centred.opacity = 1;
    centred.rect = QRectF(QPointF(border, border) / ground.ratio, QSizeF(size) / ground.ratio);
    MarkPainter marks(onto, ground.theme);
    if (withShape)
        marks.draw(centred, 0);
    else
        marks.drawFrame(centred, 0, centred.rect.right() + margin);
    return made;
}

void MarkSprites::drawSprite(QPainter &painter, const Mark &mark, const Ground &ground)
{
    const Key key = keyOf(mark, mark.rect.size(), ground);
    auto image = m_images.constFind(key);
    if (image == m_images.cend()) {
        image = m_images.insert(key, painted(mark, {key.width, key.height}, ground, true));
        m_pixels += qsizetype{key.width} * key.height;
    }
    const double ratio = ground.ratio;
    const int border = device(margin, ratio);
    painter.drawImage(QPointF(device(mark.rect.left(), ratio) - border, device(mark.rect.top(), ratio) - border) / ratio, *image);
}

MarkSprites::Frame MarkSprites::madeFrame(const Mark &mark, const Key &key, int leftEnd, int rightEnd, const Ground &ground)
{
    Frame made{painted(mark, {key.width, key.height}, ground, false), leftEnd, rightEnd, {}};
    if (!isEven(mark))
        return made;
    const int column = device(margin, ground.ratio) + leftEnd + device(middle, ground.ratio) / 2;
    for (int y = 0; y < made.image.height(); ++y) {
        const QColor colour = made.image.pixelColor(column, y);
        if (!made.bands.empty() && made.bands.back().colour == colour)
            ++made.bands.back().bottom;
        else
            made.bands.push_back({y, y + 1, colour});
    }
    std::erase_if(made.bands, [](const Band &band) { return band.colour.alpha() == 0; });
    return made;
}

/// Only what can be seen of it.
void MarkSprites::drawMiddle(QPainter &painter, const Frame &frame, const QPoint &corner, int right, const Ground &ground)
{
    const double ratio = ground.ratio;
    const int from = std::max(corner.x(), static_cast<int>(std::floor(ground.left * ratio)));
    const int to = std::min(right, static_cast<int>(std::ceil(ground.right * ratio)));
    const auto at = [ratio](int x, int y) { return QPointF(x, y) / ratio; };
    for (const Band &band : frame.bands)
        painter.fillRect(QRectF(at(from, corner.y() + band.top), at(to, corner.y() + band.bottom)), band.colour);
    if (!frame.bands.empty())
        return;
    const int period = device(middle, ratio);
    const int first = device(margin, ratio) + frame.leftEnd;
    for (int x = from; x < to;) {
        const int phase = (x - corner.x()) % period;
        const int width = std::min(period - phase, to - x);
        painter.drawImage(at(x, corner.y()), frame.image, QRectF(first + phase, 0, width, frame.image.height()));
        x += width;
    }
}

bool MarkSprites::drawBar(QPainter &painter, const Mark &mark, const Ground &ground)
{
    const double ratio = ground.ratio;
    const int leftEnd = device(endOf(mark.leftEdge, mark.leftFade), ratio);
    const int rightEnd = device(endOf(mark.rightEdge, mark.rightFade), ratio);
    const int left = device(mark.rect.left(), ratio);
    const int right = device(mark.rect.right(), ratio);
    if (right - left < leftEnd + rightEnd && right - left <= device(widestWhole, ratio)) {
        drawSprite(painter, mark, ground);
        return true;
    }
    if (std::max(leftEnd, rightEnd) > device(widestEnd, ratio) || right - left < leftEnd + rightEnd)
        return false;
    Key key = keyOf(mark, mark.rect.size(), ground);
    key.width = leftEnd + device(middle, ratio) + rightEnd;
    auto frame = m_frames.constFind(key);
    if (frame == m_frames.cend()) {
        frame = m_frames.insert(key, madeFrame(mark, key, leftEnd, rightEnd, ground));
        m_pixels += qsizetype{key.width} * key.height;
    }

    const double opacity = painter.opacity();
    if (mark.status == EventStatus::Suggested)
        painter.setOpacity(opacity * MarkPainter::suggestedOpacity);
    const int border = device(margin, ratio);
    const int top = device(mark.rect.top(), ratio) - border;
    const int height = frame->image.height();
    const auto end = [&](int x, int source, int width) {
        painter.drawImage(QPointF(x, top) / ratio, frame->image, QRectF(source, 0, width, height));
    };
    if (left + leftEnd > ground.left * ratio)
        end(left - border, 0, border + leftEnd);
    if (right - rightEnd < ground.right * ratio)
        end(right - rightEnd, frame->image.width() - border - rightEnd, border + rightEnd);
    drawMiddle(painter, *frame, {left + leftEnd, top}, right - rightEnd, ground);
    painter.setOpacity(opacity);

    Mark shape = mark;
    shape.kind = MarkKind::Shape;
    shape.leftEdge = shape.rightEdge = Edge::Hard;
    shape.leftFade = shape.rightFade = 0;
    shape.qualification = Qualification::None;
    shape.rect = MarkPainter::shapeOnBar(mark, ground.left);
    if (shape.rect.right() < mark.rect.right() + 0.5)
        drawSprite(painter, shape, ground);
    return true;
}

} // namespace dateline
