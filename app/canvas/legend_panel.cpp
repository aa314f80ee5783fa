#include "canvas/legend_panel.h"

#include "look/floating_panel.h"

#include <QEvent>
#include <QPaintEvent>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {
constexpr int padding = 8;
constexpr int fromEdge = 10;
constexpr int widestInLetters = 78;
} // namespace

LegendPanel::LegendPanel(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Legend"));
    setCursor(Qt::ArrowCursor);
    hide();
}

void LegendPanel::place(const QRect &room)
{
    m_room = room;
    const int width = std::min(fontMetrics().averageCharWidth() * widestInLetters, room.width() - 2 * fromEdge);
    m_legend = PictureLegend(font(), width - 2 * padding, ScenePainter::Medium::Screen);
    setAccessibleDescription(m_legend.texts().join(QStringLiteral(", ")));
    resize(width, static_cast<int>(std::ceil(m_legend.height())) + 2 * padding);
    move(room.right() - width - fromEdge, room.bottom() - height() - fromEdge);
    update();
}

void LegendPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFloatingPanel(painter, *this);
    m_legend.paint(painter, {padding, padding}, Theme::of(palette()));
}

void LegendPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        place(m_room);
}

} // namespace dateline
