#pragma once

#include "library/library.h"

#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace dateline {

/// What several events get at once; what is not set stays as it is with each.
struct EventChange {
    std::optional<std::optional<EventType>> type; ///< an inner nothing takes the type away
    std::optional<EventColour> colour;
    std::optional<EventStatus> status; ///< accepted or suggested
    QStringList addedTags;
    QStringList removedTags;
    bool isNothing() const { return !type && !colour && !status && addedTags.isEmpty() && removedTags.isEmpty(); }
};

// Each is one step of undo, whole or not at all. Events that are gone meanwhile are passed over: somebody else has decided.

/// An event of the user's own; errors as ChangeScope::addEvent().
Result<EventId> addEvent(Library &library, ArticleId article, const Event &event);
/// What a person says of an event; errors as ChangeScope::editEvent(). Its act is found anew when its type is another.
Result<void> editEvent(Library &library, EventId event, Event now);
/// Of these the suggestions.
Result<void> acceptEvents(Library &library, const std::vector<EventId> &events);
/// Of these the accepted ones that a rule found: as if nobody had judged them.
Result<void> suggestAgain(Library &library, const std::vector<EventId> &events);
bool canBeSuggestedAgain(const Event &event);
/// Every event that stands among others that tell of the same, and these, stand alone; they are not suggested as one again.
Result<void> takeApart(Library &library, const std::vector<EventId> &events);
/// Puts citations of an event, which do not stand where they say, where a person saw their words: pairs of before and after.
/// Errors as ChangeScope::reanchor().
Result<void> reanchor(Library &library, EventId event, const std::vector<std::pair<Citation, Citation>> &places);
/// Into the Trash; a suggestion is not suggested again.
Result<void> removeEvents(Library &library, const std::vector<EventId> &events);
Result<void> changeEvents(Library &library, const std::vector<EventId> &events, const EventChange &change);

} // namespace dateline
