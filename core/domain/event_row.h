#pragma once

#include "domain/actor.h"
#include "domain/calendar.h"
#include "domain/edtf.h"
#include "domain/event_marks.h"
#include "domain/event_type.h"
#include "domain/id.h"

#include <QString>

#include <cstdint>
#include <limits>
#include <optional>

namespace dateline {

/// What EventTable keeps of an event: 88 bytes.
struct EventRow {
    static constexpr CivilSecond openStart = std::numeric_limits<CivilSecond>::min();
    static constexpr CivilSecond openEnd = std::numeric_limits<CivilSecond>::max();
    static constexpr std::uint8_t noType = 0xff;
    static constexpr std::int32_t notPublished = std::numeric_limits<std::int32_t>::min();

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
    bool disputed : 1 = false;            ///< its sources contradict each other, and nobody has settled it
    bool noted : 1 = false;               ///< it has a note
    EventColour colour : 4 = EventColour::None;
    Outcome outcome : 4 = Outcome::Open;
    std::uint8_t outlets = 1;             ///< how many independent ones tell of it; 255 and more alike
    std::uint16_t articles = 1;           ///< how many tell of it; 65535 and more alike
    std::int32_t published = notPublished; ///< the day its article was published, counted from 1970
    std::uint32_t source = 0; ///< into EventTable::actorName(); 0 = none
    std::uint32_t target = 0;
    std::uint32_t speaker = 0;
    std::uint32_t act = 0;   ///< into actName(); 0 = none
    std::uint32_t tag = 0;    ///< into tagName(): its first tag; 0 = none
    std::uint32_t actors = 0; ///< a list of actorLists(): all that it names, as it names them
    std::uint32_t tags = 0;   ///< a list of tagLists()
    std::uint32_t title = 0;  ///< where it lies; read by title()
    std::uint32_t date = 0;  ///< read by edtf()

    friend bool operator==(const EventRow &, const EventRow &) = default;

    std::optional<EventType> eventType() const
    {
        return type == noType ? std::nullopt : std::optional(static_cast<EventType>(type));
    }
};
static_assert(sizeof(EventRow) == 88);

/// What a table is told of an event.
struct EventInput {
    EventId id;
    ArticleId article;
    QString title;
    QString note;
    std::optional<Edtf> happened;
    std::optional<EventType> type;
    Modality modality = Modality::Asserted;
    EventStatus status = EventStatus::Accepted;
    QString source; ///< as whom its first source is seen; may be empty
    QString target;
    QString speaker;
    QString act;
    QList<EventActor> actors; ///< all of them, as the article has them
    QStringList tags;
    EventId answers;
    EventColour colour = EventColour::None;
    Outcome outcome = Outcome::Open;
    std::int32_t published = EventRow::notPublished;
    bool disputed = false;
    int articles = 1;
    int outlets = 1;
};

} // namespace dateline
