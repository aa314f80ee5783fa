#pragma once

#include "timeline/viewport.h"

#include <array>
#include <cstdint>
#include <vector>

namespace dateline {

enum class TickUnit : std::uint8_t { Hour, Day, Month, Year };
inline constexpr int tickUnitCount = 4;

/// How far apart the ticks of a row are: every `step` units. Days of step 7 are the 1st, 8th, 15th and 22nd; years of a step
/// above 1 are round numbers on both sides of year 1, as they are counted: 200 BCE, 100 BCE, 1, 100, 200.
struct TickStep {
    TickUnit unit = TickUnit::Year;
    int step = 1;
    friend bool operator==(const TickStep &, const TickStep &) = default;
};

/// A cell of the ruler: from this tick to the next. It may begin before the viewport and end behind it.
struct Tick {
    CivilSecond start = 0;
    double left = 0; ///< pixels from the viewport's left
    double right = 0;
};

struct RulerRow {
    TickStep step;
    std::vector<Tick> ticks; ///< in time order, without gaps
};

/// Two rows of ticks, the major ones above: day over hours, month over days, year over months, decade over years, and so on. A
/// major tick is always a minor one too.
struct Ruler {
    RulerRow major;
    RulerRow minor;
};

/// Pixels that the shortest label of a unit needs, by TickUnit: no minor cell is narrower.
using TickWidths = std::array<double, tickUnitCount>;

Ruler buildRuler(const Viewport &viewport, const TickWidths &widths);

/// The tick at or before a second, and the one after a tick. Within the calendar.
CivilSecond tickAtOrBefore(CivilSecond second, const TickStep &step);
CivilSecond tickAfter(CivilSecond tick, const TickStep &step);

} // namespace dateline
