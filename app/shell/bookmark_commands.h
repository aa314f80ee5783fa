#pragma once

#include "domain/bookmark.h"

#include <QObject>

class QMenu;

namespace dateline {

class Actions;
class Session;
class TimelineView;

/// What the menu of bookmarks does: one at the selected event, or else in the middle of what is shown, comes or goes; the
/// timeline flies to one.
class BookmarkCommands : public QObject {
    Q_OBJECT

public:
    /// None is owned; all outlive this.
    BookmarkCommands(Session &session, TimelineView &timeline, const Actions &actions, QObject *parent);

    void toggle();
    /// The next one after the middle of what is shown, or before it.
    void step(bool later);

private:
    void fillMenu();
    Bookmark here() const;

    Session &m_session;
    TimelineView &m_timeline;
    const Actions &m_actions;
};

} // namespace dateline
