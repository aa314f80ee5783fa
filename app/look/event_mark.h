#pragma once

#include "domain/event_type.h"
#include "look/theme.h"

#include <QIcon>
#include <QPainterPath>

#include <optional>

namespace dateline {

/// The shape that stands for a quad beside its colour: circle, square, diamond, triangle, and a cross for an event without a
/// type. Fits a square of `size` around `centre`; all look equally heavy.
QPainterPath eventMark(std::optional<EventType> type, QPointF centre, qreal size);

/// The mark as an icon for lists, sharp at any scale. The 17 of them are made once by who shows them, not once a row.
QIcon eventMarkIcon(std::optional<EventType> type, const Theme &theme);

} // namespace dateline
