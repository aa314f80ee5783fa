#pragma once

#include "domain/edtf.h"
#include "domain/event_type.h"

#include <QString>

#include <optional>

namespace dateline {

/// An event's name for tight places: date words and the act's noun (DOMAIN: label): "July 25 threat", "September 2023 offensive".
/// An act that is a proper name stands alone: "COP29". Without a date the noun: "Threat". Without an act its type's noun.
QString eventLabel(const std::optional<Edtf> &date, const QString &act, const std::optional<EventType> &type);

/// The noun of an act key (event.h: act) in the user's language; a proper name as it is.
QString actText(const QString &act, const std::optional<EventType> &type);

} // namespace dateline
