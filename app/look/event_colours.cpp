#include "look/event_colours.h"

#include <QPainter>
#include <QPixmap>

#include <array>

namespace dateline {

namespace {
// As far apart as can be, in lightness too, where red and green or blue and yellow look alike.
constexpr std::array<QRgb, eventColourCount> dayColours{0,          0xff80192b, 0xffcc7a00, 0xff805e00,
                                                        0xff3d998a, 0xff0030df, 0xff4d0080};
constexpr std::array<QRgb, eventColourCount> nightColours{0,          0xffdf2d4a, 0xffd98200, 0xffffee00,
                                                          0xff33ffd3, 0xff6989bf, 0xffa333ff};
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
