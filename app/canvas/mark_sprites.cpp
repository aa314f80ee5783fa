#include "canvas/mark_sprites.h"

#include "canvas/mark_painter.h"

#include <QLinearGradient>
#include <QPaintEngine>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace dateline {

namespace {

constexpr int margin = 3;                   // pixels that a stroke may reach over its mark
constexpr int plainEnd = 6;                 // pixels of a bar with a hard edge that are not repeated
constexpr int openEnd = 10;                 // of one that ends in an arrow
constexpr int middle = 168;                 // what is repeated: whole dashes and hatches
constexpr int widestEnd = 1200;             // wider ones are painted each time, but for their hatches
constexpr int longFade = 32;                // pixels from which the corners of a soft end cannot be seen
constexpr int widestWhole = 100;            // with ends that meet
constexpr qsizetype mostPixels = 8'000'000; // times the ratio's square

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

/// Dashed ones are not.
bool isEven(const Mark &mark)
{
    return mark.modality != Modality::Hypothetical && !MarkPainter::hasTwoEnds(mark);
}

/// In device pixels.
QRect placeOf(const Mark &mark, double ratio)
{
    const QPoint corner(device(mark.rect.left(), ratio), device(mark.rect.top(), ratio));
    return {corner, QSize(device(mark.rect.right(), ratio) - corner.x(), device(mark.rect.height(), ratio))};
}

/// Where an image is not transparent.
QRect inked(const QImage &image)
{
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        const auto isInked = [](QRgb pixel) { return qAlpha(pixel) > 0; };
        const auto *first = std::find_if(line, line + image.width(), isInked);
        if (first == line + image.width())
            continue;
        const auto last = std::find_if(std::reverse_iterator(line + image.width()), std::reverse_iterator(line), isInked);
        found |= QRect(QPoint(static_cast<int>(first - line), y), QPoint(static_cast<int>(last.base() - line) - 1, y));
    }
    return found;
}

/// With a soft end that changes with every zoom. A dashed line needs a path.
bool hasLongFade(const Mark &mark)
{
    const double widest =
        std::max(mark.leftEdge == Edge::Faded ? mark.leftFade : 0, mark.rightEdge == Edge::Faded ? mark.rightFade : 0);
    return widest >= longFade && mark.modality != Modality::Hypothetical;
}

/// A soft end that is out of sight need not be painted as one.
Mark withoutHiddenEnds(const Mark &mark, double left, double right)
{
    Mark cut = mark;
    cut.leftFade = std::min(mark.leftFade, mark.rect.width() / 2);
    cut.rightFade = std::min(mark.rightFade, mark.rect.width() / 2);
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

bool MarkSprites::serves(const QPainter &painter, double ratio)
{
    return ratio >= 1 && painter.paintEngine()->type() == QPaintEngine::Raster;
}

void MarkSprites::draw(QPainter &painter, const Mark &mark, const Ground &ground)
{
    if (static_cast<double>(m_pixels) > mostPixels * ground.ratio * ground.ratio)
        forget();
    if (mark.opacity < 1)
        painter.setOpacity(mark.opacity);
    if (mark.kind == MarkKind::Bar && mark.growth == 1)
        drawBar(painter, mark, ground);
    else
        drawSprite(painter, mark, ground);
    if (mark.opacity < 1)
        painter.setOpacity(1);
}

/// Zooming makes ever new widths.
void MarkSprites::forget()
{
    m_sprites.clear();
    m_frames.clear();
    m_hatches.clear();
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
            mark.outcome,
            mark.qualification,
            mark.leftEdge,
            mark.rightEdge,
            MarkPainter::hasTwoEnds(mark),
            device(mark.leftFade, ratio),
            device(mark.rightFade, ratio),
            device(size.width(), ratio),
            device(size.height(), ratio),
            device(100, ratio),
            &ground.theme};
}

MarkSprites::Sprite MarkSprites::painted(const Mark &mark, const QSize &size, const Ground &ground, bool withShape)
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
    onto.end();
    return trimmed(made, border);
}

MarkSprites::Sprite MarkSprites::trimmed(QImage image, int border)
{
    image.setDevicePixelRatio(1);
    const QRect inside = inked(image);
    return {image.copy(inside), inside.topLeft() - QPoint(border, border)};
}

void MarkSprites::drawSprite(QPainter &painter, const Mark &mark, const Ground &ground)
{
    const Key key = keyOf(mark, mark.rect.size(), ground);
    auto sprite = m_sprites.constFind(key);
    if (sprite == m_sprites.cend()) {
        sprite = m_sprites.insert(key, painted(mark, {key.width, key.height}, ground, true));
        m_pixels += qsizetype{key.width} * key.height;
    }
    painter.drawImage(placeOf(mark, ground.ratio).topLeft() + sprite->at, sprite->image);
}

MarkSprites::Frame MarkSprites::madeFrame(const Mark &mark, const Key &key, int leftEnd, int rightEnd, const Ground &ground)
{
    Frame made{painted(mark, {key.width, key.height}, ground, MarkPainter::hasTwoEnds(mark)), leftEnd, rightEnd, {}};
    if (!isEven(mark))
        return made;
    const QImage &image = made.sprite.image;
    const int column = leftEnd - made.sprite.at.x() + device(middle, ground.ratio) / 2;
    for (int y = 0; y < image.height(); ++y) {
        const QColor colour = image.pixelColor(column, y);
        if (!made.bands.empty() && made.bands.back().colour == colour)
            ++made.bands.back().bottom;
        else
            made.bands.push_back({y, y + 1, colour});
    }
    return made;
}

/// Those that are asked for and in sight.
void MarkSprites::drawEnds(QPainter &painter, const Frame &frame, const QRect &place, bool left, bool right, const Ground &ground)
{
    const auto &[image, at] = frame.sprite;
    const QPoint corner = place.topLeft() + at;
    const int leftWidth = frame.leftEnd - at.x();
    if (left && place.left() + frame.leftEnd > ground.left * ground.ratio)
        painter.drawImage(corner, image, QRect(0, 0, leftWidth, image.height()));
    const int from = leftWidth + device(middle, ground.ratio);
    const int end = place.left() + place.width() - frame.rightEnd;
    if (right && end < ground.right * ground.ratio)
        painter.drawImage(QPoint(end, corner.y()), image, QRect(from, 0, image.width() - from, image.height()));
}

/// Only what can be seen of it.
void MarkSprites::drawMiddle(QPainter &painter, const Frame &frame, const QPoint &corner, int right, const Ground &ground)
{
    const auto &[image, at] = frame.sprite;
    const int top = corner.y() + at.y();
    const int from = std::max(corner.x(), static_cast<int>(std::floor(ground.left * ground.ratio)));
    const int to = std::min(right, static_cast<int>(std::ceil(ground.right * ground.ratio)));
    for (const Band &band : frame.bands)
        painter.fillRect(QRect(from, top + band.top, to - from, band.bottom - band.top), band.colour);
    if (!frame.bands.empty())
        return;
    const int period = device(middle, ground.ratio);
    for (int x = from; x < to;) {
        const int phase = (x - corner.x()) % period;
        const int width = std::min(period - phase, to - x);
        painter.drawImage(QPoint(x, top), image, QRect(frame.leftEnd - at.x() + phase, 0, width, image.height()));
        x += width;
    }
}

/// Of hundreds of lines.
const MarkSprites::Frame &MarkSprites::hatch(const Mark &mark, int height, const Ground &ground)
{
    const double ratio = ground.ratio;
    const int border = device(margin, ratio);
    Mark lines;
    lines.type = mark.type;
    lines.kind = MarkKind::Bar;
    lines.qualification = Qualification::Uncertain;
    lines.rect = QRectF(0, 0, middle + 2 * (height / ratio), height / ratio);
    const Key key = keyOf(lines, lines.rect.size(), ground);
    auto found = m_hatches.constFind(key);
    if (found != m_hatches.cend())
        return *found;
    QImage image(key.width + border, height + 2 * border, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter onto(&image);
    onto.setRenderHint(QPainter::Antialiasing);
    onto.translate(QPointF(border, border) / ratio - MarkPainter::hatched(lines).topLeft());
    MarkPainter(onto, ground.theme).drawHatch(lines, 0, lines.rect.right());
    onto.end();
    m_pixels += qsizetype{image.width()} * image.height();
    return *m_hatches.insert(key, Frame{trimmed(image, border), height, 0, {}});
}

void MarkSprites::drawHatch(QPainter &painter, const Mark &mark, const Ground &ground)
{
    const QRectF area = MarkPainter::hatched(mark);
    if (area.isEmpty())
        return;
    const double ratio = ground.ratio;
    const Frame &lines = hatch(mark, device(mark.rect.height(), ratio), ground);
    const auto &[image, at] = lines.sprite;
    const QPoint corner(device(area.left(), ratio), device(area.top(), ratio));
    const int right = device(area.right(), ratio);
    const int beginning = std::min(lines.leftEnd, right - corner.x());
    if (corner.x() + beginning > ground.left * ratio)
        painter.drawImage(corner + at, image, QRect(0, 0, beginning - at.x(), image.height()));
    drawMiddle(painter, lines, corner + QPoint(beginning, 0), right, ground);
}

const MarkSprites::Frame &MarkSprites::frame(const Mark &mark, int leftEnd, int rightEnd, const Ground &ground)
{
    Key key = keyOf(mark, mark.rect.size(), ground);
    key.width = leftEnd + device(middle, ground.ratio) + rightEnd;
    const auto found = m_frames.constFind(key);
    if (found != m_frames.cend())
        return *found;
    m_pixels += qsizetype{key.width} * key.height;
    return *m_frames.insert(key, madeFrame(mark, key, leftEnd, rightEnd, ground));
}

/// Each time anew, and without its hatch.
void MarkSprites::paintFrame(QPainter &painter, const Mark &mark, const Ground &ground)
{
    Mark plain = mark;
    plain.qualification = Qualification::None;
    painter.save();
    painter.scale(ground.ratio, ground.ratio);
    MarkPainter(painter, ground.theme).drawFrame(plain, ground.left, ground.right);
    painter.restore();
}

void MarkSprites::drawFrame(QPainter &painter, const Mark &mark, int leftEnd, int rightEnd, const Ground &ground)
{
    const QRect place = placeOf(mark, ground.ratio);
    const Frame &whole = frame(mark, leftEnd, rightEnd, ground);
    drawEnds(painter, whole, place, true, true, ground);
    drawMiddle(painter, whole, place.topLeft() + QPoint(leftEnd, 0), place.left() + place.width() - rightEnd, ground);
}

/// A bar with hard ends of which only the lines along it are taken, and these fade.
void MarkSprites::drawSoftFrame(QPainter &painter, const Mark &mark, const Ground &ground)
{
    const double ratio = ground.ratio;
    Mark hard = mark;
    const auto harden = [](Edge &edge, double &fade) {
        const double soft = edge == Edge::Faded ? fade : 0;
        edge = edge == Edge::Faded ? Edge::Hard : edge;
        fade = 0;
        return soft;
    };
    const int leftFade = device(harden(hard.leftEdge, hard.leftFade), ratio);
    const int rightFade = device(harden(hard.rightEdge, hard.rightFade), ratio);
    const int leftEnd = device(endOf(hard.leftEdge, 0), ratio);
    const int rightEnd = device(endOf(hard.rightEdge, 0), ratio);
    const Frame &whole = frame(hard, leftEnd, rightEnd, ground);
    const QRect place = placeOf(mark, ratio);
    const int right = place.left() + place.width();
    const auto fade = [&](int none, int full) {
        const int from = std::max(std::min(none, full), static_cast<int>(std::floor(ground.left * ratio)));
        const int to = std::min(std::max(none, full), static_cast<int>(std::ceil(ground.right * ratio)));
        QLinearGradient gradient(none, 0, full, 0);
        for (const Band &band : whole.bands) {
            QColor clear = band.colour;
            clear.setAlpha(0);
            gradient.setStops({{0, clear}, {1, band.colour}});
            const int top = place.top() + whole.sprite.at.y() + band.top;
            if (from < to)
                painter.fillRect(QRect(from, top, to - from, band.bottom - band.top), gradient);
        }
    };
    if (leftFade > 0)
        fade(place.left(), place.left() + leftFade);
    if (rightFade > 0)
        fade(right, right - rightFade);
    drawEnds(painter, whole, place, leftFade <= 0, rightFade <= 0, ground);
    const int from = place.left() + (leftFade > 0 ? leftFade : leftEnd);
    const int to = right - (rightFade > 0 ? rightFade : rightEnd);
    if (from < to)
        drawMiddle(painter, whole, {from, place.top()}, to, ground);
}

void MarkSprites::drawBar(QPainter &painter, const Mark &mark, const Ground &ground)
{
    const double ratio = ground.ratio;
    if (MarkPainter::hasTwoEnds(mark)) {
        const int end = device(std::ceil(MarkPainter::endOf(mark, true).width()) + 1, ratio);
        drawFrame(painter, mark, end, end, ground);
        return;
    }
    Mark cut = withoutHiddenEnds(mark, ground.left, ground.right);
    const int leftEnd = device(endOf(cut.leftEdge, cut.leftFade), ratio);
    const int rightEnd = device(endOf(cut.rightEdge, cut.rightFade), ratio);
    const int width = device(cut.rect.right(), ratio) - device(cut.rect.left(), ratio);
    if (width < leftEnd + rightEnd && width <= device(widestWhole, ratio)) {
        drawSprite(painter, cut, ground);
        return;
    }
    const double opacity = painter.opacity();
    if (mark.status == EventStatus::Suggested)
        painter.setOpacity(opacity * MarkPainter::suggestedOpacity);
    // The hatch comes from an image of its own: painting its many lines costs more than all the rest.
    cut.qualification = Qualification::None;
    const bool isKept = std::max(leftEnd, rightEnd) <= device(widestEnd, ratio) && width >= leftEnd + rightEnd;
    if (hasLongFade(cut))
        drawSoftFrame(painter, cut, ground);
    else if (isKept)
        drawFrame(painter, cut, leftEnd, rightEnd, ground);
    else
        paintFrame(painter, mark, ground);
    drawHatch(painter, mark, ground);
    painter.setOpacity(opacity);

    Mark shape = mark;
    shape.kind = MarkKind::Shape;
    shape.leftEdge = shape.rightEdge = Edge::Hard;
    shape.leftFade = shape.rightFade = 0;
    shape.qualification = Qualification::None;
    shape.rect = MarkPainter::shapeOnBar(mark, ground.left);
    if (shape.rect.right() < mark.rect.right() + 0.5)
        drawSprite(painter, shape, ground);
}

} // namespace dateline
