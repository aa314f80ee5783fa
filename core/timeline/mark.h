#pragma once

#include "domain/event_table.h"
#include "timeline/time_range.h"

#include <QRectF>

#include <cstdint>
#include <optional>

namespace dateline {

enum class MarkKind : std::uint8_t {
    Bar,   ///< as wide as its dates
    Shape, ///< centred on its dates, which are narrower than it
    Count, ///< several events of a row that would lie on each other
    Stack, ///< the events of a lane within a stretch of time, as a column of its quads
};
enum class Edge : std::uint8_t { Hard, Faded, Open };

/// What stands for an event, or for several.
struct Mark {
    QRectF rect;
    MarkKind kind = MarkKind::Shape;
    Edge leftEdge = Edge::Hard;
    Edge rightEdge = Edge::Hard;
    double leftFade = 0; ///< pixels of a bar's faded edge
    double rightFade = 0;
    bool oneOf = false;                     ///< two ends with a thin link
    bool pinned = false;                    ///< in a lane that does not scroll
    std::uint8_t type = EventTable::noType; ///< of several events: of the first when all are of one quad
    Modality modality = Modality::Asserted;
    EventStatus status = EventStatus::Accepted;
    Qualification qualification = Qualification::None;
    EventColour colour = EventColour::None; ///< of one event
    Outcome outcome = Outcome::Open;        ///< of one plan
    bool disputed = false; ///< its sources contradict each other; of several: those of the first
    int row = 0;   ///< of the timeline; the first of those that it stands for
    int rows = 1;  ///< more than one in a lane that is drawn as a whole
    int event = 0; ///< row of the event table; of several: the first
    int count = 1;
    double opacity = 1;
    double growth = 1; ///< of a Bar: from a shape (0) to a bar as high as bars are (1)
    int stack = -1;    ///< of a Stack: into Scene::stacks
    TimeRange range;   ///< of several: from the first event to the end of the last, or the whole stretch

    std::optional<EventType> eventType() const
    {
        return type == EventTable::noType ? std::nullopt : std::optional(static_cast<EventType>(type));
    }
};

} // namespace dateline
