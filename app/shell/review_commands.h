#pragma once

#include "domain/id.h"

#include <QObject>

#include <limits>
#include <vector>

namespace dateline {

class Actions;
class EventEditor;
class Session;
class Workspace;

/// The commands of the menu Review: decide on suggestions, make and edit events, adjust quotes, read articles again.
class ReviewCommands : public QObject {
    Q_OBJECT

public:
    ReviewCommands(Session &session, Workspace &workspace, const Actions &actions, QObject *parent);

Q_SIGNALS:
    void said(const QString &text); ///< for the status line

private:
    void addBar();
    void connectActions();
    void connectChosen();
    std::vector<EventId> chosen(std::size_t most = std::numeric_limits<std::size_t>::max()) const;
    void step(int by);
    void makeEvent();
    void editEvent();
    void reread(const std::vector<ArticleId> &articles);
    void open(EventEditor *editor);
    void publishAs(ArticleId article, const EventEditor &editor);
    void update();
    void updateChosen();

    Session &m_session;
    Workspace &m_workspace;
    const Actions &m_actions;
};

} // namespace dateline
