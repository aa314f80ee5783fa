#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace dateline {

/// A colour that a person gave an event; `app/look` says how it looks.
enum class EventColour : std::uint8_t { None, Red, Orange, Yellow, Green, Blue, Purple };
inline constexpr int eventColourCount = 7;
QString eventColourName(EventColour colour); ///< empty for None
std::optional<EventColour> eventColourFromName(const QString &name);

/// What became of something planned, as a person said; open until then.
enum class Outcome : std::uint8_t { Open, Confirmed, Cancelled };
QString outcomeName(Outcome outcome); ///< empty for Open
std::optional<Outcome> outcomeFromName(const QString &name);

} // namespace dateline
