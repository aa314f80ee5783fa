#pragma once

#include "stats/ranking.h"

#include <array>
#include <optional>
#include <vector>

namespace dateline {

/// How conflict and cooperation went on between two actors: the scores of their acts (domain/event_score.h), summed up.
///
/// What counts is an act with a type that was done: asserted, or claimed by one side; nothing denied, planned or hypothetical.
/// Its date must say which period it belongs to: "2023" is in no week. The rest is counted apart, so that the chart can say so.
struct Escalation {
    struct Period {
        std::array<double, quadCount> byQuad{};
        int events = 0;
        double score() const; ///< all quads together
    };
    Periods periods;
    std::vector<Period> sums;    ///< one a period
    std::vector<double> average; ///< of the score over a period and those before it: movingAverage()
    int counted = 0;
    int notDone = 0; ///< denied, planned or hypothetical
    int inexact = 0; ///< done, but dated less exactly than a period is long
    int untyped = 0; ///< done and exact, but of no type that has a score
};

/// Whether an event is one of those that `who` asks for; nothing asks for all.
bool isBetween(const EventTable::Row &row, const std::optional<ActorPair> &who);

/// `averaged` is how many periods the average goes back. What lies before the first period but within the data is counted for
/// the average too. O(rows within the periods).
Escalation tallyEscalation(const EventSelection &events, const std::optional<ActorPair> &who, const Periods &periods,
                           int averaged);

/// The slots of the events behind one period's sum, in order of time, at most `most`.
std::vector<int> eventsBehind(const EventSelection &events, const std::optional<ActorPair> &who, const Periods &periods,
                              int index, int most);

/// Each number's mean with the `length` − 1 before it, or with as many as there are.
std::vector<double> movingAverage(const std::vector<double> &numbers, int length);

} // namespace dateline
