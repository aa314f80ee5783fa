#include "stats/days.h"

#include "domain/event_score.h"
#include "stats/counted_rows.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <unordered_set>

namespace dateline {

namespace {

bool namesDay(const EventTable::Row &row)
{
    return row.qualification == Qualification::None && fitsPeriod(row, PeriodUnit::Day);
}

ArticleId origin(ArticleId article, const CopiesOf &copies)
{
    const auto copy = copies.find(article);
    return copy == copies.end() ? article : copy->second;
}

/// What speaks better comes first; of equals what stands first on the timeline.
auto speech(const EventTable::Row &row)
{
    const auto type = row.eventType();
    return std::tuple(row.status == EventStatus::Accepted, isDone(row.modality), type ? std::abs(conflictScore(*type)) : 0.0);
}

} // namespace

ToldDays toldDays(const EventSelection &events, const CopiesOf &copies)
{
    ToldDays made;
    std::vector<ArticleId> telling; // of the last day
    const auto finish = [&] {
        std::ranges::sort(telling);
        if (!made.days.empty())
            made.days.back().articles = static_cast<int>(std::ranges::unique(telling).begin() - telling.begin());
        telling.clear();
    };
    forEventsWithin(events, countedStretch(events), [&](int slot) {
        const EventTable::Row &row = events.table()->row(slot);
        if (row.status == EventStatus::Dismissed)
            return;
        if (!namesDay(row)) {
            ++made.inexact;
            return;
        }
        const std::int64_t day = periodNumber(PeriodUnit::Day, countedAt(row));
        if (made.days.empty() || made.days.back().day != day) {
            finish();
            made.days.push_back({day, 0, 0});
        }
        ++made.days.back().events;
        ++made.counted;
        telling.push_back(origin(row.article, copies));
    });
    finish();
    return made;
}

std::vector<ToldDay> daysThatMatter(const ToldDays &told, int most)
{
    std::vector<ToldDay> ranked(static_cast<std::size_t>(std::clamp(most, 0, static_cast<int>(told.days.size()))));
    const auto before = [](const ToldDay &a, const ToldDay &b) {
        return std::tuple(-a.articles, -a.events, a.day) < std::tuple(-b.articles, -b.events, b.day);
    };
    std::ranges::partial_sort_copy(told.days, ranked, before);
    return ranked;
}

std::vector<int> tellingEvents(const EventSelection &events, std::int64_t day, int most, const CopiesOf &copies)
{
    const auto rowOf = [&](int slot) -> const EventTable::Row & { return events.table()->row(slot); };
    std::vector<int> ranked;
    forEventsWithin(events, {day * secondsPerDay, (day + 1) * secondsPerDay}, [&](int slot) {
        if (namesDay(rowOf(slot)) && rowOf(slot).status != EventStatus::Dismissed)
            ranked.push_back(slot);
    });
    std::ranges::stable_sort(ranked, [&](int a, int b) { return speech(rowOf(a)) > speech(rowOf(b)); });
    std::unordered_set<ArticleId> heard;
    // One of each article before a second one of any.
    std::ranges::stable_partition(ranked, [&](int slot) { return heard.insert(origin(rowOf(slot).article, copies)).second; });
    ranked.resize(std::min(ranked.size(), static_cast<std::size_t>(std::max(most, 0))));
    return ranked;
}

} // namespace dateline
