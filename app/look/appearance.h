#pragma once

#include "domain/enum_names.h"

#include <cstdint>

namespace dateline {

/// Light or dark, and of high contrast: as the desktop is, or as the user wants it.
enum class Appearance : std::uint8_t { Desktop, Light, Dark, LightContrast, DarkContrast };

/// The settings' spelling.
inline constexpr EnumNames<Appearance, 5> appearanceNames{{"desktop", "light", "dark", "light-contrast", "dark-contrast"}};

/// Gives the whole application the palette; every widget is told by QEvent::PaletteChange. `highContrast` is what the desktop
/// asks for, and counts where the appearance is its own. REQUIRES: a QApplication.
void applyAppearance(Appearance appearance, bool highContrast = false);

} // namespace dateline
