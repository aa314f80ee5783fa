#include "timeline/view_history.h"

namespace dateline {

namespace {

constexpr std::size_t mostSteps = 200;

std::optional<TimeRange> step(std::vector<TimeRange> &from, std::vector<TimeRange> &to, const TimeRange &here)
{
    if (from.empty())
        return std::nullopt;
    to.push_back(here);
    const TimeRange there = from.back();
    from.pop_back();
    return there;
}

} // namespace

void ViewHistory::leave(const TimeRange &here)
{
    m_future.clear();
    if (!m_past.empty() && m_past.back() == here)
        return;
    if (m_past.size() == mostSteps)
        m_past.erase(m_past.begin());
    m_past.push_back(here);
}

std::optional<TimeRange> ViewHistory::back(const TimeRange &here)
{
    return step(m_past, m_future, here);
}

std::optional<TimeRange> ViewHistory::forward(const TimeRange &here)
{
    return step(m_future, m_past, here);
}

void ViewHistory::clear()
{
    m_past.clear();
    m_future.clear();
}

} // namespace dateline
