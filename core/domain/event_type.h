#pragma once

#include "domain/error.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace dateline {

/// PLOVER 2.0, in the order of its quads.
enum class EventType : std::uint8_t {
    Agree, Consult, Support, Concede,                // verbal cooperation
    Cooperate, Aid, Retreat,                         // material cooperation
    Request, Accuse, Reject, Threaten,               // verbal conflict
    Protest, Sanction, Mobilize, Coerce, Assault,    // material conflict
};
inline constexpr int eventTypeCount = 16;

enum class Quad : std::uint8_t { VerbalCooperation, MaterialCooperation, VerbalConflict, MaterialConflict };
inline constexpr int quadCount = 4;

constexpr Quad quadOf(EventType type)
{
    if (type <= EventType::Concede)
        return Quad::VerbalCooperation;
    if (type <= EventType::Retreat)
        return Quad::MaterialCooperation;
    return type <= EventType::Threaten ? Quad::VerbalConflict : Quad::MaterialConflict;
}

/// "THREATEN": PLOVER's own spelling, used in every file.
QString eventTypeName(EventType type);

/// Reads PLOVER 2.0's names and the older ones that map to them (DEMAND → REQUEST, DISAPPROVE and INVESTIGATE → ACCUSE,
/// FIGHT → ASSAULT), in any case. Nothing for every other word: a foreign type is kept as a tag, never guessed.
std::optional<EventType> eventTypeFromName(const QString &name);

/// How far the act is told as fact (DOMAIN: Modality).
enum class Modality : std::uint8_t { Asserted, Claimed, Denied, Planned, Hypothetical };
QString modalityName(Modality modality);
std::optional<Modality> modalityFromName(const QString &name);

enum class EventStatus : std::uint8_t { Suggested, Accepted, Dismissed };
QString eventStatusName(EventStatus status);
std::optional<EventStatus> eventStatusFromName(const QString &name);

enum class EventOrigin : std::uint8_t { Rule, Annotation, Person };
QString eventOriginName(EventOrigin origin);
std::optional<EventOrigin> eventOriginFromName(const QString &name);

} // namespace dateline
