#include "stats/tally.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace dateline {
namespace {

constexpr int monthsPerYear = 12;

/// Months since January of year 0.
int monthNumber(CivilSecond second)
{
    const std::chrono::year_month_day day = civilDay(second);
    return static_cast<int>(day.year()) * monthsPerYear + static_cast<int>(static_cast<unsigned>(day.month())) - 1;
}

int monthNumber(const EventTable::Row &row)
{
    return monthNumber(row.earliest == EventTable::openStart ? row.latest : row.earliest);
}

MonthTally emptyMonth(int number)
{
    const int year = number >= 0 ? number / monthsPerYear : -((monthsPerYear - 1 - number) / monthsPerYear);
    MonthTally month;
    month.year = year;
    month.month = static_cast<unsigned>(number - year * monthsPerYear) + 1;
    return month;
}

struct MonthRange {
    int first;
    int last;
};

/// The `length` months around the median event that hold the most events; the earliest of equals.
/// REQUIRES: `months` is sorted and spans more than `length`.
MonthRange busiestAroundMedian(const std::vector<int> &months, int length)
{
    const int median = months[months.size() / 2];
    const int firstStart = std::max(median - length + 1, months.front());
    const int lastStart = std::min(median, months.back() - length + 1);
    std::vector<int> counts(static_cast<std::size_t>(lastStart - firstStart + length), 0);
    for (const int month : months) {
        if (month >= firstStart && month < lastStart + length)
            ++counts[static_cast<std::size_t>(month - firstStart)];
    }
    int inWindow = std::accumulate(counts.begin(), counts.begin() + length, 0);
    int most = inWindow;
    int best = firstStart;
    for (int start = firstStart + 1; start <= lastStart; ++start) {
        const auto at = static_cast<std::size_t>(start - firstStart);
        inWindow += counts[at + static_cast<std::size_t>(length) - 1] - counts[at - 1];
        if (inWindow > most) {
            most = inWindow;
            best = start;
        }
    }
    return {best, best + length - 1};
}

} // namespace

int MonthTally::total() const
{
    return std::accumulate(byQuad.begin(), byQuad.end(), untyped);
}

CivilSecond MonthTally::start() const
{
    return civilSecond(year, month, 1);
}

CivilSecond MonthTally::end() const
{
    return start() + CivilSecond{daysInMonth(year, month)} * secondsPerDay;
}

std::vector<MonthTally> tallyByMonth(const EventTable &events, int mostMonths)
{
    std::vector<int> months;
    months.reserve(static_cast<std::size_t>(events.datedCount()));
    for (int row = 0; row < events.datedCount(); ++row)
        months.push_back(monthNumber(events.row(events.slotAt(row))));
    if (months.empty() || mostMonths <= 0)
        return {};

    MonthRange shown{months.front(), months.back()};
    if (shown.last - shown.first >= mostMonths)
        shown = busiestAroundMedian(months, mostMonths);
    std::vector<MonthTally> tallies;
    for (int number = shown.first; number <= shown.last; ++number)
        tallies.push_back(emptyMonth(number));
    for (int row = 0; row < events.datedCount(); ++row) {
        const int number = months[static_cast<std::size_t>(row)];
        if (number < shown.first || number > shown.last)
            continue;
        MonthTally &month = tallies[static_cast<std::size_t>(number - shown.first)];
        if (const auto type = events.row(events.slotAt(row)).eventType())
            ++month.byQuad[static_cast<std::size_t>(quadOf(*type))];
        else
            ++month.untyped;
    }
    return tallies;
}

} // namespace dateline
