#pragma once

#include "library/event_filter.h"
#include "timeline/lane_mode.h"
#include "timeline/time_range.h"

#include <tl/expected.hpp>

#include <optional>

namespace dateline {

/// What a saved view brings back.
struct ViewDefinition {
    EventFilter filter;
    LaneMode lanes = LaneMode::Quad;
    std::optional<TimeRange> range;
    friend bool operator==(const ViewDefinition &, const ViewDefinition &) = default;
};

/// JSON: one object with the number of its version; what asks for nothing is left out.
QString viewText(const ViewDefinition &definition);
/// Why a definition says nothing.
enum class ViewFault : std::uint8_t {
    Broken, ///< not that, or values that are none
    Newer,  ///< of a version that this program does not know
};
tl::expected<ViewDefinition, ViewFault> viewDefinition(const QString &text);

} // namespace dateline
