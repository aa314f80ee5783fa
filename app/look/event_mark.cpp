#include "look/event_mark.h"

#include <QIconEngine>
#include <QPainter>

namespace dateline {

namespace {

constexpr double shareOfIcon = 0.66;

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path(*points.begin());
    for (const QPointF &point : points)
        path.lineTo(point);
    path.closeSubpath();
    return path;
}

class MarkIconEngine final : public QIconEngine {
public:
    MarkIconEngine(std::optional<EventType> type, QColor colour, QColor ground)
        : m_type(type), m_colour(std::move(colour)), m_ground(std::move(ground))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        const double side = std::min(rect.width(), rect.height()) * shareOfIcon;
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        const QPainterPath path = shapePath(m_type, square);
        if (mode == QIcon::Selected) // the colour may be that of the selection
            painter->strokePath(path, QPen(m_ground, 3));
        painter->fillPath(path, m_colour);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new MarkIconEngine(m_type, m_colour, m_ground); }

private:
    std::optional<EventType> m_type;
    QColor m_colour;
    QColor m_ground;
};

} // namespace

QPainterPath shapePath(std::optional<EventType> type, const QRectF &rect)
{
    const double w = rect.width();
    const double h = rect.height();
    const auto at = [&](double x, double y) { return QPointF(rect.left() + x * w, rect.top() + y * h); };
    QPainterPath path;
    if (!type)
        return polygon({at(0.25, 0.07), at(0.75, 0.07), at(1, 0.5), at(0.75, 0.93), at(0.25, 0.93), at(0, 0.5)});
    switch (quadOf(*type)) {
    case Quad::VerbalCooperation:
        path.addEllipse(rect.adjusted(0.3, 0.3, -0.3, -0.3));
        return path;
    case Quad::MaterialCooperation:
        path.addRoundedRect(rect.adjusted(w * 0.07, h * 0.07, -w * 0.07, -h * 0.07), 1.5, 1.5);
        return path;
    case Quad::VerbalConflict:
        return polygon({at(0.5, -0.04), at(1.04, 0.5), at(0.5, 1.04), at(-0.04, 0.5)});
    case Quad::MaterialConflict:
        return polygon({at(0.5, 0), at(1.03, 0.95), at(-0.03, 0.95)});
    }
    return path;
}

QIcon eventMarkIcon(std::optional<EventType> type, const Theme &theme)
{
    return QIcon(new MarkIconEngine(type, theme.quad(type), theme.background));
}

} // namespace dateline
