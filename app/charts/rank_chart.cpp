#include "charts/rank_chart.h"

#include "charts/chart_heading.h"
#include "charts/count_text.h"
#include "charts/rank_bars.h"
#include "library/query_conditions.h"
#include "listing/shown_hint.h"
#include "state/session.h"
#include "wording/actor_text.h"
#include "wording/plain_tip.h"

#include <QMenu>

#include <algorithm>

namespace dateline {

namespace {
constexpr int mostRows = 12;
}

RankChart::RankChart(Session &session, Of of, QWidget *parent)
    : ChartPane(session, new RankBars, parent), m_of(of), m_bars(findChild<RankBars *>()), m_events(session.shown())
{
    m_bars->setAccessibleName(of == Of::Actors ? tr("Actors by how many events they have")
                                               : tr("Pairs of actors by how many events they have"));
    m_bars->setSummary([this](int bar) { return summary(bar); });
    m_bars->setTip([this](int bar) { return plainTip(summary(bar)); });
    connect(m_bars, &BarView::chosen, this, [this](int bar) { goToNext(m_ranking.entries[static_cast<std::size_t>(bar)].who); });
    connect(m_bars, &BarView::menuAsked, this, &RankChart::showMenu);
    showNote();
}

QString RankChart::nameOf(const ActorPair &who) const
{
    const QString &source = m_events.table()->actorName(who.source);
    return m_of == Of::Actors ? source : pairText(source, m_events.table()->actorName(who.target));
}

QString RankChart::summary(int bar) const
{
    const Ranking::Entry &entry = m_ranking.entries[static_cast<std::size_t>(bar)];
    return countsText(tr("%1: %Ln event(s)", "who", entry.counts.total()).arg(nameOf(entry.who)), entry.counts);
}

Counter::Count RankChart::recount()
{
    return [this, events = session().shown(), shown = shownStretch()] {
        const Stretch counted = shown.isEmpty() ? countedStretch(events) : shown;
        const auto rank = m_of == Of::Actors ? rankActors : rankPairs;
        return [this, events, ranking = rank(events, counted, mostRows), counted] { adopt(events, ranking, counted); };
    };
}

bool RankChart::stillServes() const
{
    return shownStretch() == m_counted;
}

void RankChart::adopt(const EventSelection &events, const Ranking &ranking, const Stretch &counted)
{
    m_events = events;
    m_ranking = ranking;
    m_counted = counted;
    std::vector<RankBars::Row> rows;
    for (const Ranking::Entry &entry : ranking.entries)
        rows.push_back({nameOf(entry.who), entry.counts});
    m_bars->setRows(rows);
    showNote();
    showSelection();
}

void RankChart::showNote()
{
    const auto inAll = static_cast<int>(m_ranking.entries.size()) + m_ranking.more;
    QStringList note;
    if (inAll > 0) {
        note << tr("Within what the timeline shows: %Ln event(s)", nullptr, m_ranking.counted);
        note << (m_of == Of::Actors ? tr("%Ln actor(s)", nullptr, inAll) : tr("%Ln pair(s)", nullptr, inAll));
        if (m_ranking.unnamed > 0)
            note << (m_of == Of::Actors ? tr("%Ln without an actor", nullptr, m_ranking.unnamed)
                                        : tr("%Ln not between two actors", nullptr, m_ranking.unnamed));
    }
    ChartHeading::Legend legend;
    legend.untyped = std::ranges::any_of(m_ranking.entries, [](const auto &entry) { return entry.counts.bySet[quadCount] > 0; });
    heading().setLegend(legend);
    const QString more =
        m_of == Of::Actors ? tr("An event counts once for who acts and once for who is acted on, the first of several; where it "
                                "begins is what the timeline shows. Denied, planned and hypothetical ones count too.")
                           : tr("An event counts for the first who acts and the first who is acted on; where it begins is what "
                                "the timeline shows. Denied, planned and hypothetical ones count too.");
    heading().setNote(note.join(QStringLiteral(" · ")), more);
    const QString empty = m_of == Of::Actors ? tr("No event here names an actor") : tr("No event here is between two actors");
    m_bars->describe(note.join(QStringLiteral(" · ")), shownHint(session(), empty));
}

bool RankChart::concerns(const EventTable::Row &row, const ActorPair &who) const
{
    if (m_of == Of::Pairs)
        return ActorPair{row.source, row.target} == who;
    return row.source == who.source || row.target == who.source;
}

void RankChart::showSelection()
{
    const int row = m_events.table()->indexOf(session().selectedEvent());
    std::vector<int> marked;
    for (std::size_t entry = 0; row >= 0 && entry < m_ranking.entries.size(); ++entry) {
        if (concerns(m_events.table()->row(row), m_ranking.entries[entry].who))
            marked.push_back(static_cast<int>(entry));
    }
    m_bars->setMarked(marked);
}

/// From the selected event on, and from the first again after the last.
void RankChart::goToNext(const ActorPair &who)
{
    std::vector<EventId> ids;
    int next = 0;
    forEventsWithin(m_events, m_counted, [&](int slot) {
        const EventTable::Row &row = m_events.table()->row(slot);
        if (row.id == session().selectedEvent())
            next = static_cast<int>(ids.size()) + (concerns(row, who) ? 1 : 0);
        if (concerns(row, who))
            ids.push_back(row.id);
    });
    if (!ids.empty())
        session().selectEvent(ids[static_cast<std::size_t>(next) % ids.size()]);
}

void RankChart::showMenu(int bar, const QPoint &at)
{
    const ActorPair who = m_ranking.entries[static_cast<std::size_t>(bar)].who;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Next Event")), &QAction::triggered, this, [this, who] { goToNext(who); });
    menu->addSeparator();
    for (const std::uint32_t actor : {who.source, who.target}) {
        const QString name = m_events.table()->actorName(actor);
        if (name.isEmpty())
            continue;
        QAction *only = menu->addAction(tr("Show Only Events of %1").arg(QString(name).replace(u'&', QStringLiteral("&&"))));
        connect(only, &QAction::triggered, this, [this, name] { filterBy({name}); });
    }
    QAction *all = menu->addAction(tr("Show Events of All Actors"));
    all->setEnabled(!QueryConditions(session().filter().text).chosen(QueryTerm::Key::Actor).isEmpty());
    connect(all, &QAction::triggered, this, [this] { filterBy({}); });
    menu->popup(at);
}

/// Whatever else the filter asks for stays.
void RankChart::filterBy(const QStringList &actors)
{
    EventFilter filter = session().filter();
    QueryConditions conditions(filter.text);
    conditions.choose(QueryTerm::Key::Actor, actors);
    filter.text = conditions.text();
    session().setFilter(filter);
}

} // namespace dateline
