#pragma once

#include <QObject>
#include <QTimer>

namespace dateline {

class Actions;
class Session;
class Settings;
class TimelineView;

/// Keeps how each library was looked at (stretch of time, lanes and their order, selection), and brings it back when the library
/// is opened again.
class ViewMemory : public QObject {
    Q_OBJECT

public:
    ViewMemory(Session &session, Settings &settings, const Actions &actions, TimelineView &timeline, QObject *parent);
    /// Writes what is not written yet.
    void save();

private:
    void restoreRange();
    void restoreSelection();

    Session &m_session;
    Settings &m_settings;
    const Actions &m_actions;
    TimelineView &m_timeline;
    bool m_restored = false; // nothing is kept before what was kept has been brought back
    QTimer m_delay;
};

} // namespace dateline
