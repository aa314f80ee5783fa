#include "canvas/lane_headers.h"

#include "canvas/timeline_view.h"

#include <QApplication>
#include <QCoreApplication>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace dateline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LaneHeaders)
};

void toggle(std::vector<LaneKey> &keys, const LaneKey &key)
{
    if (std::erase(keys, key) == 0)
        keys.push_back(key);
}

} // namespace

const LaneBand *LaneHeaders::bandAt(const QPointF &seen) const
{
    const Scene &scene = m_view.scene();
    const QPointF point = scene.mirror().built(seen);
    if (point.x() >= scene.left() || point.y() < scene.top())
        return nullptr;
    const auto found = std::ranges::find_if(scene.bands, [&](const LaneBand &band) {
        return band.rect.top() <= point.y() && point.y() < band.rect.bottom() && (band.pinned || point.y() >= scene.pinnedBottom);
    });
    return found == scene.bands.end() ? nullptr : &*found;
}

void LaneHeaders::press(const QPointF &point)
{
    const LaneBand *band = bandAt(point);
    m_lane = band ? band->lane : -1;
    m_pressed = point;
    m_dragging = false;
}

void LaneHeaders::move(const QPointF &point)
{
    m_dragging = m_dragging || std::abs(point.y() - m_pressed->y()) >= QApplication::startDragDistance();
    m_dragY = point.y();
    if (m_dragging && m_lane >= 0)
        m_view.viewport()->update();
}

void LaneHeaders::release(const QPointF &point)
{
    const bool dragged = m_dragging;
    m_dragging = false;
    m_pressed.reset();
    if (m_lane < 0)
        return;
    if (dragged)
        moveTo(m_lane, dropPlace(point.y()));
    else
        toggleCollapsed(m_lane);
    m_view.viewport()->update();
}

const LaneKey &LaneHeaders::keyOf(int lane) const
{
    return m_view.stage().lanes()->lanes()[static_cast<std::size_t>(lane)].key;
}

void LaneHeaders::toggleCollapsed(int lane)
{
    LaneWishes wishes = m_view.laneWishes();
    toggle(wishes.collapsed, keyOf(lane));
    m_view.setLaneWishes(wishes);
}

void LaneHeaders::togglePinned(int lane)
{
    LaneWishes wishes = m_view.laneWishes();
    toggle(wishes.pinned, keyOf(lane));
    m_view.setLaneWishes(wishes);
}

/// What was wished for lanes that are not here now stays, behind those that are.
void LaneHeaders::moveTo(int lane, int place)
{
    const auto &places = m_view.stage().layout().places();
    std::vector<LaneKey> order;
    for (int each = 0; each <= static_cast<int>(places.size()); ++each) {
        if (each == place)
            order.push_back(keyOf(lane));
        if (each < static_cast<int>(places.size()) && places[static_cast<std::size_t>(each)].lane != lane)
            order.push_back(keyOf(places[static_cast<std::size_t>(each)].lane));
    }
    LaneWishes wishes = m_view.laneWishes();
    std::ranges::copy_if(wishes.order, std::back_inserter(order),
                         [&, here = order](const LaneKey &key) { return std::ranges::find(here, key) == here.end(); });
    wishes.order = std::move(order);
    m_view.setLaneWishes(wishes);
}

/// The first whose middle lies below, else behind the last in sight.
int LaneHeaders::dropPlace(double y) const
{
    int behind = 0;
    int place = std::numeric_limits<int>::max();
    for (const LaneBand &band : m_view.scene().bands) {
        behind = std::max(behind, band.place + 1);
        if (y < band.rect.center().y())
            place = std::min(place, band.place);
    }
    return std::min(place, behind);
}

bool LaneHeaders::canMove(int lane, int by) const
{
    const LaneLayout &layout = m_view.stage().layout();
    const int place = layout.placeOf(lane);
    const int past = place + by;
    const auto isPinned = [&](int each) { return layout.places()[static_cast<std::size_t>(each)].pinned; };
    return past >= 0 && past < static_cast<int>(layout.places().size()) && isPinned(past) == isPinned(place);
}

void LaneHeaders::moveBy(int lane, int by)
{
    if (canMove(lane, by))
        moveTo(lane, m_view.stage().layout().placeOf(lane) + (by > 0 ? 2 : -1));
}

void LaneHeaders::fillMenu(QMenu &menu, int lane)
{
    const LaneLayout &layout = m_view.stage().layout();
    const LanePlace &place = layout.places()[static_cast<std::size_t>(layout.placeOf(lane))];
    menu.addAction(place.collapsed ? Texts::tr("&Open Lane") : Texts::tr("&Collapse Lane"), [=, this] { toggleCollapsed(lane); });
    menu.addAction(place.pinned ? Texts::tr("Un&pin Lane") : Texts::tr("&Pin Lane on Top"), [=, this] { togglePinned(lane); });
    menu.addSeparator();
    menu.addAction(Texts::tr("Move &Up"), [=, this] { moveBy(lane, -1); })->setEnabled(canMove(lane, -1));
    menu.addAction(Texts::tr("Move &Down"), [=, this] { moveBy(lane, 1); })->setEnabled(canMove(lane, 1));
    menu.addSeparator();
    menu.addAction(Texts::tr("&All Lanes as They Come"), [this] { m_view.setLaneWishes({}); })
        ->setEnabled(m_view.laneWishes() != LaneWishes());
}

void LaneHeaders::paint(QPainter &painter) const
{
    if (!m_dragging || m_lane < 0)
        return;
    const Scene &scene = m_view.scene();
    const int place = dropPlace(m_dragY);
    double y = scene.top();
    for (const LaneBand &band : scene.bands)
        y = band.place < place ? std::max(y, band.rect.bottom()) : y;
    const Theme &theme = Theme::of(m_view.palette());
    painter.fillRect(QRectF(0, std::max(y - 1.5, scene.top()), scene.size.width(), 3), theme.quads[0]);
    for (const LaneBand &band : scene.bands) {
        if (band.lane != m_lane)
            continue;
        QColor veil = theme.quads[0];
        veil.setAlphaF(0.15F);
        const QRectF lanes(0, scene.top(), scene.left(), m_view.stage().lanesHeight(scene.size.height()));
        painter.fillRect(scene.mirror().header(band.rect.intersected(lanes)), veil);
    }
}

} // namespace dateline
