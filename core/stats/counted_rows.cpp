#include "stats/counted_rows.h"

#include <algorithm>
#include <array>

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

Stretch countedStretch(const EventTable &events)
{
    const int count = events.datedCount();
    const auto rows = events.rows();
    return count == 0 ? Stretch{} : Stretch{countedAt(rows.front()), countedAt(rows[count - 1]) + 1};
}

RowRange rowsWithin(const EventTable &events, const Stretch &stretch)
{
    const auto rows = events.rows();
    const auto begin = rows.begin();
    const auto end = begin + events.datedCount();
    const auto first = std::ranges::lower_bound(begin, end, stretch.start, {}, countedAt);
    const auto last = std::ranges::lower_bound(first, end, std::max(stretch.start, stretch.end), {}, countedAt);
    return {static_cast<int>(first - begin), static_cast<int>(last - begin)};
}

} // namespace dateline
