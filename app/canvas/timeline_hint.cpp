#include "canvas/timeline_hint.h"

#include "listing/shown_hint.h"
#include "state/session.h"

namespace dateline {

TimelineHint::TimelineHint(Session &session, QAbstractScrollArea *view) : EmptyHint(view), m_session(session)
{
    resetByLink(*this, session);
    connect(&session, &Session::lanesChanged, this, &TimelineHint::update);
    update();
}

void TimelineHint::update()
{
    const bool empty = m_session.isLoaded() && m_session.lanes()->eventCount() == 0;
    say(empty ? shownHint(m_session, tr("No dated events")) : QString());
}

} // namespace dateline
