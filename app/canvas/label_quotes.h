#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace dateline {

class ScenePainter;
class Session;
class EventTable;

/// Reads the first words of quotes for labels that have room for them: a few at a time, and only when the timeline has stood
/// still for a moment. GUI thread.
class LabelQuotes : public QObject {
    Q_OBJECT

public:
    /// Both owned by who owns this; `painted` gives what is painted now.
    struct Painted {
        ScenePainter &painter;
        const EventTable &table;
    };
    LabelQuotes(Session &session, std::function<Painted()> painted, QObject *parent);

    /// The timeline has moved.
    void wait() { m_timer.start(); }

Q_SIGNALS:
    /// Labels say more now: the scene is to be built anew.
    void read();

private:
    void readSome();

    Session &m_session;
    std::function<Painted()> m_painted;
    QTimer m_timer;
};

} // namespace dateline
