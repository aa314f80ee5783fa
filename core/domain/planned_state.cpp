#include "domain/planned_state.h"

namespace dateline {

namespace {

/// The civil seconds of a plan; an open side reaches as far as time does.
struct Planned {
    bool dated = false;
    CivilSecond earliest = EventRow::openStart;
    CivilSecond latest = EventRow::openEnd;
};

Planned plannedOn(const std::optional<Edtf> &date)
{
    if (!date)
        return {};
    return {true, date->earliest().value_or(EventRow::openStart), date->latest().value_or(EventRow::openEnd)};
}

bool isAfter(const Planned &planned, std::int32_t day)
{
    return planned.earliest >= (CivilSecond{day} + 1) * secondsPerDay;
}

bool isBefore(const Planned &planned, std::int32_t day)
{
    return planned.latest < CivilSecond{day} * secondsPerDay;
}

std::optional<PlannedState> stateOf(Modality modality, EventStatus status, Outcome outcome, const Planned &planned,
                                    std::int32_t day)
{
    if (modality != Modality::Planned || status == EventStatus::Dismissed)
        return std::nullopt;
    if (outcome != Outcome::Open)
        return outcome == Outcome::Confirmed ? PlannedState::Confirmed : PlannedState::Cancelled;
    if (!planned.dated)
        return PlannedState::Undated;
    return isAfter(planned, day) ? PlannedState::Upcoming : isBefore(planned, day) ? PlannedState::Overdue : PlannedState::Due;
}

std::int32_t dayOf(CivilSecond second)
{
    return static_cast<std::int32_t>(std::chrono::sys_days{civilDay(second)}.time_since_epoch().count());
}

} // namespace

std::optional<PlannedState> plannedState(const EventRow &row, std::int32_t day)
{
    return stateOf(row.modality, row.status, row.outcome, {row.dated, row.earliest, row.latest}, day);
}

std::optional<PlannedState> plannedState(const Event &event, std::int32_t day)
{
    return stateOf(event.modality, event.status, event.outcome, plannedOn(event.happened), day);
}

std::int32_t daysToPlan(const std::optional<Edtf> &date, std::int32_t day)
{
    const Planned planned = plannedOn(date);
    if (!planned.dated || (!isAfter(planned, day) && !isBefore(planned, day)))
        return 0;
    return dayOf(isAfter(planned, day) ? planned.earliest : planned.latest) - day;
}

} // namespace dateline
