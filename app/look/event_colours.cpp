#include "look/event_colours.h"

#include <QPainter>
#include <QPixmap>

#include <array>

namespace dateline {

namespace {
constexpr std::array<QRgb, eventColourCount> dayColours{0,          0xffc62828, 0xffc25700, 0xff8f7300,
                                                        0xff2e7d32, 0xff1565c0, 0xff7b3fa0};
constexpr std::array<QRgb, eventColourCount> nightColours{0,          0xffff6b6b, 0xffff9f45, 0xffe6cf3c,
                                                          0xff66cf6b, 0xff6aaeff, 0xffcf8ff0};
constexpr int swatchSize = 32; // drawn large: icons are scaled down
} // namespace

QColor shownColour(EventColour colour, const Theme &theme)
{
    if (colour == EventColour::None)
        return {};
    return QColor::fromRgb((theme.dark ? nightColours : dayColours)[static_cast<std::size_t>(colour)]);
}

QIcon colourSwatch(EventColour colour, const Theme &theme)
{
    QPixmap pixmap(swatchSize, swatchSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor shown = shownColour(colour, theme);
    painter.setPen(QPen(shown.isValid() ? shown : theme.mutedText, 2));
    painter.setBrush(shown.isValid() ? QBrush(shown) : Qt::NoBrush);
    painter.drawEllipse(QRectF(5, 5, swatchSize - 10, swatchSize - 10));
    return QIcon(pixmap);
}

} // namespace dateline
