#pragma once

#include "timeline/ruler.h"

#include <QString>

namespace dateline {

enum class TickForm : std::uint8_t { Long, Short, Shortest };
inline constexpr int tickFormCount = 3;

/// A cell of the ruler in the user's language. Minor ones say what the major cell above them leaves open: "July" under "2024",
/// "Thu 25" under "July 2024", "14:00" under "25 July 2024". Decades are "2020s" in the major row; earlier years "100 BCE".
QString tickText(CivilSecond tick, const TickStep &step, bool major, TickForm form);

} // namespace dateline
