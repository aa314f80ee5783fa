#include "state/event_edits.h"

namespace dateline {

void EventEdits::add(ArticleId article, const Event &event)
{
    m_edit([added = m_announce(), article, event](Library &library) { return addEvent(library, article, event).map(added); });
}

void EventEdits::edit(EventId event, const Event &now)
{
    m_edit([event, now](Library &library) { return editEvent(library, event, now); });
}

void EventEdits::remove(const std::vector<EventId> &events)
{
    if (!events.empty())
        m_edit([events](Library &library) { return removeEvents(library, events); });
}

void EventEdits::accept(const std::vector<EventId> &events)
{
    if (!events.empty())
        m_edit([events](Library &library) { return acceptEvents(library, events); });
}

void EventEdits::suggestAgain(const std::vector<EventId> &events)
{
    if (!events.empty())
        m_edit([events](Library &library) { return dateline::suggestAgain(library, events); });
}

void EventEdits::change(const std::vector<EventId> &events, const EventChange &change)
{
    if (!events.empty() && !change.isNothing())
        m_edit([events, change](Library &library) { return changeEvents(library, events, change); });
}

void EventEdits::merge(const std::vector<EventId> &events)
{
    if (events.size() > 1)
        changeAll(ChangeKind::MergeEvents, events, [events](ChangeScope &scope) { return scope.mergeEvents(events); });
}

void EventEdits::split(EventId event)
{
    changeOne(ChangeKind::SplitEvents, event, [event](ChangeScope &scope) { return scope.splitEvent(event); });
}

void EventEdits::takeApart(const std::vector<EventId> &events)
{
    m_edit([events](Library &library) { return dateline::takeApart(library, events); });
}

void EventEdits::reanchor(EventId event, const std::vector<std::pair<Citation, Citation>> &places)
{
    if (!places.empty())
        m_edit([event, places](Library &library) { return dateline::reanchor(library, event, places); });
}

void EventEdits::keepApart(const std::vector<EventId> &events)
{
    changeAll(ChangeKind::KeepApart, events, [events](ChangeScope &scope) { return scope.keepApart(events); });
}

void EventEdits::settle(EventId event, const Contradiction &contradiction, const QString &note)
{
    changeOne(ChangeKind::Settle, event,
              [event, contradiction, note](ChangeScope &scope) { return scope.settle(event, contradiction, note); });
}

void EventEdits::reopen(EventId event, SettledId settled)
{
    changeOne(ChangeKind::Reopen, event, [settled](ChangeScope &scope) { return scope.reopen(settled); });
}

void EventEdits::confirmPlan(EventId plan, EventId shownBy)
{
    changeOne(ChangeKind::ConfirmPlan, plan,
              [plan, shownBy](ChangeScope &scope) { return scope.setOutcome(plan, Outcome::Confirmed, shownBy); });
}

void EventEdits::cancelPlan(EventId plan, EventId shownBy)
{
    changeOne(ChangeKind::CancelPlan, plan,
              [plan, shownBy](ChangeScope &scope) { return scope.setOutcome(plan, Outcome::Cancelled, shownBy); });
}

void EventEdits::reopenPlan(EventId plan)
{
    changeOne(ChangeKind::ReopenPlan, plan, [plan](ChangeScope &scope) { return scope.setOutcome(plan, Outcome::Open, {}); });
}

void EventEdits::mend(const Verification &found)
{
    m_stopMending = {};
    m_edit([this, found, stop = m_stopMending.get_token()](Library &library) {
        const auto now = mendLibrary(library, found, stop);
        QMetaObject::invokeMethod(
            this, [this, now] { Q_EMIT mended(now); }, Qt::QueuedConnection);
        return now.map([](const Verification &) {});
    });
}

void EventEdits::stopMending()
{
    m_stopMending.request_stop();
}

/// The step has the event's name.
void EventEdits::changeOne(ChangeKind kind, EventId event, std::function<Result<void>(ChangeScope &)> body)
{
    m_edit([kind, event, body = std::move(body)](Library &library) {
        const auto stored = library.events().load(event);
        return library.change({kind, 1, stored ? stored->event.title : QString()}, body);
    });
}

void EventEdits::changeAll(ChangeKind kind, const std::vector<EventId> &events, std::function<Result<void>(ChangeScope &)> body)
{
    m_edit([label = ChangeLabel{kind, static_cast<int>(events.size()), {}}, body = std::move(body)](Library &library) {
        return library.change(label, body);
    });
}

} // namespace dateline
