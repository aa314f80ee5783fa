#pragma once

#include "domain/id.h"

#include <QMenu>

#include <vector>

namespace dateline {

class Session;

/// What can be done with some events of the table at once: accept them or take that back, make them one or take them apart, give
/// them a type, a colour or a tag, remove them; and say what became of one that is planned. Each is one step of undo.
class EventMenu : public QMenu {
    Q_OBJECT

public:
    /// The selected event, when it is among them, stands for those it is merged with.
    EventMenu(Session &session, std::vector<EventId> events, QWidget *parent = nullptr);

private:
    void addJudgement();
    void addMerging();
    void addPlan();
    void addTypes();
    void addColours();
    void addTags();
    void askTag();

    Session &m_session;
    std::vector<EventId> m_events;
};

} // namespace dateline
