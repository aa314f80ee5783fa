#include "workflow/planned_events.h"

#include "domain/event_score.h"

#include <algorithm>
#include <ranges>
#include <tuple>

namespace dateline {

namespace {

constexpr std::size_t mostCompared = 200;   // of the events of a plan's days, those that are likest by their columns
constexpr std::int32_t daysBeforeOpen = 31; // of a plan that says only until when

CivilSecond startOf(std::int64_t day)
{
    return day * secondsPerDay;
}

/// A plan before it is loaded.
struct Found {
    PlannedState state;
    CivilSecond away = 0; // from the day
    EventId id;
    friend auto operator<=>(const Found &, const Found &) = default;
};

CivilSecond away(const EventRow &row, std::int32_t day)
{
    const CivilSecond start = startOf(day);
    if (!row.dated)
        return 0;
    const bool open = row.earliest == EventRow::openStart || (row.latest != EventRow::openEnd && row.earliest <= start);
    return std::abs((open ? row.latest : row.earliest) - start);
}

Result<std::vector<Found>> plansAmong(const Library &library, const EventSelection &events, std::int32_t day)
{
    const auto seen = library.events().seenOn(events, day);
    if (!seen)
        return tl::make_unexpected(seen.error());
    std::vector<Found> plans;
    events.table()->forEach([&](int slot) {
        if (!events.contains(slot))
            return;
        EventRow row = events.table()->row(slot);
        row.outcome = seen->outcomeOf(slot);
        if (const auto state = plannedState(row, day))
            plans.push_back({*state, away(row, day), row.id});
    });
    std::ranges::sort(plans);
    return plans;
}

/// When what tells of a plan's outcome can have been.
std::pair<CivilSecond, CivilSecond> daysOfOutcome(const Event &plan, std::int32_t published, std::int32_t day)
{
    constexpr CivilSecond aside = mostDaysApart * secondsPerDay;
    const CivilSecond end = startOf(std::int64_t{day} + 1);
    const auto earliest = plan.happened ? plan.happened->earliest() : std::nullopt;
    const auto latest = plan.happened ? plan.happened->latest() : std::nullopt;
    CivilSecond from = earliest ? *earliest - aside : latest ? *latest - startOf(daysBeforeOpen) : end;
    if (published != EventRow::notPublished)
        from = std::min(from, startOf(published)); // it may be called off from then on
    return {from, latest ? std::min(end, *latest + aside + 1) : end};
}

/// Who of the plan's acts here too, and whether in the same way.
int likenessOfColumns(const EventRow &plan, const EventRow &row)
{
    const auto isOfPlan = [&](std::uint32_t actor) { return actor != 0 && (actor == plan.source || actor == plan.target); };
    return 2 * isOfPlan(row.source) + 2 * isOfPlan(row.target) + (row.type == plan.type);
}

} // namespace

Result<std::optional<PlannedEvent>> plannedEvent(const Library &library, EventId event, std::int32_t day)
{
    auto stored = library.events().load(event);
    const auto shown = library.events().shownOutcome(event);
    if (!stored && stored.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!stored || !shown)
        return tl::make_unexpected(!stored ? stored.error() : shown.error());
    PlannedEvent plan{*std::move(stored), {}, 0, shown->by, {}};
    Event seen = plan.stored.event;
    if (shown->from > day) {
        plan.outcomeFrom = shown->from;
        seen.outcome = Outcome::Open;
    }
    const auto state = plannedState(seen, day);
    if (!state)
        return std::nullopt;
    plan.state = *state;
    plan.days = daysToPlan(seen.happened, day);
    return plan;
}

Result<PlannedEvents> plannedEvents(const Library &library, const EventSelection &events, std::int32_t day, int most)
{
    const auto plans = plansAmong(library, events, day);
    if (!plans)
        return tl::make_unexpected(plans.error());
    PlannedEvents made;
    for (const Found &found : *plans) {
        if (++made.counts[static_cast<std::size_t>(found.state)] > most)
            continue;
        auto plan = plannedEvent(library, found.id, day);
        if (!plan)
            return tl::make_unexpected(plan.error());
        if (*plan)
            made.listed.push_back(**std::move(plan));
    }
    return made;
}

Result<std::vector<OutcomeMatch>> suggestOutcomes(const Library &library, const EventTablePtr &table, EventId plan,
                                                  std::int32_t day, int most)
{
    const int slot = table->indexOf(plan);
    const auto stored = library.events().load(plan);
    if (!stored && stored.error().code != ErrorCode::NotFound)
        return tl::make_unexpected(stored.error());
    if (slot < 0 || !stored || !plannedState(stored->event, day))
        return {};
    const EventRow planned = table->row(slot);
    const auto [from, until] = daysOfOutcome(stored->event, planned.published, day);
    const auto isLater = [&](const EventRow &row) {
        return row.published == EventRow::notPublished || (row.published >= planned.published && row.published <= day);
    };
    std::vector<std::tuple<int, CivilSecond, EventId>> ranked;
    const auto positions = std::views::iota(0, table->datedCount());
    const auto startAt = [&](int position) {
        const EventRow &row = table->row(table->slotAt(position));
        return row.earliest == EventRow::openStart ? row.latest : row.earliest;
    };
    for (auto at = std::ranges::lower_bound(positions, from, {}, startAt); at != positions.end() && startAt(*at) < until; ++at) {
        const EventRow &row = table->row(table->slotAt(*at));
        if (row.article != planned.article && isDone(row.modality) && row.status != EventStatus::Dismissed && isLater(row))
            ranked.emplace_back(-likenessOfColumns(planned, row), std::abs(startAt(*at) - planned.earliest), row.id);
    }
    const std::size_t compared = std::min(ranked.size(), mostCompared);
    std::ranges::partial_sort(ranked, ranked.begin() + static_cast<std::ptrdiff_t>(compared));
    std::vector<EventId> ids{plan};
    for (std::size_t each = 0; each < compared; ++each)
        ids.push_back(std::get<EventId>(ranked[each]));
    const auto accounts = library.groups().accounts(ids);
    if (!accounts)
        return tl::make_unexpected(accounts.error());
    if (accounts->size() < 2)
        return {};
    auto matches = matchOutcomes(accounts->front(), {accounts->begin() + 1, accounts->end()});
    matches.resize(std::min(matches.size(), static_cast<std::size_t>(most)));
    return matches;
}

} // namespace dateline
