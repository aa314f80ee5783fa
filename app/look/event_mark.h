#pragma once

#include "domain/event_type.h"
#include "look/theme.h"

#include <QIcon>
#include <QPainterPath>

#include <optional>

namespace dateline {

/// The shape that stands for a quad beside its colour: circle, square, diamond, triangle, and a hexagon for an event without a
/// type. Drawn into `rect`, up to a twenty-fifth beyond it, so that all look equally heavy.
QPainterPath shapePath(std::optional<EventType> type, const QRectF &rect);

/// The mark as an icon for lists, sharp at any scale. Made once by who shows it, not once a row.
QIcon eventMarkIcon(std::optional<EventType> type, const Theme &theme);

} // namespace dateline
