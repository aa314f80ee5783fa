#include "canvas/day_painter.h"

#include "canvas/bookmark_flag.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double tickWidth = 2;
constexpr double leastTick = 5;
constexpr double perDoubling = 3; // pixels
constexpr double leastBend = 24;
constexpr double toothWidth = 2.5;
constexpr double toothHeight = 6;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DayPainter)
};

} // namespace

void paintLinks(const SceneCanvas &canvas)
{
    for (const SceneLink &link : canvas.scene.links) {
        const Mark &from = canvas.scene.marks[link.from];
        const Mark &to = canvas.scene.marks[link.to];
        if (from.pinned != canvas.pinned)
            continue;
        const QPointF start = canvas.mirror.area(from.rect).center();
        const QPointF end = canvas.mirror.area(to.rect).center();
        paintLink(canvas.painter, canvas.theme, start, end, leastBend);
    }
}

void paintLink(QPainter &painter, const Theme &theme, const QPointF &from, const QPointF &to, double leastBend)
{
    const double bend = std::max(std::abs(to.x() - from.x()) / 2, leastBend) * (to.x() < from.x() ? -1 : 1);
    QPainterPath path(from);
    path.cubicTo(from + QPointF(bend, 0), to - QPointF(bend, 0), to);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.mutedText, 1.1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

void paintPublished(const SceneCanvas &canvas, const QFont &font)
{
    const Scene &scene = canvas.scene;
    QPainter &painter = canvas.painter;
    const double top = scene.lanesBottom;
    const double bottom = scene.size.height();
    if (top >= bottom)
        return;
    painter.fillRect(QRectF(0, top, scene.size.width(), bottom - top), canvas.theme.background);
    canvas.horizontal(top, 0, scene.size.width(), canvas.theme.grid);
    for (const DayMark &mark : scene.published) {
        const double height = std::min(leastTick + perDoubling * std::log2(mark.count), bottom - top - 2);
        const double middle = mark.rect.center().x() - tickWidth / 2;
        if (middle >= scene.left())
            canvas.vertical(middle, bottom - height, bottom, canvas.theme.mutedText, tickWidth);
    }
    if (scene.left() <= 0)
        return;
    painter.setFont(font);
    painter.setPen(canvas.theme.mutedText);
    const QFontMetricsF metrics(font);
    const QString words = metrics.elidedText(Texts::tr("Published", "articles"), Qt::ElideRight, scene.left() - 20);
    const double left = 2 * scene.metrics.lanePadding + scene.metrics.shape;
    const QRectF at = canvas.mirror.header({left, top, metrics.horizontalAdvance(words), bottom - top});
    painter.drawText(QPointF(at.left(), std::floor(at.center().y() + metrics.capHeight() / 2)), words);
}

void paintBreaks(const SceneCanvas &canvas)
{
    for (const DayMark &gap : canvas.scene.breaks) {
        const QRectF rect = canvas.mirror.area(gap.rect);
        paintBreak(canvas.painter, canvas.theme, {rect.left(), canvas.top(), rect.width(), canvas.bottom() - canvas.top()});
    }
}

void paintBreak(QPainter &painter, const Theme &theme, const QRectF &room)
{
    painter.fillRect(room, blended(theme.background, theme.grid, 0.5));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.mutedText, 1));
    for (const double x : {room.left(), room.right()}) {
        QPolygonF torn;
        for (int tooth = 0; room.top() + tooth * toothHeight < room.bottom() + toothHeight; ++tooth)
            torn << QPointF(x + (tooth % 2 == 0 ? -toothWidth : toothWidth), room.top() + tooth * toothHeight);
        painter.drawPolyline(torn);
    }
    painter.restore();
}

void paintRulerBreaks(const SceneCanvas &canvas)
{
    QPainter &painter = canvas.painter;
    const double half = canvas.scene.top() / 2;
    for (const DayMark &gap : canvas.scene.breaks) {
        const QRectF rect = canvas.mirror.area(gap.rect);
        const double middle = rect.center().x();
        painter.fillRect(QRectF(middle - 3 * toothWidth, half, 6 * toothWidth, half - 1), canvas.theme.background);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(canvas.theme.text, 1.5));
        for (const double off : {-toothWidth, toothWidth})
            painter.drawLine(QPointF(middle + off - toothWidth, 2 * half - 3), QPointF(middle + off + toothWidth, half + 3));
        painter.restore();
    }
}

void paintBookmarks(const SceneCanvas &canvas)
{
    const double bottom = canvas.scene.top();
    for (const DayMark &mark : canvas.scene.bookmarks) {
        if (mark.rect.center().x() < canvas.scene.left())
            continue;
        paintFlag(canvas.painter, {canvas.sharp(canvas.mirror.area(mark.rect).center().x()), bottom}, canvas.theme);
    }
}

} // namespace dateline
