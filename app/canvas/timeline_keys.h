#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

class QKeyEvent;

namespace dateline {

/// What a key alone can ask of the timeline.
enum class TimelineCommand : std::uint8_t {
    PreviousEvent,
    NextEvent,
    LaneAbove,
    LaneBelow,
    FirstEvent,
    LastEvent,
    ShowSelected,
    ClearSelection,
    Left,
    Right,
    PageLeft,
    PageRight,
    ZoomIn,
    ZoomOut,
    ShowAll,
    Fit,
    CollapseLane,
    PinLane,
    MoveLaneUp,
    MoveLaneDown,
};
inline constexpr int timelineCommandCount = 20;

/// The command of a key, by the one table of them; Shift does not count. Keys to the left and right follow what is seen, so they
/// change places where time runs leftward.
std::optional<TimelineCommand> timelineCommand(const QKeyEvent &event, bool timeLeftward = false);

/// Every command of that table in words, with its keys as the platform writes them, for the page of keys.
std::vector<std::pair<QString, QString>> timelineShortcuts(bool timeLeftward = false);

} // namespace dateline
