#include "wording/plan_text.h"

#include "wording/date_text.h"
#include "wording/duration_text.h"

#include <QCoreApplication>

#include <cstdlib>

namespace dateline {

namespace {

constexpr std::int32_t countedDays = 14; // more of them are told as weeks, months and years

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

} // namespace

QString plannedStateText(PlannedState state)
{
    switch (state) {
    case PlannedState::Overdue:
        return Texts::tr("Overdue");
    case PlannedState::Due:
        return Texts::tr("Due");
    case PlannedState::Upcoming:
        return Texts::tr("Upcoming");
    case PlannedState::Undated:
        return Texts::tr("Without a date that is known");
    case PlannedState::Confirmed:
        return Texts::tr("Confirmed");
    case PlannedState::Cancelled:
        return Texts::tr("Cancelled");
    }
    return {};
}

QString planDaysText(std::int32_t days)
{
    const int count = std::abs(days);
    if (count == 0)
        return {};
    if (count < countedDays)
        return days > 0 ? Texts::tr("%n day(s) left", nullptr, count) : Texts::tr("%n day(s) over", nullptr, count);
    const QString length = durationText(count * secondsPerDay);
    return days > 0 ? Texts::tr("%1 left", "a length of time").arg(length) : Texts::tr("%1 over", "a length of time").arg(length);
}

QString planStandingText(const PlannedEvent &plan)
{
    const bool open = plan.state != PlannedState::Confirmed && plan.state != PlannedState::Cancelled;
    const QString days = open ? planDaysText(plan.days) : QString();
    const QString state = plannedStateText(plan.state);
    const QString standing = days.isEmpty() ? state : Texts::tr("%1, %2", "Overdue, 14 days over").arg(state, days);
    if (!plan.outcomeFrom)
        return standing;
    return (plan.stored.event.outcome == Outcome::Confirmed ? Texts::tr("%1; confirmed later, on %2", "how it stands, a day")
                                                            : Texts::tr("%1; cancelled later, on %2", "how it stands, a day"))
        .arg(standing, dayText(*plan.outcomeFrom));
}

} // namespace dateline
