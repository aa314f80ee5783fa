#include "state/session.h"

namespace dateline {

void Session::mergeEvents(const std::vector<EventId> &events)
{
    if (events.size() < 2)
        return;
    edit([events](Library &library) {
        return library.change({ChangeKind::MergeEvents, static_cast<int>(events.size()), {}},
                              [&](ChangeScope &scope) { return scope.mergeEvents(events); });
    });
}

void Session::splitEvent(EventId event)
{
    const Result<StoredEvent> stored = loadEvent(event);
    const ChangeLabel label{ChangeKind::SplitEvents, 1, stored ? stored->event.title : QString()};
    edit([label, event](Library &library) {
        return library.change(label, [event](ChangeScope &scope) { return scope.splitEvent(event); });
    });
}

void Session::keepApart(const std::vector<EventId> &events)
{
    edit([events](Library &library) {
        return library.change({ChangeKind::KeepApart, static_cast<int>(events.size()), {}},
                              [&](ChangeScope &scope) { return scope.keepApart(events); });
    });
}

void Session::settle(EventId event, const Contradiction &contradiction, const QString &note)
{
    const Result<StoredEvent> stored = loadEvent(event);
    const ChangeLabel label{ChangeKind::Settle, 1, stored ? stored->event.title : QString()};
    edit([label, event, contradiction, note](Library &library) {
        return library.change(label, [&](ChangeScope &scope) { return scope.settle(event, contradiction, note); });
    });
}

void Session::reopen(EventId event, SettledId settled)
{
    const Result<StoredEvent> stored = loadEvent(event);
    const ChangeLabel label{ChangeKind::Reopen, 1, stored ? stored->event.title : QString()};
    edit([label, settled](Library &library) {
        return library.change(label, [settled](ChangeScope &scope) { return scope.reopen(settled); });
    });
}

std::optional<EventGroup> Session::groupOf(EventId event) const
{
    auto group = m_reader && event ? m_reader->groups().group(event) : Result<EventGroup>(failure(ErrorCode::NotFound));
    return group ? std::optional(*std::move(group)) : std::nullopt;
}

std::vector<EventGroup> Session::disputedGroups() const
{
    return m_reader ? m_reader->groups().disputed().value_or(std::vector<EventGroup>()) : std::vector<EventGroup>();
}

std::vector<ArticleId> Session::versionsOf(ArticleId article) const
{
    return m_reader ? m_reader->articles().versions(article).value_or(std::vector<ArticleId>()) : std::vector<ArticleId>();
}

} // namespace dateline
