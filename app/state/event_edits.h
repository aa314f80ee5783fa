#pragma once

#include "state/library_write.h"
#include "workflow/event_edit.h"
#include "workflow/verifier.h"

#include <QObject>

#include <functional>
#include <stop_token>
#include <vector>

namespace dateline {

/// What a person does to events of the open library; a part of its Session. Every call is queued and one step of undo. GUI
/// thread.
class EventEdits : public QObject {
    Q_OBJECT

public:
    /// Told of an event that was made, from any thread.
    using Added = std::function<void(EventId)>;
    /// `edit` runs work on the library that is open and has its tables read anew; `announce` makes what an add() to that library
    /// is told by.
    EventEdits(std::function<void(const WriteWork &)> edit, std::function<Added()> announce, QObject *parent)
        : QObject(parent), m_edit(std::move(edit)), m_announce(std::move(announce))
    {
    }

public Q_SLOTS:
    void add(dateline::ArticleId article, const dateline::Event &event); ///< it is selected when it is there
    void edit(dateline::EventId event, const dateline::Event &now);
    void remove(const std::vector<dateline::EventId> &events);
    void accept(const std::vector<dateline::EventId> &events);       ///< of these the suggestions
    void suggestAgain(const std::vector<dateline::EventId> &events); ///< of these what a rule found
    void change(const std::vector<dateline::EventId> &events, const dateline::EventChange &change);
    void merge(const std::vector<dateline::EventId> &events); ///< the first stands for all
    void split(dateline::EventId event);
    void takeApart(const std::vector<dateline::EventId> &events); ///< with all that tell of the same
    /// Pairs of a quote that does not stand where it says, and of where a person saw it.
    void reanchor(dateline::EventId event, const std::vector<std::pair<dateline::Citation, dateline::Citation>> &places);
    void keepApart(const std::vector<dateline::EventId> &events);
    void settle(dateline::EventId event, const dateline::Contradiction &contradiction, const QString &note);
    void mend(const dateline::Verification &found); ///< mended()
    void reopen(dateline::EventId event, dateline::SettledId settled);
    /// What became of something planned; `shownBy` tells of it, none = nobody does.
    void confirmPlan(dateline::EventId plan, dateline::EventId shownBy);
    void cancelPlan(dateline::EventId plan, dateline::EventId shownBy = {});
    void reopenPlan(dateline::EventId plan);

public:
    void stopMending(); ///< soon; what is mended by then stays

Q_SIGNALS:
    void mended(const dateline::Result<dateline::Verification> &found);

private:
    void changeOne(ChangeKind kind, EventId event, std::function<Result<void>(ChangeScope &)> body);
    void changeAll(ChangeKind kind, const std::vector<EventId> &events, std::function<Result<void>(ChangeScope &)> body);

    std::function<void(const WriteWork &)> m_edit;
    std::function<Added()> m_announce;
    std::stop_source m_stopMending;
};

} // namespace dateline
