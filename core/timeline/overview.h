#pragma once

#include "domain/event_selection.h"
#include "timeline/lane_density.h"
#include "timeline/time_range.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// Everything at a glance: how many events of each quad begin in each of many stretches of equal length. An event with an open
/// start counts where it ends; dismissed ones do not count.
struct Overview {
    struct Bin {
        QuadCounts byQuad{};
        std::uint32_t total = 0;
    };
    TimeRange range;
    std::vector<Bin> bins;
    std::uint32_t fullest = 0;

    /// Of the bin, whole seconds.
    TimeRange rangeOf(std::size_t bin) const;
};

/// O(events + bins). REQUIRES: a range that is not empty, bins > 0.
Overview overviewOf(const EventSelection &events, const TimeRange &range, int bins);

} // namespace dateline
