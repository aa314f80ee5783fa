#pragma once

#include "domain/calendar.h"
#include "domain/edtf.h"
#include "domain/event_type.h"
#include "domain/id.h"

#include <QString>

#include <cstdint>
#include <limits>
#include <optional>

namespace dateline {

/// What EventTable keeps of an event: 72 bytes.
struct EventRow {
    static constexpr CivilSecond openStart = std::numeric_limits<CivilSecond>::min();
    static constexpr CivilSecond openEnd = std::numeric_limits<CivilSecond>::max();
    static constexpr std::uint8_t noType = 0xff;

    EventId id;
    ArticleId article;
    EventId answers;            ///< the event that this one denies or answers; 0 = none
    CivilSecond earliest = 0;   ///< openStart = "until"
    CivilSecond latest = 0;     ///< openEnd = "since"
    std::uint8_t type = noType; ///< EventType
    Modality modality : 4 = Modality::Asserted;
    EventStatus status : 4 = EventStatus::Accepted;
    Precision precision = Precision::Day;
    Qualification qualification : 4 = Qualification::None;
    bool dated : 1 = false;
    bool oneOf : 1 = false;
    std::uint32_t source = 0; ///< into EventTable::actorName(); 0 = none
    std::uint32_t target = 0;
    std::uint32_t speaker = 0;
    std::uint32_t act = 0;   ///< into actName(); 0 = none
    std::uint32_t tag = 0;   ///< into tagName(): its first tag; 0 = none
    std::uint32_t title = 0; ///< where it lies; read by title()
    std::uint32_t date = 0;  ///< read by edtf()

    friend bool operator==(const EventRow &, const EventRow &) = default;

    std::optional<EventType> eventType() const
    {
        return type == noType ? std::nullopt : std::optional(static_cast<EventType>(type));
    }
};
static_assert(sizeof(EventRow) == 72);

/// What a table is told of an event.
struct EventInput {
    EventId id;
    ArticleId article;
    QString title;
    std::optional<Edtf> happened;
    std::optional<EventType> type;
    Modality modality = Modality::Asserted;
    EventStatus status = EventStatus::Accepted;
    QString source; ///< first source's codeOrName(); may be empty
    QString target;
    QString speaker;
    QString act;
    QString tag; ///< its first tag; may be empty
    EventId answers;
};

} // namespace dateline
