#include "look/theme.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double highContrast = 19.5; // of text on its window; Qt's own light palette has 18

double luminance(const QColor &colour)
{
    const auto linear = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

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

const Theme &Theme::contrastingDay()
{
    static const Theme theme{
        .dark = false,
        .contrasting = true,
        .background = QColor(0xffffff),
        .laneGround = QColor(0xf0f0f0),
        .text = QColor(Qt::black),
        .mutedText = QColor(0x2e2e2e),
        .grid = QColor(0x8c8c8c),
        .today = QColor(0xa02000),
        .selection = QColor(Qt::black),
        .selectionFill = QColor(0xffe08a),
        .found = QColor(0xd9c8ff),
        .quads = {QColor(0x004a94), QColor(0x005c43), QColor(0x8a4300), QColor(0x93083a)},
        .untyped = QColor(0x404040),
    };
    return theme;
}

const Theme &Theme::contrastingNight()
{
    static const Theme theme{
        .dark = true,
        .contrasting = true,
        .background = QColor(Qt::black),
        .laneGround = QColor(0x161616),
        .text = QColor(0xffffff),
        .mutedText = QColor(0xdedede),
        .grid = QColor(0x7a7a7a),
        .today = QColor(0xffb27a),
        .selection = QColor(0xffffff),
        .selectionFill = QColor(0x5c4a00),
        .found = QColor(0x4b2fa0),
        .quads = {QColor(0x86cbff), QColor(0x62e6bd), QColor(0xffc457), QColor(0xffa3bc)},
        .untyped = QColor(0xc8c8c8),
    };
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const bool dark = window.lightness() < text.lightness();
    if (contrast(window, text) >= highContrast)
        return dark ? contrastingNight() : contrastingDay();
    return dark ? night() : day();
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
