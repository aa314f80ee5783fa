#include "bench/areas.h"
#include "bench/generated.h"
#include "bench/measure.h"
#include "stats/escalation.h"
#include "stats/tally.h"

#include <QJsonArray>

namespace dateline::bench {

namespace {

constexpr int bars = 90;
constexpr int rounds = 9;

/// Median and p95 of `count`, milliseconds.
QJsonObject timed(const std::function<void()> &count)
{
    std::vector<double> samples;
    for (int round = 0; round < rounds; ++round)
        samples.push_back(cpuMilliseconds(count));
    return summary(samples);
}

QJsonObject measured(int events)
{
    const EventSelection all(generatedTable(events));
    const Stretch data = countedStretch(all);
    const Periods periods = periodsAround({}, data, bars);
    const Ranking pairs = rankPairs(all, data, 1);
    const std::optional<ActorPair> who = pairs.entries.empty() ? std::nullopt : std::optional(pairs.entries.front().who);
    int counted = 0;
    const QJsonObject activity = timed([&] { counted += tallyActivity(all, periods).counted; });
    const QJsonObject actors = timed([&] { counted += rankActors(all, data, 12).counted; });
    const QJsonObject dyads = timed([&] { counted += rankPairs(all, data, 12).counted; });
    const QJsonObject escalation = timed([&] { counted += tallyEscalation(all, who, periods, 4).counted; });
    return {{QStringLiteral("events"), events},        {QStringLiteral("counted"), counted},
            {QStringLiteral("activity_ms"), activity}, {QStringLiteral("actors_ms"), actors},
            {QStringLiteral("pairs_ms"), dyads},       {QStringLiteral("escalation_ms"), escalation}};
}

} // namespace

QJsonObject statsArea(int mostEvents)
{
    QJsonArray sizes;
    for (int events = 1000; events <= mostEvents; events *= 10)
        sizes.append(measured(events));
    return {{QStringLiteral("sizes"), sizes}};
}

} // namespace dateline::bench
