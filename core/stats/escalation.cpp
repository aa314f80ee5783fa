#include "stats/escalation.h"

#include "domain/event_score.h"

#include <algorithm>
#include <numeric>

namespace dateline {

namespace {

bool counts(const EventTable::Row &row, PeriodUnit unit)
{
    return isDone(row.modality) && fitsPeriod(row, unit) && row.eventType();
}

/// Adds up the rows of all periods; those that do not count are counted in `made` when they lie at or after `asked`.
std::vector<Escalation::Period> sumUp(const EventSelection &events, const std::optional<ActorPair> &who, const Periods &periods,
                                      CivilSecond asked, Escalation &made)
{
    std::vector<Escalation::Period> sums(static_cast<std::size_t>(periods.count));
    forRowsOf(events, periods, [&](const EventTable::Row &row, std::size_t period) {
        if (!isBetween(row, who))
            return;
        const bool counted = counts(row, periods.unit);
        if (counted) {
            sums[period].byQuad[static_cast<std::size_t>(quadOf(*row.eventType()))] += conflictScore(*row.eventType());
            ++sums[period].events;
        }
        if (countedAt(row) < asked)
            return;
        int &number = counted                          ? made.counted
                      : !isDone(row.modality)          ? made.notDone
                      : !fitsPeriod(row, periods.unit) ? made.inexact
                                                       : made.untyped;
        ++number;
    });
    return sums;
}

} // namespace

double Escalation::Period::score() const
{
    return std::accumulate(byQuad.begin(), byQuad.end(), 0.0);
}

bool isBetween(const EventTable::Row &row, const std::optional<ActorPair> &who)
{
    return !who || *who == ActorPair{row.source, row.target};
}

Escalation tallyEscalation(const EventSelection &events, const std::optional<ActorPair> &who, const Periods &periods,
                           int averaged)
{
    Escalation made;
    made.periods = periods;
    const Stretch counted = countedStretch(events);
    if (periods.count == 0 || counted.isEmpty())
        return made;
    const std::int64_t firstOfData = periodNumber(periods.unit, counted.start);
    const auto before = static_cast<int>(std::clamp<std::int64_t>(periods.first - firstOfData, 0, averaged - 1));
    const Periods longer{periods.unit, periods.first - before, periods.count + before};
    made.sums = sumUp(events, who, longer, periods.start(), made);
    std::vector<double> scores;
    for (const Escalation::Period &sum : made.sums)
        scores.push_back(sum.score());
    made.average = movingAverage(scores, averaged);
    made.sums.erase(made.sums.begin(), made.sums.begin() + before);
    made.average.erase(made.average.begin(), made.average.begin() + before);
    return made;
}

std::vector<int> eventsBehind(const EventSelection &events, const std::optional<ActorPair> &who, const Periods &periods,
                              int index, int most)
{
    std::vector<int> behind;
    forEventsWithin(events, {periods.start(index), periods.end(index)}, [&](int slot) {
        const EventTable::Row &row = events.table()->row(slot);
        if (static_cast<int>(behind.size()) < most && isBetween(row, who) && counts(row, periods.unit))
            behind.push_back(slot);
    });
    return behind;
}

std::vector<double> movingAverage(const std::vector<double> &numbers, int length)
{
    std::vector<double> averages;
    double sum = 0;
    for (std::size_t at = 0; at < numbers.size(); ++at) {
        const auto window = static_cast<std::size_t>(std::max(length, 1));
        sum += numbers[at];
        if (at >= window)
            sum -= numbers[at - window];
        averages.push_back(sum / static_cast<double>(std::min(window, at + 1)));
    }
    return averages;
}

} // namespace dateline
