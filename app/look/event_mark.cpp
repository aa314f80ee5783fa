#include "look/event_mark.h"

#include <QIconEngine>
#include <QPainter>

namespace dateline {

namespace {

QPainterPath polygon(QPointF centre, std::initializer_list<QPointF> corners)
{
    QPolygonF points;
    for (const QPointF corner : corners)
        points << centre + corner;
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath cross(QPointF centre, qreal half)
{
    const qreal arm = half * 0.8;
    const qreal thick = half * 0.28;
    QPainterPath across;
    across.addRect(QRectF(centre - QPointF(arm, thick), centre + QPointF(arm, thick)));
    QPainterPath down;
    down.addRect(QRectF(centre - QPointF(thick, arm), centre + QPointF(thick, arm)));
    return across.united(down);
}

class MarkIconEngine final : public QIconEngine {
public:
    MarkIconEngine(std::optional<EventType> type, QColor colour) : m_type(type), m_colour(std::move(colour)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillPath(eventMark(m_type, QRectF(rect).center(), std::min(rect.width(), rect.height()) * 0.7), m_colour);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new MarkIconEngine(m_type, m_colour); }

private:
    std::optional<EventType> m_type;
    QColor m_colour;
};

} // namespace

QPainterPath eventMark(std::optional<EventType> type, QPointF centre, qreal size)
{
    const qreal half = size / 2;
    if (!type)
        return cross(centre, half);
    QPainterPath path;
    switch (quadOf(*type)) {
    case Quad::VerbalCooperation:
        path.addEllipse(centre, half * 0.92, half * 0.92);
        break;
    case Quad::MaterialCooperation:
        path.addRect(QRectF(centre - QPointF(half, half) * 0.82, QSizeF(size, size) * 0.82));
        break;
    case Quad::VerbalConflict:
        return polygon(centre, {{0, -half}, {half, 0}, {0, half}, {-half, 0}});
    case Quad::MaterialConflict:
        return polygon(centre, {{0, -half * 0.9}, {half, half * 0.8}, {-half, half * 0.8}});
    }
    return path;
}

QIcon eventMarkIcon(std::optional<EventType> type, const Theme &theme)
{
    return QIcon(new MarkIconEngine(type, theme.quad(type)));
}

} // namespace dateline
