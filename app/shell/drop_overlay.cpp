#include "shell/drop_overlay.h"

#include "look/theme.h"

#include <QPainter>

namespace dateline {

DropOverlay::DropOverlay(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::say(const QString &text, bool useful)
{
    m_text = text;
    m_useful = useful;
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = theme.background;
    veil.setAlphaF(0.95F);
    painter.fillRect(rect(), veil);
    QPen frame(m_useful ? theme.quads[0] : theme.grid, 2, Qt::DashLine);
    painter.setPen(frame);
    painter.drawRoundedRect(QRectF(rect()).adjusted(16, 16, -16, -16), 12, 12);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    painter.setFont(large);
    painter.setPen(m_useful ? theme.text : theme.mutedText);
    painter.drawText(rect().adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap, m_text);
}

} // namespace dateline
