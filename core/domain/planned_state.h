#pragma once

#include "domain/event.h"
#include "domain/event_row.h"

#include <cstdint>
#include <optional>

namespace dateline {

/// Where something planned stands on a day; in the order of who waits for an answer.
enum class PlannedState : std::uint8_t {
    Overdue,  ///< its range is past, and nothing says what became of it
    Due,      ///< the day lies within its range
    Upcoming, ///< its range begins after the day
    Undated,  ///< nobody knows when it is to be
    Confirmed,
    Cancelled,
};
inline constexpr int plannedStateCount = 6;

/// Against `day`, counted from 1970; nothing for what is no plan, or was dismissed.
std::optional<PlannedState> plannedState(const EventRow &row, std::int32_t day);
std::optional<PlannedState> plannedState(const Event &event, std::int32_t day);

/// Days from `day` to where a plan's range begins, or, negative, since it ended; 0 within it and without a date.
std::int32_t daysToPlan(const std::optional<Edtf> &planned, std::int32_t day);

} // namespace dateline
