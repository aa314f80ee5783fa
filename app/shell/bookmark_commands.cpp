#include "shell/bookmark_commands.h"

#include "canvas/timeline_camera.h"
#include "canvas/timeline_view.h"
#include "shell/actions.h"
#include "state/bookmarks.h"
#include "state/session.h"
#include "timeline/event_span.h"
#include "wording/date_text.h"
#include "wording/event_label.h"

#include <QMenu>

#include <algorithm>

namespace dateline {

BookmarkCommands::BookmarkCommands(Session &session, TimelineView &timeline, const Actions &actions, QObject *parent)
    : QObject(parent), m_session(session), m_timeline(timeline), m_actions(actions)
{
    connect(actions.toggleBookmark, &QAction::triggered, this, &BookmarkCommands::toggle);
    connect(actions.nextBookmark, &QAction::triggered, this, [this] { step(true); });
    connect(actions.previousBookmark, &QAction::triggered, this, [this] { step(false); });
    connect(actions.bookmarkMenu->menu(), &QMenu::aboutToShow, this, &BookmarkCommands::fillMenu);
}

/// Where one would be set now, and under which name.
Bookmark BookmarkCommands::here() const
{
    const EventTable &events = *m_session.events();
    const int row = events.indexOf(m_session.selectedEvent());
    if (row >= 0 && events.row(row).dated) {
        const auto stored = m_session.loadEvent(m_session.selectedEvent());
        const QString label = stored ? eventLabel(stored->event.happened, stored->event.act, stored->event.type) : QString();
        return {{}, anchorOf(events.row(row)), label.isEmpty() ? events.title(row) : label};
    }
    const TimeRange shown = m_timeline.camera().destination();
    const CivilSecond middle = shown.start + shown.length() / 2;
    return {{}, middle, dateText(Edtf::day(civilDay(middle)))};
}

void BookmarkCommands::toggle()
{
    const Bookmark wanted = here();
    // Nearer than a hand can point, it is the same.
    const double reach = 4 * m_timeline.camera().viewport().scale().secondsPerPixel;
    for (const Bookmark &each : m_session.bookmarks().all()) {
        if (std::abs(static_cast<double>(each.at - wanted.at)) <= reach)
            return m_session.bookmarks().remove(each);
    }
    m_session.bookmarks().add(wanted);
}

void BookmarkCommands::step(bool later)
{
    const TimeRange shown = m_timeline.camera().destination();
    const CivilSecond middle = shown.start + shown.length() / 2;
    const std::vector<Bookmark> &all = m_session.bookmarks().all();
    // The one that is in the middle already, up to rounding, is not meant.
    const CivilSecond slack = shown.length() / 1000 + 1;
    if (later) {
        const auto next = std::ranges::upper_bound(all, middle + slack, {}, &Bookmark::at);
        if (next != all.end())
            m_timeline.camera().flyTo(next->at);
    } else {
        const auto next = std::ranges::lower_bound(all, middle - slack, {}, &Bookmark::at);
        if (next != all.begin())
            m_timeline.camera().flyTo(std::prev(next)->at);
    }
}

void BookmarkCommands::fillMenu()
{
    QMenu &menu = *m_actions.bookmarkMenu->menu();
    menu.clear();
    menu.addActions({m_actions.toggleBookmark, m_actions.previousBookmark, m_actions.nextBookmark});
    menu.addSeparator();
    for (const Bookmark &each : m_session.bookmarks().all()) {
        QAction *go = menu.addAction(QString(each.name).replace(u'&', QStringLiteral("&&")));
        go->setToolTip(dateText(Edtf::day(civilDay(each.at))));
        connect(go, &QAction::triggered, this, [this, at = each.at] { m_timeline.camera().flyTo(at); });
    }
}

} // namespace dateline
