#include "timeline/day_peaks.h"

#include "timeline/time_bins.h"

#include <algorithm>

namespace dateline {

namespace {

std::size_t heavier(const std::vector<WeighedDay> &days, std::size_t one, std::size_t other)
{
    const auto [first, second] = std::minmax(one, other);
    return days[second].weight > days[first].weight ? second : first;
}

} // namespace

DayPeaks::DayPeaks(std::vector<WeighedDay> days) : m_days(std::move(days)), m_tree(2 * m_days.size())
{
    const std::size_t count = m_days.size();
    for (std::size_t day = 0; day < count; ++day)
        m_tree[count + day] = day;
    for (std::size_t node = count; node-- > 1;)
        m_tree[node] = heavier(m_days, m_tree[2 * node], m_tree[2 * node + 1]);
}

std::size_t DayPeaks::heaviestOf(std::size_t first, std::size_t end) const
{
    std::size_t best = first;
    const std::size_t count = m_days.size();
    for (std::size_t low = first + count, high = end + count; low < high; low /= 2, high /= 2) {
        if (low % 2 == 1)
            best = heavier(m_days, best, m_tree[low++]);
        if (high % 2 == 1)
            best = heavier(m_days, best, m_tree[--high]);
    }
    return best;
}

std::size_t DayPeaks::firstFrom(CivilSecond second) const
{
    return static_cast<std::size_t>(std::ranges::lower_bound(m_days, second, {}, &WeighedDay::start) - m_days.begin());
}

std::vector<DayPeak> DayPeaks::inSight(const Viewport &viewport, const QRectF &area, double nameWidth) const
{
    const TimeScale &scale = viewport.scale();
    const CivilSecond bin = CivilSecond{1} << binExponent(scale.secondsPerPixel, narrowest);
    const auto middle = [&](std::size_t day) { return scale.x(m_days[day].start + secondsPerDay / 2); };
    const std::size_t end = firstFrom(scale.secondAt(viewport.width() + narrowest));
    std::vector<DayPeak> peaks;
    for (std::size_t at = firstFrom(floorDivide(scale.secondAt(-narrowest) - secondsPerDay, bin) * bin); at < end;) {
        const std::size_t next = firstFrom((floorDivide(m_days[at].start, bin) + 1) * bin);
        const std::size_t day = heaviestOf(at, next);
        const double x = middle(day);
        QRectF rect(area.left() + x - narrowest / 2, area.top(), narrowest, area.height());
        if (!peaks.empty() && peaks.back().rect.right() > rect.left())
            rect.moveLeft(peaks.back().rect.right());
        const auto withMiddleFrom = [&](double place) { return firstFrom(scale.secondAt(place) - secondsPerDay / 2); };
        const std::size_t near = withMiddleFrom(x - nameWidth), far = withMiddleFrom(x + nameWidth);
        peaks.push_back({rect, day, heaviestOf(std::min(near, day), std::max(far, day + 1)) == day});
        at = next;
    }
    std::erase_if(peaks,
                  [&](const DayPeak &peak) { return peak.rect.right() <= area.left() || peak.rect.left() >= area.right(); });
    return peaks;
}

std::optional<std::size_t> dayPeakAt(const std::vector<DayPeak> &peaks, const QPointF &point)
{
    const auto found = std::ranges::find_if(peaks, [&](const DayPeak &peak) { return peak.rect.contains(point); });
    return found == peaks.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - peaks.begin()));
}

} // namespace dateline
