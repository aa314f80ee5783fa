#include "look/theme.h"

namespace dateline {

const Theme &Theme::day()
{
    static const Theme theme{
        .dark = false,
        .background = QColor(0xffffff),
        .laneGround = QColor(0xf6f7f8),
        .text = QColor(0x1d2226),
        .mutedText = QColor(0x5b656d),
        .grid = QColor(0xdde1e4),
        .today = QColor(0xc2410c),
        .selection = QColor(0x1d2226),
        .selectionFill = QColor(0xffe08a),
        .found = QColor(0xd9c8ff),
        .quads = {QColor(0x1f6fb2), QColor(0x1a7f64), QColor(0xb8610b), QColor(0xa3214a)},
        .untyped = QColor(0x6b747b),
    };
    return theme;
}

const Theme &Theme::night()
{
    static const Theme theme{
        .dark = true,
        .background = QColor(0x1b1e21),
        .laneGround = QColor(0x212529),
        .text = QColor(0xe8eaec),
        .mutedText = QColor(0xa3adb5),
        .grid = QColor(0x363c41),
        .today = QColor(0xff9b62),
        .selection = QColor(0xffffff),
        .selectionFill = QColor(0x6b5a1c),
        .found = QColor(0x54418f),
        .quads = {QColor(0x6cb6f0), QColor(0x4fc9a4), QColor(0xf2a94b), QColor(0xf58aa8)},
        .untyped = QColor(0x9aa4ab),
    };
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness() ? night() : day();
}

QColor Theme::tint(std::optional<EventType> type) const
{
    QColor colour = quad(type);
    colour.setAlphaF(dark ? 0.30F : 0.16F);
    return colour;
}

QColor blended(const QColor &below, const QColor &above, double share)
{
    const auto mix = [share](int from, int to) { return static_cast<int>(from + (to - from) * share); };
    return {mix(below.red(), above.red()), mix(below.green(), above.green()), mix(below.blue(), above.blue())};
}

} // namespace dateline
