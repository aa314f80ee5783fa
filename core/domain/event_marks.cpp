#include "domain/event_marks.h"

#include "domain/enum_names.h"

namespace dateline {

namespace {
constexpr EnumNames<EventColour, eventColourCount> colourNames{{"", "red", "orange", "yellow", "green", "blue", "purple"}};
constexpr EnumNames<Outcome, 3> outcomeNames{{"", "confirmed", "cancelled"}};
} // namespace

QString eventColourName(EventColour colour) { return colourNames.name(colour); }
std::optional<EventColour> eventColourFromName(const QString &name) { return colourNames.value(name); }
QString outcomeName(Outcome outcome) { return outcomeNames.name(outcome); }
std::optional<Outcome> outcomeFromName(const QString &name) { return outcomeNames.value(name); }

} // namespace dateline
