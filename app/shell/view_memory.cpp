#include "shell/view_memory.h"

#include "canvas/timeline_view.h"
#include "shell/actions.h"
#include "state/session.h"
#include "state/settings.h"

#include <algorithm>

namespace dateline {

ViewMemory::ViewMemory(Session &session, Settings &settings, const Actions &actions, TimelineView &timeline, QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings), m_actions(actions), m_timeline(timeline)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(500);
    connect(&m_delay, &QTimer::timeout, this, &ViewMemory::save);
    connect(&session, &Session::libraryChanged, this, &ViewMemory::restoreRange);
    connect(&session, &Session::articlesChanged, this, &ViewMemory::restoreSelection);
    const auto later = [this] { m_delay.start(); };
    connect(&session, &Session::visibleRangeChanged, this, later);
    connect(&session, &Session::selectionChanged, this, later);
    connect(actions.lanes, &QActionGroup::triggered, this, later);
    connect(&timeline, &TimelineView::laneWishesChanged, this, later);
    restoreRange();
    restoreSelection();
}

void ViewMemory::restoreRange()
{
    m_restored = false;
    if (!m_session.hasLibrary())
        return;
    const LibraryView view = m_settings.view(m_session.libraryPath());
    if (view.range)
        m_session.setVisibleRange(*view.range);
    m_actions.laneModes[static_cast<std::size_t>(view.lanes)]->trigger();
    m_timeline.setLaneWishes(view.wishes);
}

void ViewMemory::restoreSelection()
{
    if (m_restored || !m_session.isLoaded())
        return;
    m_restored = true;
    const LibraryView view = m_settings.view(m_session.libraryPath());
    if (m_session.articles().find(view.article))
        m_session.showArticle(view.article);
    if (m_session.events()->indexOf(view.event) >= 0)
        m_session.selectEvent(view.event);
}

void ViewMemory::save()
{
    m_delay.stop();
    if (!m_restored)
        return;
    const auto lanes = std::ranges::find_if(m_actions.laneModes, &QAction::isChecked) - m_actions.laneModes.begin();
    const TimeRange &range = m_session.visibleRange();
    m_settings.setView(m_session.libraryPath(),
                       {range.isEmpty() ? std::nullopt : std::optional(range), static_cast<LaneMode>(lanes),
                        m_session.selectedEvent(), m_session.openArticle(), m_timeline.laneWishes()});
}

} // namespace dateline
