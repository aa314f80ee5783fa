#pragma once

#include "timeline/time_range.h"

#include <optional>
#include <vector>

namespace dateline {

/// The way back through what one has looked at. Jumps are steps, pans are not: a step leads to where one was last, not to where
/// the jump had led.
class ViewHistory {
public:
    /// One jumps away from here; what lay ahead is forgotten.
    void leave(const TimeRange &here);
    bool hasBack() const { return !m_past.empty(); }
    bool hasForward() const { return !m_future.empty(); }
    /// Where to go from here; nothing at the end of the way.
    std::optional<TimeRange> back(const TimeRange &here);
    std::optional<TimeRange> forward(const TimeRange &here);
    void clear();

private:
    std::vector<TimeRange> m_past;   // newest last
    std::vector<TimeRange> m_future; // nearest last
};

} // namespace dateline
