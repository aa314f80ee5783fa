#pragma once

#include "library/event_store.h"

#include <QString>

#include <vector>

namespace dateline {

class Session;

/// Another event that has to do with the shown one.
struct LinkedEvent {
    enum class How : std::uint8_t {
        Denies,
        DeniedBy,
        ConfirmedBy, ///< the shown one is a plan
        CancelledBy,
    };
    EventId id;
    How how = How::Denies;
    QString words; ///< its title, or what shows a plan's outcome: quote and source
};

/// What an event is linked to; `ofArticle`: all of its article's.
struct EventLinks {
    std::vector<LinkedEvent> events;
    QString plan; ///< how it stands today, or on the day that is known: "Overdue, 14 days over"; empty for what is no plan
};
EventLinks linksOf(const Session &session, const StoredEvent &event, const std::vector<StoredEvent> &ofArticle);

} // namespace dateline
