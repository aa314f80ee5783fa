#pragma once

#include "look/theme.h"

#include <QPainter>
#include <QWidget>

namespace dateline {

/// The ground of a small panel that stands over the timeline: it shows against it in both themes.
inline void paintFloatingPanel(QPainter &painter, const QWidget &panel)
{
    const Theme &theme = Theme::of(panel.palette());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.mutedText);
    painter.setBrush(theme.background);
    painter.drawRoundedRect(QRectF(panel.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.restore();
}

} // namespace dateline
