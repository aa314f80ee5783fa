#include "stats/counted_rows.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace dateline {

bool fitsPeriod(const EventTable::Row &row, PeriodUnit unit)
{
    // The widest precision whose every date lies within one period.
    constexpr std::array<Precision, periodUnitCount> widest{Precision::Day,     Precision::Day,       Precision::Month,
                                                            Precision::Quarter, Precision::Year,      Precision::Decade,
                                                            Precision::Century, Precision::Millennium};
    if (row.earliest == EventTable::openStart)
        return false;
    if (row.oneOf || row.precision == Precision::Days || row.precision == Precision::Season)
        return periodNumber(unit, row.earliest) == periodNumber(unit, row.latest);
    return row.precision <= widest[static_cast<std::size_t>(unit)];
}

Stretch countedStretch(const EventSelection &events)
{
    const EventTable &table = *events.table();
    const auto isOut = [&](int position) { return !events.contains(table.slotAt(position)); };
    int first = 0;
    int last = table.datedCount() - 1;
    while (first <= last && isOut(first))
        ++first;
    while (last > first && isOut(last))
        --last;
    if (first > last)
        return {};
    return {countedAt(table.row(table.slotAt(first))), countedAt(table.row(table.slotAt(last))) + 1};
}

PositionRange positionsWithin(const EventTable &table, const Stretch &stretch)
{
    const auto at = [&](int position) { return countedAt(table.row(table.slotAt(position))); };
    const auto positions = std::views::iota(0, table.datedCount());
    const auto first = std::ranges::lower_bound(positions, stretch.start, {}, at);
    const auto last = std::ranges::lower_bound(first, positions.end(), std::max(stretch.start, stretch.end), {}, at);
    return {static_cast<int>(first - positions.begin()), static_cast<int>(last - positions.begin())};
}

} // namespace dateline
