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

/// The day something was known from; nothing = always.
std::optional<std::int32_t> knownFrom(const Library &library, const EventTable &table, EventId shownBy)
{
    const auto lead = shownBy ? library.groups().leadOf(shownBy) : Result<EventId>(EventId{});
    const int slot = lead ? table.indexOf(*lead) : -1;
    const std::int32_t published = slot < 0 ? EventRow::notPublished : table.row(slot).published;
    return published == EventRow::notPublished ? std::nullopt : std::optional(published);
}

/// A plan before it is loaded, unless its outcome had to be looked up.
struct Found {
    EventId id;
    PlannedState state;
    CivilSecond away = 0; // from the day
    std::optional<PlannedEvent> loaded;
};

class PlansOnDay {
public:
    PlansOnDay(const Library &library, const EventSelection &events, std::int32_t day)
        : m_library(library), m_table(*events.table()), m_day(day)
    {
        m_table.forEach([&](int slot) {
            if (events.contains(slot))
                add(m_table.row(slot));
        });
    }
    PlannedEvents listed(int most)
    {
        PlannedEvents made;
        const auto key = [](const Found &found) { return std::tuple(found.state, found.away, found.id); };
        std::ranges::sort(m_found, {}, key);
        for (Found &found : m_found) {
            int &count = made.counts[static_cast<std::size_t>(found.state)];
            if (++count > most)
                continue;
            if (auto plan = found.loaded ? std::move(found.loaded) : load(found.id))
                made.listed.push_back(*std::move(plan));
        }
        return made;
    }

private:
    void add(const EventRow &row)
    {
        const auto state = plannedState(row, m_day);
        if (!state)
            return;
        Found found{row.id, *state, away(row), {}};
        if (row.outcome != Outcome::Open) {
            found.loaded = load(row.id);
            found.state = found.loaded ? found.loaded->state : *state;
        }
        m_found.push_back(std::move(found));
    }
    CivilSecond away(const EventRow &row) const
    {
        const CivilSecond day = startOf(m_day);
        if (!row.dated)
            return 0;
        const bool open = row.earliest == EventRow::openStart || (row.latest != EventRow::openEnd && row.earliest <= day);
        return std::abs((open ? row.latest : row.earliest) - day);
    }
    std::optional<PlannedEvent> load(EventId id) const
    {
        auto stored = m_library.events().load(id);
        if (!stored)
            return std::nullopt;
        PlannedEvent plan{*std::move(stored), {}, 0, {}, {}};
        Event seen = plan.stored.event;
        if (seen.confirmedBy)
            plan.shownBy = m_library.events().find(*seen.confirmedBy).value_or(EventId{});
        if (const auto known = knownFrom(m_library, m_table, plan.shownBy); known && *known > m_day) {
            plan.outcomeFrom = known;
            seen.outcome = Outcome::Open;
        }
        plan.state = plannedState(seen, m_day).value_or(PlannedState::Undated);
        plan.days = daysToPlan(seen.happened, m_day);
        return plan;
    }

    const Library &m_library;
    const EventTable &m_table;
    std::int32_t m_day;
    std::vector<Found> m_found;
};

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

PlannedEvents plannedEvents(const Library &library, const EventSelection &events, std::int32_t day, int most)
{
    return PlansOnDay(library, events, day).listed(most);
}

std::vector<OutcomeMatch> suggestOutcomes(const Library &library, const EventTablePtr &table, EventId plan, std::int32_t day,
                                          int most)
{
    const int slot = table->indexOf(plan);
    const auto stored = library.events().load(plan);
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
    if (!accounts || accounts->size() < 2)
        return {};
    auto matches = matchOutcomes(accounts->front(), {accounts->begin() + 1, accounts->end()});
    matches.resize(std::min(matches.size(), static_cast<std::size_t>(most)));
    return matches;
}

} // namespace dateline
