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
constexpr std::array<TimelineKey, 23> keys{{
    {PreviousEvent, Qt::Key_Left},
    {NextEvent, Qt::Key_Right},
    {LaneAbove, Qt::Key_Up},
    {LaneBelow, Qt::Key_Down},
    {FirstEvent, Qt::Key_Home},
    {LastEvent, Qt::Key_End},
    {ShowSelected, Qt::Key_Return},
    {ShowSelected, Qt::Key_Enter},
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
}};

#define SAY(text) QT_TRANSLATE_NOOP("TimelineKeys", text)
// In the order of TimelineCommand.
constexpr std::array<const char *, timelineCommandCount> words{
    SAY("Previous event"),       SAY("Next event"),          SAY("Event in the lane above"), SAY("Event in the lane below"),
    SAY("First event"),          SAY("Last event"),          SAY("Show the selected event"), SAY("Clear the selection"),
    SAY("Move to earlier"),      SAY("Move to later"),       SAY("A page earlier"),          SAY("A page later"),
    SAY("Zoom in"),              SAY("Zoom out"),            SAY("Show all"),
};
#undef SAY

} // namespace

std::optional<TimelineCommand> timelineCommand(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const auto *found = std::ranges::find_if(
        keys, [&](const TimelineKey &each) { return each.key == event.key() && modifiers == each.modifier; });
    return found == keys.end() ? std::nullopt : std::optional(found->command);
}

std::vector<std::pair<QString, QString>> timelineShortcuts()
{
    std::vector<std::pair<QString, QString>> lines;
    for (int command = 0; command < timelineCommandCount; ++command) {
        QStringList names;
        for (const TimelineKey &each : keys) {
            if (static_cast<int>(each.command) == command)
                names << QKeySequence(each.modifier | each.key).toString(QKeySequence::NativeText);
        }
        lines.emplace_back(QCoreApplication::translate("TimelineKeys", words[static_cast<std::size_t>(command)]),
                           names.join(QCoreApplication::translate("TimelineKeys", ", ", "between keys")));
    }
    return lines;
}

} // namespace dateline
