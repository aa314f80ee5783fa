#include "domain/planned_state.h"

#include "domain/event_table_builder.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace dateline;

namespace {

std::int32_t dayNumber(int year, unsigned month, unsigned day)
{
    return static_cast<std::int32_t>(civilSecond(year, month, day) / secondsPerDay);
}

Event plan(const char *date, Outcome outcome = Outcome::Open)
{
    Event event;
    event.modality = Modality::Planned;
    event.outcome = outcome;
    if (*date != '\0')
        event.happened = *Edtf::parse(QString::fromUtf8(date));
    return event;
}

EventRow rowOf(const Event &event)
{
    EventTable::Builder builder;
    EventInput input;
    input.id = EventId{1};
    input.happened = event.happened;
    input.modality = event.modality;
    input.status = event.status;
    input.outcome = event.outcome;
    builder.add(input);
    return builder.build()->row(0);
}

} // namespace

TEST(PlannedState, ADayPutsAPlanBeforeWithinOrAfterItsRange)
{
    struct Case {
        const char *date;
        std::int32_t day;
        PlannedState state;
        std::int32_t days;
    };
    for (const Case &each : {Case{"2024-11", dayNumber(2024, 10, 31), PlannedState::Upcoming, 1},
                             Case{"2024-11", dayNumber(2024, 11, 1), PlannedState::Due, 0},
                             Case{"2024-11", dayNumber(2024, 11, 30), PlannedState::Due, 0},
                             Case{"2024-11", dayNumber(2024, 12, 1), PlannedState::Overdue, -1},
                             Case{"2024-11-22T14:30", dayNumber(2024, 11, 22), PlannedState::Due, 0},
                             Case{"2024-11~", dayNumber(2024, 12, 1), PlannedState::Overdue, -1},
                             Case{"2024-11/..", dayNumber(2030, 1, 1), PlannedState::Due, 0},
                             Case{"../2024-11", dayNumber(1990, 1, 1), PlannedState::Due, 0},
                             Case{"../2024-11", dayNumber(2024, 12, 2), PlannedState::Overdue, -2},
                             Case{"[2024-07-10,2024-07-20]", dayNumber(2024, 7, 15), PlannedState::Due, 0},
                             Case{"", dayNumber(2024, 7, 15), PlannedState::Undated, 0}}) {
        EXPECT_EQ(plannedState(plan(each.date), each.day), each.state) << each.date;
        EXPECT_EQ(daysToPlan(plan(each.date).happened, each.day), each.days) << each.date;
    }
}

TEST(PlannedState, WhatAPersonSaidOutlastsEveryDayAndOnlyPlansHaveAState)
{
    EXPECT_EQ(plannedState(plan("2024-11", Outcome::Confirmed), 0), PlannedState::Confirmed);
    EXPECT_EQ(plannedState(plan("", Outcome::Cancelled), dayNumber(2026, 1, 1)), PlannedState::Cancelled);
    Event told = plan("2024-11", Outcome::Confirmed);
    told.modality = Modality::Asserted;
    EXPECT_EQ(plannedState(told, 0), std::nullopt);
    Event dismissed = plan("2024-11");
    dismissed.status = EventStatus::Dismissed;
    EXPECT_EQ(plannedState(dismissed, 0), std::nullopt);
}

/// As days go by a plan is first upcoming, then due, then overdue, and never goes back; row and event say the same.
RC_GTEST_PROP(PlannedState, DaysOnlyEverBringAPlanFurther, ())
{
    const auto date = *rc::gen::element<const char *>("2024", "2024-11", "2024-11-22", "2024-07-1X", "2024-21", "2024-33",
                                                      "2023-09/2024-07", "2023-09/..", "../2024-06-19", "[2024-07-10,2024-07-11]",
                                                      "-0043-03-15", "2024-07-25T14:30+04:00", "202X");
    const Event event = plan(date);
    const auto day = *rc::gen::inRange<std::int32_t>(dayNumber(-50, 1, 1), dayNumber(2040, 1, 1));
    const auto later = *rc::gen::inRange<std::int32_t>(day, dayNumber(2040, 1, 2));
    const auto rank = [](PlannedState state) { return -static_cast<int>(state); }; // upcoming, due, overdue
    const auto first = *plannedState(event, day), second = *plannedState(event, later);
    RC_ASSERT(rank(first) <= rank(second));
    RC_ASSERT(plannedState(rowOf(event), day) == first);
    const std::int32_t days = daysToPlan(event.happened, day);
    RC_ASSERT((first == PlannedState::Upcoming) == (days > 0));
    RC_ASSERT((first == PlannedState::Overdue) == (days < 0));
    if (days != 0) // on that day it is due, or the day before it was
        RC_ASSERT(plannedState(event, day + days) == PlannedState::Due);
}
