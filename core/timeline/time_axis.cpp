#include "timeline/time_axis.h"

#include "timeline/event_span.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr std::size_t mostGaps = 20;
constexpr int breaksAcross = 60; // a gap is a sixtieth of what is left
constexpr int leastGain = 3;     // a third

/// The stretches in which no event is known to go on; open ends do not count.
std::vector<TimeRange> emptyStretches(const EventTable &table)
{
    std::vector<TimeRange> found;
    bool any = false;
    CivilSecond busyUntil = 0;
    for (int position = 0; position < table.datedCount(); ++position) {
        const EventTable::Row &row = table.row(table.slotAt(position));
        if (row.status == EventStatus::Dismissed)
            continue;
        const EventSpan span = eventSpan(row);
        const CivilSecond start = span.hasOpenStart() ? row.latest : span.start;
        const CivilSecond end = span.hasOpenEnd() ? row.earliest + 1 : span.end;
        if (any && start > busyUntil)
            found.push_back({busyUntil, start});
        busyUntil = any ? std::max(busyUntil, end) : end;
        any = true;
    }
    return found;
}

} // namespace

TimeAxis::TimeAxis(const std::vector<TimeRange> &gaps, CivilSecond shown) : m_gaps(gaps), m_shown(shown)
{
    CivilSecond removed = 0;
    for (const TimeRange &gap : gaps) {
        m_starts.push_back(gap.start - removed);
        removed += gap.length() - shown;
    }
}

std::shared_ptr<const TimeAxis> TimeAxis::forEvents(const EventTable &table)
{
    std::vector<TimeRange> gaps = emptyStretches(table);
    if (gaps.empty())
        return nullptr;
    std::ranges::sort(gaps, std::greater(), &TimeRange::length);
    gaps.resize(std::min(gaps.size(), mostGaps));
    std::ranges::sort(gaps, {}, &TimeRange::start);
    const auto anchor = [&](int position) { return anchorOf(table.row(table.slotAt(position))); };
    const CivilSecond all = std::max<CivilSecond>(anchor(table.datedCount() - 1) - anchor(0), 1);
    CivilSecond empty = 0;
    for (const TimeRange &gap : gaps)
        empty += gap.length();
    // What is short already is no gap; leaving it out changes what is left but little.
    const CivilSecond shown = std::max<CivilSecond>((all - empty) / breaksAcross, secondsPerDay);
    std::erase_if(gaps, [&](const TimeRange &gap) { return gap.length() < 4 * shown; });
    CivilSecond gained = 0;
    for (const TimeRange &gap : gaps)
        gained += gap.length() - shown;
    return gained > all / leastGain ? std::make_shared<const TimeAxis>(gaps, shown) : nullptr;
}

CivilSecond TimeAxis::toAxis(CivilSecond civil) const
{
    const auto after = std::ranges::upper_bound(m_gaps, civil, {}, &TimeRange::start);
    if (after == m_gaps.begin())
        return civil;
    const TimeRange &gap = *(after - 1);
    const CivilSecond start = m_starts[static_cast<std::size_t>(after - m_gaps.begin()) - 1];
    if (civil >= gap.end)
        return start + m_shown + (civil - gap.end);
    const double share = static_cast<double>(civil - gap.start) / static_cast<double>(gap.length());
    return start + static_cast<CivilSecond>(std::floor(share * static_cast<double>(m_shown)));
}

CivilSecond TimeAxis::toCivil(CivilSecond axis) const
{
    const auto after = std::ranges::upper_bound(m_starts, axis);
    if (after == m_starts.begin())
        return axis;
    const auto index = static_cast<std::size_t>(after - m_starts.begin()) - 1;
    const CivilSecond within = axis - m_starts[index];
    if (within >= m_shown)
        return m_gaps[index].end + (within - m_shown);
    const double share = static_cast<double>(within) / static_cast<double>(m_shown);
    const CivilSecond length = m_gaps[index].length();
    CivilSecond civil = m_gaps[index].start + static_cast<CivilSecond>(std::ceil(share * static_cast<double>(length)));
    while (toAxis(civil) < axis) // where the two shares round differently
        ++civil;
    return civil;
}

} // namespace dateline
