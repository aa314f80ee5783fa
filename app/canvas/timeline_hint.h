#pragma once

#include "look/empty_hint.h"

class QAbstractScrollArea;

namespace dateline {

class Session;

/// What the timeline says in its middle while it has nothing to show.
class TimelineHint : public EmptyHint {
    Q_OBJECT

public:
    /// `view` owns it.
    TimelineHint(Session &session, QAbstractScrollArea *view);

private:
    void update();
    Session &m_session;
};

} // namespace dateline
