#include "workflow/event_edit.h"

#include "extract/act_noun.h"

#include <algorithm>

namespace dateline {

namespace {

/// Those of them that are still there; that one cannot be read is no sign that it is gone.
Result<std::vector<StoredEvent>> inSight(const Library &library, const std::vector<EventId> &events)
{
    std::vector<StoredEvent> stored;
    for (const EventId id : events) {
        if (auto loaded = library.events().load(id))
            stored.push_back(*std::move(loaded));
        else if (loaded.error().code != ErrorCode::NotFound)
            return tl::make_unexpected(loaded.error());
    }
    return stored;
}

ChangeLabel labelOf(ChangeKind kind, const std::vector<StoredEvent> &events)
{
    return {kind, static_cast<int>(events.size()), events.size() == 1 ? events.front().event.title : QString()};
}

bool isSuggestion(const StoredEvent &stored)
{
    return stored.event.status == EventStatus::Suggested;
}

/// Runs the same over each of them, in one step.
template<class Work>
Result<void> changeEach(Library &library, ChangeKind kind, const std::vector<StoredEvent> &events, Work work)
{
    return library.change(labelOf(kind, events), [&](ChangeScope &scope) -> Result<void> {
        for (const StoredEvent &stored : events) {
            if (auto done = work(scope, stored); !done)
                return done;
        }
        return {};
    });
}

void findAct(Event &event)
{
    QStringList words;
    for (const Citation &citation : event.citations) {
        if (citation.role == CitationRole::Statement)
            words << citation.exact;
    }
    event.act = actOf(event.type, event.title, words.join(u' '));
}

Event changed(Event event, const EventChange &change)
{
    if (change.type && *change.type != event.type) {
        event.type = *change.type;
        findAct(event);
    }
    event.colour = change.colour.value_or(event.colour);
    event.status = change.status.value_or(event.status);
    for (const QString &tag : change.removedTags)
        event.tags.removeAll(tag);
    event.tags += change.addedTags;
    event.tags.removeDuplicates();
    return event;
}

} // namespace

Result<EventId> addEvent(Library &library, ArticleId article, const Event &event)
{
    EventId id;
    return library
        .change({ChangeKind::AddEvent, 1, event.title},
                [&](ChangeScope &scope) { return scope.addEvent(article, event).map([&id](EventId added) { id = added; }); })
        .map([&id] { return id; });
}

Result<void> editEvent(Library &library, EventId event, Event now)
{
    const auto before = library.events().load(event);
    if (!before)
        return tl::make_unexpected(before.error());
    if (now.type != before->event.type)
        findAct(now);
    if (now == before->event)
        return {};
    return library.change({ChangeKind::EditEvent, 1, now.title}, [&](ChangeScope &scope) { return scope.editEvent(event, now); });
}

Result<void> acceptEvents(Library &library, const std::vector<EventId> &events)
{
    auto suggested = inSight(library, events);
    if (!suggested)
        return tl::make_unexpected(suggested.error());
    std::erase_if(*suggested, std::not_fn(isSuggestion));
    return changeEach(library, ChangeKind::AcceptEvents, *suggested, [](ChangeScope &scope, const StoredEvent &stored) {
        return scope.judgeEvent(stored.id, EventStatus::Accepted);
    });
}

bool canBeSuggestedAgain(const Event &event)
{
    return event.status == EventStatus::Accepted && event.origin == EventOrigin::Rule;
}

Result<void> suggestAgain(Library &library, const std::vector<EventId> &events)
{
    auto accepted = inSight(library, events);
    if (!accepted)
        return tl::make_unexpected(accepted.error());
    std::erase_if(*accepted, [](const StoredEvent &stored) { return !canBeSuggestedAgain(stored.event); });
    return changeEach(library, ChangeKind::SuggestAgain, *accepted, [](ChangeScope &scope, const StoredEvent &stored) {
        return scope.judgeEvent(stored.id, EventStatus::Suggested);
    });
}

Result<void> takeApart(Library &library, const std::vector<EventId> &events)
{
    ChangeLabel label{ChangeKind::SplitEvents, 0, {}};
    return library.change(label, [&](ChangeScope &scope) -> Result<void> {
        for (const EventId event : events) {
            const auto group = library.groups().group(event);
            if (!group && group.error().code != ErrorCode::NotFound)
                return tl::make_unexpected(group.error());
            if (!group || group->tellings.size() < 2)
                continue;
            std::vector<EventId> apart;
            for (const Telling &telling : group->tellings)
                apart.push_back(telling.stored.id);
            for (auto each = apart.begin() + 1; each != apart.end(); ++each) {
                if (auto done = scope.splitEvent(*each); !done)
                    return done;
            }
            if (auto done = scope.keepApart(apart); !done)
                return done;
            label.count += static_cast<int>(apart.size());
        }
        return {};
    });
}

Result<void> reanchor(Library &library, EventId event, const std::vector<std::pair<Citation, Citation>> &places)
{
    const auto stored = library.events().load(event);
    if (!stored)
        return tl::make_unexpected(stored.error());
    return library.change({ChangeKind::Reanchor, static_cast<int>(places.size()), {}}, [&](ChangeScope &scope) -> Result<void> {
        for (const auto &[before, after] : places) {
            if (auto done = scope.reanchor(event, before, after); !done)
                return done;
        }
        return {};
    });
}

Result<void> removeEvents(Library &library, const std::vector<EventId> &events)
{
    const auto stored = inSight(library, events);
    if (!stored)
        return tl::make_unexpected(stored.error());
    const bool suggested = std::ranges::all_of(*stored, isSuggestion);
    return changeEach(library, suggested ? ChangeKind::DismissEvents : ChangeKind::DeleteEvents, *stored,
                      [](ChangeScope &scope, const StoredEvent &each) { return scope.removeEvent(each.id); });
}

Result<void> changeEvents(Library &library, const std::vector<EventId> &events, const EventChange &change)
{
    auto stored = inSight(library, events);
    if (!stored)
        return tl::make_unexpected(stored.error());
    std::erase_if(*stored, [&](const StoredEvent &each) { return changed(each.event, change) == each.event; });
    return changeEach(library, ChangeKind::EditEvent, *stored, [&](ChangeScope &scope, const StoredEvent &each) {
        return scope.editEvent(each.id, changed(each.event, change));
    });
}

} // namespace dateline
