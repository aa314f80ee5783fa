#include "canvas/timeline_keys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QStringList>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

struct TimelineKey {
    TimelineCommand command;
    Qt::Key key;
    Qt::KeyboardModifier modifier = Qt::NoModifier;
};

using enum TimelineCommand;
constexpr std::array<TimelineKey, 27> keys{{
    {PreviousEvent, Qt::Key_Left},
    {NextEvent, Qt::Key_Right},
    {LaneAbove, Qt::Key_Up},
    {LaneBelow, Qt::Key_Down},
    {FirstEvent, Qt::Key_Home},
    {LastEvent, Qt::Key_End},
    {ShowSelected, Qt::Key_Space},
    {ClearSelection, Qt::Key_Escape},
    {Left, Qt::Key_A},
    {Left, Qt::Key_Left, Qt::ControlModifier},
    {Right, Qt::Key_D},
    {Right, Qt::Key_Right, Qt::ControlModifier},
    {PageLeft, Qt::Key_PageUp},
    {PageRight, Qt::Key_PageDown},
    {ZoomIn, Qt::Key_W},
    {ZoomIn, Qt::Key_Plus},
    {ZoomIn, Qt::Key_Equal},
    {ZoomOut, Qt::Key_S},
    {ZoomOut, Qt::Key_Minus},
    {ZoomIn, Qt::Key_Plus, Qt::ControlModifier},
    {ZoomOut, Qt::Key_Minus, Qt::ControlModifier},
    {ShowAll, Qt::Key_0, Qt::ControlModifier},
    {Fit, Qt::Key_F},
    {CollapseLane, Qt::Key_C},
    {PinLane, Qt::Key_P},
    {MoveLaneUp, Qt::Key_Up, Qt::ControlModifier},
    {MoveLaneDown, Qt::Key_Down, Qt::ControlModifier},
}};

// In the order of TimelineCommand.
constexpr std::array<const char *, timelineCommandCount> words{
    QT_TRANSLATE_NOOP("TimelineKeys", "Previous event"),
    QT_TRANSLATE_NOOP("TimelineKeys", "Next event"),
    QT_TRANSLATE_NOOP("TimelineKeys", "Event in the lane above"),
    QT_TRANSLATE_NOOP("TimelineKeys", "Event in the lane below"),
    QT_TRANSLATE_NOOP("TimelineKeys", "First event"),
    QT_TRANSLATE_NOOP("TimelineKeys", "Last event"),
    QT_TRANSLATE_NOOP("TimelineKeys", "Show the selected event"),
    QT_TRANSLATE_NOOP("TimelineKeys", "Clear the selection"),
    QT_TRANSLATE_NOOP("TimelineKeys", "Move to earlier"),
    QT_TRANSLATE_NOOP("TimelineKeys", "Move to later"),
    QT_TRANSLATE_NOOP("TimelineKeys", "A page earlier"),
    QT_TRANSLATE_NOOP("TimelineKeys", "A page later"),
    QT_TRANSLATE_NOOP("TimelineKeys", "Zoom in"),
    QT_TRANSLATE_NOOP("TimelineKeys", "Zoom out"),
    QT_TRANSLATE_NOOP("TimelineKeys", "Show all"),
    QT_TRANSLATE_NOOP("TimelineKeys", "Fit the selected event, then all"),
    QT_TRANSLATE_NOOP("TimelineKeys", "Collapse the selected event's lane, or open it"),
    QT_TRANSLATE_NOOP("TimelineKeys", "Pin the selected event's lane on top, or unpin it"),
    QT_TRANSLATE_NOOP("TimelineKeys", "Move the selected event's lane up"),
    QT_TRANSLATE_NOOP("TimelineKeys", "Move the selected event's lane down"),
};

int otherSide(int key)
{
    static constexpr std::array<std::pair<Qt::Key, Qt::Key>, 2> sides{{{Qt::Key_Left, Qt::Key_Right}, {Qt::Key_A, Qt::Key_D}}};
    for (const auto &[left, right] : sides) {
        if (key == left || key == right)
            return key == left ? right : left;
    }
    return key;
}

} // namespace

std::optional<TimelineCommand> timelineCommand(const QKeyEvent &event, bool timeLeftward)
{
    const int key = timeLeftward ? otherSide(event.key()) : event.key();
    const auto modifiers = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const auto *found =
        std::ranges::find_if(keys, [&](const TimelineKey &each) { return each.key == key && modifiers == each.modifier; });
    return found == keys.end() ? std::nullopt : std::optional(found->command);
}

std::vector<std::pair<QString, QString>> timelineShortcuts(bool timeLeftward)
{
    std::vector<std::pair<QString, QString>> lines;
    for (int command = 0; command < timelineCommandCount; ++command) {
        QStringList names;
        for (const TimelineKey &each : keys) {
            if (static_cast<int>(each.command) == command)
                names << QKeySequence(static_cast<int>(each.modifier) | (timeLeftward ? otherSide(each.key) : each.key))
                             .toString(QKeySequence::NativeText);
        }
        lines.emplace_back(QCoreApplication::translate("TimelineKeys", words[static_cast<std::size_t>(command)]),
                           names.join(QCoreApplication::translate("TimelineKeys", ", ", "between keys")));
    }
    return lines;
}

} // namespace dateline
