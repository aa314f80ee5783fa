#include "wording/event_colour_text.h"

#include <QCoreApplication>

#include <array>

namespace dateline {

namespace {
constexpr std::array<const char *, eventColourCount> colours{
    QT_TRANSLATE_NOOP("EventColourText", "No colour"), QT_TRANSLATE_NOOP("EventColourText", "Red"),
    QT_TRANSLATE_NOOP("EventColourText", "Orange"),    QT_TRANSLATE_NOOP("EventColourText", "Yellow"),
    QT_TRANSLATE_NOOP("EventColourText", "Green"),     QT_TRANSLATE_NOOP("EventColourText", "Blue"),
    QT_TRANSLATE_NOOP("EventColourText", "Purple")};
} // namespace

QString eventColourText(EventColour colour)
{
    return QCoreApplication::translate("EventColourText", colours[static_cast<std::size_t>(colour)]);
}

} // namespace dateline
