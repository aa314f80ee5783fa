#pragma once

#include <chrono>
#include <cstdint>

namespace dateline {

/// Named days whose date differs from year to year, in the order of the names in the word tables.
enum class MovableDay : std::uint8_t {
    Easter,
    GoodFriday,
    EasterMonday,
    Pentecost,
    Ascension,
    AshWednesday,
    PalmSunday,
    Thanksgiving,
    MemorialDay,
    LaborDay,
    KingDay,
    PresidentsDay,
};
/// Western churches; the holidays of the United States.
std::chrono::sys_days movableDay(MovableDay day, int year);

} // namespace dateline
