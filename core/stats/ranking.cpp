#include "stats/ranking.h"

#include <QHash>

#include <algorithm>

namespace dateline {

namespace {

/// Keeps the `most` first entries in order.
void sortAndCut(const EventTable &table, Ranking &ranking, int most)
{
    const auto before = [&](const Ranking::Entry &a, const Ranking::Entry &b) {
        const int difference = a.counts.total() - b.counts.total();
        if (difference != 0)
            return difference > 0;
        if (const int order = table.actorName(a.who.source).compare(table.actorName(b.who.source)); order != 0)
            return order < 0;
        return table.actorName(a.who.target) < table.actorName(b.who.target);
    };
    auto &entries = ranking.entries;
    const std::size_t kept = std::min(entries.size(), static_cast<std::size_t>(std::max(most, 0)));
    std::ranges::partial_sort(entries, entries.begin() + static_cast<std::ptrdiff_t>(kept), before);
    ranking.more = static_cast<int>(entries.size() - kept);
    entries.resize(kept);
}

} // namespace

Ranking rankActors(const EventSelection &events, const Stretch &stretch, int most)
{
    std::vector<QuadTally> counts(static_cast<std::size_t>(events.table()->actorCount()));
    Ranking ranking;
    forEventsWithin(events, stretch, [&](int slot) {
        const EventTable::Row &row = events.table()->row(slot);
        if (row.source != 0)
            counts[row.source].add(row);
        if (row.target != 0 && row.target != row.source)
            counts[row.target].add(row);
        ++(row.source != 0 || row.target != 0 ? ranking.counted : ranking.unnamed);
    });
    for (std::uint32_t actor = 1; actor < counts.size(); ++actor) {
        if (counts[actor].total() > 0)
            ranking.entries.push_back({{actor, 0}, counts[actor]});
    }
    sortAndCut(*events.table(), ranking, most);
    return ranking;
}

Ranking rankPairs(const EventSelection &events, const Stretch &stretch, int most)
{
    QHash<quint64, QuadTally> counts;
    Ranking ranking;
    forEventsWithin(events, stretch, [&](int slot) {
        const EventTable::Row &row = events.table()->row(slot);
        const bool named = row.source != 0 && row.target != 0 && row.source != row.target;
        ++(named ? ranking.counted : ranking.unnamed);
        if (named)
            counts[quint64{row.source} << 32 | row.target].add(row);
    });
    for (auto pair = counts.cbegin(); pair != counts.cend(); ++pair)
        ranking.entries.push_back(
            {{static_cast<std::uint32_t>(pair.key() >> 32), static_cast<std::uint32_t>(pair.key())}, *pair});
    sortAndCut(*events.table(), ranking, most);
    return ranking;
}

} // namespace dateline
