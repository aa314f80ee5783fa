#include "stats/ranking.h"

#include <QHash>

#include <algorithm>

namespace dateline {

namespace {

/// Keeps the `most` first entries in order.
void sortAndCut(const EventTable &events, Ranking &ranking, int most)
{
    const auto before = [&](const Ranking::Entry &a, const Ranking::Entry &b) {
        const int difference = a.counts.total() - b.counts.total();
        if (difference != 0)
            return difference > 0;
        if (const int order = events.actorName(a.who.source).compare(events.actorName(b.who.source)); order != 0)
            return order < 0;
        return events.actorName(a.who.target) < events.actorName(b.who.target);
    };
    auto &entries = ranking.entries;
    const std::size_t kept = std::min(entries.size(), static_cast<std::size_t>(std::max(most, 0)));
    std::ranges::partial_sort(entries, entries.begin() + static_cast<std::ptrdiff_t>(kept), before);
    ranking.more = static_cast<int>(entries.size() - kept);
    entries.resize(kept);
}

} // namespace

Ranking rankActors(const EventTable &events, const Stretch &stretch, int most)
{
    std::vector<QuadCounts> counts(static_cast<std::size_t>(events.actorCount()));
    Ranking ranking;
    const RowRange rows = rowsWithin(events, stretch);
    for (int index = rows.first; index < rows.last; ++index) {
        const EventTable::Row &row = events.row(events.slotAt(index));
        if (row.source != 0)
            counts[row.source].add(row);
        if (row.target != 0 && row.target != row.source)
            counts[row.target].add(row);
        ++(row.source != 0 || row.target != 0 ? ranking.counted : ranking.unnamed);
    }
    for (std::uint32_t actor = 1; actor < counts.size(); ++actor) {
        if (counts[actor].total() > 0)
            ranking.entries.push_back({{actor, 0}, counts[actor]});
    }
    sortAndCut(events, ranking, most);
    return ranking;
}

Ranking rankPairs(const EventTable &events, const Stretch &stretch, int most)
{
    QHash<quint64, QuadCounts> counts;
    Ranking ranking;
    const RowRange rows = rowsWithin(events, stretch);
    for (int index = rows.first; index < rows.last; ++index) {
        const EventTable::Row &row = events.row(events.slotAt(index));
        const bool named = row.source != 0 && row.target != 0 && row.source != row.target;
        ++(named ? ranking.counted : ranking.unnamed);
        if (named)
            counts[quint64{row.source} << 32 | row.target].add(row);
    }
    for (auto pair = counts.cbegin(); pair != counts.cend(); ++pair)
        ranking.entries.push_back(
            {{static_cast<std::uint32_t>(pair.key() >> 32), static_cast<std::uint32_t>(pair.key())}, *pair});
    sortAndCut(events, ranking, most);
    return ranking;
}

} // namespace dateline
