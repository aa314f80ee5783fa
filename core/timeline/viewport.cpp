#include "timeline/viewport.h"

#include <algorithm>

namespace dateline {

TimeRange calendarRange()
{
    return {civilSecond(firstYear, 1, 1), civilSecond(lastYear + 1, 1, 1)};
}

TimeRange allShown(const TimeRange &data)
{
    if (data.isEmpty())
        return {civilSecond(2000, 1, 1), civilSecond(2001, 1, 1)};
    const CivilSecond length = std::max(data.length(), 7 * secondsPerDay);
    const TimeRange calendar = calendarRange();
    return {std::max(data.start - length / 30, calendar.start), std::min(data.start + length + length / 4, calendar.end)};
}

TimeRange closeUp(const TimeRange &range)
{
    const TimeRange calendar = calendarRange();
    const CivilSecond margin = std::max(range.length(), 7 * secondsPerDay);
    return {std::max(range.start - margin, calendar.start), std::min(range.end + margin, calendar.end)};
}

ViewLimits ViewLimits::around(const TimeRange &data)
{
    constexpr CivilSecond year = 366 * secondsPerDay;
    const TimeRange calendar = calendarRange();
    const CivilSecond margin = std::max(data.length(), year) / 2;
    ViewLimits limits;
    limits.bounds = {std::max(data.start - margin, calendar.start), std::min(data.end + margin, calendar.end)};
    return limits;
}

Viewport::Viewport(const TimeRange &range, double width, std::shared_ptr<const TimeAxis> axis) : m_width(std::max(width, 1.0))
{
    m_scale.axis = std::move(axis);
    m_scale.second = m_scale.onAxis(range.start);
    const CivilSecond length = m_scale.onAxis(range.end) - m_scale.second;
    m_scale.secondsPerPixel = static_cast<double>(std::max<CivilSecond>(length, 1)) / m_width;
}

TimeRange Viewport::range() const
{
    const auto length = std::max<CivilSecond>(std::llround(seconds()), 1);
    const CivilSecond start = m_scale.second + (m_scale.fraction >= 0.5 ? 1 : 0);
    if (!m_scale.axis)
        return {start, start + length};
    const CivilSecond first = m_scale.axis->toCivil(start);
    return {first, std::max(m_scale.axis->toCivil(start + length), first + 1)};
}

Viewport Viewport::zoomed(double factor, double anchorX, const ViewLimits &limits) const
{
    const double longest = std::max(static_cast<double>(onAxis(limits.bounds).length()), seconds());
    const double shortest = std::min(limits.shortest, seconds());
    Viewport next = *this;
    next.m_scale.secondsPerPixel = std::clamp(seconds() / factor, shortest, longest) / m_width;
    next.m_scale = next.m_scale.shifted(anchorX * (m_scale.secondsPerPixel - next.m_scale.secondsPerPixel));
    return next.within(limits, *this);
}

Viewport Viewport::panned(double pixels, const ViewLimits &limits) const
{
    Viewport next = *this;
    next.m_scale = m_scale.shifted(pixels * m_scale.secondsPerPixel);
    return next.within(limits, *this);
}

Viewport Viewport::resized(double width) const
{
    Viewport next = *this;
    next.m_width = std::max(width, 1.0);
    next.m_scale.secondsPerPixel = seconds() / next.m_width;
    return next;
}

TimeRange Viewport::onAxis(const TimeRange &range) const
{
    return {m_scale.onAxis(range.start), m_scale.onAxis(range.end)};
}

Viewport Viewport::within(const ViewLimits &limits, const Viewport &before) const
{
    const TimeRange bounds = onAxis(limits.bounds);
    const auto after = [](const TimeScale &scale, CivilSecond second) {
        return static_cast<double>(scale.second - second) + scale.fraction;
    };
    const double first = std::min(0.0, after(before.m_scale, bounds.start));
    const double last = std::max(static_cast<double>(bounds.length()), after(before.m_scale, bounds.start) + before.seconds());
    const double start = after(m_scale, bounds.start);
    const double allowed = std::clamp(start, first, std::max(first, last - seconds()));
    Viewport next = *this;
    if (allowed != start)
        next.m_scale = TimeScale{bounds.start, 0, m_scale.secondsPerPixel, m_scale.axis}.shifted(allowed);
    return next;
}

} // namespace dateline
