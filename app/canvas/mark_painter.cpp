#include "canvas/mark_painter.h"

#include "look/event_colours.h"

#include <QLinearGradient>
#include <QPaintEngine>

#include <algorithm>
#include <cmath>
#include <vector>

namespace dateline {

namespace {

constexpr double outline = 1.5;
constexpr double barOutline = 1;
constexpr double corner = 4;
constexpr double softOpacity = 0.8; // of a suggestion whose edges are soft: a line round them would make them hard
constexpr double arrow = 8;

bool isUncertain(const Mark &mark)
{
    return mark.qualification == Qualification::Uncertain || mark.qualification == Qualification::Both;
}

} // namespace

MarkPainter::MarkPainter(QPainter &painter, const Theme &theme)
    : m_painter(painter), m_theme(theme), m_ground(theme.background), m_opaque(painter.paintEngine()->type() == QPaintEngine::Pdf)
{
}

void MarkPainter::draw(const Mark &mark, double left, double right)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    const bool suggested = mark.status == EventStatus::Suggested;
    const bool soft = mark.kind == MarkKind::Shape && mark.leftEdge == Edge::Faded;
    const double whole = m_painter.opacity() * mark.opacity;
    m_painter.setOpacity(whole * (!suggested ? 1 : soft ? softOpacity : suggestedOpacity));
    if (mark.kind == MarkKind::Count)
        drawCount(mark);
    else if (mark.kind == MarkKind::Shape)
        drawShape(mark.rect, mark, mark.leftEdge == Edge::Faded);
    else if (hasTwoEnds(mark))
        drawOneOf(mark);
    else
        drawBar(mark, left, right);
    m_painter.setOpacity(whole);
    if (suggested && !soft)
        outlineLight(mark, left);
    m_painter.restore();
}

/// What is drawn light keeps a line round it that stands out from the ground.
void MarkPainter::outlineLight(const Mark &mark, double left)
{
    QPen pen(m_theme.quad(mark.eventType()), 1);
    if (mark.modality == Modality::Hypothetical)
        pen.setDashPattern({2.7, 2.7});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    std::vector<QRectF> places{mark.rect};
    if (hasTwoEnds(mark))
        places = {endOf(mark, true), endOf(mark, false)};
    else if (mark.kind == MarkKind::Bar)
        places = {shapeOnBar(mark, left)};
    for (const QRectF &place : places)
        m_painter.drawPath(shapePath(mark.eventType(), place.adjusted(0.8, 0.8, -0.8, -0.8)));
}

void MarkPainter::drawRing(const Mark &mark, const QColor &colour, double width)
{
    const double gap = mark.kind == MarkKind::Bar ? 2 : 3;
    const QRectF rect = mark.rect.adjusted(-gap, -gap, gap, gap);
    const double radius = mark.kind == MarkKind::Shape ? rect.height() / 2 : corner + gap;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(colour, width));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(rect, radius, radius);
    m_painter.restore();
}

void MarkPainter::drawColour(const Mark &mark, double left)
{
    constexpr double radius = 3.5;
    const double start = std::max(mark.rect.left(), left);
    const QPointF centre(std::min(mark.rect.right(), start + mark.rect.height()), mark.rect.bottom() - 1);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_theme.background, 1));
    m_painter.setBrush(shownColour(mark.colour, m_theme));
    m_painter.drawEllipse(centre, radius, radius);
    m_painter.restore();
}

/// A sign of unequal on a ground of its own: legible without colour, and small enough to leave the shape readable.
void MarkPainter::drawDispute(const Mark &mark)
{
    constexpr double radius = 4;
    const QPointF centre(std::min(mark.rect.right(), mark.rect.left() + mark.rect.height() + radius), mark.rect.top() + 1);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_theme.background, 1));
    m_painter.setBrush(m_theme.text);
    m_painter.drawEllipse(centre, radius, radius);
    m_painter.setPen(QPen(m_theme.background, 1.2));
    m_painter.drawLine(centre + QPointF(-2.2, -1), centre + QPointF(2.2, -1));
    m_painter.drawLine(centre + QPointF(-2.2, 1.2), centre + QPointF(2.2, 1.2));
    m_painter.drawLine(centre + QPointF(-1.2, 2.4), centre + QPointF(1.2, -2.4));
    m_painter.restore();
}

/// What a bar is filled with: opaque, so that the grid does not shine through its words.
QColor MarkPainter::ground(const Mark &mark) const
{
    const double full = m_theme.dark ? 0.34 : 0.18;
    const QColor &colour = m_theme.quad(mark.eventType());
    switch (mark.modality) {
    case Modality::Asserted:
    case Modality::Denied:
        return blended(m_theme.background, colour, full);
    case Modality::Claimed:
        return blended(m_theme.background, colour, full / 3);
    case Modality::Planned:
    case Modality::Hypothetical:
        break;
    }
    return m_theme.background;
}

QColor MarkPainter::thinned(QColor colour, double alpha) const
{
    if (m_opaque)
        return blended(m_ground, colour, alpha);
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

QBrush MarkPainter::fadedBrush(const Mark &mark, const QColor &colour) const
{
    const QColor none = thinned(colour, 0);
    const double width = std::max(mark.rect.width(), 1.0);
    QLinearGradient gradient(mark.rect.topLeft(), mark.rect.topRight());
    gradient.setColorAt(0, mark.leftEdge == Edge::Faded ? none : colour);
    gradient.setColorAt(std::clamp(mark.leftFade / width, 0.0, 0.5), colour);
    gradient.setColorAt(std::clamp(1 - mark.rightFade / width, 0.5, 1.0), colour);
    gradient.setColorAt(1, mark.rightEdge == Edge::Faded ? none : colour);
    return gradient;
}

QPainterPath MarkPainter::barPath(const Mark &mark) const
{
    const QRectF rect = mark.rect.adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath path;
    if (mark.leftEdge != Edge::Open && mark.rightEdge != Edge::Open) {
        path.addRoundedRect(rect, corner, corner);
        return path;
    }
    const double tip = std::min(arrow, rect.width() / 2);
    const double left = rect.left() + (mark.leftEdge == Edge::Open ? tip : 0);
    const double right = rect.right() - (mark.rightEdge == Edge::Open ? tip : 0);
    path.moveTo(left, rect.top());
    path.lineTo(right, rect.top());
    if (mark.rightEdge == Edge::Open)
        path.lineTo(rect.right(), rect.center().y());
    path.lineTo(right, rect.bottom());
    path.lineTo(left, rect.bottom());
    if (mark.leftEdge == Edge::Open)
        path.lineTo(rect.left(), rect.center().y());
    path.closeSubpath();
    return path;
}

void MarkPainter::drawBar(const Mark &mark, double left, double right)
{
    drawFrame(mark, left, right);
    const QRectF shape = shapeOnBar(mark, left);
    if (shape.right() < mark.rect.right() + 0.5)
        drawShape(shape, mark, false);
}

void MarkPainter::drawFrame(const Mark &mark, double left, double right)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    const QColor &colour = m_theme.quad(mark.eventType());
    const bool faded = mark.leftEdge == Edge::Faded || mark.rightEdge == Edge::Faded;
    const QColor line = blended(m_theme.background, colour, 0.85);
    QPen pen(faded ? fadedBrush(mark, line) : QBrush(line), barOutline);
    if (mark.modality == Modality::Hypothetical)
        pen.setDashPattern({4, 3});
    m_painter.setPen(pen);
    m_painter.setBrush(faded ? fadedBrush(mark, ground(mark)) : QBrush(ground(mark)));
    const double opacity = m_painter.opacity();
    m_painter.setOpacity(opacity * mark.growth);
    const QPainterPath path = barPath(mark);
    if (faded && m_painter.paintEngine()->type() == QPaintEngine::SVG) {
        // Qt's SVG fills with gradients and draws no lines with them.
        m_painter.fillPath(path, m_painter.brush());
        m_painter.fillPath(QPainterPathStroker(pen).createStroke(path), pen.brush());
    } else {
        m_painter.drawPath(path);
    }
    m_painter.setOpacity(opacity);
    drawHatch(mark, left, right);
}

/// Near the beginning; a bar that has just grown out of a shape has it in the middle.
QRectF MarkPainter::shapeOnBar(const Mark &mark, double left)
{
    const double size = mark.rect.height() * (1 - mark.growth * 0.44);
    const double from = std::max(mark.rect.left(), left) + (mark.leftEdge == Edge::Open ? arrow : 5);
    const double middle = mark.rect.center().x() - size / 2;
    return {middle + (from - middle) * mark.growth, mark.rect.center().y() - size / 2, size, size};
}

bool MarkPainter::hasTwoEnds(const Mark &mark)
{
    return mark.kind == MarkKind::Bar && mark.oneOf && mark.rect.width() >= leastOneOf;
}

QRectF MarkPainter::endOf(const Mark &mark, bool first)
{
    const double size = mark.rect.height() * 0.62;
    return {first ? mark.rect.left() : mark.rect.right() - size, mark.rect.center().y() - size / 2, size, size};
}

void MarkPainter::drawOneOf(const Mark &mark)
{
    const QRectF first = endOf(mark, true);
    const QRectF last = endOf(mark, false);
    QPen pen(m_theme.quad(mark.eventType()), 1.2);
    pen.setDashPattern({1.5, 2.5});
    m_painter.setPen(pen);
    m_painter.drawLine(QPointF(first.right(), first.center().y()), QPointF(last.left(), last.center().y()));
    drawShape(first, mark, false);
    drawShape(last, mark, false);
}

void MarkPainter::drawCount(const Mark &mark)
{
    const QColor &colour = m_theme.quad(mark.eventType());
    m_painter.setPen(QPen(colour, 1.2));
    m_painter.setBrush(blended(m_theme.background, colour, m_theme.dark ? 0.34 : 0.18));
    const QRectF rect = mark.rect.adjusted(0.6, 0.6, -0.6, -0.6);
    const double radius = std::min(rect.height(), rect.width()) / 2;
    m_painter.drawRoundedRect(rect, radius, radius);
}

/// Opaque and on whole device pixels, with a line of the ground between quads.
void MarkPainter::drawStack(const Mark &mark, const QuadCounts &counts, double ratio)
{
    const auto sharp = [ratio](double at) { return std::floor(at * ratio) / ratio; };
    const double left = sharp(mark.rect.left());
    const double width = sharp(mark.rect.right()) - left;
    const double line = 1 / ratio;
    double below = 0; // events under the quad
    for (std::size_t quad = counts.size(); quad-- > 0;) {
        const auto at = [&](double events) { return sharp(mark.rect.bottom() - mark.rect.height() * events / mark.count); };
        const double bottom = at(below);
        below += counts[quad];
        const double top = at(below);
        if (bottom > top)
            m_painter.fillRect(QRectF(left, top, width, std::max(bottom - top - (bottom - top > 3 * line ? line : 0), line)),
                               blended(m_ground, m_theme.quad(typeOfQuadIndex(quad)), mark.opacity));
    }
}

void MarkPainter::drawShape(const QRectF &rect, const Mark &mark, bool faded)
{
    const QColor &colour = m_theme.quad(mark.eventType());
    const bool solid = mark.modality == Modality::Asserted;
    const QPainterPath path = shapePath(mark.eventType(), solid ? rect : rect.adjusted(0.8, 0.8, -0.8, -0.8));
    QPen pen(colour, outline);
    pen.setJoinStyle(Qt::MiterJoin);
    if (mark.modality == Modality::Hypothetical)
        pen.setDashPattern({1.8, 1.8});
    const bool hatched = isUncertain(mark) && mark.kind == MarkKind::Shape;
    QBrush fill(solid && !hatched ? colour : m_theme.background);
    if (faded && solid && !hatched) {
        QLinearGradient gradient(rect.topLeft(), rect.topRight());
        const QColor none = thinned(colour, 0.12);
        gradient.setColorAt(0, none);
        gradient.setColorAt(0.35, colour);
        gradient.setColorAt(0.65, colour);
        gradient.setColorAt(1, none);
        fill = gradient;
    }
    m_painter.setPen(solid && !hatched ? QPen(Qt::NoPen) : pen);
    m_painter.setBrush(fill);
    m_painter.drawPath(path);
    if (hatched)
        hatchShape(path, colour);
    m_painter.setPen(Qt::NoPen);
    if (mark.modality == Modality::Claimed) {
        m_painter.setBrush(colour);
        const double dot = rect.width() * 0.15;
        const double lower = mark.eventType() && quadOf(*mark.eventType()) == Quad::MaterialConflict ? rect.height() * 0.12 : 0;
        m_painter.drawEllipse(rect.center() + QPointF(0, lower), dot, dot);
    }
    if (mark.modality == Modality::Denied) {
        m_painter.setPen(QPen(colour, outline));
        m_painter.drawLine(rect.bottomLeft() + QPointF(-1, 1), rect.topRight() + QPointF(1, -1));
    }
    if (mark.outcome != Outcome::Open)
        drawOutcome(rect, mark);
}

/// A tick that stands out of its outline, or a cross within it; told apart by form alone.
void MarkPainter::drawOutcome(const QRectF &rect, const Mark &mark)
{
    const bool confirmed = mark.outcome == Outcome::Confirmed;
    const double side = m_painter.transform().m11() < 0 ? -1 : 1; // a tick is no tick in a mirror
    const auto at = [&](double x, double y) {
        return rect.center() + QPointF(side * (x - 0.5) * rect.width(), (y - 0.5) * rect.height());
    };
    QPainterPath sign;
    if (confirmed) {
        sign.moveTo(at(0.22, 0.5));
        sign.lineTo(at(0.46, 0.76));
        sign.lineTo(at(1.06, -0.02));
    } else {
        sign.moveTo(at(0.12, 0.12));
        sign.lineTo(at(0.88, 0.88));
        sign.moveTo(at(0.88, 0.12));
        sign.lineTo(at(0.12, 0.88));
    }
    m_painter.setBrush(Qt::NoBrush);
    m_painter.strokePath(sign, QPen(m_theme.text, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

/// Strong lines: a small shape has only two or three of them.
void MarkPainter::hatchShape(const QPainterPath &path, const QColor &colour)
{
    constexpr double step = 3.5;
    constexpr double thick = 1.2;
    const QRectF rect = path.boundingRect();
    m_painter.setPen(Qt::NoPen);
    for (double x = rect.left() - rect.height() + step / 2; x < rect.right(); x += step) {
        QPainterPath line;
        line.addPolygon(QPolygonF{QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()),
                                  QPointF(x + rect.height() + thick, rect.top()), QPointF(x + thick, rect.bottom())});
        line.closeSubpath();
        if (const QPainterPath inside = path.intersected(line); !inside.isEmpty())
            m_painter.fillPath(inside, colour);
    }
}

QRectF MarkPainter::hatched(const Mark &mark)
{
    return isUncertain(mark) ? mark.rect.adjusted(std::max(mark.leftFade, 1.0), 1, -std::max(mark.rightFade, 1.0), -1) : QRectF();
}

/// Lines of our own: pattern brushes look different on paper, screen and in SVG.
void MarkPainter::drawHatch(const Mark &mark, double left, double right)
{
    constexpr double step = 6;
    const QRectF rect = hatched(mark);
    if (rect.isEmpty())
        return;
    QColor line = m_theme.quad(mark.eventType());
    line.setAlphaF(m_theme.contrasting ? 0.6F : 0.22F);
    m_painter.setPen(QPen(line, 1));
    const double from = rect.left() + std::floor(std::max(left - rect.height() - rect.left(), 0.0) / step) * step;
    const double to = std::min(rect.right(), right);
    QPainterPath lines;
    for (double x = from; x < to; x += step) {
        const double rise = std::min(rect.height(), to - x);
        lines.moveTo(x, rect.bottom());
        lines.lineTo(x + rise, rect.bottom() - rise);
    }
    m_painter.setBrush(Qt::NoBrush);
    if (!lines.isEmpty()) // in a PDF it would be an error
        m_painter.drawPath(lines);
}

} // namespace dateline
