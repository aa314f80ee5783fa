#include "look/appearance.h"

#include "look/theme.h"

#include <QApplication>
#include <QStyle>

namespace dateline {

namespace {

QColor mixed(const QColor &a, const QColor &b, float share)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * share, a.greenF() + (b.greenF() - a.greenF()) * share,
                            a.blueF() + (b.blueF() - a.blueF()) * share);
}

const Theme &themeOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Dark:
        return Theme::night();
    case Appearance::LightContrast:
        return Theme::contrastingDay();
    case Appearance::DarkContrast:
        return Theme::contrastingNight();
    case Appearance::Desktop:
    case Appearance::Light:
        break;
    }
    return Theme::day();
}

/// The platform's roles out of a theme's few colours.
QPalette paletteOf(const Theme &theme)
{
    const QColor window = mixed(theme.background, theme.text, theme.contrasting ? 0 : theme.dark ? 0.06F : 0.045F);
    const QColor button = mixed(theme.background, theme.text, theme.dark ? 0.12F : 0.03F);
    const QColor chosen = theme.dark ? mixed(theme.quads[0], theme.background, 0.45F) : theme.quads[0];
    const QColor accent = theme.contrasting ? theme.text : chosen;
    QPalette palette(theme.text, button, theme.dark ? mixed(button, Qt::white, 0.2F) : Qt::white, mixed(button, Qt::black, 0.4F),
                     mixed(button, Qt::black, 0.25F), theme.text, Qt::white, theme.background, window);
    palette.setColor(QPalette::AlternateBase, theme.laneGround);
    palette.setColor(QPalette::ToolTipBase, mixed(theme.background, theme.text, 0.08F));
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.mutedText);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, theme.contrasting ? theme.background : Qt::white);
    palette.setColor(QPalette::Link, theme.quads[0]);
    const QColor disabled = mixed(theme.text, theme.background, theme.contrasting ? 0.4F : 0.55F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(theme.grid, theme.background, 0.3F));
    return palette;
}

/// Fusion draws the edges of fields and buttons a little darker than the window: on black they would not be seen.
void outlineControls()
{
    static bool outlined = false;
    const Theme &theme = Theme::of(QApplication::palette());
    const bool black = theme.dark && theme.contrasting;
    if (!black && !outlined) // a desktop's own palette may go on changing
        return;
    outlined = black;
    for (const char *control : {"QLineEdit", "QAbstractSpinBox", "QComboBox", "QCheckBox", "QPushButton"}) {
        QPalette palette = QApplication::palette();
        if (black)
            palette.setColor(QPalette::Window, Qt::white);
        QApplication::setPalette(palette, control);
    }
}

} // namespace

void applyAppearance(Appearance appearance, bool highContrast)
{
    static const QString desktopStyle = QApplication::style()->objectName();
    if (appearance == Appearance::Desktop && highContrast) {
        applyAppearance(Appearance::Desktop); // which tells whether it is dark
        const bool dark = Theme::of(QApplication::palette()).dark;
        return applyAppearance(dark ? Appearance::DarkContrast : Appearance::LightContrast);
    }
    // Only Fusion paints every control in the palette's colours.
    QApplication::setStyle(appearance == Appearance::Desktop ? desktopStyle : QStringLiteral("fusion"));
    const QPalette standard = QApplication::style()->standardPalette();
    const bool plainDesktop = QApplication::style()->objectName() == QLatin1String("fusion"); // it brought no style of its own
    if (appearance == Appearance::Desktop && !plainDesktop)
        QApplication::setPalette(QPalette());
    else if (appearance == Appearance::Desktop)
        QApplication::setPalette(paletteOf(Theme::of(standard)));
    else
        QApplication::setPalette(paletteOf(themeOf(appearance)));
    outlineControls();
}

} // namespace dateline
