#pragma once

#include "domain/event_table.h"
#include "timeline/time_range.h"

#include <memory>
#include <vector>

namespace dateline {

/// Civil seconds ↔ seconds of an axis on which long stretches without events are short. Rising and linear in pieces: outside the
/// gaps a second is a second. Immutable; shared by every viewport over it.
class TimeAxis {
public:
    /// `gaps` in time order, apart from each other; each becomes `shown` seconds long. REQUIRES: none is shorter than that.
    TimeAxis(const std::vector<TimeRange> &gaps, CivilSecond shown);

    /// For these events: at most twenty gaps, the longest first; null when less than a third of the width is gained.
    static std::shared_ptr<const TimeAxis> forEvents(const EventTable &table);

    /// Whole seconds outside of gaps, rounded down within.
    CivilSecond toAxis(CivilSecond civil) const;
    CivilSecond toCivil(CivilSecond axis) const;
    const std::vector<TimeRange> &gaps() const { return m_gaps; }

private:
    std::vector<TimeRange> m_gaps;
    std::vector<CivilSecond> m_starts; // of the gaps on the axis
    CivilSecond m_shown = 0;
};

} // namespace dateline
