#include "canvas/mark_painter.h"
#include "canvas/scene_canvas.h"
#include "canvas/scene_painter.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double headerPadding = 10;
constexpr double widestHeader = 200;
constexpr double headerShape = 9;
constexpr double laneSign = 3; // at the edge of the lane that the keys are in

/// Left of the lane's name.
double shapeRoom(const Lane &lane)
{
    return lane.key.kind == LaneKey::Kind::Quad ? 2 * headerShape : 0;
}

} // namespace

double ScenePainter::headerWidth() const
{
    if (m_lanes.mode() == LaneMode::None)
        return 0;
    const QFontMetricsF metrics(m_font);
    const QFontMetricsF bold(m_boldFont);
    double widest = 0;
    for (std::size_t lane = 0; lane < m_laneNames.size(); ++lane) {
        const Lane &own = m_lanes.lanes()[lane];
        const double besides = headerPadding / 2 + metrics.horizontalAdvance(QLocale().toString(own.events));
        widest = std::max(widest, shapeRoom(own) + bold.horizontalAdvance(m_laneNames[lane]) + besides);
    }
    return std::ceil(nameLeft() + std::min(widest, widestHeader) + headerPadding);
}

/// Right of the sign that collapses a lane.
double ScenePainter::nameLeft() const
{
    return m_medium == Medium::Screen ? 2 * m_metrics.lanePadding + m_metrics.shape : headerPadding;
}

void ScenePainter::paintHeaders(const SceneCanvas &canvas, const SceneState &state)
{
    const Scene &scene = canvas.scene;
    const double width = scene.left();
    if (width <= 0)
        return;
    const auto fill = [&](const QRectF &at, const QColor &colour) { canvas.painter.fillRect(canvas.mirror.header(at), colour); };
    fill({0, canvas.top(), width, canvas.bottom() - canvas.top()}, canvas.theme.background);
    for (const LaneBand &band : scene.bands) {
        if (band.pinned != canvas.pinned)
            continue;
        if (band.place % 2 == 1)
            fill({0, band.rect.top(), width, band.rect.height()}, canvas.theme.laneGround);
        if (band.lane == state.lane)
            fill({0, band.rect.top(), laneSign, band.rect.height()}, canvas.theme.selection);
        paintHeader(canvas, band);
    }
    fill({canvas.sharp(width - canvas.hair()), canvas.top(), canvas.hair(), canvas.bottom() - canvas.top()}, canvas.theme.grid);
}

/// Points down above an open lane, to the name of a collapsed one; filled where the lane is pinned.
void ScenePainter::paintChevron(const SceneCanvas &canvas, const LaneBand &band)
{
    const QRectF rect = canvas.mirror.header(chevronRect(canvas.scene, band));
    const double reach = rect.width() / 4;
    QPainter &painter = canvas.painter;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.rotate(!band.collapsed ? 0 : canvas.scene.facing.namesRight ? 90 : -90);
    const QPolygonF sign{QPointF(-reach, -reach / 2), QPointF(0, reach / 2), QPointF(reach, -reach / 2)};
    painter.setPen(QPen(canvas.theme.mutedText, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(canvas.theme.mutedText);
    if (band.pinned)
        painter.drawPolygon(sign);
    else
        painter.drawPolyline(sign);
    painter.restore();
}

/// The name and below it, where there is room, the number of events. They stay in sight while their lane is.
void ScenePainter::paintHeader(const SceneCanvas &canvas, const LaneBand &band)
{
    const Lane &lane = m_lanes.lanes()[static_cast<std::size_t>(band.lane)];
    const QFontMetricsF metrics(m_font);
    const QFontMetricsF bold(m_boldFont);
    const int lines = band.rect.height() >= 2 * m_metrics.rowHeight ? 2 : 1;
    const double lowest = band.rect.bottom() - lines * m_metrics.rowHeight - m_metrics.lanePadding;
    const double top = std::min(std::max(band.rect.top(), canvas.top()) + m_metrics.lanePadding, lowest);
    const double middle = top + m_metrics.rowHeight / 2;
    if (m_medium == Medium::Screen)
        paintChevron(canvas, band);
    double x = nameLeft();
    if (lane.key.kind == LaneKey::Kind::Quad) {
        Mark mark;
        mark.type = static_cast<std::uint8_t>(*typeOfQuadIndex(static_cast<std::size_t>(lane.key.value)));
        mark.rect = canvas.mirror.header({x, middle - headerShape / 2, headerShape, headerShape});
        MarkPainter(canvas.painter, canvas.theme).draw(mark, 0);
        x += shapeRoom(lane);
    }
    const QString count = QLocale().toString(lane.events);
    const double countWidth = metrics.horizontalAdvance(count);
    const double countX = lines == 2 ? x : canvas.scene.left() - headerPadding - countWidth;
    const double nameEnd = lines == 2 ? canvas.scene.left() - headerPadding / 2 : countX - headerPadding / 2;
    const auto write = [&](double left, double baseline, double width, const QString &words) {
        canvas.painter.drawText(canvas.mirror.header({left, std::floor(baseline), width, 0}).topLeft(), words);
    };
    const QString name = bold.elidedText(laneName(band.lane), Qt::ElideRight, nameEnd - x);
    canvas.painter.setFont(m_boldFont);
    canvas.painter.setPen(canvas.theme.text);
    write(x, middle + bold.capHeight() / 2, bold.horizontalAdvance(name), name);
    canvas.painter.setFont(m_font);
    canvas.painter.setPen(canvas.theme.mutedText);
    write(countX, middle + (lines - 1) * m_metrics.rowHeight * 0.8 + metrics.capHeight() / 2, countWidth, count);
}

} // namespace dateline
