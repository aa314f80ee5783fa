#pragma once

#include "domain/saved_view.h"

#include <QObject>

class QAction;
class QWidget;

namespace dateline {

class Actions;
class Session;
class TimelineView;

/// What the menu of saved views does: keeps filter, lanes and the stretch of time that is shown under a name, and brings them
/// back.
class ViewCommands : public QObject {
    Q_OBJECT

public:
    /// None is owned but this, by `window`, before which dialogs stand.
    ViewCommands(Session &session, TimelineView &timeline, const Actions &actions, QWidget *window);

    /// Asks for a name.
    void save();
    void manage();
    /// One that cannot be understood is said, and nothing happens.
    void show(const SavedView &view);

private:
    QString definition() const; ///< of what is shown now
    QString suggestedName() const;
    void fillMenu();

    Session &m_session;
    TimelineView &m_timeline;
    const Actions &m_actions;
    QWidget *m_window;
};

} // namespace dateline
