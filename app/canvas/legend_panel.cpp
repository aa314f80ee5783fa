#include "canvas/legend_panel.h"

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

void LegendPanel::place()
{
    const int room = parentWidget()->width() - 2 * fromEdge;
    const int width = std::min(fontMetrics().averageCharWidth() * widestInLetters, room);
    m_legend = PictureLegend(font(), width - 2 * padding, 0);
    resize(width, static_cast<int>(std::ceil(m_legend.height())) + 2 * padding);
    move(parentWidget()->width() - width - fromEdge, parentWidget()->height() - height() - fromEdge);
    update();
}

void LegendPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.grid);
    painter.setBrush(theme.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    m_legend.paint(painter, {padding, padding}, theme);
}

void LegendPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        place();
}

} // namespace dateline
