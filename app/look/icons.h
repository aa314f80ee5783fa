#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace dateline {

/// An icon of resources/icons by its name ("undo"), drawn in the palette's text colour, paler when disabled. Sharp at any size
/// and scale. Remade by its owner when the palette changes (QEvent::PaletteChange).
QIcon icon(const QString &name, const QPalette &palette);

/// Dateline's own icon, for window frames and task bars; the small sizes have drawings of their own.
QIcon programIcon();

} // namespace dateline
